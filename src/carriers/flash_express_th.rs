//! Flash Express Thailand, express carrier of Thailand.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("flash-express-th", "Flash Express Thailand")
    .country("TH")
    .kind(Express)
    .tracking_url("https://www.flashexpress.com/tracking/?se={number}")
    .aftership("flashexpress")
    .seventeentrack(100235)
    .formats(&[FLASH_EXPRESS_TH]);

/// TH + 10 to 16 characters.
const FLASH_EXPRESS_TH: Format = Format::new("flash-express-th", "TH + 10 to 16 characters")
    .shape(&[lit("TH"), alnum_between(Reference, 10, 16)])
    .evidence(Observed(&["https://checkpassadu.com/", "a Thai shop importer test suite"], "2026-11"))
    .standing(DeclaredOnly)
    .note("Only the letters TH are documented. Labels mix digits with letters at the end.");
const _: () = FLASH_EXPRESS_TH.sound();
