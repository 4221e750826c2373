//! Trendyol Express, express carrier of Türkiye.
//!
//! The marketplace gives every parcel a code (cargoTrackingNumber), which its own carrier and the others print.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("trendyol-express", "Trendyol Express")
    .country("TR")
    .kind(Express)
    .aliases(&["Trendyol Express Marketplace"])
    .seventeentrack(100925)
    .formats(&[CODE, TEX, CODE_16]);

/// Code of the marketplace, 7 and 9, 12 or 15 digits.
const CODE: Format = Format::new("trendyol-code", "Code of the marketplace, 7 and 9, 12 or 15 digits")
    .shape(&[lit("7"), either(&[&[digits(Serial, 9)], &[digits(Serial, 12)], &[digits(Serial, 15)]])])
    .evidence(CarrierDoc(&["Trendyol, documentation of orders and claims (cargoTrackingNumber)"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["7340447182689", "7330031444426443"])
    .note("The digits behind the 7 tell the carrier: 33 is Trendyol Express, 25 Yurtiçi Kargo.");
const _: () = CODE.sound();

/// TEX or TY and 8 to 14 digits.
const TEX: Format = Format::new("trendyol-tex", "TEX or TY and 8 to 14 digits")
    .shape(&[one_of(Prefix, &["TEX", "TY"]), digits_between(Serial, 8, 14)])
    .evidence(Observed(
        &["tests of a public reader of Turkish letters", "a public table of Turkish carriers (turkish cargo suite)"],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["TEX10020030"])
    .invalid(&[("TEX100200", WrongLength)]);
const _: () = TEX.sound();

/// Code of the marketplace, 728, 733 or 734 and 13 digits.
///
/// The check digit is that of GS1: the digits of `733001840259637`, by 3 and 1 from the right, come to 130, so it is
/// 0.
///
/// The sample is made up.
const CODE_16: Format = Format::new("trendyol-code-16", "Code of the marketplace, 728, 733 or 734 and 13 digits")
    .shape(&[lit("7"), one_of(Prefix, &["280", "330", "340"]), digits(Serial, 11), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(Observed(&["tests of eleven public programs of shops at Trendyol (15 numbers, all agree)"], "2026-11"))
    .valid(&["7330018402596370"])
    .note("The sample of the marketplace's own documents is masked with ones and does not agree.");
const _: () = CODE_16.sound();
