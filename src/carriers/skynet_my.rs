//! SkyNet Malaysia, express carrier of Malaysia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("skynet-my", "SkyNet Malaysia")
    .country("MY")
    .kind(Express)
    .aftership("skynet")
    .seventeentrack(100192)
    .formats(&[N12, N11]);

/// Twelve digits.
const N12: Format = Format::new("skynet-my-12", "Twelve digits")
    .shape(&[digits(Serial, 12)])
    .evidence(OpenSource(
        &["Kutepov/parcels:common/components/services/SkynetService.php", "afiqiqmal/parcel-track:example/index.php"],
        "2026-11",
    ))
    .valid(&["239004007911", "238216506684"])
    .note("Both samples agree with mod 7, which happens by chance once in 49.");
const _: () = N12.sound();

/// Eleven digits.
///
/// The source has 97 in its rule, and 67 in its sample.
const N11: Format = Format::new("skynet-my-11", "Eleven digits")
    .shape(&[digits(Serial, 11)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["67100219163"])
    .invalid(&[("6710021916", WrongLength)]);
const _: () = N11.sound();
