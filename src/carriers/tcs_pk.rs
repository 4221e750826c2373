//! TCS Pakistan, express carrier of Pakistan.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("tcs-pk", "TCS Pakistan")
    .country("PK")
    .kind(Express)
    .aftership("tcs")
    .seventeentrack(100260)
    .formats(&[N12, N]);

/// Consignment number, twelve digits.
const N12: Format = Format::new("tcs-pk-12", "Consignment number, twelve digits")
    .shape(&[digits(Serial, 12)])
    .evidence(Observed(&["an answer of TCS in the documentation of a public program"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["173007563845"]);
const _: () = N12.sound();

/// Nine to 14 digits.
///
/// The samples are made up.
const N: Format = Format::new("tcs-pk-9-14", "Nine to 14 digits")
    .shape(&[digits_between(Serial, 9, 14)])
    .evidence(Observed(
        &[
            "packagex-io/react-native-vision-sdk:android/src/main/java/com/visionsdk/sdk/ocr/courier/TCSCourier.kt",
            "two public programs of shops in Pakistan",
        ],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["61840739526", "7761840739526"]);
const _: () = N.sound();
