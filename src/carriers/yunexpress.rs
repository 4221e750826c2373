//! YunExpress 云途物流.
//!
//! YT + 16 digits must not be confused with YTO Express domestic YT + 13 digits: length decides.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("yunexpress", "YunExpress")
    .zh("云途物流")
    .country("CN")
    .kind(CrossBorder)
    .tracking_url("https://www.yuntrack.com/parcelTracking?id={number}")
    .aftership("yunexpress")
    .seventeentrack(190008)
    .formats(&[YT16, YU, NEXAU, CAYT]);

/// YunExpress YT + 16 digits.
// CHECK: none DOMAIN:
// NOTES: yy + day-of-year (001..366) holds for all 189 corpus numbers (years 19-21); node 2126, 2127, 0127, 2122...
// Consecutive serials are both valid, so there is no check digit. A day-of-year outside 001..366 is a useful soft
// warning.
// PATTERN: ^YT\d{16}$
const YT16: Format = Format::new("yunexpress-yt16", "YunExpress YT + 16 digits")
    .shape(&[lit("YT"), digits(Year, 2), digits(DayOfYear, 3), digits(Node, 4), digits(Serial, 7)])
    .evidence(OpenSource(&["jkeen/tracking_number_data:couriers/yunexpress.json", "zorem Advanced Shipment Tracking tracking-number autodetector JS", "Kutepov/parcels:track-numbers.csv (16,501 user-searched numbers, winter 2020/21; statistics computed here)", "PackageX Vision SDK courier OCR rules (code search, io.packagex.visionsdk.ocr.courier) (YT22 + 14 digits)"], "2026-11"))
    .valid(&["YT2229521272164446", "YT2229521272164447", "YT2203621272033099"])
    .invalid(&[("YT123456789012345", WrongLength)]);
const _: () = YT16.sound();

/// YunExpress YU00.
// CHECK: unknown DOMAIN:
// NOTES: digit count undocumented, example synthetic; only the prefix is documented, length unknown
// PATTERN: ^YU00\d+$
const YU: Format = Format::new("yunexpress-yu", "YunExpress YU00")
    .shape(&[lit("YU00"), digits_between(Serial, 1, 40)])
    .evidence(OpenSource(&["frappe cargo_management carrier regexes"], "2026-11"))
    .valid(&["YU0012345678901"]);
const _: () = YU.sound();

/// YunExpress Australia NEXAU..YQ.
// CHECK: unknown DOMAIN:
// NOTES: YQ family; example synthetic
// PATTERN: ^NEXAU100\d{7}YQ$
const NEXAU: Format = Format::new("yunexpress-nexau", "YunExpress Australia NEXAU..YQ")
    .shape(&[lit("NEXAU100"), digits(Serial, 7), lit("YQ")])
    .evidence(OpenSource(
        &["PackageX Vision SDK courier OCR rules (code search, io.packagex.visionsdk.ocr.courier)"],
        "2026-11",
    ))
    .valid(&["NEXAU1001234567YQ"]);
const _: () = NEXAU.sound();

/// TForce Canada label of a YunExpress number.
// CHECK: unknown DOMAIN:
// BARCODE_FORMS: CA + YunExpress YT number: strip CA to query YunTrack
// PATTERN: ^CAYT\d{16}$
const CAYT: Format = Format::new("yunexpress-cayt", "TForce Canada label of a YunExpress number")
    .shape(&[lit("CAYT"), digits(Serial, 16)])
    .evidence(OpenSource(&["zorem Advanced Shipment Tracking tracking-number autodetector JS"], "2026-11"))
    .valid(&["CAYT2208621266016439"]);
const _: () = CAYT.sound();
