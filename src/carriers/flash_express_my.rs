//! Flash Express Malaysia, express carrier of Malaysia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("flash-express-my", "Flash Express Malaysia")
    .country("MY")
    .kind(Express)
    .seventeentrack(100481)
    .formats(&[MT, M]);

/// MT, four digits, six letters or digits, a digit and Z.
///
/// Parcels of TikTok Shop.
///
/// The sample is made up.
const MT: Format = Format::new("flash-my-mt", "MT, four digits, six letters or digits, a digit and Z")
    .shape(&[lit("MT"), digits(Reference, 4), chars(Reference, "0..9A..HJKMNP..Z", 6), digits(Reference, 1), lit("Z")])
    .evidence(Observed(&["tables of two public programs of shops in Malaysia (some 180 numbers)"], "2026-11"))
    .valid(&["MT06011XKQ3R7Z"])
    .invalid(&[("MT06011XKQ3R7ZZ", WrongLength)]);
const _: () = MT.sound();

/// M, four digits, five letters or digits, two letters and perhaps a digit.
///
/// The sample is made up.
const M: Format = Format::new("flash-my-m", "M, four digits, five letters or digits, two letters and perhaps a digit")
    .shape(&[
        lit("M"),
        digits(Reference, 4),
        chars(Reference, "0..9A..HJKMNP..Z", 5),
        upper(Reference, 2),
        digits_between(Reference, 0, 1),
    ])
    .evidence(Observed(&["tables of two public programs of shops in Malaysia"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["M0407ZBK4WDC"]);
const _: () = M.sound();
