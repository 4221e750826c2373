//! Lao Post 老挝邮政, postal operator of Laos.
//!
//! On AliExpress it is LAOPOST, labelled TOPYOU.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("laos-post-apl", "Lao Post")
    .zh("老挝邮政")
    .country("LA")
    .kind(Post)
    .aftership("lao-post")
    .seventeentrack(12016)
    .formats(&[LAOS_LAO_YQ, LAOS_S10]);

/// YQ number of LAO.
const LAOS_LAO_YQ: Format = Format::new("laos-lao-yq", "YQ number of LAO")
    .shape(&[lit("LAO"), upper(Reference, 2), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(
        &["zorem, Advanced Shipment Tracking, number detector", "Kutepov/parcels:track-numbers.csv"],
        "2026-11",
    ))
    .valid(&["LAOUS0001913594YQ"]);
const _: () = LAOS_LAO_YQ.sound();

/// S10 item ending in LA.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
const LAOS_S10: Format = Format::new("laos-s10", "S10 item ending in LA")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("LA")])
    .check(Check::S10, From(2))
    .evidence(Observed(&["general knowledge"], "2026-11"))
    .standing(Preview)
    .role(Role::FirstMile)
    .valid(&["UA123456785LA"]);
const _: () = LAOS_S10.sound();
