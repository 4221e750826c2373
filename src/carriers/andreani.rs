//! Andreani, express carrier of Argentina.
//!
//! Its interface answers an order with the number of the shipment (numeroDeEnvio), which every sample begins with 36.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("andreani", "Andreani")
    .country("AR")
    .kind(Express)
    .aftership("andreani")
    .seventeentrack(100497)
    .formats(&[N15]);

/// 36 and 13 digits.
const N15: Format = Format::new("andreani-15", "36 and 13 digits")
    .shape(&[lit("36"), digits(Serial, 13)])
    .evidence(CarrierDoc(
        &["Andreani API v2, answers to orders (numeroDeEnvio), as five public clients quote them"],
        "2026-11",
    ))
    .valid(&["360000102051709", "360000102000579", "360000000036820", "360000101539859", "360000036137650"])
    .invalid(&[("36000010205170", WrongLength)])
    .note("No check digit is known: GS1, Luhn and the sum mod 10 fail on the samples.");
const _: () = N15.sound();
