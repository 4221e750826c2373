//! Sameday, express carrier of Romania.
//!
//! A waybill is 1, letters for the service and digits; a parcel adds three digits.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("sameday", "Sameday")
    .country("RO")
    .kind(Express)
    .tracking_url("https://sameday.ro/#awb={number}")
    .aliases(&["easybox"])
    .aftership("sameday")
    .seventeentrack(100320)
    .formats(&[AWB]);

/// 1, two to four letters and 8 to 15 digits.
///
/// A parcel adds three digits.
///
/// The sample is made up.
const AWB: Format = Format::new("sameday-awb", "1, two to four letters and 8 to 15 digits")
    .shape(&[lit("1"), upper_between(Reference, 2, 4), digits_between(Serial, 8, 15)])
    .evidence(Observed(&["general knowledge of Sameday AWBs"], "2026-11"))
    .standing(Preview)
    .valid(&["1ONB12345678"])
    .invalid(&[("ONB12345678", WrongCharacter)]);
const _: () = AWB.sound();
