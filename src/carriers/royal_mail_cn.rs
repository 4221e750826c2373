//! Royal Mail via China 英国邮政, postal operator of the United Kingdom.
//!
//! On AliExpress: `ROYAL_MAIL` and `ROYAL_MAIL_PY` (中外运-英邮经济小包). All 304 numbers in a corpus of searched numbers
//! agree with the check digit.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("royal-mail-cn", "Royal Mail via China")
    .zh("英国邮政")
    .country("GB")
    .kind(Post)
    .aftership("royal-mail")
    .seventeentrack(11031)
    .formats(&[S10]);

/// S10 item ending in GB.
///
/// The check digit is that of S10.
///
/// In a corpus of searched numbers these letters were met: RZ, RN, GV, RU, RL, RV, RH.
const S10: Format = Format::new("royal-mail-cn-s10", "S10 item ending in GB")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("GB")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10", "Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .role(Role::FirstMile)
    .valid(&["UA123456785GB"]);
const _: () = S10.sound();
