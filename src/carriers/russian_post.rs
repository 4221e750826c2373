//! Pochta Rossii 俄罗斯邮政, postal operator of Russia.
//!
//! A domestic number has 14 digits: the postcode of the office, a counter of months, five digits of serial and the
//! check, which holds for seven of seven numbers in a public kit. Ranges that begin with 8 belong to businesses and
//! are no postcodes. Abroad it uses S10.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("russian-post", "Pochta Rossii")
    .zh("俄罗斯邮政")
    .country("RU")
    .kind(Post)
    .tracking_url("https://www.pochta.ru/tracking?barcode={number}")
    .aliases(&["Russian Post", "Почта России"])
    .aftership("russian-post")
    .seventeentrack(18031)
    .formats(&[N14, S10]);

/// ShPI, 14 digits.
///
/// The check digit is that of GS1: weights 3 and 1 from the right, and the digit fills the sum up to a multiple of
/// ten. For `8008474039751` the sum is 110, so the digit is 0.
///
/// The counter of months may exceed 12.
const N14: Format = Format::new("russian-post-14", "ShPI, 14 digits")
    .shape(&[digits(Postcode, 6), digits(Month, 2), digits(Serial, 5), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(OpenSource(
        &[
            "lapaygroup/RussianPost (docs)",
            "WorldCount control-digit script",
            "https://ru.wikipedia.org (Почтовый идентификатор)",
            "ssvarentsov/TrackValidX:.src/FMain.class",
            "WorldCount barcode module",
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
    .invalid(&[
        ("80084740397511", CheckDigitMismatch),
        ("60300095123456", CheckDigitMismatch),
        ("45008378901234", CheckDigitMismatch),
        ("10725878901235", CheckDigitMismatch),
    ])
    .note(
        "The counter of months began with 01 in January 2000 and comes round after 99. Two more numbers of the \
        official documents are placeholders and fail.",
    );
const _: () = N14.sound();

/// S10 item ending in RU.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
///
/// The samples are made up.
const S10: Format = Format::new("russian-post-s10", "S10 item ending in RU")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("RU")])
    .check(Check::S10, From(2))
    .evidence(Standard(
        &[
            "UPU S10",
            "sharitonoff/Delivery:delivery.class.php",
            "LasGIS/Prototype (copy of the official tracking API description: 13 or 14 characters)",
        ],
        "2026-11",
    ))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829RU", "RR123456785RU"])
    .invalid(&[("RR473124820RU", CheckDigitMismatch), ("RA644000001RU", CheckDigitMismatch)])
    .note("RA644000001RU, the sample of the official interface, is a placeholder that fails the check.");
const _: () = S10.sound();
