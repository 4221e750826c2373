//! Mia Express, cross-border carrier of Chile.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("mia-express-cl", "Mia Express").country("CL").kind(CrossBorder).formats(&[MIA_EXPRESS_CL]);

/// MIA, eight characters and CL.
const MIA_EXPRESS_CL: Format = Format::new("mia-express-cl", "MIA, eight characters and CL")
    .shape(&[lit("MIA"), alnum(Reference, 8), lit("CL")])
    .evidence(Observed(&["DiegoM74/prueba-aliexpress:script.js"], "2026-11"))
    .note("MIAE is the Saver service, others are Standard.");
const _: () = MIA_EXPRESS_CL.sound();
