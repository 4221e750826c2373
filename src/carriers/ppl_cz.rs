//! PPL CZ, express carrier of the Czech Republic.
//!
//! A number is one digit for the product, two for the depot, one for cash on delivery and seven for the serial; the
//! barcode adds the check as the twelfth.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("ppl-cz", "PPL CZ")
    .country("CZ")
    .kind(Express)
    .tracking_url("https://www.ppl.cz/vyhledat-zasilku?shipmentId={number}")
    .aftership("ppl")
    .seventeentrack(100176)
    .formats(&[N11, N12]);

/// Parcel number.
///
/// 4 is a private parcel, 8 and 9 one of a business; the flag 9 is cash on delivery.
const N11: Format = Format::new("ppl-cz-11", "Parcel number")
    .shape(&[digits(Product, 1), digits(Depot, 2), digits(Service, 1), digits(Serial, 7)])
    .evidence(OpenSource(&["Salamek/PplMyApi"], "2026-11"))
    .valid(&["40950000114"])
    .invalid(&[("4095000011", WrongLength)]);
const _: () = N11.sound();

/// With check digit.
///
/// The check digit is that of GS1: weights 3 and 1 from the right, and the digit fills the sum up to a multiple of
/// ten. For `40950000114` the sum is 60, so the digit is 0.
const N12: Format = Format::new("ppl-cz-12", "With check digit")
    .shape(&[digits(Shipment, 11), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(OpenSource(&["Salamek/PplMyApi (getPackageNumberChecksum)"], "2026-11"))
    .valid(&["409500001140"])
    .invalid(&[("409500001141", CheckDigitMismatch)]);
const _: () = N12.sound();
