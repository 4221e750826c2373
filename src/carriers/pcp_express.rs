//! PCP Express, express carrier of Indonesia.
//!
//! The rule is from one public table of a hobbyist, and is a hint rather than a proof.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("pcp-express", "PCP Express").country("ID").kind(Express).seventeentrack(100643).formats(&[MAIN]);

/// Waybill (resi).
const MAIN: Format = Format::new("pcp-express-main", "Waybill (resi)")
    .shape(&[digits(Serial, 9), upper(Suffix, 1)])
    .evidence(Observed(&["public TypeScript function checkCourier()"], "2026-11"));
const _: () = MAIN.sound();
