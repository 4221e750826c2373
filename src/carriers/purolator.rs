//! Purolator.
//!
//! 12-digit PINs are Luhn (7 of 7). Current series starts 32/33; jkeen allows 0-5 as first digit. The 3-letter form
//! is a manifest/bill series; no check digit found on 4 samples.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("purolator", "Purolator")
    .country("CA")
    .kind(Express)
    .tracking_url("https://www.purolator.com/en/shipping/tracker?searchValue={number}")
    .aftership("purolator")
    .seventeentrack(100042)
    .formats(&[N12, ALPHA, BARCODE_34]);

/// PIN 12 digits.
// CHECK: luhn (double every second digit from the right starting with the rightmost data digit, fold >9; check = (10
// - sum mod 10) mod 10) DOMAIN: first 11 digits
// BARCODE_FORMS: 34-digit linear barcode: digits 12-23 hold the PIN (seen as 11 + PIN + 11); a PDF417 uses
// V01~..|D01~..|.. fields
// PATTERN: ^[0-5][0-9]{11}$
const N12: Format = Format::new("purolator-12", "PIN 12 digits")
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

/// 3 letters + 9 digits.
// CHECK: unknown DOMAIN:
// LOOKUP: CWX, FGC and others
// PATTERN: ^[A-Z]{3}[0-9]{9}$
const ALPHA: Format = Format::new("purolator-alpha", "3 letters + 9 digits")
    .shape(&[upper(Reference, 3), digits(Serial, 9)])
    .evidence(OpenSource(&["jkeen/tracking_number_data:couriers/purolator.json"], "2026-11"))
    .valid(&["KYV009956937", "CGK002986959", "JFV247545960", "TLR000083964"])
    .invalid(&[("KY009956937", WrongLength)]);
const _: () = ALPHA.sound();

/// 34-digit barcode.
// CHECK: luhn (double every second digit from the right starting with the rightmost data digit, fold >9; check = (10
// - sum mod 10) mod 10) DOMAIN: digits 12-22
// BARCODE_FORMS: PIN = digits 12-23
// PATTERN: ^[0-9]{11}33[0-9]{10}[0-9]{11}$
const BARCODE_34: Format = Format::new("purolator-barcode-34", "34-digit barcode")
    .shape(&[digits(Reference, 11), lit("33"), digits(Reference, 10), digits(Reference, 10), check_digit()])
    .check(Check::Luhn, From(0))
    .evidence(OpenSource(&["PackageX vision SDK PurolatorCourier"], "2026-11"));
const _: () = BARCODE_34.sound();
