//! JDE, freight carrier of Russia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("jde", "JDE")
    .country("RU")
    .kind(Freight)
    .aliases(&["Zheldorekspeditsiya"])
    .seventeentrack(100120)
    .formats(&[N16]);

/// 16 digits that begin with 22.
const N16: Format = Format::new("jde-16", "16 digits that begin with 22")
    .shape(&[lit("22"), digits(Serial, 14)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/JdeService.php"], "2026-11"))
    .valid(&["2252628771656583"]);
const _: () = N16.sound();
