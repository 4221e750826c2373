//! Thailand Post, postal operator of Thailand.
//!
//! Parcels whose letters begin with P cannot be tracked online, say two Thai sources; E is EMS and R registered.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("thailand-post", "Thailand Post")
    .country("TH")
    .kind(Post)
    .aftership("thailand-post")
    .seventeentrack(20041)
    .formats(&[S10]);

/// S10 item ending in TH.
///
/// The check digit is that of S10: the products of `36089164` come to 190, which leaves 3, and 11 less 3 is 8.
const S10: Format = Format::new("thailand-post-s10", "S10 item ending in TH")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("TH")])
    .check(Check::S10, From(2))
    .evidence(Standard(
        &[
            "plhery/universal-parcel-scraper:generated/catalog.ts",
            "UPU S10",
            "Kutepov/parcels:common/components/services/ThailandpostService.php",
        ],
        "2026-11",
    ))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["EG360891648TH"])
    .invalid(&[("RR123456789TH", CheckDigitMismatch)]);
const _: () = S10.sound();
