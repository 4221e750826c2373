//! CDEK CDEK俄罗斯专线.
//!
//! AliExpress CDEK, CDEK_RU. [aftership_slug not verified] [eu] 10 digits, usually starting 1.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("cdek", "CDEK")
    .zh("CDEK俄罗斯专线")
    .country("RU")
    .kind(Express)
    .tracking_url("https://www.cdek.ru/ru/tracking?order_id={number}")
    .aftership("cdek")
    .seventeentrack(100030)
    .formats(&[N10, N2L12, ANY10]);

/// 10 digits.
// CHECK: unknown DOMAIN:
// MERGED: {"pattern": "^1[0-9]{9}$", "check": "unknown", "confidence": "open-source"}
// MERGED: {"pattern": "^1\\d{9}$", "check": "unknown", "confidence": "open-source", "notes": "Leading 1 is one
// author's observation; the other source takes any 10 digits."}
// PATTERN: ^1[0-9]\d{8}$
const N10: Format = Format::new("cdek-10", "10 digits")
    .shape(&[lit("1"), digits(Serial, 1), digits(Serial, 8)])
    .evidence(OpenSource(
        &[
            "zorem Advanced Shipment Tracking tracking-number autodetector JS",
            "Kutepov/parcels:common/components/services/CdekService.php",
            "cdek-it/sdk2.0 (docs)",
            "sharitonoff/Delivery:delivery.class.php",
            "packagexlabs vision SDK (any 10 digits)",
        ],
        "2026-11",
    ))
    .valid(&["1303701129", "1106153417", "1106152821"]);
const _: () = N10.sound();

/// 2 letters + 12 digits.
// CHECK: unknown DOMAIN:
// PATTERN: ^[A-Z]{2}\d{12}$
const N2L12: Format = Format::new("cdek-2l12", "2 letters + 12 digits")
    .shape(&[upper(Prefix, 2), digits(Serial, 12)])
    .evidence(OpenSource(&["zorem Advanced Shipment Tracking tracking-number autodetector JS"], "2026-11"));
const _: () = N2L12.sound();

/// 10 digits, any leading digit.
// CHECK: unknown DOMAIN:
// PATTERN: ^\d{10}$
const ANY10: Format = Format::new("cdek-any10", "10 digits, any leading digit")
    .shape(&[digits(Serial, 10)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/CdekService.php (2024-01)"], "2026-11"));
const _: () = ANY10.sound();
