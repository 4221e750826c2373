//! A1 International, regional parcel carrier of the United States.
//!
//! It has ceased.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("a1-international", "A1 International").country("US").kind(Regional).formats(&[AZ_13, AZ_9]);

/// AZ, a letter and ten digits.
const AZ_13: Format = Format::new("a1-az-13", "AZ, a letter and ten digits")
    .shape(&[lit("AZ"), upper(Reference, 1), digits(Serial, 10)])
    .evidence(OpenSource(&["sailrish/shipit:test/guessCarrier.coffee"], "2026-11"))
    .valid(&["AZK1000301864", "AZI1001449356"])
    .invalid(&[("AZK100030186", WrongLength)]);
const _: () = AZ_13.sound();

/// AZ and seven digits.
const AZ_9: Format = Format::new("a1-az-9", "AZ and seven digits")
    .shape(&[lit("AZ"), digits(Serial, 7)])
    .evidence(OpenSource(&["sailrish/shipit:test/guessCarrier.coffee"], "2026-11"))
    .valid(&["AZ2393686"])
    .invalid(&[("AZ239368", WrongLength)]);
const _: () = AZ_9.sound();
