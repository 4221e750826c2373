//! Coli Coli, last-mile carrier of France.
//!
//! It delivers parcels from China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("colicoli", "Coli Coli").country("FR").kind(LastMile).formats(&[CC]);

/// CC, 14 digits and up to three letters.
///
/// The sample is made up.
const CC: Format = Format::new("colicoli-cc", "CC, 14 digits and up to three letters")
    .shape(&[lit("CC"), digits(Serial, 14), upper_between(Suffix, 0, 3)])
    .evidence(Observed(&["a public program that reports parcels to Shopify, its expressions for carriers"], "2026-11"))
    .standing(Preview)
    .valid(&["CC40917283650172"])
    .invalid(&[("CC4091728365017", WrongLength)]);
const _: () = CC.sound();
