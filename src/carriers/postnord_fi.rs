//! PostNord Finland, postal operator of Finland.
//!
//! It uses the numbers of the group; no scheme of Finland's own was found.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("postnord-fi", "PostNord Finland")
    .country("FI")
    .kind(Post)
    .tracking_url("https://tracking.postnord.com/fi/?id={number}")
    .formats(&[SSCC, SSCC_OTHER, GSIN]);

/// SSCC of Finland, prefix 64.
///
/// The check digit is that of GS1: the digits of `36412345678901234`, by 3 and 1 from the right, come to 134, so it is
/// 6.
///
/// The sample is made up.
const SSCC: Format = Format::new("postnord-fi-sscc", "SSCC of Finland, prefix 64")
    .shape(&[optional(&[lit("00")]), lit("364"), digits(Reference, 14), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(Standard(&["GS1 General Specifications"], "2026-11"))
    .valid(&["364123456789012346"])
    .invalid(&[("364123456789012347", CheckDigitMismatch)]);
const _: () = SSCC.sound();

/// SSCC with another extension digit.
///
/// The check digit is that of GS1: the digits of `56413290618407395`, by 3 and 1 from the right, come to 159, so it is
/// 1.
///
/// The sample is made up.
const SSCC_OTHER: Format =
    super::postnord_se::sscc_of_group("postnord-fi-sscc-other").valid(&["564132906184073951", "00564132906184073951"]);
const _: () = SSCC_OTHER.sound();

/// GSIN, 17 digits.
///
/// The check digit is that of GS1: the digits of `6461840739526184`, by 3 and 1 from the right, come to 138, so it is 2.
///
/// Labels print it as the number of the shipment, beside those of its units. The sample is made up.
const GSIN: Format = super::postnord_se::gsin("postnord-fi-gsin")
    .valid(&["64618407395261842"])
    .invalid(&[("64618407395261843", CheckDigitMismatch)]);
const _: () = GSIN.sound();
