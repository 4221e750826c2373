//! CDEK 俄罗斯CDEK, express carrier of Russia.
//!
//! Most numbers begin with 1. On AliExpress it goes by CDEK and `CDEK_RU`.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("cdek", "CDEK")
    .zh("俄罗斯CDEK")
    .country("RU")
    .kind(Express)
    .tracking_url("https://www.cdek.ru/ru/tracking?order_id={number}")
    .aliases(&["СДЭК", "SDEK"])
    .aftership("cdek")
    .seventeentrack(100030)
    .formats(&[N10, N2L12, ANY10]);

/// Order number.
const N10: Format = Format::new("cdek-10", "Order number")
    .shape(&[lit("1"), digits(Serial, 9)])
    .evidence(OpenSource(
        &[
            "cdek-it/sdk2.0 (docs)",
            "Kutepov/parcels:common/components/services/CdekService.php",
            "zorem, Advanced Shipment Tracking, number detector",
            "sharitonoff/Delivery:delivery.class.php",
            "packagexlabs vision SDK (any 10 digits)",
        ],
        "2026-11",
    ))
    .valid(&["1106153417", "1106152821", "1303701129"])
    .invalid(&[("110615341", WrongLength)])
    .note("That the first digit is 1 is one author's observation.");
const _: () = N10.sound();

/// Two letters and twelve digits.
const N2L12: Format = Format::new("cdek-2l12", "Two letters and twelve digits")
    .shape(&[upper(Prefix, 2), digits(Serial, 12)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"));
const _: () = N2L12.sound();

/// Ten digits with any first digit.
const ANY10: Format = Format::new("cdek-any10", "Ten digits with any first digit")
    .shape(&[digits(Serial, 10)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/CdekService.php"], "2026-11"));
const _: () = ANY10.sound();
