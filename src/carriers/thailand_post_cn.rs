//! Thailand Post via China 泰国邮政, postal operator of Thailand.
//!
//! On AliExpress: THPOST. 99 of 99 numbers in a corpus of searched numbers agree with the check digit.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("thailand-post-cn", "Thailand Post via China")
    .zh("泰国邮政")
    .country("TH")
    .kind(Post)
    .aftership("thailand-post")
    .formats(&[S10]);

/// S10 item ending in TH.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// In a corpus of searched numbers these letters were met: UT.
const S10: Format = Format::new("thailand-post-cn-s10", "S10 item ending in TH")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("TH")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10", "Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .role(Role::FirstMile)
    .valid(&["UA123456785TH"]);
const _: () = S10.sound();
