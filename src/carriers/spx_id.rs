//! SPX Express Indonesia, parcel network of a marketplace of Indonesia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("spx-id", "SPX Express Indonesia")
    .country("ID")
    .kind(Express)
    .aliases(&["Shopee Xpress"])
    .seventeentrack(100409)
    .formats(&[MAIN, LEGACY]);

/// SPXID, eleven digits and one character.
const MAIN: Format = Format::new("spx-id-main", "SPXID, eleven digits and one character")
    .shape(&[lit("SPXID"), digits(Serial, 11), alnum(Serial, 1)])
    .evidence(Observed(&["public code and test data found by string search for SPXID0"], "2026-11"))
    .valid(&["SPXID054330680586", "SPXID06951677587A", "SPXID04700838417A", "SPXID050017667543"])
    .invalid(&[("SPXID0489912", WrongLength)])
    .note("Fifteen public numbers fit no simple check rule. Only A, B and C were seen as last letters.");
const _: () = MAIN.sound();

/// Older number, ID, digits and a letter.
const LEGACY: Format = Format::new("spx-id-legacy", "Older number, ID, digits and a letter")
    .shape(&[lit("ID"), digits_between(Serial, 10, 16), lit("X")])
    .evidence(Observed(&["public TypeScript function checkCourier()"], "2026-11"))
    .note("The number of digits is a guess.");
const _: () = LEGACY.sound();
