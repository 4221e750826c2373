//! CDL Last Mile, last-mile carrier of the United States.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("cdl-last-mile", "CDL Last Mile")
    .country("US")
    .kind(LastMile)
    .aftership("cdldelivers")
    .seventeentrack(100263)
    .formats(&[CDL]);

/// CDDL and eight digits, 1CDL and eleven letters or digits, or two letters, CDL and seven or eight digits.
///
/// The samples are made up.
const CDL: Format = Format::new(
    "cdl-last-mile-main",
    "CDDL and eight digits, 1CDL and eleven letters or digits, or two letters, CDL and seven or eight digits",
)
.shape(&[either(&[
    &[lit("CDDL"), digits(Serial, 8)],
    &[lit("1CDL"), alnum(Serial, 11)],
    &[upper(Area, 2), lit("CDL"), digits_between(Serial, 7, 8)],
])])
.evidence(Observed(
    &["packagex-io/react-native-vision-sdk:android/src/main/java/com/visionsdk/sdk/ocr/courier/CDLCourier.kt"],
    "2026-11",
))
.valid(&["CDDL61840739", "1CDL61840739526", "NYCDL6184073"]);
const _: () = CDL.sound();
