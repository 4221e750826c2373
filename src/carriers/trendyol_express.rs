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
    .formats(&[CODE, TEX]);

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
