//! Parcelforce Worldwide, express carrier of the United Kingdom.
//!
//! Its page lists two letters and seven digits or four letters and ten digits at home, S10 or twelve digits for
//! exports, and S10 of the origin for imports.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("parcelforce", "Parcelforce Worldwide")
    .country("GB")
    .kind(Express)
    .tracking_url("https://www.parcelforce.com/track-trace?trackNumber={number}")
    .aftership("parcel-force")
    .seventeentrack(11033)
    .formats(&[S10, S10_GH, UK9, UK14, EXPORT12]);

/// S10 item ending in GB.
///
/// The check digit is that of S10: the products of `08025082` come to 153, which leaves 10, and 11 less 10 is 1.
const S10: Format = Format::new("parcelforce-s10", "S10 item ending in GB")
    .shape(&[either(&[&[lit("CP")], &[lit("E"), upper(Service, 1)]]), digits(Serial, 8), check_digit(), lit("GB")])
    .check(Check::S10, From(2))
    .evidence(Standard(
        &[
            "https://www.royalmail.com/ (page on linking)",
            "plhery/delivery-tracker:packages/carriers",
            "UPU S10",
            "web.archive.org, pages of parcelforce.com/track-trace",
        ],
        "2026-11",
    ))
    .grouping(&[2, 8, 1, 2])
    .valid(&["EC080250821GB"])
    .invalid(&[("EC080250822GB", CheckDigitMismatch)]);
const _: () = S10.sound();

/// S10 item ending in GB, with G or H in front.
///
/// The check digit is that of S10: the products of `61840739` come to 219, which leaves 10, and 11 less 10 is 1.
///
/// The sample is made up.
const S10_GH: Format = Format::new("parcelforce-s10-gh", "S10 item ending in GB, with G or H in front")
    .shape(&[chars(Service, "GH", 1), upper(Service, 1), digits(Serial, 8), check_digit(), lit("GB")])
    .check(Check::S10, From(2))
    .evidence(Observed(&["web.archive.org, pages of parcelforce.com/track-trace", "public posts of buyers"], "2026-11"))
    .standing(DeclaredOnly)
    .grouping(&[2, 8, 1, 2])
    .valid(&["GI618407391GB"])
    .note("Royal Mail uses such letters, too.");
const _: () = S10_GH.sound();

/// UK consignment.
///
/// Labels append three digits for the piece.
const UK9: Format = Format::new("parcelforce-uk9", "UK consignment")
    .shape(&[upper(Prefix, 2), digits(Serial, 7)])
    .evidence(CarrierDoc(
        &["https://www.parcelforce.com/help-and-advice/sending-worldwide/tracking-number-formats"],
        "2026-11",
    ))
    .valid(&["AA1234567"])
    .invalid(&[("AA123456", WrongLength)]);
const _: () = UK9.sound();

/// Domestic item, four letters and ten digits.
const UK14: Format = Format::new("parcelforce-uk14", "Domestic item, four letters and ten digits")
    .shape(&[upper(Prefix, 4), digits(Serial, 10)])
    .evidence(CarrierDoc(
        &["https://www.parcelforce.com/help-and-advice/sending-worldwide/tracking-number-formats"],
        "2026-11",
    ))
    .valid(&["AAAA1234567890"])
    .invalid(&[("AAA1234567890", WrongLength)]);
const _: () = UK14.sound();

/// Export, twelve digits.
///
/// The sample is made up.
const EXPORT12: Format = Format::new("parcelforce-export12", "Export, twelve digits")
    .shape(&[digits(Serial, 12)])
    .evidence(CarrierDoc(
        &["https://www.parcelforce.com/help-and-advice/sending-worldwide/tracking-number-formats"],
        "2026-11",
    ))
    .valid(&["702365144172"])
    .invalid(&[("12345678901", WrongLength)]);
const _: () = EXPORT12.sound();
