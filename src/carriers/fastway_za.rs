//! Fastway South Africa, express carrier of South Africa.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("fastway-za", "Fastway South Africa")
    .country("ZA")
    .kind(Express)
    .aftership("fastway-za")
    .seventeentrack(100066)
    .formats(&[LABEL_12]);

/// Fastway ZA label: 2 letters + 10 digits.
const LABEL_12: Format = Format::new("fastway-za-label-12", "Fastway ZA label: 2 letters + 10 digits")
    .shape(&[upper(Depot, 2), digits(Serial, 10)])
    .evidence(OpenSource(
        &[
            "Kutepov/parcels:common/components/services/FastwayService.php",
            "Kutepov/parcels:common/components/services/FastwayAUService.php",
        ],
        "2026-11",
    ))
    .valid(&["WY0012062237"])
    .note(
        "Franchise family (api.fastway.org) serves AU, NZ, ZA and IE. The country of the sample is unknown. BN \
        prefix quoted for AU. Mod 7, Luhn and GS1 fail on the sample.",
    );
const _: () = LABEL_12.sound();
