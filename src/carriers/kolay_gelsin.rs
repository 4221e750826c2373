//! Kolay Gelsin, last-mile carrier of Türkiye.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("kolay-gelsin", "Kolay Gelsin").country("TR").kind(LastMile).aliases(&["kolaygelsin"]).formats(&[L6]);

/// A letter and six digits.
const L6: Format = Format::new("kolay-gelsin-l6", "A letter and six digits")
    .shape(&[upper(Prefix, 1), digits(Serial, 6)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/KolaygelsinService.php"], "2026-11"))
    .valid(&["D895233"])
    .invalid(&[("D89523", WrongLength)]);
const _: () = L6.sound();
