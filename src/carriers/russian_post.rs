//! Pochta Rossii 俄罗斯邮政.
//!
//! 14-digit domestic ShPI = 6-digit office index + 2-digit print-month counter + 5-digit serial + check; GS1 mod10
//! verified on 7 of 7 numbers from the RussianPost SDK docs. Newer 8xxxxx ranges (80080...-80110...) are business
//! ranges, so do not require the first 6 digits to be a live postcode. International = S10 RU. [row] S10 prefixes
//! published by one validator: A, C, E, L, R families, with limited support for B, D, P, V, Z. The 14-digit form
//! equals a GS1 mod-10 string of 14 digits.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("russian-post", "Pochta Rossii")
    .zh("俄罗斯邮政")
    .country("RU")
    .kind(Post)
    .tracking_url("https://www.pochta.ru/tracking?barcode={number}")
    .aftership("russian-post")
    .seventeentrack(18031)
    .formats(&[N14, S10]);

/// ShPI, 14 digits.
// CHECK: gs1 mod10: weights 3,1,3,1,... counted from the digit left of the check digit; check = (10 - sum mod 10) mod
// 10 DOMAIN: the first 13 digits (leftmost weight 3)
// BARCODE_FORMS: Interleaved 2 of 5
// LOOKUP: month 01-99: counts months, may exceed 12
// MERGED: {"pattern": "^\\d{14}$", "check": "mod10 weights 3,1: digits at odd positions 1,3,...,13 (from the left)
// times 3, even positions times 1; check = (10 - sum mod 10) mod 10", "confidence": "open-source", "notes": "Month
// counter starts with 01 = January 2000 and wraps, so it cycles in a bit over eight years. Postcodes start with 1-6.
// TrackValidX rejects numbers whose check digit is 0 (it forgets the final mod 10). Two other numbers in the official
// docs are placeholders and fail."}
// PATTERN: ^[0-9]{14}$
const N14: Format = Format::new("russian-post-14", "ShPI, 14 digits")
    .shape(&[digits(Origin, 6), digits(Month, 2), digits(Serial, 5), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(OpenSource(
        &[
            "lapaygroup/RussianPost (docs)",
            "WorldCount control-digit script",
            "https://ru.wikipedia.org (Почтовый идентификатор)",
            "ssvarentsov/TrackValidX:.src/FMain.class",
            "WorldCount barcode module (code index id 13735255141)",
            "https://3otveta.ru/iz-chego-sostoit-trek-nomer-pochta-rossii",
            "LasGIS/Prototype:tracking-portal-web",
        ],
        "2026-11",
    ))
    .grouping(&[6, 2, 5, 1])
    .valid(&[
        "80084740397510",
        "80083740712514",
        "80082240994512",
        "80093053624992",
        "10944022440321",
        "11172522364055",
        "10944022490302",
        "14102192069353",
    ])
    .invalid(&[("80084740397511", CheckDigitMismatch)]);
const _: () = N14.sound();

/// UPU S10 issued by RU.
// CHECK: s10: weights 8,6,4,2,3,5,9,7 over the 8 serial digits; r = 11 - (sum mod 11); 10->0, 11->5, else r DOMAIN: 8
// serial digits only; the 2 service letters and the 2-letter issuer code do not enter
// BARCODE_FORMS: Code 128 of the 13 characters as they are
// LOOKUP: service indicator (first letter): R registered, C parcel, E EMS, L tracked letter-post, U untracked
// letter-post, V insured, H e-commerce parcel, A/B/D/N/P/Z domestic/bilateral
// MERGED: {"pattern": "^[A-Z]{2}\\d{9}RU$", "check": "s10", "confidence": "standard", "notes": "The official API
// sample RA644000001RU is a placeholder that fails S10. Example is synthetic (serial 12345678)."}
// PATTERN: ^[A-Z]{2}[0-9]{9}RU$
const S10: Format = Format::new("russian-post-s10", "UPU S10 issued by RU")
    .shape(&[upper(Service, 2), digits(Serial, 8), check_digit(), lit("RU")])
    .check(Check::S10, From(2))
    .evidence(Standard(
        &[
            "UPU S10 standard",
            "sharitonoff/Delivery:delivery.class.php",
            "LasGIS/Prototype (copy of the official tracking API description: 13 or 14 characters)",
            "UPU S10 standard (check digit also stated in olist/correios:correios/models/posting.py)",
        ],
        "2026-11",
    ))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829RU", "RR123456785RU"])
    .invalid(&[("RR473124820RU", CheckDigitMismatch)]);
const _: () = S10.sound();
