//! NZ Post 新西兰邮政, postal operator of New Zealand.
//!
//! XY123456789NZ, which its documents use, is a placeholder that fails S10.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("nz-post", "NZ Post")
    .zh("新西兰邮政")
    .country("NZ")
    .kind(Post)
    .tracking_url("https://www.nzpost.co.nz/tools/tracking?trackid={number}")
    .aliases(&["CourierPost"])
    .aftership("new-zealand-post")
    .seventeentrack(14061)
    .formats(&[S10, N20]);

/// S10 item ending in NZ.
///
/// The check digit is that of S10: the products of `31877097` come to 227, which leaves 7, and 11 less 7 is 4.
const S10: Format = Format::new("nz-post-s10", "S10 item ending in NZ")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("NZ")])
    .check(Check::S10, From(2))
    .evidence(Standard(
        &[
            "plhery/universal-parcel-scraper:carriers/nz-post/numbers.json",
            "plhery/universal-parcel-scraper:generated/catalog.ts",
            "UPU S10",
        ],
        "2026-11",
    ))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["EP318770974NZ", "LX072774186NZ", "EP559083729NZ"])
    .invalid(&[("XY123456789NZ", CheckDigitMismatch)]);
const _: () = S10.sound();

/// Domestic barcode, 20 digits.
const N20: Format = Format::new("nz-post-20", "Domestic barcode, 20 digits")
    .shape(&[digits(Serial, 20)])
    .evidence(OpenSource(&["plhery/universal-parcel-scraper:generated/catalog.ts"], "2026-11"))
    .note("Its structure is not known.");
const _: () = N20.sound();
