//! Correos Express.
//!
//! INFERRED, not in the manuals: both lengths end in a GS1 mod10 digit (16-digit shipment 3 of 3, 23-digit parcel
//! code 1 of 1; about 7 algorithms were tried; plhery/delivery-tracker also assigns a gs1 check to 16- and 23-digit
//! vectors). Recommend WARN until more numbers are seen. API manual: numEnvio numeric 8-16 characters; codUnico
//! (parcel) 23 digits.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("correos-express", "Correos Express")
    .country("ES")
    .kind(Express)
    .tracking_url("https://s.correosexpress.com/c?n={number}")
    .aftership("correosexpress")
    .seventeentrack(100048)
    .formats(&[N16, N23]);

/// shipment number.
// CHECK: gs1 mod10: weights 3,1,3,1,... counted from the digit left of the check digit; check = (10 - sum mod 10) mod
// 10 DOMAIN: the first 15 digits
// LOOKUP: first 4-5 digits = client/product
// PATTERN: ^[0-9]{16}$
const N16: Format = Format::new("correos-express-16", "shipment number")
    .shape(&[digits(Reference, 15), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(Observed(
        &[
            "Correos Express REST manuals (OCA/delivery-carrier:delivery_correos_express/doc)",
            "plhery/delivery-tracker:packages/carriers (carrier detection tests and validators, 2026)",
        ],
        "2026-11",
    ))
    .valid(&["7983000739053141", "3230002125829719", "6283000000258558"])
    .invalid(&[("7983000739053142", CheckDigitMismatch)]);
const _: () = N16.sound();

/// parcel code (codUnico).
// CHECK: gs1 mod10: weights 3,1,3,1,... counted from the digit left of the check digit; check = (10 - sum mod 10) mod
// 10 DOMAIN: the first 22 digits
// BARCODE_FORMS: Code 128 / ITF
// PATTERN: ^[0-9]{23}$
const N23: Format = Format::new("correos-express-23", "parcel code (codUnico)")
    .shape(&[digits(Reference, 22), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(Observed(
        &[
            "Correos Express REST manuals (OCA/delivery-carrier)",
            "plhery/delivery-tracker:packages/carriers (carrier detection tests and validators, 2026)",
        ],
        "2026-11",
    ))
    .valid(&["93005001081690801339400"])
    .invalid(&[("93005001081690801339401", CheckDigitMismatch)]);
const _: () = N23.sound();
