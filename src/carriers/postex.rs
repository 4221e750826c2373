//! PostEx, courier of Pakistan.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("postex", "PostEx").country("PK").kind(LastMile).formats(&[CX, CX10]);

/// CX and twelve digits.
const CX: Format = Format::new("postex-cx", "CX and twelve digits")
    .shape(&[lit("CX"), digits(Serial, 12)])
    .evidence(Observed(&["tests of a public client of the interface of the carrier"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["CX123456789012"])
    .invalid(&[("CX12345678901", WrongLength)]);
const _: () = CX.sound();

/// CX and ten digits, or 22 and twelve.
///
/// The samples are made up.
const CX10: Format = Format::new("postex-cx10", "CX and ten digits, or 22 and twelve")
    .shape(&[either(&[&[lit("CX"), digits(Serial, 10)], &[lit("22"), digits(Serial, 12)]])])
    .evidence(Observed(
        &["mails of Daraz in a public program", "rule of a public program of a shop in Pakistan"],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["CX6184073952", "22618407395261"]);
const _: () = CX10.sound();
