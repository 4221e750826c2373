//! GLS Spain, express carrier of Spain.
//!
//! It was ASM before. A number is three digits for the agency and eleven more; barcodes of 20 and 22 digits add
//! country and postcode.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("gls-es", "GLS Spain")
    .country("ES")
    .kind(Express)
    .tracking_url("https://m.gls-spain.es/e/{number}")
    .aliases(&["ASM"])
    .aftership("asm")
    .seventeentrack(100189)
    .formats(&[N14, TRACKID]);

/// 14 digits.
///
/// The sample is made up.
const N14: Format = Format::new("gls-es-14", "14 digits")
    .shape(&[digits(Serial, 14)])
    .evidence(Observed(&["general knowledge"], "2026-11"))
    .standing(Preview)
    .valid(&["61771001234567"])
    .invalid(&[("6177100123456", WrongLength)]);
const _: () = N14.sound();

/// Track ID, eight characters.
///
/// The matrix code holds it; one is followed through the countries of the group.
///
/// The sample is made up.
const TRACKID: Format = Format::new("gls-es-trackid", "Track ID, eight characters")
    .shape(&[alnum(Reference, 8)])
    .evidence(Observed(&["https://www.paketda.de/gls/gls-paketlabel.php"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["YVMNN4RO"])
    .invalid(&[("YVMNN4R", WrongLength)])
    .note("It holds a letter and a digit at least.");
const _: () = TRACKID.sound();
