//! AGT Kurye, express carrier of Türkiye.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("agt-kurye", "AGT Kurye").country("TR").kind(Express).formats(&[N12]);

/// Twelve digits.
const N12: Format = Format::new("agt-kurye-12", "Twelve digits")
    .shape(&[digits(Serial, 12)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/AgtKuryeService.php"], "2026-11"))
    .valid(&["121051232561"]);
const _: () = N12.sound();
