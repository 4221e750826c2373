//! Flash Express Philippines, express carrier of the Philippines.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("flash-express-ph", "Flash Express Philippines")
    .country("PH")
    .kind(Express)
    .aftership("flashexpress-ph-api")
    .seventeentrack(100480)
    .formats(&[P, PT]);

/// P, four digits, six letters or digits and two letters.
///
/// I, L and O are not among the six.
///
/// The sample is made up.
const P: Format = Format::new("flash-ph-p", "P, four digits, six letters or digits and two letters")
    .shape(&[lit("P"), digits(Reference, 4), chars(Reference, "0..9A..HJKMNP..Z", 6), upper(Reference, 2)])
    .evidence(Observed(&["tables of a public program of a shop in the Philippines (some 400 numbers)"], "2026-11"))
    .valid(&["P612824KD7QAH"]);
const _: () = P.sound();

/// PT, four digits, six letters or digits, a digit and two letters.
///
/// Parcels of TikTok Shop.
///
/// The sample is made up.
const PT: Format = Format::new("flash-ph-pt", "PT, four digits, six letters or digits, a digit and two letters")
    .shape(&[
        lit("PT"),
        digits(Reference, 4),
        chars(Reference, "0..9A..HJKMNP..Z", 6),
        digits(Reference, 1),
        upper(Reference, 2),
    ])
    .evidence(Observed(&["tables of a public program of a shop in the Philippines"], "2026-11"))
    .valid(&["PT210225XW4M7AC"])
    .invalid(&[("PT210225XW4M7ACA", WrongLength)]);
const _: () = PT.sound();
