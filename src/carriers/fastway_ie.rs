//! Fastway Couriers Ireland, regional parcel carrier of Ireland.
//!
//! It is a franchise; the two letters name the colour of the label. It was reported to be in receivership in 2025.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("fastway-ie", "Fastway Couriers Ireland")
    .country("IE")
    .kind(Regional)
    .aftership("fastway-ireland")
    .seventeentrack(100068)
    .formats(&[N12, N3H, LETTER]);

/// Two letters and ten digits.
const N12: Format = Format::new("fastway-ie-12", "Two letters and ten digits")
    .shape(&[upper(Prefix, 2), digits(Serial, 10)])
    .evidence(Observed(&["public Fastway examples"], "2026-11"))
    .valid(&["BD0010915392"])
    .invalid(&[("BD001091539", WrongLength)]);
const _: () = N12.sound();

/// 3H and ten digits.
///
/// The sample is made up.
const N3H: Format = Format::new("fastway-ie-3h", "3H and ten digits")
    .shape(&[lit("3H"), digits(Serial, 10)])
    .evidence(Observed(&["a public program that reports parcels to Shopify, its expressions for carriers"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["3H0001408271"])
    .invalid(&[("3H000140827", WrongLength)]);
const _: () = N3H.sound();

/// A letter and eleven digits.
const LETTER: Format = Format::new("fastway-ie-letter", "A letter and eleven digits")
    .shape(&[upper(Prefix, 1), digits(Serial, 11)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["X21000017065"])
    .invalid(&[("X2100001706", WrongLength)]);
const _: () = LETTER.sound();
