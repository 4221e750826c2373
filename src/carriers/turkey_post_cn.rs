//! PTT via China 土耳其邮政, postal operator of Türkiye.
//!
//! On AliExpress: PTT. 106 of 107 numbers in a corpus of searched numbers agree with the check digit.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("turkey-post-cn", "PTT via China")
    .zh("土耳其邮政")
    .country("TR")
    .kind(Post)
    .aftership("ptt-posta")
    .formats(&[S10]);

/// S10 item ending in TR.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// In a corpus of searched numbers these letters were met: UH, CP.
const S10: Format = Format::new("turkey-post-cn-s10", "S10 item ending in TR")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("TR")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10", "Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .role(Role::FirstMile)
    .valid(&["UA123456785TR"]);
const _: () = S10.sound();
