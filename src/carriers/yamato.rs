//! Yamato Transport (Kuroneko / TA-Q-BIN) 大和运输（黑猫宅急便）.
//!
//! All 351 real numbers in the packtrack Yamato fixtures satisfy mod 7. Numbers are accepted with or without hyphens
//! 4-4-4.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("yamato", "Yamato Transport (Kuroneko / TA-Q-BIN)")
    .zh("大和运输（黑猫宅急便）")
    .country("JP")
    .kind(Express)
    .tracking_url("https://toi.kuronekoyamato.co.jp/cgi-bin/tneko")
    .aftership("taqbin-jp")
    .seventeentrack(100062)
    .formats(&[N12]);

/// Yamato waybill 12 digits.
// CHECK: mod7: check digit = (all preceding digits read as one decimal integer) mod 7; so the last digit is always
// 0-6 DOMAIN: 11 digits before the last; hyphens stripped
// NOTES: Worked example 1234-5678-901 -> check 3 in the cited blog post.
// BARCODE_FORMS: Codabar (NW-7): start/stop letter (A reported by a shipper: a<11 digits><check>a) around 12 digits
// PATTERN: ^\d{11}[0-6]$
const N12: Format = Format::new("yamato-12", "Yamato waybill 12 digits")
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
    .valid(&["444413758703", "249724973934", "123456789013"])
    .invalid(&[("444413758704", CheckDigitMismatch), ("123456789012", CheckDigitMismatch)]);
const _: () = N12.sound();
