//! Helthjem, last-mile carrier of Norway.
//!
//! It uses SSCCs that begin with 3707247, or S10. Senders of Norway put SSCCs of their own on parcels that it delivers.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("helthjem", "Helthjem")
    .country("NO")
    .kind(LastMile)
    .tracking_url("https://helthjem.no/sporing/{number}")
    .seventeentrack(100181)
    .formats(&[SSCC, SSCC_NORWAY]);

/// SSCC that begins with 3707247.
///
/// The check digit is that of GS1: the digits of `37072476012000089`, by 3 and 1 from the right, come to 102, so it is
/// 8.
const SSCC: Format = Format::new("helthjem-sscc", "SSCC that begins with 3707247")
    .shape(&[lit("3707247"), digits(Serial, 10), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(Observed(&["https://jira-di.atlassian.net/wiki (tracking API example)"], "2026-11"))
    .valid(&["370724760120000898"])
    .invalid(&[("370724760120000899", CheckDigitMismatch)]);
const _: () = SSCC.sound();

/// SSCC of a sender of Norway, whose GS1 prefixes begin with 70.
///
/// The check digit is that of GS1: the digits of `37075123456789012`, by 3 and 1 from the right, come to 130, so it is
/// 0. That Helthjem takes such ones is not written anywhere, so it counts only where Helthjem is declared.
const SSCC_NORWAY: Format = Format::new("helthjem-sscc-no", "SSCC of a sender of Norway")
    .shape(&[lit("3707"), digits(Serial, 13), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(Observed(&["https://jira-di.atlassian.net/wiki (tracking API example)"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["370751234567890120"])
    .invalid(&[("370751234567890121", CheckDigitMismatch)]);
const _: () = SSCC_NORWAY.sound();
