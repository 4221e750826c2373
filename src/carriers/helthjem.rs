//! Helthjem, last-mile carrier of Norway.
//!
//! It uses SSCCs that begin with 3707247, or S10. Its label guide for developers shows the same company prefix,
//! 7072476, in the number of a shipment: 70724763283719873.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("helthjem", "Helthjem")
    .country("NO")
    .kind(LastMile)
    .tracking_url("https://helthjem.no/sporing/{number}")
    .seventeentrack(100181)
    .formats(&[SSCC]);

/// SSCC that begins with 3707247.
///
/// The check digit is that of GS1: the digits of `37072476012000089`, by 3 and 1 from the right, come to 102, so it is
/// 8.
const SSCC: Format = Format::new("helthjem-sscc", "SSCC that begins with 3707247")
    .shape(&[lit("3707247"), digits(Serial, 10), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(Observed(
        &[
            "https://jira-di.atlassian.net/wiki (tracking API example)",
            "https://developer.helthjem.no/guide/resources/label-guide (company prefix of a shipment)",
        ],
        "2026-11",
    ))
    .valid(&["370724760120000898"])
    .invalid(&[("370724760120000899", CheckDigitMismatch)]);
const _: () = SSCC.sound();
