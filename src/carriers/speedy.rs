//! Speedy, express carrier of Bulgaria.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("speedy", "Speedy")
    .country("BG")
    .kind(Express)
    .tracking_url("https://www.speedy.bg/en/track-shipment?shipmentNumber={number}")
    .aftership("speedy")
    .seventeentrack(100198)
    .formats(&[N11, N9]);

/// Eleven digits.
///
/// It begins with 5 or 6.
const N11: Format = Format::new("speedy-11", "Eleven digits")
    .shape(&[digits(Serial, 11)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/SpeedyService.php"], "2026-11"))
    .valid(&["51002693425"])
    .invalid(&[("5100269342", WrongLength)]);
const _: () = N11.sound();

/// Nine digits.
const N9: Format = Format::new("speedy-9", "Nine digits")
    .shape(&[digits(Serial, 9)])
    .evidence(CarrierDoc(&["Speedy web service documentation, answer of a shipment"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["299999990"])
    .note("The documentation of the interface has them; labels have eleven.");
const _: () = N9.sound();
