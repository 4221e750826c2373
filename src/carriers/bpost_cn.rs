//! bpost via China 比利时邮政, postal operator of Belgium.
//!
//! On AliExpress: BPOST. 242 of 242 numbers in a corpus of searched numbers agree with the check digit.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("bpost-cn", "bpost via China")
    .zh("比利时邮政")
    .country("BE")
    .kind(Post)
    .aftership("bpost-international")
    .seventeentrack(2063)
    .formats(&[S10]);

/// S10 item ending in BE.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// In a corpus of searched numbers these letters were met: UG, LD, EA, CE.
const S10: Format = Format::new("bpost-cn-s10", "S10 item ending in BE")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("BE")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10", "Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .role(Role::FirstMile)
    .valid(&["UA123456785BE"]);
const _: () = S10.sound();
