//! PostEx, courier of Pakistan.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("postex", "PostEx").country("PK").kind(LastMile).formats(&[CX]);

/// CX and twelve digits.
const CX: Format = Format::new("postex-cx", "CX and twelve digits")
    .shape(&[lit("CX"), digits(Serial, 12)])
    .evidence(Observed(&["tests of a public client of the interface of the carrier"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["CX123456789012"])
    .invalid(&[("CX12345678901", WrongLength)]);
const _: () = CX.sound();
