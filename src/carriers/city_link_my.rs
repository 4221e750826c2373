//! City-Link Express, express carrier of Malaysia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("city-link-my", "City-Link Express")
    .country("MY")
    .kind(Express)
    .aftership("citylinkexpress")
    .seventeentrack(100081)
    .formats(&[N15]);

/// 15 digits.
const N15: Format = Format::new("city-link-my-15", "15 digits")
    .shape(&[digits(Serial, 15)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/CitylinkexpressService.php"], "2026-11"))
    .valid(&["060301669394922"])
    .note("The sample agrees with GS1, which one sample does not prove.");
const _: () = N15.sound();
