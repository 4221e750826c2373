//! Wise Express, line from China to Vietnam, of which TikTok Shop writes `Wise Express - DCS`.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("wise-express", "Wise Express").country("CN").kind(CrossBorder).formats(&[WSWH]);

/// WSWH and ten digits.
///
/// The sample is made up.
const WSWH: Format = Format::new("wise-express-wswh", "WSWH and ten digits")
    .shape(&[lit("WSWH"), digits(Serial, 10)])
    .evidence(Observed(&["tables of a public program of a shop at TikTok Shop (two of 615 orders)"], "2026-11"))
    .valid(&["WSWH3618407395"])
    .invalid(&[("WSWH361840739", WrongLength)]);
const _: () = WSWH.sound();
