//! Landmark Global, cross-border carrier of Belgium.
//!
//! bpost group. The same parcel often carries a destination-carrier number (USPS, Canada Post, Royal Mail).
//! jkeen/tracking_number_data restricts to 8 digits and N1. karrio fixtures show 9 digits and N2-N4, so
//! jkeen/tracking_number_data's rule is too strict.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("landmark-global", "Landmark Global")
    .country("BE")
    .kind(CrossBorder)
    .tracking_url("https://track.landmarkglobal.com/?search={number}")
    .aftership("landmark-global")
    .seventeentrack(100021)
    .formats(&[LANDMARK_LTN, LTN]);

/// LTN + digits + N + piece.
const LANDMARK_LTN: Format = Format::new("landmark-ltn", "LTN + digits + N + piece")
    .shape(&[lit("LTN"), digits_between(Serial, 6, 9), lit("N"), digits_between(Reference, 1, 3)])
    .evidence(OpenSource(
        &["jkeen/tracking_number_data:couriers/landmark.json", "karrioapi/karrio:modules/connectors/landmark/tests"],
        "2026-11",
    ))
    .valid(&["LTN74207623N1", "LTN74209518N1", "LTN49831232N2", "LTN49678120N4", "LTN450000001N1", "LTN38570299N1"])
    .invalid(&[("LSN74209518N1", WrongCharacter)]);
const _: () = LANDMARK_LTN.sound();

/// LTN + 8-9 digits + N + digit.
const LTN: Format = Format::new("landmark-global-ltn", "LTN + 8-9 digits + N + digit")
    .shape(&[lit("LTN"), digits_between(Serial, 8, 9), lit("N"), digits(Reference, 1)])
    .evidence(OpenSource(
        &[
            "jkeen/tracking_number_data:couriers/landmark.json",
            "karrioapi/karrio:modules/connectors/landmark (fixtures)",
        ],
        "2026-11",
    ))
    .valid(&["LTN74207623N1", "LTN74209518N1", "LTN433006705N1", "LTN49831232N2", "LTN49678120N4"])
    .invalid(&[("LSN74209518N1", WrongCharacter), ("LTN7420762N1", WrongLength)]);
const _: () = LTN.sound();
