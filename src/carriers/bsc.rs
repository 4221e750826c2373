//! BSC 德胜, cross-border carrier of China.
//!
//! On AliExpress: `BSC_STANDARD_SG` (德胜特货挂号) and `BSC_ECONOMY_SG`.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("bsc", "BSC").zh("德胜").country("CN").kind(CrossBorder).aliases(&["DeSheng"]).formats(&[YQ]);

/// YQ number of BSC.
const YQ: Format = Format::new("bsc-yq", "YQ number of BSC")
    .shape(&[lit("BSC"), upper(Reference, 2), digits(Serial, 10), lit("YQ")])
    .evidence(Observed(&["Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["BSCPY0010003882YQ"])
    .note("That BSC is this house was inferred.");
const _: () = YQ.sound();
