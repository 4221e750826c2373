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
    .formats(&[FLASH_TH, ANY, FLASH_15, THT, SSLT]);

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

/// TH, eleven letters or digits, a letter and the piece.
///
/// I, L and O are not among the letters.
///
/// The sample is made up.
const FLASH_15: Format = Format::new("flash-th-15", "TH, eleven letters or digits, a letter and the piece")
    .shape(&[
        lit("TH"),
        digits(Reference, 4),
        chars(Reference, "0..9A..HJKMNP..Z", 6),
        digits(Reference, 1),
        upper(Reference, 1),
        digits(Reference, 1),
    ])
    .evidence(Observed(
        &[
            "tables of a public program of a Thai shop (some 200 numbers)",
            "labels in tests of public programs for TikTok Shop",
        ],
        "2026-11",
    ))
    .valid(&["TH01274XQ7MR2B0"])
    .invalid(&[("TH01274XQ7MR2B00", WrongLength)]);
const _: () = FLASH_15.sound();

/// THT, four digits, four to six letters or digits, a digit and Z.
///
/// Parcels of TikTok Shop, and such that are paid on delivery.
///
/// The sample is made up.
const THT: Format = Format::new("flash-th-tht", "THT, four digits, four to six letters or digits, a digit and Z")
    .shape(&[
        lit("THT"),
        digits(Reference, 4),
        either(&[
            &[chars(Reference, "0..9A..HJKMNP..Z", 4)],
            &[chars(Reference, "0..9A..HJKMNP..Z", 5)],
            &[chars(Reference, "0..9A..HJKMNP..Z", 6)],
        ]),
        digits(Reference, 1),
        lit("Z"),
    ])
    .evidence(Observed(
        &["tables of a public program of a Thai shop", "labels in tests of public programs for TikTok Shop"],
        "2026-11",
    ))
    .valid(&["THT41025CM8K3Z"]);
const _: () = THT.sound();

/// SSLT73 or FLACB0 and ten digits.
///
/// The samples are made up.
const SSLT: Format = Format::new("flash-th-sslt", "SSLT73 or FLACB0 and ten digits")
    .shape(&[one_of(Prefix, &["SSLT73", "FLACB0"]), digits(Serial, 10)])
    .evidence(Observed(&["queries of the carrier over its own tables, in public programs (eight numbers)"], "2026-11"))
    .valid(&["SSLT730061840739", "FLACB02061840739"])
    .invalid(&[("SSLT73006184073", WrongLength)]);
const _: () = SSLT.sound();
