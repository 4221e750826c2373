//! Mondial Relay, last-mile carrier of France.
//!
//! The label specification of 2024 defines the barcode of 26 digits with two keys, and its example and a real label
//! agree. The shipment number is the eight digits behind the first two; ten digits are brand and shipment, twelve add
//! the sequence.
//!
//! Abroad it has points in Belgium, Luxembourg, the Netherlands, Spain and Portugal (Supply Chain Magazine, 2025; Le
//! Journal des Entreprises, 2021); the lockers of Italy are those of InPost.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("mondial-relay", "Mondial Relay")
    .country("FR").abroad(&["BE", "ES", "LU", "NL", "PT"])
    .kind(LastMile)
    .tracking_url("https://www.mondialrelay.fr/suivi-de-colis/?numeroExpedition={number}")
    .aftership("mondialrelay")
    .seventeentrack(100304)
    .formats(&[N26, N8, N10_12]);

/// Label barcode.
///
/// Two keys, the fifteenth digit and the last, answer for the digits before and behind the first: weights 2 to 7 from
/// the right, 11 less the sum mod 11, where 10 and 11 print 0.
///
/// The first twelve digits are brand, shipment and sequence.
const N26: Format = Format::new("mondial-relay-26", "Label barcode")
    .shape(&[
        digits(Product, 2),
        digits(Shipment, 8),
        digits(Serial, 2),
        digits(ArticleCount, 2),
        digits(Suffix, 1),
        digits(Routing, 10),
        check_digit(),
    ])
    .check(
        Check::TwoKeys { check: &Check::Mod11 { weights: &[7, 6, 5, 4, 3, 2], remainder: Remainder::Zero }, first: 14 },
        From(0),
    )
    .evidence(OpenSource(
        &[
            "Mondial Relay, label specification 2.4 (cited by plhery/delivery-tracker)",
            "https://forum.quechoisir.org/probleme-colis-mondial-relay-gls-t286523-40.html",
        ],
        "2026-11",
    ))
    .valid(&["12123456780101006623123454", "73800244620101503002000732"])
    .invalid(&[("12123456780101006623123455", CheckDigitMismatch), ("12123456780201006623123454", CheckDigitMismatch)]);
const _: () = N26.sound();

/// Shipment number.
const N8: Format = Format::new("mondial-relay-8", "Shipment number")
    .shape(&[digits(Serial, 8)])
    .evidence(Observed(&["https://suivi-colis.org/mondial-relay/ (via plhery/delivery-tracker)"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["87778793", "98911884"])
    .invalid(&[("8777879", WrongLength)]);
const _: () = N8.sound();

/// Brand and shipment, perhaps with the sequence.
const N10_12: Format = Format::new("mondial-relay-10-12", "Brand and shipment, perhaps with the sequence")
    .shape(&[digits(Product, 2), digits(Shipment, 8), optional(&[digits(Serial, 2)])])
    .evidence(Observed(&["plhery/delivery-tracker:packages/carriers"], "2026-11"))
    .valid(&["4744000791", "121234567801"])
    .invalid(&[("12123456780", WrongCharacter)]);
const _: () = N10_12.sound();
