//! BlueCare Express, cross-border carrier of Germany.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("bluecare", "BlueCare Express")
    .country("DE")
    .kind(CrossBorder)
    .aftership("bluecare")
    .seventeentrack(100053)
    .formats(&[BC]);

/// BC, three letters, ten digits and two letters.
const BC: Format = Format::new("bluecare-bc", "BC, three letters, ten digits and two letters")
    .shape(&[lit("BC"), upper(Reference, 3), digits(Serial, 10), upper(Suffix, 2)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["BCECH2286505800YQ"]);
const _: () = BC.sound();
