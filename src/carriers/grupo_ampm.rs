//! Grupo AMPM, express carrier of Mexico.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("grupo-ampm", "Grupo AMPM")
    .country("MX")
    .kind(Express)
    .tracking_url("http://www.grupoampm.com/rastreador/?tracking-id={number}")
    .seventeentrack(100299)
    .formats(&[N12]);

/// Twelve digits.
const N12: Format = Format::new("grupo-ampm-12", "Twelve digits")
    .shape(&[digits(Serial, 12)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/GrupoampmService.php"], "2026-11"))
    .valid(&["434992440017"]);
const _: () = N12.sound();
