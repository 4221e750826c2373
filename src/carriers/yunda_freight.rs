//! Yunda Freight 韵达快运, freight carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("yunda-freight", "Yunda Freight").zh("韵达快运").country("CN").kind(Freight).seventeentrack(191197).formats(&[N9]);

/// Nine digits.
///
/// The sample is made up.
const N9: Format = Format::new("yunda-freight-9", "Nine digits")
    .shape(&[digits(Serial, 9)])
    .evidence(Observed(&["a sheet of a forwarder of 2026, in a public program (one number)"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["961840739"]);
const _: () = N9.sound();
