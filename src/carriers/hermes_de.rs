//! Hermes Germany, regional parcel carrier of Germany.
//!
//! The check of 14 digits holds for five of five public numbers, one of them in its own documents. New numbers have H
//! and 19 digits; one example agrees with Luhn, which is too little. Parcels for abroad carry an SSCC that begins
//! with 00340633.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("hermes-de", "Hermes Germany")
    .country("DE")
    .kind(Regional)
    .tracking_url("https://www.myhermes.de/empfangen/sendungsverfolgung/sendungsinformation#{number}")
    .aftership("hermes-de")
    .seventeentrack(100031)
    .formats(&[N14, H19, H10, T16, INTL_SSCC, SSCC_ANY, FURNITURE]);

/// 14 digits.
///
/// The check digit is that of GS1: weights 3 and 1 from the right, and the digit fills the sum up to a multiple of
/// ten. For `0231018100698` the sum is 89, so the digit is 1.
const N14: Format = Format::new("hermes-de-14", "14 digits")
    .shape(&[digits(Reference, 13), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(OpenSource(
        &[
            "https://www.paketda.de/firmenkunden/paket-pruefziffern.html",
            "plhery/delivery-tracker:packages/carriers",
            "Hermes OpenAPI (in karrioapi/karrio:modules/connectors/hermes/vendor)",
        ],
        "2026-11",
    ))
    .valid(&["02310181006981", "02180171003654", "11204181008466", "09133131530724", "89195131100303"])
    .invalid(&[("02310181006982", CheckDigitMismatch)]);
const _: () = N14.sound();

/// H and 19 digits.
const H19: Format = Format::new("hermes-de-h19", "H and 19 digits")
    .shape(&[lit("H"), digits(Serial, 19)])
    .evidence(CarrierDoc(
        &["Hermes shipment/POD OpenAPI (in karrioapi/karrio:modules/connectors/hermes/vendor)"],
        "2026-11",
    ))
    .valid(&["H9746130018743501086"])
    .invalid(&[("H974613001874350108", WrongLength)]);
const _: () = H19.sound();

/// H10 and 17 digits.
///
/// The sample is made up.
const H10: Format = Format::new("hermes-de-h10", "H10 and 17 digits")
    .shape(&[lit("H10"), digits(Serial, 17)])
    .evidence(OpenSource(&["io.packagex.visionsdk courier regexes (public code)"], "2026-11"))
    .valid(&["H1000000000000000000"])
    .invalid(&[("H100000000000000000", WrongLength)]);
const _: () = H10.sound();

/// Shipment order, T and 16 digits.
const T16: Format = Format::new("hermes-de-t16", "Shipment order, T and 16 digits")
    .shape(&[lit("T"), digits(Serial, 16)])
    .evidence(CarrierDoc(
        &["Hermes shipment OpenAPI (in karrioapi/karrio:modules/connectors/hermes/vendor)"],
        "2026-11",
    ))
    .valid(&["T1132981237129800"])
    .invalid(&[("T113298123712980", WrongLength)]);
const _: () = T16.sound();

/// SSCC that begins with 00340633.
///
/// The check digit is that of GS1: the digits of `0034063303110556758`, by 3 and 1 from the right, come to 114, so it
/// is 6.
const INTL_SSCC: Format = Format::new("hermes-de-intl-sscc", "SSCC that begins with 00340633")
    .shape(&[lit("00340633"), digits(Company, 2), digits(Serial, 9), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(CarrierDoc(
        &["Hermes shipment OpenAPI (in karrioapi/karrio:modules/connectors/hermes/vendor)"],
        "2026-11",
    ))
    .valid(&["00340633031105567586"])
    .invalid(&[("00340633031105567587", CheckDigitMismatch)]);
const _: () = INTL_SSCC.sound();

/// SSCC with any extension digit.
///
/// The check digit is that of GS1: the digits of `14070061840739526`, by 3 and 1 from the right, come to 121, so it is
/// 9.
///
/// The sample is made up.
const SSCC_ANY: Format = Format::new("hermes-de-sscc-any", "SSCC with any extension digit")
    .shape(&[optional(&[lit("00")]), digits(Extension, 1), lit("40"), digits(Reference, 14), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(Observed(
        &[
            "plhery/universal-parcel-scraper:carriers/hermes-einrichtungs-service/numbers.json",
            "GS1 General Specifications",
        ],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["140700618407395269", "00140700618407395269"])
    .note("Shippers number their units under prefixes of their own.");
const _: () = SSCC_ANY.sound();

/// Furniture, 17 or 19 digits that begin with 62.
///
/// The samples are made up.
const FURNITURE: Format = Format::new("hermes-de-furniture", "Furniture, 17 or 19 digits that begin with 62")
    .shape(&[lit("62"), either(&[&[digits(Serial, 15)], &[digits(Serial, 17)]])])
    .evidence(Observed(
        &["plhery/universal-parcel-scraper:carriers/hermes-einrichtungs-service/numbers.json"],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["62442618407391526", "6268200618407391526"])
    .note("Hermes Einrichtungs-Service delivers furniture in two-man handling.");
const _: () = FURNITURE.sound();
