//! Ecom Express, express carrier of India.
//!
//! A reseller says twelve characters.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("ecom-express", "Ecom Express")
    .country("IN")
    .kind(Express)
    .aftership("ecom-express")
    .seventeentrack(100099)
    .formats(&[N10, N9]);

/// Waybill (AWB), ten digits.
const N10: Format = Format::new("ecom-express-10", "Waybill, ten digits")
    .shape(&[digits(Serial, 10)])
    .evidence(Observed(&["answers of two public Indian shipping interfaces in their documentation"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["2875307720", "3356912868"]);
const _: () = N10.sound();

/// Nine digits.
///
/// The sample is made up. The source knows 62 and 65 at the beginning.
const N9: Format = Format::new("ecom-express-9", "Nine digits")
    .shape(&[digits(Serial, 9)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["626184073"])
    .invalid(&[("62618407", WrongLength)]);
const _: () = N9.sound();
