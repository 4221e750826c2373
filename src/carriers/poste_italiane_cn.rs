//! Poste Italiane via China 意大利邮政, postal operator of Italy.
//!
//! 36 of 37 numbers in a corpus of searched numbers agree with the check digit.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("poste-italiane-cn", "Poste Italiane via China")
    .zh("意大利邮政")
    .country("IT")
    .kind(Post)
    .aftership("poste-italiane")
    .seventeentrack(9071)
    .formats(&[S10]);

/// S10 item ending in IT.
///
/// The check digit is that of S10.
///
/// In a corpus of searched numbers these letters were met: RC, CP.
const S10: Format = Format::new("poste-italiane-cn-s10", "S10 item ending in IT")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("IT")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10", "Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .role(Role::FirstMile)
    .valid(&["UA123456785IT"]);
const _: () = S10.sound();
