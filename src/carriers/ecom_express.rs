//! Ecom Express, express carrier of India.
//!
//! A reseller says twelve characters.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("ecom-express", "Ecom Express")
    .country("IN")
    .kind(Express)
    .aftership("ecom-express")
    .seventeentrack(100099).formats(&[N10]);

/// Waybill (AWB), ten digits.
const N10: Format = Format::new("ecom-express-10", "Waybill, ten digits")
    .shape(&[digits(Serial, 10)])
    .evidence(Observed(&["answers of two public Indian shipping interfaces in their documentation"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["2875307720", "3356912868"]);
const _: () = N10.sound();
