//! SunYou Logistics 顺友物流, cross-border carrier of China.
//!
//! On AliExpress: `SUNYOU_RM`, `SUNYOU_ECONOMY`, `SUNYOU_ECONOMY_SG` and `SHUNYOU_STANDARD_SG`; at Wish: SYWH.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("sunyou", "SunYou Logistics")
    .zh("顺友物流")
    .country("CN")
    .kind(CrossBorder)
    .tracking_url("https://www.sypost.net/search?orderNo={number}")
    .aftership("sunyou")
    .seventeentrack(190072)
    .formats(&[SY11, SYXX9, SYAET, SYB_MY]);

/// Economy, SY and eleven digits.
const SY11: Format = Format::new("sunyou-sy11", "Economy, SY and eleven digits")
    .shape(&[lit("SY"), digits(Serial, 11)])
    .evidence(Observed(&["Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["SY14012345678"])
    .invalid(&[("SY1401234567", WrongLength)])
    .note("Five hundred numbers in a corpus fit no check rule.");
const _: () = SY11.sound();

/// SY, two letters and nine digits.
const SYXX9: Format = Format::new("sunyou-syxx9", "SY, two letters and nine digits")
    .shape(&[lit("SY"), upper(Reference, 2), digits(Serial, 9)])
    .evidence(OpenSource(
        &[
            "zorem, Advanced Shipment Tracking, number detector",
            "frappe cargo_management carrier regexes",
            "Kutepov/parcels:track-numbers.csv",
        ],
        "2026-11",
    ))
    .valid(&["SYUS006662718", "SYRM112612931", "SYAE003004732"])
    .invalid(&[("SYUS00666271", WrongLength)])
    .note("SYRM and SYAE numbers fit no check rule.");
const _: () = SYXX9.sound();

/// SYAET and eight digits.
const SYAET: Format = Format::new("sunyou-syaet", "SYAET and eight digits")
    .shape(&[lit("SYAET"), digits(Serial, 8)])
    .evidence(Observed(&["Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["SYAET02740014"])
    .note("Such numbers were met 77 times in a corpus of searched numbers.");
const _: () = SYAET.sound();

/// Pos Malaysia, SYB or SYL, two letters and eight digits.
///
/// The sample is made up.
const SYB_MY: Format = Format::new("sunyou-syb-my", "Pos Malaysia, SYB or SYL, two letters and eight digits")
    .shape(&[lit("SY"), chars(Reference, "BL", 1), upper(Reference, 2), digits(Serial, 8)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/PosMalaysiaService.php"], "2026-11"))
    .role(Role::FirstMile)
    .valid(&["SYBAA00000001"])
    .note("Pos Malaysia delivers these parcels.");
const _: () = SYB_MY.sound();
