//! Direct Freight Express, express carrier of Australia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("direct-freight", "Direct Freight Express")
    .country("AU")
    .kind(Express)
    .aftership("directfreight-au")
    .seventeentrack(101066)
    .formats(&[N13]);

/// 3366 and nine digits, or 34207 and eight.
const N13: Format = Format::new("direct-freight-13", "3366 and nine digits, or 34207 and eight")
    .shape(&[either(&[&[lit("3366"), digits(Serial, 9)], &[lit("34207"), digits(Serial, 8)]])])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["3366515188733"])
    .invalid(&[("336651518873", WrongLength), ("3466515188733", WrongCharacter)]);
const _: () = N13.sound();
