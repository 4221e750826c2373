//! GAASH Worldwide, cross-border carrier of Israel.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("gaash", "GAASH Worldwide").country("IL").kind(CrossBorder).seventeentrack(100145).formats(&[GWD9]);

/// Three letters, such as GWD, and nine digits.
const GWD9: Format = Format::new("gaash-gwd9", "Three letters, such as GWD, and nine digits")
    .shape(&[lit("GWD"), digits(Serial, 9)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/Gaashwd.php"], "2026-11"))
    .valid(&["GWD000279696"]);
const _: () = GWD9.sound();
