//! AJEX Logistics Services, express carrier of Saudi Arabia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("ajex", "AJEX Logistics Services")
    .country("SA")
    .kind(Express)
    .aftership("ajexpress")
    .seventeentrack(100296)
    .formats(&[AJ]);

/// AJ and letters or digits.
const AJ: Format = Format::new("ajex-aj", "AJ and letters or digits")
    .shape(&[lit("AJ"), alnum_between(Reference, 6, 18)])
    .evidence(OpenSource(&["public TypeScript function detectShipmentCompany()"], "2026-11"))
    .standing(DeclaredOnly)
    .note("The length is not documented.");
const _: () = AJ.sound();
