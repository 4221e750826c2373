//! Seino Transportation 西濃運輸, freight carrier of Japan.
//!
//! It is widely said that the last digit is a check mod 7, for which no source was found.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("seino", "Seino Transportation")
    .zh("西浓运输")
    .country("JP")
    .kind(Freight)
    .aliases(&["西濃運輸", "Seino"])
    .aftership("seino")
    .seventeentrack(100171)
    .formats(&[N10]);

/// Ten digits.
///
/// The sample is made up.
const N10: Format = Format::new("seino-10", "Ten digits")
    .shape(&[digits(Serial, 10)])
    .evidence(OpenSource(
        &["four public programs that build https://track.seino.co.jp/cgi-bin/gnpquery.pgm?GNPNO1="],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["3016184073"]);
const _: () = N10.sound();
