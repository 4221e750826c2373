//! Peninsula Truck Lines, freight carrier of the United States.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("peninsula", "Peninsula Truck Lines")
    .country("US")
    .kind(Freight)
    .tracking_url("https://www.peninsulatruck.com/_/#/track/?pro_number={number}")
    .formats(&[PRO_9, PRO_8]);

/// PRO number, 536 or 537 and six digits.
const PRO_9: Format = Format::new("peninsula-pro-9", "PRO number, 536 or 537 and six digits")
    .shape(&[lit("53"), chars(Reference, "67", 1), digits(Serial, 6)])
    .evidence(Observed(&["public PRO detector"], "2026-11"))
    .grouping(&[3, 6])
    .valid(&["536246546", "537313956"])
    .invalid(&[("53624654", WrongLength)]);
const _: () = PRO_9.sound();

/// PRO number, 622 and five digits.
const PRO_8: Format = Format::new("peninsula-pro-8", "PRO number, 622 and five digits")
    .shape(&[lit("622"), digits(Serial, 5)])
    .evidence(Observed(&["public PRO detector"], "2026-11"))
    .grouping(&[3, 5])
    .valid(&["62263246"])
    .invalid(&[("6226324", WrongLength)]);
const _: () = PRO_8.sound();
