//! CouriersPlease, express carrier of Australia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("couriersplease", "CouriersPlease")
    .country("AU")
    .kind(Express)
    .aftership("couriers-please")
    .seventeentrack(100122)
    .formats(&[CP, CP_ALNUM, N11]);

/// CPW and 14 letters or digits, or CPAFXLT15 and six digits.
///
/// The samples are made up.
const CP: Format = Format::new("couriersplease-cp", "CPW and 14 letters or digits, or CPAFXLT15 and six digits")
    .shape(&[either(&[&[lit("CPW"), alnum(Serial, 14)], &[lit("CPAFXLT15"), digits(Serial, 6)]])])
    .evidence(Observed(&["packagex-io/react-native-vision-sdk:android/src/main/java/com/visionsdk/sdk/ocr/courier/CouriersPleaseCourier.kt"], "2026-11"))
    .valid(&["CPW61840739526184", "CPAFXLT15618407"]);
const _: () = CP.sound();

/// CPW and 11 to 14 letters or digits.
///
/// The source allows any letter or digit behind CP; all samples go on with W, and postal items with digits.
const CP_ALNUM: Format = Format::new("couriersplease-cp-alnum", "CPW and 11 to 14 letters or digits")
    .shape(&[lit("CPW"), alnum_between(Serial, 11, 14)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["CPWJCZM0016253", "CPWAGVBK000122073"])
    .invalid(&[("CPWJCZM001625", WrongLength)]);
const _: () = CP_ALNUM.sound();

/// 13 and nine digits.
///
/// A mobile number of China has the same digits.
const N11: Format = Format::new("couriersplease-13", "13 and nine digits")
    .shape(&[lit("13"), digits(Serial, 9)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["13504227394"])
    .invalid(&[("1350422739", WrongLength)]);
const _: () = N11.sound();
