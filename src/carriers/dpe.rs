//! DPE Express, cross-border carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("dpe", "DPE Express").country("CN").kind(CrossBorder).formats(&[DPE11]);

/// Three letters, such as DPE, and eleven digits.
const DPE11: Format = Format::new("dpe-dpe11", "Three letters, such as DPE, and eleven digits")
    .shape(&[upper(Prefix, 3), digits(Serial, 11)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/DpeService.php"], "2026-11"))
    .valid(&["DPE59002526590"]);
const _: () = DPE11.sound();
