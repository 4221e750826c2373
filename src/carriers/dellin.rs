//! Delovye Linii, freight carrier of Russia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("dellin", "Delovye Linii").country("RU").kind(Freight).seventeentrack(100108).formats(&[N13]);

/// 13 digits.
const N13: Format = Format::new("dellin-13", "13 digits")
    .shape(&[digits(Serial, 13)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/DellinService.php"], "2026-11"))
    .valid(&["2101001040339"])
    .invalid(&[("210100104033", WrongLength)]);
const _: () = N13.sound();
