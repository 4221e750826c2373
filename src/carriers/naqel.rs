//! Naqel Express, express carrier of Saudi Arabia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("naqel", "Naqel Express")
    .country("SA")
    .kind(Express)
    .aftership("naqel-express")
    .seventeentrack(100089)
    .formats(&[N8]);

/// Eight digits that begin with 20, 68, 69 or 70.
const N8: Format = Format::new("naqel-8", "Eight digits that begin with 20, 68, 69 or 70")
    .shape(&[one_of(Prefix, &["20", "68", "69", "70"]), digits(Serial, 6)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/NaqelService.php"], "2026-11"))
    .note("The same source accepts any eight digits.");
const _: () = N8.sound();
