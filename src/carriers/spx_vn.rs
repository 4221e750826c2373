//! SPX Express Vietnam, parcel network of a marketplace of Vietnam.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("spx-vn", "SPX Express Vietnam")
    .country("VN")
    .kind(Express)
    .aliases(&["Shopee Xpress"])
    .seventeentrack(100538)
    .formats(&[MAIN]);

/// SPXVN, eleven digits and one character.
const MAIN: Format = Format::new("spx-vn-main", "SPXVN, eleven digits and one character")
    .shape(&[lit("SPXVN"), digits(Serial, 11), alnum(Serial, 1)])
    .evidence(Observed(&["public code and test data found by string search for SPXVN0"], "2026-11"))
    .valid(&["SPXVN063015366786", "SPXVN05144905142B", "SPXVN06005175399A", "SPXVN057191684675"])
    .invalid(&[("SPXVN0489912", WrongLength)])
    .note("Fifteen public numbers fit no simple check rule. Only A, B and C were seen as last letters.");
const _: () = MAIN.sound();
