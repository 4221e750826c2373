//! Whistl, consolidator of the United Kingdom.
//!
//! Royal Mail, Yodel or Evri deliver, and most numbers are theirs.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("whistl", "Whistl")
    .country("GB")
    .kind(CrossBorder)
    .tracking_url("https://trackmyitem.whistl.co.uk/tracking/{number}")
    .aftership("whistl")
    .seventeentrack(100159)
    .formats(&[RRD, SH]);

/// RRD and 15 digits.
///
/// The sample is made up.
const RRD: Format = Format::new("whistl-rrd", "RRD and 15 digits")
    .shape(&[lit("RRD"), digits(Serial, 15)])
    .evidence(Observed(&["production rows of a public program, with https://trackmyitem.whistl.co.uk"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["RRD618407395261840"]);
const _: () = RRD.sound();

/// SH or L1 and 16 digits.
///
/// The sample is made up.
const SH: Format = Format::new("whistl-16", "SH or L1 and 16 digits")
    .shape(&[one_of(Prefix, &["L1", "SH"]), digits(Serial, 16)])
    .evidence(Observed(
        &["packagex-io/react-native-vision-sdk:android/src/main/java/com/visionsdk/sdk/ocr/courier/WhistlCourier.kt"],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["SH6184073952618407"]);
const _: () = SH.sound();
