//! ICS Courier, express carrier of Canada.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("ics-courier", "ICS Courier")
    .country("CA")
    .kind(Express)
    .aftership("icscourier")
    .seventeentrack(100638)
    .formats(&[ND_GR]);

/// ND or GR and 18 letters or digits.
///
/// ND is next day, GR ground, by inference.
const ND_GR: Format = Format::new("ics-nd-gr", "ND or GR and 18 letters or digits")
    .shape(&[one_of(Service, &["GR", "ND"]), alnum(Serial, 18)])
    .evidence(OpenSource(&["PackageX vision SDK ICSCourier"], "2026-11"))
    .standing(DeclaredOnly);
const _: () = ND_GR.sound();
