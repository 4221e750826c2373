//! Sailpost, postal operator of Italy.
//!
//! It buys S10 stock of other posts, such as Lithuania.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("sailpost", "Sailpost").country("IT").kind(Post).seventeentrack(100051).formats(&[S10]);

/// S10 item ending in LT.
///
/// The check digit is that of S10: the products of `04412440` come to 104, which leaves 5, and 11 less 5 is 6.
const S10: Format = Format::new("sailpost-s10", "S10 item ending in LT")
    .shape(&[lit("LB"), digits(Serial, 8), check_digit(), lit("LT")])
    .check(Check::S10, From(2))
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/SailpostService.php", "UPU S10"], "2026-11"))
    .role(Role::FirstMile)
    .grouping(&[2, 8, 1, 2])
    .valid(&["LB044124406LT"])
    .invalid(&[("LB044124407LT", CheckDigitMismatch)]);
const _: () = S10.sound();
