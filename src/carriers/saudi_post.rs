//! Saudi Post 沙特邮政, postal operator of Saudi Arabia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("saudi-post", "Saudi Post")
    .zh("沙特邮政")
    .country("SA")
    .kind(Post)
    .aliases(&["沙特阿拉伯邮政", "SPL"])
    .aftership("saudi-post")
    .seventeentrack(19071)
    .formats(&[S10, N92, PARTNER]);

/// S10 item ending in SA.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const S10: Format = Format::new("saudi-post-s10", "S10 item ending in SA")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("SA")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["public TypeScript function detectShipmentCompany()", "UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785SA"])
    .invalid(&[("RR123456789SA", CheckDigitMismatch)]);
const _: () = S10.sound();

/// Domestic number, 13 digits that begin with 92.
const N92: Format = Format::new("saudi-post-92", "Domestic number, 13 digits that begin with 92")
    .shape(&[lit("92"), digits(Serial, 11)])
    .evidence(OpenSource(&["public TypeScript function detectShipmentCompany()"], "2026-11"));
const _: () = N92.sound();

/// Partner barcodes.
const PARTNER: Format = Format::new("saudi-post-partner", "Partner barcodes")
    .shape(&[either(&[
        &[lit("SCB"), digits(Serial, 13), lit("SA")],
        &[lit("MALL0000"), digits(Serial, 6)],
        &[lit("GDS24"), chars(Reference, "45", 1), lit("6"), digits(Serial, 8)],
        &[lit("TRF"), chars(Reference, "DV", 1), lit("R00"), digits(Serial, 8)],
    ])])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/SaudiPostService.php"], "2026-11"));
const _: () = PARTNER.sound();
