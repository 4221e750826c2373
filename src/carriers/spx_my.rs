//! SPX Express Malaysia, parcel network of a marketplace of Malaysia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("spx-my", "SPX Express Malaysia")
    .country("MY")
    .kind(Express)
    .aliases(&["Shopee Xpress"])
    .aftership("spx")
    .seventeentrack(100408)
    .formats(&[MAIN, LEGACY]);

/// SPXMY, eleven digits and one character.
const MAIN: Format = Format::new("spx-my-main", "SPXMY, eleven digits and one character")
    .shape(&[lit("SPXMY"), digits(Serial, 11), alnum(Serial, 1)])
    .evidence(Observed(&["public code and test data found by string search for SPXMY0"], "2026-11"))
    .valid(&["SPXMY043978601057", "SPXMY04482646165C", "SPXMY061509414257", "SPXMY02044035775B"])
    .invalid(&[("SPXMY0489912", WrongLength)])
    .note("Fifteen public numbers fit no simple check rule. Only A, B and C were seen as last letters.");
const _: () = MAIN.sound();

/// Older number, MY, twelve digits and perhaps a letter.
const LEGACY: Format = Format::new("spx-my-legacy", "Older number, MY, twelve digits and perhaps a letter")
    .shape(&[lit("MY"), digits(Serial, 12), upper_between(Suffix, 0, 1)])
    .evidence(OpenSource(&["a Malaysian parcel app regex"], "2026-11"));
const _: () = LEGACY.sound();
