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

/// LXB + country + 12 digits.
const LAZADA_LXB: Format = Format::new("lazada-lxb", "LXB + country + 12 digits")
    .shape(&[lit("LXB"), one_of(Reference, &["ID", "MY", "PH", "SG", "TH", "VN"]), digits(Serial, 12)])
    .evidence(Observed(&["Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["LXBTH000014099182"])
    .note(
        "109 in corpus, all six Lazada countries. Attribution inferred from the country set. No additive check \
        digit.",
    );
const _: () = LAZADA_LXB.sound();

/// LZDCC + 12 digits.
///
/// The sample is made up.
const LAZADA_LZDCC: Format = Format::new("lazada-lzdcc", "LZDCC + 12 digits")
    .shape(&[lit("LZDCC"), digits(Serial, 12)])
    .evidence(Observed(&["Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["LZDCC000000000001"])
    .note("2 in corpus.");
const _: () = LAZADA_LZDCC.sound();
