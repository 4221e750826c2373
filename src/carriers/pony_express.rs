//! Pony Express, express carrier of Russia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("pony-express", "Pony Express")
    .country("RU")
    .kind(Express)
    .aftership("pony-express")
    .seventeentrack(100037)
    .formats(&[PN8, N10]);

/// PN and eight digits.
const PN8: Format = Format::new("pony-express-pn8", "PN and eight digits")
    .shape(&[lit("PN"), digits(Serial, 8)])
    .evidence(OpenSource(&["sharitonoff/Delivery:delivery.class.php"], "2026-11"));
const _: () = PN8.sound();

/// Ten digits.
const N10: Format = Format::new("pony-express-10", "Ten digits")
    .shape(&[digits(Serial, 10)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/PonyexpressService.php"], "2026-11"))
    .grouping(&[2, 4, 4])
    .valid(&["2692019209"])
    .note("It is printed in groups, as in 26-9201-9209.");
const _: () = N10.sound();
