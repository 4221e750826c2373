//! AliExpress logistics services 全球速卖通, logistics of a marketplace of China.
//!
//! No carrier: the platform tests a number against the expression that it keeps for the chosen service, and answers
//! with it in `aliexpress.logistics.redefining.listlogisticsservice`. The published expression for China Post allows
//! `[a-zA-z]`, which also lets punctuation through. These rules say what the form takes, not what a good number is.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("aliexpress", "AliExpress logistics services")
    .zh("全球速卖通")
    .country("CN")
    .kind(Marketplace)
    .seventeentrack(190625)
    .formats(&[CPAM_PLATFORM_REGEX, JADLOG_PLATFORM_REGEX]);

/// AliExpress form rule for China Post.
const CPAM_PLATFORM_REGEX: Format =
    Format::new("aliexpress-cpam-platform-regex", "AliExpress form rule for China Post")
        .shape(&[chars(Prefix, "A..`", 2), alnum(Reference, 9), chars(Suffix, "A..`", 2)])
        .evidence(CarrierDoc(&["AliExpress open platform sample answer, repeated in many SDKs"], "2026-11"))
        .standing(DeclaredOnly)
        .valid(&["RA123456785CN"])
        .invalid(&[("RA12345678CN", WrongLength)])
        .note(
            "It lets letters stand inside the serial and takes any country: a gate of the form, no rule of a number.",
        );
const _: () = CPAM_PLATFORM_REGEX.sound();

/// AliExpress form rule for Jadlog.
const JADLOG_PLATFORM_REGEX: Format =
    Format::new("aliexpress-jadlog-platform-regex", "AliExpress form rule for Jadlog")
        .shape(&[digits(Serial, 14)])
        .evidence(Observed(&["answer of the AliExpress API, kept in a public test"], "2026-11"))
        .standing(DeclaredOnly)
        .valid(&["10000000000001"])
        .note("The expression of the platform is open at its left end.");
const _: () = JADLOG_PLATFORM_REGEX.sound();
