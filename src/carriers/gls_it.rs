//! GLS Italy, express carrier of Italy.
//!
//! A number is two characters for the branch and nine digits.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("gls-it", "GLS Italy")
    .country("IT")
    .kind(Express)
    .tracking_url("https://www.gls-italy.com/it/servizi-per-destinatari/ricerca-spedizione?match={number}")
    .aftership("gls-italy")
    .seventeentrack(100024)
    .formats(&[N11, TRACKID]);

/// Branch and nine digits.
///
/// The sample is made up.
const N11: Format = Format::new("gls-it-11", "Branch and nine digits")
    .shape(&[upper(Depot, 1), alnum(Depot, 1), digits(Serial, 9)])
    .evidence(Observed(&["general knowledge of gls-italy.com tracking"], "2026-11"))
    .standing(Preview)
    .grouping(&[2, 9])
    .valid(&["M1123456789"])
    .invalid(&[("1M123456789", WrongCharacter)]);
const _: () = N11.sound();

/// Track ID, eight characters.
///
/// The matrix code holds it; one is followed through the countries of the group.
///
/// The sample is made up.
const TRACKID: Format = Format::new("gls-it-trackid", "Track ID, eight characters")
    .shape(&[alnum(Reference, 8)])
    .evidence(Observed(&["https://www.paketda.de/gls/gls-paketlabel.php"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["YVMNN4RO"])
    .invalid(&[("YVMNN4R", WrongLength)])
    .note("It holds a letter and a digit at least.");
const _: () = TRACKID.sound();
