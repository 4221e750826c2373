//! C Chez Vous, last-mile carrier of France.
//!
//! Its page shows two numbers of letters and digits in no fixed order, one with the postcode behind it.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("c-chez-vous", "C Chez Vous").country("FR").kind(LastMile).formats(&[ANY]);

/// Ten or eleven letters and digits.
const ANY: Format = Format::new("c-chez-vous-any", "Ten or eleven letters and digits")
    .shape(&[alnum_between(Serial, 10, 11)])
    .evidence(CarrierDoc(&["https://www.cchezvous.fr/suivi-colis"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["4TZKO156790"])
    .invalid(&[("4TZKO1567", WrongLength)]);
const _: () = ANY.sound();
