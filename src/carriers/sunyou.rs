//! SunYou Logistics 顺友物流.
//!
//! AliExpress: SUNYOU_RM, SUNYOU_ECONOMY, SUNYOU_ECONOMY_SG, SHUNYOU_STANDARD_SG. WishPost uses SYWH. [aftership_slug
//! not verified] [tracking_url not verified]

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

/// SunYou economy SY + 11 digits.
// CHECK: none DOMAIN:
// NOTES: 500 in corpus, no additive check digit. One PHP router calls it Singapore Post (the agent post): SunYou
// issues it.
// PATTERN: ^SY\d{11}$
const SY11: Format = Format::new("sunyou-sy11", "SunYou economy SY + 11 digits")
    .shape(&[lit("SY"), digits(Serial, 11)])
    .evidence(Observed(&["Kutepov/parcels:track-numbers.csv (16,501 user-searched numbers, winter 2020/21; statistics computed here)", "(files SY+11 under Singapore Post)"], "2026-11"))
    .valid(&["SY14012345678"])
    .invalid(&[("SY1401234567", WrongLength)]);
const _: () = SY11.sound();

/// SunYou SY+2 letters+9 digits (SYUS, SYAE, SYRM, SYWH, SYBA).
// CHECK: none DOMAIN:
// NOTES: SYRM (151) and SYAE (66) tested: no additive check digit
// PATTERN: ^SY[A-Z]{2}\d{9}$
const SYXX9: Format = Format::new("sunyou-syxx9", "SunYou SY+2 letters+9 digits (SYUS, SYAE, SYRM, SYWH, SYBA)")
    .shape(&[lit("SY"), upper(Suffix, 2), digits(Serial, 9)])
    .evidence(OpenSource(&["zorem Advanced Shipment Tracking tracking-number autodetector JS", "frappe cargo_management carrier regexes", "Kutepov/parcels:track-numbers.csv (16,501 user-searched numbers, winter 2020/21; statistics computed here)"], "2026-11"))
    .valid(&["SYUS006662718", "SYRM112612931", "SYAE003004732"])
    .invalid(&[("SYUS00666271", WrongLength)]);
const _: () = SYXX9.sound();

/// SunYou SYAET + 8 digits.
// CHECK: none DOMAIN:
// NOTES: 77 in corpus
// PATTERN: ^SYAET\d{8}$
const SYAET: Format = Format::new("sunyou-syaet", "SunYou SYAET + 8 digits")
    .shape(&[lit("SYAET"), digits(Serial, 8)])
    .evidence(Observed(
        &["Kutepov/parcels:track-numbers.csv (16,501 user-searched numbers, winter 2020/21; statistics computed here)"],
        "2026-11",
    ))
    .valid(&["SYAET02740014"]);
const _: () = SYAET.sound();

/// SunYou via Pos Malaysia SYB/SYL + 2 letters + 8 digits.
// CHECK: unknown DOMAIN:
// NOTES: listed as a Pos Malaysia rule, with GEG.. and YLC.. siblings; example synthetic
// PATTERN: ^SY[BL][A-Z]{2}\d{8}$
const SYB_MY: Format = Format::new("sunyou-syb-my", "SunYou via Pos Malaysia SYB/SYL + 2 letters + 8 digits")
    .shape(&[lit("SY"), chars(Serial, "BL", 1), upper(Suffix, 2), digits(Serial, 8)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/PosMalaysiaService.php"], "2026-11"))
    .valid(&["SYBAA00000001"]);
const _: () = SYB_MY.sound();
