//! Pos Malaysia 马来西亚邮政, postal operator of Malaysia.
//!
//! On AliExpress: `POST_MY`. 117 of 117 numbers in a corpus of searched numbers agree with the check digit.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("pos-malaysia", "Pos Malaysia")
    .zh("马来西亚邮政")
    .country("MY")
    .kind(Post)
    .tracking_url("https://tracking.pos.com.my/tracking/{number}")
    .aliases(&["Pos Laju"])
    .aftership("malaysia-post")
    .seventeentrack(13051)
    .formats(&[S10, MYPM, N3L_MY, PL]);

/// S10 item ending in MY.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// In a corpus of searched numbers these letters were met: UD, UC.
const S10: Format = Format::new("pos-malaysia-s10", "S10 item ending in MY")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("MY")])
    .check(Check::S10, From(2))
    .evidence(Standard(
        &[
            "UPU S10",
            "Kutepov/parcels:track-numbers.csv",
            "plhery/universal-parcel-scraper:generated/catalog.ts",
            "sharitonoff/Delivery:delivery.class.php",
            "afiqiqmal/parcel-track:README.md",
        ],
        "2026-11",
    ))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RB123456785MY", "ER287051644MY", "ER157080065MY", "RQ083716873MY", "RQ062471279MY"])
    .invalid(&[("RR123456789MY", CheckDigitMismatch)]);
const _: () = S10.sound();

/// MYPM and eleven digits.
const MYPM: Format = Format::new("pos-malaysia-mypm", "MYPM and eleven digits")
    .shape(&[lit("MYPM"), digits(Serial, 11)])
    .evidence(OpenSource(&["plhery/universal-parcel-scraper:generated/catalog.ts"], "2026-11"));
const _: () = MYPM.sound();

/// Three letters, eight or nine digits and MY.
const N3L_MY: Format = Format::new("pos-malaysia-3l-my", "Three letters, eight or nine digits and MY")
    .shape(&[upper(Prefix, 3), digits_between(Serial, 8, 9), lit("MY")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/PosMalaysiaService.php"], "2026-11"));
const _: () = N3L_MY.sound();

/// PL and twelve digits.
///
/// The sample is made up.
const PL: Format = Format::new("pos-malaysia-pl", "PL and twelve digits")
    .shape(&[lit("PL"), digits(Serial, 12)])
    .evidence(Observed(
        &["plhery/universal-parcel-scraper:carriers/pos-malaysia/numbers.json", "https://www.complaintsboard.com"],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["PL618407395261"])
    .invalid(&[("PL61840739526", WrongLength)])
    .note("An older number of Pos Laju.");
const _: () = PL.sound();
