//! Posten Bring 挪威邮政, postal operator of Norway.
//!
//! A package number is an SSCC of 18 digits that begins with 37, a shipment number a GSIN of 17 digits that begins
//! with 70 or 73; abroad it uses S10, and 9-digit labels with K and R exist.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("bring", "Posten Bring")
    .zh("挪威邮政")
    .country("NO")
    .kind(Post)
    .tracking_url("https://sporing.bring.no/sporing/{number}")
    .aftership("bring")
    .seventeentrack(100423)
    .formats(&[SSCC18, GSIN17, S10]);

/// Package number.
///
/// The check digit is that of GS1: the digits of `37043810101543210`, by 3 and 1 from the right, come to 73, so it is
/// 7.
///
/// In a GS1-128 barcode it stands behind the application identifier 00.
///
/// The samples are made up.
const SSCC18: Format = Format::new("bring-sscc18", "Package number")
    .shape(&[lit("37"), digits(Reference, 15), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(Standard(
        &[
            "Kutepov/parcels:common/components/services/NorwayPostService.php",
            "Kutepov/parcels:common/components/services/BringService.php",
            "https://jira-di.atlassian.net (trackingNumber example 370724760120000898)",
        ],
        "2026-11",
    ))
    .valid(&["370438101015432107", "370724760120000898"])
    .invalid(&[("370438101015432108", CheckDigitMismatch)]);
const _: () = SSCC18.sound();

/// Shipment number.
///
/// The check digit is that of GS1: the digits of `7043810101543211`, by 3 and 1 from the right, come to 67, so it is
/// 3.
const GSIN17: Format = Format::new("bring-gsin17", "Shipment number")
    .shape(&[lit("7"), chars(Reference, "03", 1), digits(Reference, 14), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(Standard(
        &[
            "Kutepov/parcels:common/components/services/NorwayPostService.php",
            "GS1 General Specifications (GSIN, AI 402)",
        ],
        "2026-11",
    ))
    .valid(&["70438101015432113"])
    .invalid(&[("70438101015432114", CheckDigitMismatch)])
    .note("The sample is recalled from the documents of the carrier.");
const _: () = GSIN17.sound();

/// S10 item ending in NO.
///
/// The check digit is that of S10: the products of `65691483` come to 236, which leaves 5, and 11 less 5 is 6.
const S10: Format = Format::new("bring-s10", "S10 item ending in NO")
    .shape(&[chars(Service, "ACEIKLPRSUV", 1), upper(Service, 1), digits(Serial, 8), check_digit(), lit("NO")])
    .check(Check::S10, From(2))
    .evidence(OpenSource(
        &[
            "Kutepov/parcels:common/components/services/NorwayPostService.php",
            "plhery/delivery-tracker:packages/carriers",
            "UPU S10",
        ],
        "2026-11",
    ))
    .grouping(&[2, 8, 1, 2])
    .valid(&["CD656914836NO"])
    .invalid(&[("CD656914837NO", CheckDigitMismatch)]);
const _: () = S10.sound();
