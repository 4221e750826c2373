//! Estes Express Lines, freight carrier of the United States.
//!
//! Its SCAC is EXLA. The number is often written as three digits and seven. No rule fits ten samples, so no check is
//! asked for.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("estes", "Estes Express Lines")
    .country("US")
    .kind(Freight)
    .tracking_url("https://www.estes-express.com/myestes/tracking/shipment?searchValue={number}")
    .seventeentrack(100221)
    .formats(&[PRO_10, PRO_9]);

/// PRO number, ten digits.
const PRO_10: Format = Format::new("estes-pro-10", "PRO number, ten digits")
    .shape(&[digits(Serial, 10)])
    .evidence(Observed(&["public PRO detector"], "2026-11"))
    .grouping(&[3, 7])
    .valid(&[
        "0628143046",
        "1282975382",
        "1611116978",
        "2121121287",
        "2140185449",
        "2330112981",
        "2460318008",
        "2914377363",
        "4012381741",
        "5010027260",
    ])
    .invalid(&[("062814304", WrongLength)]);
const _: () = PRO_10.sound();

/// PRO number, nine digits.
const PRO_9: Format = Format::new("estes-pro-9", "PRO number, nine digits")
    .shape(&[digits(Serial, 9)])
    .evidence(Observed(&["public PRO detector"], "2026-11"))
    .valid(&["690879689", "750773321"])
    .invalid(&[("69087968", WrongLength)]);
const _: () = PRO_9.sound();
