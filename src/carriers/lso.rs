//! LSO, last-mile carrier of the United States.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("lso", "LSO")
    .country("US")
    .kind(LastMile)
    .aliases(&["Lone Star Overnight"])
    .seventeentrack(100337)
    .formats(&[LSO, OTHER]);

/// LSO, two letters and ten digits.
///
/// The sample is made up.
const LSO: Format = Format::new("lso-main", "LSO, two letters and ten digits")
    .shape(&[lit("LSO"), upper(Prefix, 2), digits(Serial, 10)])
    .evidence(Observed(
        &["packagex-io/react-native-vision-sdk:android/src/main/java/com/visionsdk/sdk/ocr/courier/LSOCourier.kt"],
        "2026-11",
    ))
    .valid(&["LSOTX6184073952"]);
const _: () = LSO.sound();

/// Two letters and six letters or digits, ZY and six, or 13 or 20 digits.
///
/// The samples are made up.
const OTHER: Format = Format::new("lso-other", "Two letters and six letters or digits, ZY and six, or 13 or 20 digits")
    .shape(&[either(&[&[upper(Prefix, 2), alnum(Serial, 6)], &[digits(Serial, 13)], &[digits(Serial, 20)]])])
    .evidence(Observed(
        &["packagex-io/react-native-vision-sdk:android/src/main/java/com/visionsdk/sdk/ocr/courier/LSOCourier.kt"],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["ZY61A840", "6184073952618"]);
const _: () = OTHER.sound();
