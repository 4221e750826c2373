//! LEL Express, parcel network of a marketplace of Malaysia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("lel-express", "LEL Express")
    .country("MY")
    .kind(Express)
    .aliases(&["Lazada eLogistics"])
    .formats(&[MYMP]);

/// MYMP and twelve digits.
const MYMP: Format = Format::new("lel-express-mymp", "MYMP and twelve digits")
    .shape(&[lit("MYMP"), digits(Serial, 12)])
    .evidence(OpenSource(&["afiqiqmal/parcel-track:example/index.php"], "2026-11"))
    .valid(&["MYMP000000573505"]);
const _: () = MYMP.sound();
