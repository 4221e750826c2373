//! TCS Pakistan, express carrier of Pakistan.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("tcs-pk", "TCS Pakistan")
    .country("PK")
    .kind(Express)
    .aftership("tcs")
    .seventeentrack(100260)
    .formats(&[N12]);

/// Consignment number, twelve digits.
const N12: Format = Format::new("tcs-pk-12", "Consignment number, twelve digits")
    .shape(&[digits(Serial, 12)])
    .evidence(Observed(&["an answer of TCS in the documentation of a public program"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["173007563845"]);
const _: () = N12.sound();
