//! SF International 顺丰国际, cross-border carrier of China.
//!
//! On AliExpress: SF (顺丰速运), `SF_EPARCEL` (国际挂号小包) and `SF_EPARCEL_OM` (国际经济小包).

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("sf-international", "SF International")
    .zh("顺丰国际")
    .country("CN")
    .kind(CrossBorder)
    .aftership("sfb2c")
    .seventeentrack(100012)
    .formats(&[SF13, HOUSE13, HOUSE12, OCR17]);

/// SF and 13 digits.
///
/// The check digit weighs the serial by the odd numbers from the right, adds the tens and the last digit of each
/// product, and fills the sum up to a multiple of ten. For `534623824` the products are 4, 6, 40, 21, 18, 66, 52, 45,
/// 85 from the right, which fold to 67, so the digit is 3.
const SF13: Format = Format::new("sfi-sf13", "SF and 13 digits")
    .shape(&[lit("SF"), digits(Serial, 12), check_digit()])
    .check(Check::SfFold, From(5))
    .evidence(Observed(
        &["zorem, Advanced Shipment Tracking, number detector", "Kutepov/parcels:track-numbers.csv"],
        "2026-11",
    ))
    .valid(&["SF1125346238243"]);
const _: () = SF13.sound();

/// A number of the domestic house, which brings the parcel to the hub: SF and 13 digits, whatever the last one is, as
/// that house takes them.
///
/// The sample is made up.
const HOUSE13: Format = Format::new("sfi-house-13", "Domestic number, SF and 13 digits")
    .shape(&[lit("SF"), digits(Serial, 13)])
    .evidence(Observed(&["by analogy with SF Express, whose numbers begin so"], "2026-11"))
    .standing(Preview)
    .valid(&["SF1000000000000"]);
const _: () = HOUSE13.sound();

/// The same in twelve digits.
///
/// The sample is made up.
const HOUSE12: Format = Format::new("sfi-house-12", "Domestic number, SF and twelve digits")
    .shape(&[lit("SF"), digits(Serial, 12)])
    .evidence(Observed(&["by analogy with SF Express, whose numbers begin so"], "2026-11"))
    .standing(Preview)
    .valid(&["SF794351872050"]);
const _: () = HOUSE12.sound();

/// SF and 17 digits.
const OCR17: Format = Format::new("sfi-ocr17", "SF and 17 digits")
    .shape(&[lit("SF"), digits(Serial, 17)])
    .evidence(Observed(&["PackageX Vision SDK, io.packagex.visionsdk.ocr.courier"], "2026-11"))
    .standing(Preview)
    .note(
        "The rule is from the rules of a public library that reads labels; it may have counted spaces with the \
        digits.",
    );
const _: () = OCR17.sound();
