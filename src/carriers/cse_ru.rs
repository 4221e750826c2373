//! CSE, express carrier of Russia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("cse-ru", "CSE")
    .country("RU")
    .kind(Express)
    .aliases(&["Courier Service Express"])
    .seventeentrack(100093)
    .formats(&[N17]);

/// 17 digits.
const N17: Format = Format::new("cse-ru-17", "17 digits")
    .shape(&[digits(Serial, 17)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/CSEService.php"], "2026-11"))
    .grouping(&[3, 7, 5, 2])
    .note("It is printed with hyphens, 3-7-5-2.");
const _: () = N17.sound();
