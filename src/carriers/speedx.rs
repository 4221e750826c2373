//! SpeedX, last-mile carrier of the United States.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("speedx", "SpeedX")
    .country("US")
    .kind(LastMile)
    .aftership("speedx")
    .seventeentrack(190844)
    .formats(&[SPX, SX, SPX_LETTERS]);

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
