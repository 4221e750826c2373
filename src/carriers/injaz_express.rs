//! Injaz Express, courier of Saudi Arabia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("injaz-express", "Injaz Express").country("SA").kind(LastMile).aliases(&["Injaz"]).formats(&[INJAZ]);

/// INJAZ and four to 16 letters or digits.
const INJAZ: Format = Format::new("injaz-express-injaz", "INJAZ and four to 16 letters or digits")
    .shape(&[lit("INJAZ"), alnum_between(Reference, 4, 16)])
    .evidence(Observed(&["README of a public aggregator of couriers of the Middle East"], "2026-11"))
    .valid(&["INJAZ78226736"])
    .invalid(&[("INJAS78226736", WrongCharacter)])
    .note("The sample has eight digits; the source takes four to 16 letters or digits.");
const _: () = INJAZ.sound();
