//! Bosta, last-mile carrier of Egypt.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("bosta", "Bosta").country("EG").kind(LastMile).seventeentrack(100487).formats(&[N8]);

/// Eight digits.
///
/// The sample is made up.
const N8: Format = Format::new("bosta-8", "Eight digits")
    .shape(&[digits(Serial, 8)])
    .evidence(Observed(&["public programs of shops in Egypt"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["61840739"]);
const _: () = N8.sound();
