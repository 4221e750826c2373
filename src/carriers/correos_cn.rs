//! Correos via China 西班牙邮政, postal operator of Spain.
//!
//! On AliExpress: `SINOTRANS_AM` and `SINOTRANS_PY` (中外运-西邮). All 132 numbers in a corpus of searched numbers agree
//! with the check digit.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("correos-cn", "Correos via China")
    .zh("西班牙邮政")
    .country("ES")
    .kind(Post)
    .aftership("spain-correos-es")
    .seventeentrack(19181)
    .formats(&[S10]);

/// S10 item ending in ES.
///
/// The check digit is that of S10.
///
/// In a corpus of searched numbers these letters were met: RF, CC, LX.
const S10: Format = Format::new("correos-cn-s10", "S10 item ending in ES")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("ES")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10", "Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .role(Role::FirstMile)
    .valid(&["UA123456785ES"]);
const _: () = S10.sound();
