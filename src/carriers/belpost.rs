//! Belpochta 白俄罗斯邮政, postal operator of Belarus.
//!
//! Domestic parcels use S10 numbers too; goods have PC, BV, BP or PE.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("belpost", "Belpochta")
    .zh("白俄罗斯邮政")
    .country("BY")
    .kind(Post)
    .tracking_url("https://webservices.belpost.by/searchEn/{number}")
    .aliases(&["Belpost"])
    .aftership("belpost")
    .seventeentrack(2051)
    .formats(&[S10]);

/// S10 item ending in BY.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
///
/// The samples are made up.
const S10: Format = Format::new("belpost-s10", "S10 item ending in BY")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("BY")])
    .check(Check::S10, From(2))
    .evidence(Standard(
        &[
            "UPU S10",
            "sharitonoff/Delivery:delivery.class.php",
            "ddumaa/tracking_system:src/main/resources/static/js/track-validator.js",
        ],
        "2026-11",
    ))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829BY", "RR123456785BY"])
    .invalid(&[("RR473124820BY", CheckDigitMismatch), ("RR123456789BY", CheckDigitMismatch)]);
const _: () = S10.sound();
