//! LP Express, postal operator of Lithuania.
//!
//! It uses S10 numbers that end in LT for everything.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("lp-express", "LP Express")
    .country("LT")
    .kind(Post)
    .tracking_url("https://lpexpress.lt/siuntu-paieska?code={number}")
    .aliases(&["Lietuvos paštas"])
    .aftership("lietuvos-pastas")
    .formats(&[S10]);

/// S10 item ending in LT.
///
/// The check digit is that of S10: the products of `24051380` come to 140, which leaves 8, and 11 less 8 is 3.
const S10: Format = Format::new("lp-express-s10", "S10 item ending in LT")
    .shape(&[chars(Service, "ACELMRSUV", 1), upper(Service, 1), digits(Serial, 8), check_digit(), lit("LT")])
    .check(Check::S10, From(2))
    .evidence(OpenSource(
        &[
            "Kutepov/parcels:common/components/services/LietuvosPastasService.php",
            "Kutepov/parcels:common/components/services/LithuaniaPostService.php",
            "UPU S10",
        ],
        "2026-11",
    ))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RE240513803LT"])
    .invalid(&[("RE240513804LT", CheckDigitMismatch)]);
const _: () = S10.sound();
