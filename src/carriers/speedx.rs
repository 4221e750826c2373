//! SpeedX, last-mile carrier of the United States.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("speedx", "SpeedX")
    .country("US")
    .kind(LastMile)
    .aftership("speedx")
    .seventeentrack(190844)
    .formats(&[SPX, SX, SPX_LETTERS, SPX_DATED]);

/// SPX, three letters or digits and twelve digits.
const SPX: Format = Format::new("speedx-spx", "SPX, three letters or digits and twelve digits")
    .shape(&[lit("SPX"), digits(Reference, 1), alnum(Reference, 2), digits(Serial, 12)])
    .evidence(OpenSource(
        &[
            "create.oreate.ai, article on SpeedX numbers",
            "PackageX Vision SDK, io.packagex.visionsdk.ocr.courier (SPX1DM / SPX1EG + 12)",
        ],
        "2026-11",
    ))
    .valid(&["SPX121055010785353", "SPX7GE061905856138", "SPX2YB156726507076"])
    .invalid(&[("SPXMY010676153391", WrongLength)])
    .note("The fourth character is a digit; with Shopee it is the letter of a country.");
const _: () = SPX.sound();

/// Older number, SX and digits.
const SX: Format = Format::new("speedx-sx", "Older number, SX and digits")
    .shape(&[lit("SX"), digits_between(Serial, 4, 14)])
    .evidence(Observed(&["general knowledge"], "2026-11"))
    .standing(Preview)
    .note("Only the letters in front are documented; the length allowed here is a guess.");
const _: () = SX.sound();

/// SPX, three letters and twelve digits.
const SPX_LETTERS: Format = Format::new("speedx-spx-letters", "SPX, three letters and twelve digits")
    .shape(&[lit("SPX"), upper(Reference, 3), digits(Serial, 12)])
    .evidence(Observed(&["tests of a public client of SpeedX' own tracking page"], "2026-11"))
    .valid(&["SPXBOS039706401374"])
    .note("The letters are an airport.");
const _: () = SPX_LETTERS.sound();

/// SPX, an airport, five digits, a date and seven digits.
///
/// The samples are made up.
const SPX_DATED: Format = Format::new("speedx-spx-dated", "SPX, an airport, five digits, a date and seven digits")
    .shape(&[lit("SPX"), upper(Reference, 3), digits(Reference, 5), digits(Date, 6), digits(Serial, 7)])
    .evidence(Observed(
        &["https://es.trustpilot.com/review/speedx.io", "orders in the tests of several public programs of shops"],
        "2026-11",
    ))
    .valid(&["SPXJFK004182607150003917", "SPXMIA006182607390152417"])
    .invalid(&[("SPXJFK00418260715000391", WrongLength)])
    .note("Nine of nine public numbers are built so; the date is year, month and day.");
const _: () = SPX_DATED.sound();
