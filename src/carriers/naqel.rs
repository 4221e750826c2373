//! Naqel Express, express carrier of Saudi Arabia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("naqel", "Naqel Express")
    .country("SA")
    .kind(Express)
    .aftership("naqel-express")
    .seventeentrack(100089)
    .formats(&[N8, N7_10]);

/// Eight digits that begin with 20, 68, 69 or 70.
const N8: Format = Format::new("naqel-8", "Eight digits that begin with 20, 68, 69 or 70")
    .shape(&[one_of(Prefix, &["20", "68", "69", "70"]), digits(Serial, 6)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/NaqelService.php"], "2026-11"))
    .note("The same source accepts any eight digits.");
const _: () = N8.sound();

/// Seven to ten digits.
const N7_10: Format = Format::new("naqel-7-10", "Seven to ten digits")
    .shape(&[digits_between(Serial, 7, 10)])
    .evidence(Observed(
        &[
            "README of a public aggregator of couriers of the Middle East",
            "Kutepov/parcels:common/components/services/NaqelService.php",
        ],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["397965386"]);
const _: () = N7_10.sound();
