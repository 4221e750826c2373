//! CouriersPlease, express carrier of Australia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("couriersplease", "CouriersPlease")
    .country("AU")
    .kind(Express)
    .aftership("couriers-please")
    .seventeentrack(100122)
    .formats(&[CP]);

/// CPW and 14 letters or digits, or CPAFXLT15 and six digits.
///
/// The samples are made up.
const CP: Format = Format::new("couriersplease-cp", "CPW and 14 letters or digits, or CPAFXLT15 and six digits")
    .shape(&[either(&[&[lit("CPW"), alnum(Serial, 14)], &[lit("CPAFXLT15"), digits(Serial, 6)]])])
    .evidence(Observed(&["packagex-io/react-native-vision-sdk:android/src/main/java/com/visionsdk/sdk/ocr/courier/CouriersPleaseCourier.kt"], "2026-11"))
    .valid(&["CPW61840739526184", "CPAFXLT15618407"]);
const _: () = CP.sound();
