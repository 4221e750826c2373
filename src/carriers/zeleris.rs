//! Zeleris, express carrier of Spain.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("zeleris", "Zeleris")
    .country("ES")
    .kind(Express)
    .aftership("zeleris")
    .seventeentrack(100144)
    .formats(&[LETTER]);

/// 16 or 17 digits and a letter.
///
/// The source takes letters for the digits, too, and shows none.
const LETTER: Format = Format::new("zeleris-letter", "16 or 17 digits and a letter")
    .shape(&[digits_between(Serial, 16, 17), upper(Suffix, 1)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["16455390427274451S"])
    .invalid(&[("164553904272744S", WrongLength)]);
const _: () = LETTER.sound();
