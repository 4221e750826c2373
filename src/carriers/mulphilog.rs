//! M&P Express, Muller & Phipps Logistics, courier of Pakistan.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("mulphilog", "M&P Express")
    .country("PK")
    .kind(Express)
    .aliases(&["M&P", "Muller & Phipps", "MNP", "PK-MNP"])
    .formats(&[N15]);

/// Twelve or 15 digits.
///
/// The samples are made up.
const N15: Format = Format::new("mulphilog-15", "Twelve or 15 digits")
    .shape(&[either(&[&[digits(Serial, 15)], &[one_of(Prefix, &["12100", "15100", "32100"]), digits(Serial, 7)]])])
    .evidence(Observed(
        &[
            "a shop's mail",
            "packagex-io/react-native-vision-sdk:android/src/main/java/com/visionsdk/sdk/ocr/courier/MAndPCourier.kt",
        ],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["561840739526184", "151006184073"]);
const _: () = N15.sound();
