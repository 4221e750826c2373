//! DPD France, express carrier of France.
//!
//! France keeps numbers of 12, 14, 15 and 18 digits beside those of the group; those that begin with 250 are its own.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("dpd-fr", "DPD France")
    .country("FR")
    .kind(Express)
    .tracking_url("https://trace.dpd.fr/fr/trace/{number}")
    .aliases(&["Exapaq"])
    .aftership("exapaq")
    .seventeentrack(100072)
    .formats(&[N250, N14]);

/// 250 and twelve or 15 digits.
const N250: Format = Format::new("dpd-fr-250", "250 and twelve or 15 digits")
    .shape(&[lit("250"), digits(Serial, 12), optional(&[digits(Serial, 3)])])
    .evidence(OpenSource(
        &[
            "Kutepov/parcels:common/components/services/DpdFranceService.php",
            "plhery/delivery-tracker:packages/carriers",
        ],
        "2026-11",
    ))
    .valid(&["250068103890300", "250077112906231159"])
    .invalid(&[("25006810389030", WrongLength)])
    .note("GS1, Luhn and mod 11 fail on both samples.");
const _: () = N250.sound();

/// 14 digits.
const N14: Format = Format::new("dpd-fr-14", "14 digits")
    .shape(&[digits(Serial, 14)])
    .evidence(Observed(
        &["https://marketplace.fnacdarty.com (merchant examples, via plhery/delivery-tracker)"],
        "2026-11",
    ))
    .valid(&["10764000276716", "01595193512495"])
    .invalid(&[("1595193512495", WrongLength)])
    .note("Thirteen digits are often such a number that lost its first zero.");
const _: () = N14.sound();
