//! Loomis Express, express carrier of Canada.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("loomis", "Loomis Express")
    .country("CA")
    .kind(Express)
    .aftership("loomis-express")
    .seventeentrack(100205)
    .formats(&[L]);

/// L, three letters and eight digits.
///
/// The sample is made up.
const L: Format = Format::new("loomis-l", "L, three letters and eight digits")
    .shape(&[lit("L"), upper(Prefix, 3), digits(Serial, 8)])
    .evidence(Observed(&["shipments of a Canadian firm, in its public program, 2026 (LoomisGround)"], "2026-11"))
    .valid(&["LSHP61840739"])
    .invalid(&[("LSHP6184073", WrongLength)]);
const _: () = L.sound();
