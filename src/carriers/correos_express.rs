//! Correos Express, express carrier of Spain.
//!
//! That both lengths end in a GS1 digit is inferred: three of three shipments and one of one parcel agree, after
//! about seven rules were tried. The manual gives 8 to 16 digits for a shipment and 23 for a parcel.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("correos-express", "Correos Express")
    .country("ES")
    .kind(Express)
    .tracking_url("https://s.correosexpress.com/c?n={number}")
    .aftership("correosexpress")
    .seventeentrack(100048)
    .formats(&[N16, N23]);

/// Shipment number.
///
/// The check digit is that of GS1: weights 3 and 1 from the right, and the digit fills the sum up to a multiple of
/// ten. For `798300073905314` the sum is 109, so the digit is 1.
///
/// The first digits are client and product.
const N16: Format = Format::new("correos-express-16", "Shipment number")
    .shape(&[digits(Reference, 15), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(Observed(
        &[
            "Correos Express REST manuals (OCA/delivery-carrier:delivery_correos_express/doc)",
            "plhery/delivery-tracker:packages/carriers",
        ],
        "2026-11",
    ))
    .valid(&["7983000739053141", "3230002125829719", "6283000000258558"])
    .invalid(&[("7983000739053142", CheckDigitMismatch)]);
const _: () = N16.sound();

/// Parcel code (codUnico).
///
/// The check digit is that of GS1: the digits of `9300500108169080133940`, by 3 and 1 from the right, come to 130, so
/// it is 0.
///
/// Labels print it as Code 128 or Interleaved 2 of 5.
const N23: Format = Format::new("correos-express-23", "Parcel code (codUnico)")
    .shape(&[digits(Reference, 22), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(Observed(
        &["Correos Express REST manuals (OCA/delivery-carrier)", "plhery/delivery-tracker:packages/carriers"],
        "2026-11",
    ))
    .valid(&["93005001081690801339400"])
    .invalid(&[("93005001081690801339401", CheckDigitMismatch)]);
const _: () = N23.sound();
