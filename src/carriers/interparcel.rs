//! Interparcel, express carrier of the United Kingdom.
//!
//! It sells the services of other carriers, whose numbers the labels carry, and numbers the order with the country in
//! front.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("interparcel", "Interparcel")
    .country("GB")
    .abroad(&["AU"])
    .kind(Express)
    .aliases(&["Interparcel UK", "Interparcel Australia"])
    .aftership("interparcel-uk")
    .formats(&[COUNTRY]);

/// AU or GB and ten digits.
///
/// Amazon begins its numbers with a country in the same way.
const COUNTRY: Format = Format::new("interparcel-12", "AU or GB and ten digits")
    .shape(&[one_of(Country, &["AU", "GB"]), digits(Serial, 10)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["AU6028657309", "GB5206089046"])
    .invalid(&[("GB520608904", WrongLength)]);
const _: () = COUNTRY.sound();
