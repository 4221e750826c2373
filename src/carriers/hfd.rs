//! HFD, last-mile carrier of Israel.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("hfd", "HFD").country("IL").kind(LastMile).aftership("hfd").seventeentrack(100327).formats(&[N8]);

/// 32 and six digits.
const N8: Format = Format::new("hfd-8", "32 and six digits")
    .shape(&[lit("32"), digits(Serial, 6)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["32957383"])
    .invalid(&[("3295738", WrongLength)]);
const _: () = N8.sound();
