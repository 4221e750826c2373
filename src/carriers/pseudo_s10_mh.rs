//! Marshall Islands Post via China: an identifier that many operators share.
//!
//! These are untracked items under resold ranges. One of 17 UN numbers agrees with the S10 check, which is chance,
//! while all RZ and ML numbers do: only a U number is never asked for it.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("pseudo-s10-mh", "Marshall Islands Post via China").zh("马绍尔群岛邮政（中国渠道）")
    .country("MH")
    .kind(Identifier)
    .formats(&[U, OTHER]);

/// Untracked item, U and MH, without a check digit.
const U: Format = Format::new("pseudo-s10-mh-u", "Untracked item, U and MH, without a check digit")
    .shape(&[lit("U"), upper(Service, 1), digits(Serial, 9), lit("MH")])
    .evidence(Observed(&["Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["UA307812000MH"]);
const _: () = U.sound();

/// S10 item ending in MH.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
const OTHER: Format = Format::new("pseudo-s10-mh-other", "S10 item ending in MH")
    .shape(&[chars(Service, "A..TV..Z", 1), upper(Service, 1), digits(Serial, 8), check_digit(), lit("MH")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10", "Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["RZ123456785MH"]);
const _: () = OTHER.sound();
