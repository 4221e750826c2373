//! Lazada Logistics Lazada物流, logistics of a marketplace of Singapore.
//!
//! 17TRACK has two more keys: 101118 for Lazada Choice and 100997 for Vietnam.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("lazada-lgs", "Lazada Logistics")
    .zh("Lazada物流")
    .country("SG")
    .kind(Marketplace)
    .seventeentrack(101118)
    .formats(&[LAZADA_LXB, LAZADA_LZDCC]);

/// LXB, a country and twelve digits.
const LAZADA_LXB: Format = Format::new("lazada-lxb", "LXB, a country and twelve digits")
    .shape(&[lit("LXB"), one_of(Reference, &["ID", "MY", "PH", "SG", "TH", "VN"]), digits(Serial, 12)])
    .evidence(Observed(&["Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["LXBTH000014099182"])
    .note(
        "109 numbers in a corpus of searched numbers, from all six countries of Lazada, to which it was \
        attributed by them. No check digit that adds up was found.",
    );
const _: () = LAZADA_LXB.sound();

/// LZDCC and twelve digits.
///
/// The sample is made up.
const LAZADA_LZDCC: Format = Format::new("lazada-lzdcc", "LZDCC and twelve digits")
    .shape(&[lit("LZDCC"), digits(Serial, 12)])
    .evidence(Observed(&["Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["LZDCC000000000001"])
    .note("It is known from two numbers in a corpus of searched numbers.");
const _: () = LAZADA_LZDCC.sound();
