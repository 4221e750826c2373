//! TNT Australia, express carrier of Australia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("tnt-au", "TNT Australia")
    .country("AU")
    .kind(Express)
    .aftership("tnt-au")
    .seventeentrack(100200)
    .formats(&[LETTERS, N9]);

/// Three letters and nine digits.
const LETTERS: Format = Format::new("tnt-au-12", "Three letters and nine digits")
    .shape(&[upper(Prefix, 3), digits(Serial, 9)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["ECU000020788"])
    .invalid(&[("ECU00002078", WrongLength)])
    .note("The letters may stand for the sender.");
const _: () = LETTERS.sound();

/// 18 to 20 or 35 to 38 and seven digits.
///
/// The sample is made up.
const N9: Format = Format::new("tnt-au-9", "18 to 20 or 35 to 38 and seven digits")
    .shape(&[one_of(Prefix, &["18", "19", "20", "35", "36", "37", "38"]), digits(Serial, 7)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["361840739"])
    .invalid(&[("36184073", WrongLength), ("211840739", WrongCharacter)]);
const _: () = N9.sound();
