//! HR Parcel, cross-border carrier of China.
//!
//! It is a broker of parcels from abroad into the Balkans.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("hrparcel", "HR Parcel").country("CN").kind(CrossBorder).formats(&[N14, L9_9]);

/// 14 digits that begin with 0919.
const N14: Format = Format::new("hrparcel-14", "14 digits that begin with 0919")
    .shape(&[lit("0919"), digits(Serial, 10)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/HRParcelService.php"], "2026-11"))
    .valid(&["09198279300158"])
    .invalid(&[("09188279300158", WrongCharacter)]);
const _: () = N14.sound();

/// Nine letters and nine digits.
const L9_9: Format = Format::new("hrparcel-9l9", "Nine letters and nine digits")
    .shape(&[upper(Prefix, 9), digits(Serial, 9)])
    .evidence(Observed(&["a public table of sample numbers by service"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["KPKRITKEC000112606"])
    .note("The shape is known from one number.");
const _: () = L9_9.sound();
