//! Ampère, last-mile carrier of the Netherlands.
//!
//! It delivers for bol.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("ampere", "Ampère").country("NL").kind(LastMile).formats(&[AMP]);

/// AMP, four letters and eleven digits.
const AMP: Format = Format::new("ampere-amp", "AMP, four letters and eleven digits")
    .shape(&[lit("AMP"), upper(Reference, 4), digits(Serial, 11)])
    .evidence(Observed(&["ha-parcel-integrations/ha-ampere:tests/payloads.py"], "2026-11"))
    .valid(&["AMPBFSD00123456789"])
    .invalid(&[("AMPBFSD0012345678", WrongLength)]);
const _: () = AMP.sound();
