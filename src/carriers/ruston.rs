//! Ruston 俄速通, cross-border carrier of China.
//!
//! On AliExpress: `CPAM_HRB` and `RUSTON_ECONOMY`. It uses S10 numbers of Russian Post and China Post.
//!
//! No format of its numbers is public, so that it can be declared, named and linked, and no number is matched to it.

use crate::rule::prelude::*;

/// The carrier.
pub const CARRIER: Carrier =
    Carrier::new("ruston", "Ruston").zh("俄速通").country("CN").kind(CrossBorder).aliases(&["中俄航空Ruston"]);
