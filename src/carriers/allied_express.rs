//! Allied Express, express carrier of Australia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("allied-express", "Allied Express")
    .country("AU")
    .kind(Express)
    .aftership("alliedexpress")
    .seventeentrack(100623)
    .formats(&[AOE]);

/// Allied docket number.
const AOE: Format = Format::new("allied-express-aoe", "Allied docket number")
    .shape(&[lit("AOE"), digits_between(Serial, 5, 8), upper(Suffix, 1)])
    .evidence(OpenSource(&["karrioapi/karrio:modules/connectors/allied_express (removed in a9786a6d5)"], "2026-11"))
    .valid(&["AOE946862J", "AOE10060817R"])
    .note("The length is guessed from two samples; other accounts have other letters.");
const _: () = AOE.sound();
