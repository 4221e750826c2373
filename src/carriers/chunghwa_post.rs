//! Chunghwa Post 中華郵政, postal operator of Taiwan.
//!
//! Domestic numbers are longer strings of digits.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("chunghwa-post", "Chunghwa Post")
    .zh("中华邮政")
    .country("TW")
    .kind(Post)
    .aliases(&["中華郵政"])
    .aftership("taiwan-post")
    .seventeentrack(20011)
    .formats(&[S10, N20]);

/// S10 item ending in TW.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The samples are made up.
const S10: Format = Format::new("chunghwa-post-s10", "S10 item ending in TW")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("TW")])
    .check(Check::S10, From(2))
    .evidence(Standard(
        &[
            "UPU S10",
            "zorem, Advanced Shipment Tracking, number detector",
            "Kutepov/parcels:common/components/services/TaiwanPostService.php",
        ],
        "2026-11",
    ))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RG123456785TW", "RR123456785TW"])
    .invalid(&[("RR123456789TW", CheckDigitMismatch)]);
const _: () = S10.sound();

/// Domestic number, 20 digits.
const N20: Format = Format::new("taiwan-post-20", "Domestic number, 20 digits")
    .shape(&[digits(Serial, 20)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["52066290010170403006"]);
const _: () = N20.sound();
