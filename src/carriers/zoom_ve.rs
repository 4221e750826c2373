//! Zoom Envios, express carrier of Venezuela.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("zoom-ve", "Zoom Envios")
    .country("VE")
    .kind(Express)
    .tracking_url("https://zoom.red/tracking-de-envios-personas/?nro-guia={number}")
    .aftership("zoom-red")
    .formats(&[N10]);

/// Ten digits.
const N10: Format = Format::new("zoom-ve-10", "Ten digits")
    .shape(&[digits(Serial, 10)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/ZoomenviosService.php"], "2026-11"))
    .valid(&["1219240336"]);
const _: () = N10.sound();
