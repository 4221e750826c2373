//! GLS (group formats).
//!
//! The parcel number is 11 digits; label prints 12 with the check digit; both are accepted by the portal, which
//! echoes 11. The check starts at 1 (EAN digit minus 1): confirmed on 993990103198 (Swiss example) and 123416227171.
//! The Track ID is 8 characters [A-Z0-9], no vowels rule unknown, no check known; also 6 letters on notification
//! cards.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("gls", "GLS (group formats)")
    .country("NL")
    .kind(Express)
    .tracking_url("https://gls-group.com/EU/en/parcel-tracking?match={number}")
    .aftership("gls")
    .seventeentrack(100005)
    .formats(&[N12, N11, TRACKID, N20, N14]);

/// parcel number with check digit.
// CHECK: mod10 weights 3,1,3,1,... from the left, plus a constant 1: check = (10 - ((sum+1) mod 10)) mod 10 DOMAIN:
// the first 11 digits; the constant 1 makes it differ from EAN by one
// BARCODE_FORMS: Interleaved 2 of 5
// PATTERN: ^[0-9]{12}$
const N12: Format = Format::new("gls-12", "parcel number with check digit")
    .shape(&[digits(Depot, 2), digits(Reference, 9), check_digit()])
    .check(Check::Gs1Plus(1), From(0))
    .evidence(OpenSource(
        &[
            "GLS Uni-Box TechDoku 2D V0110 (2012), ch. 3.2.1, as implemented in public Python code",
            "plhery/delivery-tracker:packages/carriers (carrier detection tests and validators, 2026)",
        ],
        "2026-11",
    ))
    .grouping(&[2, 3, 3, 3, 1])
    .valid(&["993990103198", "123416227171"])
    .invalid(&[("993990103199", CheckDigitMismatch)]);
const _: () = N12.sound();

/// parcel number without check digit.
// CHECK: none (the check digit is the dropped 12th) DOMAIN:
// NOTES: complete to 12 with the check digit before lookup
// PATTERN: ^[0-9]{11}$
const N11: Format = Format::new("gls-11", "parcel number without check digit")
    .shape(&[digits(Depot, 2), digits(Reference, 9)])
    .evidence(OpenSource(
        &[
            "plhery/delivery-tracker:packages/carriers (carrier detection tests and validators, 2026)",
            "moralmunky/Home-Assistant-Mail-And-Packages",
            "karrioapi/karrio:modules/connectors/gls (fixtures)",
        ],
        "2026-11",
    ))
    .valid(&["10272483975", "20189360332", "51687952111", "36301917596"])
    .invalid(&[("1027248397", WrongLength)]);
const _: () = N11.sound();

/// Track ID, 8 characters.
// CHECK: unknown DOMAIN:
// NOTES: require at least one letter and one digit
// BARCODE_FORMS: inside the DataMatrix; normalise YZ8Y-O1.1K -> YZ8YO11K
// LOOKUP: 00xxxxxx = France
// PATTERN: ^[0-9A-Z]{8}$
const TRACKID: Format = Format::new("gls-trackid", "Track ID, 8 characters")
    .shape(&[alnum(Reference, 8)])
    .evidence(OpenSource(
        &[
            "plhery/delivery-tracker:packages/carriers (carrier detection tests and validators, 2026)",
            "szkf/package-bot (00B..., 00AE... families)",
        ],
        "2026-11",
    ))
    .valid(&["Z6E5E29R", "ZBH2FY7Q", "00E7V8YY", "00IU9SEC", "YZ8YO11K"])
    .invalid(&[("Z6E5E29", WrongLength)]);
const _: () = TRACKID.sound();

/// 20-digit form.
// CHECK: unknown DOMAIN:
// NOTES: shape only; may be an SSCC
// PATTERN: ^[0-9]{20}$
const N20: Format = Format::new("gls-20", "20-digit form")
    .shape(&[digits(Serial, 20)])
    .evidence(OpenSource(&["szkf/package-bot", "Chagui-/IntelliTracker:objects/Courier/GLS.java"], "2026-11"))
    .valid(&["12345678901234567890"])
    .invalid(&[("1234567890123456789", WrongLength)]);
const _: () = N20.sound();

/// 14 digits (incl. check and 2-digit service).
// CHECK: unknown DOMAIN:
// NOTES: shape only; example synthetic
// PATTERN: ^[0-9]{14}$
const N14: Format = Format::new("gls-14", "14 digits (incl. check and 2-digit service)")
    .shape(&[digits(Serial, 14)])
    .evidence(OpenSource(
        &[
            "Chagui-/IntelliTracker:objects/Courier/GLS.java",
            "plhery/delivery-tracker:packages/carriers (carrier detection tests and validators, 2026)",
        ],
        "2026-11",
    ))
    .valid(&["20189360332600"])
    .invalid(&[("2018936033260", WrongLength)]);
const _: () = N14.sound();
