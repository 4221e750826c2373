//! `tracklint rules`: every rule as data.

use std::io::Write;

use anyhow::Result;
use tracklint::rules::Rules;
use tracklint::{CARRIERS, carrier_named};

use crate::Outcome;
use crate::args::{self, RulesFormat};

/// Prints the catalogue, or one carrier of it.
pub fn run(args: &args::Rules) -> Result<Outcome> {
    let rules = match &args.carrier {
        Some(name) => Rules::of(&[carrier_named(name)?]),
        None => Rules::of(CARRIERS),
    };
    let mut out = anstream::stdout().lock();
    match args.format {
        RulesFormat::Json => writeln!(out, "{}", serde_json::to_string_pretty(&rules)?)?,
    }
    Ok(Outcome::Clean)
}
