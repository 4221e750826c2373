//! Redpack, express carrier of Mexico.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("redpack", "Redpack")
    .country("MX")
    .kind(Express)
    .aftership("mexico-redpack")
    .seventeentrack(100138)
    .formats(&[N9, N8]);

/// 033 and six digits, 38 or 78 and seven digits.
const N9: Format = Format::new("redpack-9", "033 and six digits, 38 or 78 and seven digits")
    .shape(&[either(&[&[lit("033"), digits(Serial, 6)], &[one_of(Prefix, &["38", "78"]), digits(Serial, 7)]])])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["033104760"])
    .invalid(&[("03310476", WrongLength), ("043104760", WrongCharacter)]);
const _: () = N9.sound();

/// Eight digits.
///
/// The source knows 33, 37, 57, 70 and 97 at the beginning.
const N8: Format = Format::new("redpack-8", "Eight digits")
    .shape(&[digits(Serial, 8)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["37046815"])
    .invalid(&[("3704681", WrongLength)]);
const _: () = N8.sound();
