//! Purolator, express carrier of Canada.
//!
//! Seven of seven public PINs of 12 digits agree with Luhn; the present series begins with 32 and 33. The form with
//! three letters is a series of manifests, in which no check was found.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("purolator", "Purolator")
    .country("CA")
    .kind(Express)
    .tracking_url("https://www.purolator.com/en/shipping/tracker?searchValue={number}")
    .aftership("purolator")
    .seventeentrack(100042)
    .formats(&[N12, ALPHA, BARCODE_34]);

/// PIN, twelve digits.
///
/// The check digit is that of Luhn: from the right every second digit is doubled and folded, and the digit fills the
/// sum up to a multiple of ten. For `32059546393` the digit is 8.
///
/// The linear barcode of 34 digits holds it in the twelfth to 23rd digit.
const N12: Format = Format::new("purolator-12", "PIN, twelve digits")
    .shape(&[chars(Serial, "0..5", 1), digits(Serial, 10), check_digit()])
    .check(Check::Luhn, From(0))
    .evidence(OpenSource(
        &["jkeen/tracking_number_data:couriers/purolator.json", "karrioapi/karrio:modules/connectors/purolator/tests"],
        "2026-11",
    ))
    .grouping(&[4, 4, 4])
    .valid(&[
        "320595463938",
        "320606146993",
        "287809468872",
        "320610804900",
        "331426749957",
        "331434972567",
        "329014521622",
    ])
    .invalid(&[("320595463939", CheckDigitMismatch), ("287809468875", CheckDigitMismatch)]);
const _: () = N12.sound();

/// Three letters and nine digits.
///
/// CWX and FGC were seen.
const ALPHA: Format = Format::new("purolator-alpha", "Three letters and nine digits")
    .shape(&[upper(Reference, 3), digits(Serial, 9)])
    .evidence(OpenSource(&["jkeen/tracking_number_data:couriers/purolator.json"], "2026-11"))
    .valid(&["KYV009956937", "CGK002986959", "JFV247545960", "TLR000083964"])
    .invalid(&[("KY009956937", WrongLength)]);
const _: () = ALPHA.sound();

/// Barcode, 34 digits.
///
/// The check digit is that of Luhn: from the right every second digit is doubled and folded, and the digit fills the
/// sum up to a multiple of ten.
///
/// The PIN is the twelfth to 23rd digit.
const BARCODE_34: Format = Format::new("purolator-barcode-34", "Barcode, 34 digits")
    .shape(&[digits(Routing, 11), lit("33"), digits(Serial, 9), check_digit(), digits(Reference, 11)])
    .check(Check::Luhn, From(11))
    .evidence(OpenSource(&["PackageX vision SDK PurolatorCourier"], "2026-11"))
    .carries(12, 11);
const _: () = BARCODE_34.sound();
