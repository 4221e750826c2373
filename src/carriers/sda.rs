//! SDA Express Courier, express carrier of Italy.
//!
//! Part of Poste Italiane, whose codes of 13 characters it shares.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("sda", "SDA Express Courier")
    .country("IT")
    .kind(Express)
    .tracking_url(
        "https://www.sda.it/wps/portal/Servizi_online/dettaglio-spedizione?locale=it&tracing.letteraVettura={number}",
    )
    .aftership("italy-sda")
    .seventeentrack(100019)
    .formats(&[N13]);

/// 13 letters or digits.
const N13: Format = Format::new("sda-13", "13 letters or digits")
    .shape(&[alnum(Reference, 13)])
    .evidence(Observed(&["plhery/delivery-tracker:packages/carriers"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["3UW1GY0000066"])
    .invalid(&[("3UW1GY000006", WrongLength)]);
const _: () = N13.sound();
