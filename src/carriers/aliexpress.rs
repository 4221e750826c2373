//! AliExpress logistics services 全球速卖通, logistics of a marketplace of China.
//!
//! Not a carrier: the platform validates a number against `tracking_no_regex` of the chosen `service_name` (API
//! aliexpress.logistics.redefining.listlogisticsservice). The published sample regex for CPAM uses `[a-zA-z]`, which
//! by a slip also admits brackets, the backslash, `^`, `_` and the grave accent. No number has them, so letters are
//! asked for here.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("aliexpress", "AliExpress logistics services")
    .zh("全球速卖通")
    .country("CN")
    .kind(Marketplace)
    .seventeentrack(190625)
    .formats(&[CPAM_PLATFORM_REGEX, JADLOG_PLATFORM_REGEX]);

/// AliExpress platform rule for CPAM.
const CPAM_PLATFORM_REGEX: Format = Format::new("aliexpress-cpam-platform-regex", "AliExpress platform rule for CPAM")
    .shape(&[upper(Prefix, 2), alnum(Reference, 9), upper(Suffix, 2)])
    .evidence(CarrierDoc(&["AliExpress open platform sample answer, repeated in many SDKs"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["RA123456785CN"])
    .invalid(&[("RA12345678CN", WrongLength)])
    .note("Accepts letters inside the serial and any country: format gate only, no check digit.");
const _: () = CPAM_PLATFORM_REGEX.sound();

/// AliExpress platform rule for JADLOG_P_BR_STD.
const JADLOG_PLATFORM_REGEX: Format =
    Format::new("aliexpress-jadlog-platform-regex", "AliExpress platform rule for JADLOG_P_BR_STD")
        .shape(&[digits(Serial, 14)])
        .evidence(Observed(&["answer of the AliExpress API, kept in a public test"], "2026-11")).standing(DeclaredOnly)
        .valid(&["10000000000001"])
        .note("Note that the platform regex is unanchored at the left.");
const _: () = JADLOG_PLATFORM_REGEX.sound();
