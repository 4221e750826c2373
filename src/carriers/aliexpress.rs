//! AliExpress logistics services 全球速卖通.
//!
//! Not a carrier: the platform validates a number against tracking_no_regex of the chosen service_name (API
//! aliexpress.logistics.redefining.listlogisticsservice). See tables/aliexpress_services.csv. The published sample
//! regex for CPAM uses [a-zA-z], which also admits [ \ ] ^ _ ` : a faithful emulation must keep that bug, a strict
//! validator must not.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("aliexpress", "AliExpress logistics services")
    .zh("全球速卖通")
    .country("CN")
    .kind(Marketplace)
    .seventeentrack(190625)
    .formats(&[CPAM_PLATFORM_REGEX, JADLOG_PLATFORM_REGEX]);

/// AliExpress platform rule for CPAM.
// CHECK: none DOMAIN:
// NOTES: accepts letters inside the serial and any country: format gate only, no check digit
// PATTERN: ^[a-zA-z]{2}[A-Za-z0-9]{9}[a-zA-z]{2}$
const CPAM_PLATFORM_REGEX: Format = Format::new("aliexpress-cpam-platform-regex", "AliExpress platform rule for CPAM")
    .shape(&[chars(Prefix, "A..z", 2), chars(Serial, "0..9A..Za..z", 9), chars(Serial, "A..z", 2)])
    .evidence(CarrierDoc(&["AliExpress open platform sample answer, repeated in many SDKs"], "2026-11"))
    .valid(&["RA123456785CN"])
    .invalid(&[("RA12345678CN", WrongLength)]);
const _: () = CPAM_PLATFORM_REGEX.sound();

/// AliExpress platform rule for JADLOG_P_BR_STD.
// CHECK: none DOMAIN:
// NOTES: note that the platform regex is unanchored at the left
// PATTERN: [0-9]{14}$
const JADLOG_PLATFORM_REGEX: Format =
    Format::new("aliexpress-jadlog-platform-regex", "AliExpress platform rule for JADLOG_P_BR_STD")
        .shape(&[digits(Serial, 14)])
        .evidence(Observed(&["(a live API answer pasted into a test): min 2 / max 15 processing days"], "2026-11"))
        .valid(&["10000000000001"]);
const _: () = JADLOG_PLATFORM_REGEX.sound();
