//! GLS Spain (ASM).
//!
//! ASM heritage: 14-digit barcode = 3-digit agency + 11; also 20/22 digits with country + postcode.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("gls-es", "GLS Spain (ASM)")
    .country("ES")
    .kind(Express)
    .tracking_url("https://m.gls-spain.es/e/{number}")
    .aftership("asm")
    .seventeentrack(100189)
    .formats(&[N14]);

/// 14 digits.
// CHECK: unknown DOMAIN:
// PATTERN: ^[0-9]{14}$
const N14: Format = Format::new("gls-es-14", "14 digits")
    .shape(&[digits(Serial, 14)])
    .evidence(Observed(&["general knowledge; synthetic"], "2026-11"))
    .standing(Preview)
    .valid(&["61771001234567"])
    .invalid(&[("6177100123456", WrongLength)]);
const _: () = N14.sound();
