//! Singapore Post 新加坡邮政, postal operator of Singapore.
//!
//! On AliExpress: SGP and `SGP_OMP` (with 4PX). All 1,455 numbers in a corpus of searched numbers agree with the
//! check digit.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("singapore-post", "Singapore Post")
    .zh("新加坡邮政")
    .country("SG")
    .kind(Post)
    .tracking_url("https://www.singpost.com/track-items?tracknumber={number}")
    .aliases(&["SingPost"])
    .aftership("singapore-post")
    .seventeentrack(19131)
    .formats(&[S10]);

/// S10 item ending in SG.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// In a corpus of searched numbers these letters were met: RB, UB, LP, LB, RF, UF, EX.
///
/// The samples are made up.
const S10: Format = Format::new("singapore-post-s10", "S10 item ending in SG")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("SG")])
    .check(Check::S10, From(2))
    .evidence(Standard(
        &["UPU S10", "Kutepov/parcels:track-numbers.csv", "plhery/universal-parcel-scraper:generated/catalog.ts"],
        "2026-11",
    ))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RB123456785SG", "RR123456785SG"])
    .invalid(&[("RR123456789SG", CheckDigitMismatch)]);
const _: () = S10.sound();
