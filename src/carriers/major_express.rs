//! Major Express, express carrier of Russia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("major-express", "Major Express").country("RU").kind(Express).seventeentrack(100860).formats(&[N10]);

/// Ten digits that begin with 1.
const N10: Format = Format::new("major-express-10", "Ten digits that begin with 1")
    .shape(&[lit("1"), digits(Serial, 9)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/MajorExpressService.php"], "2026-11"))
    .valid(&["1437695529"]);
const _: () = N10.sound();
