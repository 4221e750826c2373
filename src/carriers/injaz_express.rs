//! Injaz Express, courier of Saudi Arabia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("injaz-express", "Injaz Express").country("SA").kind(LastMile).aliases(&["Injaz"]).formats(&[INJAZ]);

/// INJAZ and six to twelve digits.
const INJAZ: Format = Format::new("injaz-express-injaz", "INJAZ and six to twelve digits")
    .shape(&[lit("INJAZ"), digits_between(Serial, 6, 12)])
    .evidence(Observed(&["README of a public aggregator of couriers of the Middle East"], "2026-11"))
    .valid(&["INJAZ78226736"])
    .invalid(&[("INJAS78226736", WrongCharacter)])
    .note("The sample has eight digits; the source takes letters, too, which no sample shows.");
const _: () = INJAZ.sound();
