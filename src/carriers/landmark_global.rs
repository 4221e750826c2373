//! Landmark Global, cross-border carrier of Belgium.
//!
//! It is a house of bpost. A parcel often carries a number of the carrier that delivers it, too. Public data restricts
//! the number to eight digits and N1; other fixtures show nine digits and N2 to N4. Buyers are given nine digits
//! without the piece, which its own page takes.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("landmark-global", "Landmark Global")
    .country("BE")
    .kind(CrossBorder)
    .aliases(&["Landmark"])
    .tracking_url("https://track.landmarkglobal.com/?search={number}")
    .aftership("landmark-global")
    .seventeentrack(100021)
    .formats(&[LTN, SHIPMENT]);

/// LTN, digits, N and the piece.
const LTN: Format = Format::new("landmark-ltn", "LTN, digits, N and the piece")
    .shape(&[lit("LTN"), digits_between(Serial, 6, 9), lit("N"), digits_between(Reference, 1, 3)])
    .evidence(OpenSource(
        &["jkeen/tracking_number_data:couriers/landmark.json", "karrioapi/karrio:modules/connectors/landmark/tests"],
        "2026-11",
    ))
    .valid(&[
        "LTN74207623N1",
        "LTN74209518N1",
        "LTN49831232N2",
        "LTN49678120N4",
        "LTN450000001N1",
        "LTN38570299N1",
        "LTN433006705N1",
    ])
    .invalid(&[("LSN74209518N1", WrongCharacter)]);
const _: () = LTN.sound();

/// LTN and eight or nine digits, without the piece.
///
/// The sample is made up.
const SHIPMENT: Format = Format::new("landmark-ltn-shipment", "LTN and eight or nine digits, without the piece")
    .shape(&[lit("LTN"), digits_between(Serial, 8, 9)])
    .evidence(Observed(
        &[
            "https://mercurydocs.landmarkglobal.com (overview of tracking)",
            "plhery/universal-parcel-scraper:carriers/landmark-global/numbers.json",
        ],
        "2026-11",
    ))
    .valid(&["LTN618407395"])
    .invalid(&[("LTN6184073", WrongLength)]);
const _: () = SHIPMENT.sound();
