//! SF International 顺丰国际.
//!
//! AliExpress: SF (顺丰速运), SF_EPARCEL (国际挂号小包), SF_EPARCEL_OM (国际经济小包). SFB.. prefix asked for was not documented in
//! anything found.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("sf-international", "SF International")
    .zh("顺丰国际")
    .country("CN")
    .kind(CrossBorder)
    .aftership("sfb2c")
    .seventeentrack(100012)
    .formats(&[SFI_SF13, SFI_OCR17]);

/// SF International SF + 13.
// CHECK: mod10, SF digit-fold: take the 9 digits before the last one (bytes 5..13 of SF+13), weights
// 1,3,5,7,9,11,13,15,17 from right to left; fold each product p as floor(p/10)+(p mod 10); check=(10-(sum mod 10))
// mod 10; the 3 digits after SF do not enter DOMAIN:
// PATTERN: ^SF\d{13}$
const SFI_SF13: Format = Format::new("sfi-sf13", "SF International SF + 13")
    .shape(&[lit("SF"), digits(Serial, 12), check_digit()])
    .check(Check::SfFold, From(5))
    .evidence(Observed(&["zorem Advanced Shipment Tracking tracking-number autodetector JS", "Kutepov/parcels:track-numbers.csv (16,501 user-searched numbers, winter 2020/21; statistics computed here)"], "2026-11"))
    .valid(&["SF1125346238243"]);
const _: () = SFI_SF13.sound();

/// SF + 17 digits (OCR rule).
// CHECK: unknown DOMAIN:
// NOTES: vendor OCR pattern, digits and spaces counted together; doubtful
// PATTERN: ^SF\d{17}$
const SFI_OCR17: Format = Format::new("sfi-ocr17", "SF + 17 digits (OCR rule)")
    .shape(&[lit("SF"), digits(Serial, 17)])
    .evidence(Observed(
        &["PackageX Vision SDK courier OCR rules (code search, io.packagex.visionsdk.ocr.courier)"],
        "2026-11",
    ))
    .standing(Preview);
const _: () = SFI_OCR17.sound();
