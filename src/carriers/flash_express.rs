//! Flash Express 闪电达, express carrier of Thailand.
//!
//! The network spans South-East Asia. Each country has a key of its own at 17TRACK: Thailand 100235, the Philippines
//! 100480, Malaysia 100481, Laos 100482.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("flash-express", "Flash Express")
    .zh("闪电达")
    .country("TH")
    .kind(Express)
    .tracking_url("https://www.flashexpress.com/tracking/?se={number}")
    .aliases(&["Flash Express Thailand", "flash-express-th"])
    .aftership("flash-express")
    .seventeentrack(100235)
    .formats(&[FLASH_TH, ANY]);

/// TH and twelve letters or digits.
const FLASH_TH: Format = Format::new("flash-th", "TH and twelve letters or digits")
    .shape(&[lit("TH"), alnum(Reference, 12)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["TH42102D96VH9Q"]);
const _: () = FLASH_TH.sound();

/// TH and 8 to 16 characters.
const ANY: Format = Format::new("flash-express-th", "TH and 8 to 16 characters")
    .shape(&[lit("TH"), alnum_between(Reference, 8, 16)])
    .evidence(Observed(
        &[
            "https://checkpassadu.com/",
            "a Thai shop importer test suite",
            "Flash Express open interface, answers in its documentation",
        ],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["TH47144P18", "TH47146DR36"])
    .note("Only the letters TH are documented. Labels mix digits with letters at the end.");
const _: () = ANY.sound();
