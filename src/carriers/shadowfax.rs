//! Shadowfax, last-mile carrier of India.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("shadowfax", "Shadowfax").country("IN").kind(LastMile).aftership("shadowfax").seventeentrack(100102).formats(&[SF]);

/// SF, ten digits and two or three letters.
///
/// SF Express writes SF before digits alone.
const SF: Format = Format::new("shadowfax-sf", "SF, ten digits and two or three letters")
    .shape(&[lit("SF"), digits(Serial, 10), upper_between(Reference, 2, 3)])
    .evidence(Observed(&["answers of Shiprocket and Shopify in tests of three public programs"], "2026-11"))
    .valid(&["SF1956944161KR", "SF3593208175KR", "SF1876236403KAD"]);
const _: () = SF.sound();
