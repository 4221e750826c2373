//! PostNL International 荷兰邮政, postal operator of the Netherlands.
//!
//! On AliExpress: `POST_NL`. 406 of 406 numbers in a corpus of searched numbers agree with the check digit.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("postnl-international", "PostNL International")
    .zh("荷兰邮政")
    .country("NL")
    .kind(Post)
    .aftership("postnl-international")
    .seventeentrack(14044)
    .formats(&[S10]);

/// S10 item ending in NL.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// In a corpus of searched numbers these letters were met: LT, RU, UD, CH.
const S10: Format = Format::new("postnl-international-s10", "S10 item ending in NL")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("NL")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10", "Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .role(Role::FirstMile)
    .valid(&["UA123456785NL"]);
const _: () = S10.sound();
