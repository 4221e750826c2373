//! GLS, express carrier of the Netherlands.
//!
//! A parcel number has 11 digits and is printed with its check digit as the twelfth; the portal takes both. The sum
//! begins at 1, which two public numbers confirm. The Track ID has eight letters and digits.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("gls", "GLS")
    .country("NL")
    .kind(Express)
    .tracking_url("https://gls-group.com/EU/en/parcel-tracking?match={number}")
    .aftership("gls")
    .seventeentrack(100005)
    .formats(&[N12, N11, TRACKID, N20, N14, N9, ITALY]);

/// Parcel number with check digit.
///
/// The check digit is that of GS1 with 1 added to the sum. For `99399010319` the sum is 121 + 1, so the digit is 8.
///
/// Labels print it as Interleaved 2 of 5.
const N12: Format = Format::new("gls-12", "Parcel number with check digit")
    .shape(&[digits(Depot, 2), digits(Reference, 9), check_digit()])
    .check(Check::Gs1Plus(1), From(0))
    .evidence(OpenSource(
        &[
            "GLS Uni-Box TechDoku 2D V0110 (2012), ch. 3.2.1, as implemented in public Python code",
            "plhery/delivery-tracker:packages/carriers",
        ],
        "2026-11",
    ))
    .grouping(&[2, 3, 3, 3, 1])
    .valid(&["993990103198", "123416227171"])
    .invalid(&[("993990103199", CheckDigitMismatch)]);
const _: () = N12.sound();

/// Parcel number without check digit.
const N11: Format = Format::new("gls-11", "Parcel number without check digit")
    .shape(&[digits(Depot, 2), digits(Reference, 9)])
    .evidence(OpenSource(
        &[
            "plhery/delivery-tracker:packages/carriers",
            "moralmunky/Home-Assistant-Mail-And-Packages",
            "karrioapi/karrio:modules/connectors/gls (fixtures)",
        ],
        "2026-11",
    ))
    .valid(&["10272483975", "20189360332", "51687952111", "36301917596"])
    .invalid(&[("1027248397", WrongLength)])
    .note("It is the printed number without its check digit.");
const _: () = N11.sound();

/// Track ID, eight characters.
///
/// The matrix code holds it; it is printed as YZ8Y-O1.1K. 00 in front is France.
const TRACKID: Format = Format::new("gls-trackid", "Track ID, eight characters")
    .shape(&[alnum(Reference, 8)])
    .evidence(OpenSource(
        &["plhery/delivery-tracker:packages/carriers", "szkf/package-bot (00B..., 00AE... families)"],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["Z6E5E29R", "ZBH2FY7Q", "00E7V8YY", "00IU9SEC", "YZ8YO11K"])
    .invalid(&[("Z6E5E29", WrongLength)])
    .note("It holds a letter and a digit at least.");
const _: () = TRACKID.sound();

/// 20 digits.
///
/// The sample is made up.
const N20: Format = Format::new("gls-20", "20 digits")
    .shape(&[digits(Serial, 20)])
    .evidence(OpenSource(&["szkf/package-bot", "Chagui-/IntelliTracker:objects/Courier/GLS.java"], "2026-11"))
    .valid(&["74471859801066167159"])
    .invalid(&[("1234567890123456789", WrongLength)])
    .note("Only the shape is known; it may be an SSCC.");
const _: () = N20.sound();

/// 14 digits, with check digit and service.
///
/// The sample is made up.
const N14: Format = Format::new("gls-14", "14 digits, with check digit and service")
    .shape(&[digits(Serial, 14)])
    .evidence(OpenSource(
        &["Chagui-/IntelliTracker:objects/Courier/GLS.java", "plhery/delivery-tracker:packages/carriers"],
        "2026-11",
    ))
    .valid(&["20189360332600"])
    .invalid(&[("2018936033260", WrongLength)])
    .note("Only the shape is known.");
const _: () = N14.sound();

/// Nine digits, of Slovakia.
const N9: Format = Format::new("gls-9", "Nine digits, of Slovakia")
    .shape(&[digits(Serial, 9)])
    .evidence(Observed(&["a public parcel library's recorded answer of GLS Slovakia (809558682)"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["809558682"]);
const _: () = N9.sound();

/// Italy, two letters and nine digits.
///
/// The sample is made up.
///
/// It is a number of GLS Italy, which many call by the name of the group.
const ITALY: Format = Format::new("gls-italy", "Italy, two letters and nine digits")
    .shape(&[upper(Depot, 2), digits(Serial, 9)])
    .evidence(Observed(&["a public program that reports parcels to Shopify, its expressions for carriers"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["LT604918273"])
    .invalid(&[("LT60491827", WrongLength)]);
const _: () = ITALY.sound();
