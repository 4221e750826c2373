//! Planzer Paket, regional parcel carrier of Switzerland.
//!
//! A number is 20 digits that begin with 91346097; a shorter number with dots is shared with Swiss Post.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("planzer", "Planzer Paket")
    .country("CH")
    .kind(Regional)
    .tracking_url("https://track.planzer-paket.ch/{number}")
    .formats(&[N20, N13, N18, N8, N5_10]);

/// 91346097 and twelve digits.
///
/// The sample is made up.
const N20: Format = Format::new("planzer-20", "91346097 and twelve digits")
    .shape(&[lit("91346097"), digits(Serial, 12)])
    .evidence(OpenSource(&["plhery/delivery-tracker:packages/carriers"], "2026-11"))
    .valid(&["91346097123456789012"])
    .invalid(&[("91346098123456789012", WrongCharacter)]);
const _: () = N20.sound();

/// 99990 and eight digits.
const N13: Format = Format::new("planzer-13", "99990 and eight digits")
    .shape(&[lit("99990"), digits(Serial, 8)])
    .evidence(OpenSource(&["plhery/delivery-tracker:packages/carriers"], "2026-11"))
    .valid(&["9999003316119"])
    .invalid(&[("9999103316119", WrongCharacter)]);
const _: () = N13.sound();

/// Position of a shipment, 44 and 16 digits.
const N18: Format = Format::new("planzer-18", "Position of a shipment, 44 and 16 digits")
    .shape(&[lit("44"), digits(Serial, 16)])
    .evidence(OpenSource(&["ha-parcel-integrations/ha-planzer:tests/payloads.py"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["440010570001000001"])
    .invalid(&[("44001057000100000", WrongLength)])
    .note("It is the shape of Quickpac, which belongs to the group.");
const _: () = N18.sound();

/// Shipment, eight digits.
///
/// The sample is made up.
const N8: Format = Format::new("planzer-8", "Shipment, eight digits")
    .shape(&[digits(Serial, 8)])
    .evidence(OpenSource(&["ha-parcel-integrations/ha-planzer:README.md"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["12345679"])
    .invalid(&[("1234567", WrongLength)]);
const _: () = N8.sound();

/// Five digits, a dot and ten digits.
///
/// The sample is made up.
const N5_10: Format = Format::new("planzer-5-10", "Five digits, a dot and ten digits")
    .shape(&[digits(Reference, 5), lit("."), digits(Serial, 10)])
    .evidence(Observed(&["plhery/universal-parcel-scraper:carriers (public posts of buyers)"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["61840.7395261840"]);
const _: () = N5_10.sound();
