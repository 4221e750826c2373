//! Lotte Global Logistics 乐天快递, express carrier of South Korea.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("lotte", "Lotte Global Logistics")
    .zh("乐天快递")
    .country("KR")
    .kind(Express)
    .aliases(&["Hyundai Logistics"])
    .aftership("lotte")
    .seventeentrack(100506)
    .formats(&[N12]);

/// Waybill, twelve digits.
///
/// The check digit is what the digits before it leave when they are divided by 7, so it is never above 6.
/// `96094723709` leaves 5.
///
/// The sample is made up.
const N12: Format = Format::new("lotte-12", "Waybill, twelve digits")
    .shape(&[digits(Serial, 11), Part::Check(Set::of("0..6"))])
    .check(Check::Mod7, From(0))
    .evidence(OpenSource(
        &[
            "shlee322/delivery-tracker:packages/core/src/carriers/kr.lotte/index.ts",
            "speshase/spes:Portfolio_spes/src/main/webapp/resources/js/mypage/delivery.js",
        ],
        "2026-11",
    ))
    .valid(&["960947237095"])
    .invalid(&[("123456789014", CheckDigitMismatch), ("123456789019", WrongCharacter)])
    .note("The live tracker refuses any other length.");
const _: () = N12.sound();
