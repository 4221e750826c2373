//! DHL Express, express carrier.
//!
//! A waybill has ten digits, the last of which is a check mod 7; some rules allow eleven. Pieces have licence plates
//! after ISO 15459, J with JD or VGL, for which no check digit is documented.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("dhl-express", "DHL Express")
    .kind(Express)
    .tracking_url("https://www.dhl.com/en/express/tracking.html?AWB={number}")
    .aftership("dhl")
    .seventeentrack(100001)
    .formats(&[WAYBILL, N11, JJD, JD, DHL_JVGL, N000]);

/// Waybill, ten digits.
///
/// The check digit is what the digits before it leave when they are divided by 7, so it is never above 6. `331881002`
/// leaves 5.
const WAYBILL: Format = Format::new("dhl-express-waybill", "Waybill, ten digits")
    .shape(&[digits(Serial, 9), check_digit()])
    .check(Check::Mod7, From(0))
    .evidence(OpenSource(
        &[
            "jkeen/tracking_number_data:couriers/dhl.json",
            "karrioapi/karrio:modules/connectors/dhl_express/tests",
            "https://dhl.com/cz-en/home/tracking/id-labels.html",
        ],
        "2026-11",
    ))
    .grouping(&[2, 4, 4])
    .valid(&[
        "3318810025",
        "8487135506",
        "1099255990",
        "3821724944",
        "3318810036",
        "3318810014",
        "9053283201",
        "7740842550",
        "3180831640",
        "1815115363",
        "0057714403",
        "9356579890",
    ])
    .invalid(&[
        ("3318810010", CheckDigitMismatch),
        ("3318810034", CheckDigitMismatch),
        ("1234567890", CheckDigitMismatch),
    ]);
const _: () = WAYBILL.sound();

/// Waybill, eleven digits.
///
/// The check digit is what the digits before it leave when they are divided by 7, so it is never above 6. `7389105114`
/// leaves 6.
const N11: Format = Format::new("dhl-express-11", "Waybill, eleven digits")
    .shape(&[digits(Serial, 10), check_digit()])
    .check(Check::Mod7, From(0))
    .evidence(OpenSource(&["jkeen/tracking_number_data:couriers/dhl.json"], "2026-11"))
    .valid(&["73891051146"])
    .invalid(&[("73891051145", CheckDigitMismatch)]);
const _: () = N11.sound();

/// Piece identifier, JJD.
const JJD: Format = Format::new("dhl-express-jjd", "Piece identifier, JJD")
    .shape(&[lit("JJD0"), digits_between(Serial, 9, 18)])
    .evidence(CarrierDoc(
        &["https://dhl.com/cz-en/home/tracking/id-labels.html", "jkeen/tracking_number_data:couriers/dhl.json"],
        "2026-11",
    ))
    .valid(&["JJD0099999999", "JJD0149999999"])
    .invalid(&[("XJD0099999998", WrongCharacter)]);
const _: () = JJD.sound();

/// Piece identifier, JD and 18 digits.
///
/// With J in front it is the licence plate. The sample is made up.
const JD: Format = Format::new("dhl-express-jd", "Piece identifier, JD and 18 digits")
    .shape(&[lit("JD"), digits(Serial, 18)])
    .evidence(Observed(&["https://github.com/karrioapi/karrio-dashboard/issues/262"], "2026-11"))
    .grouping(&[4, 4, 4, 4, 4])
    .valid(&["JD014600004876543210"])
    .invalid(&[("JD00000000000000000", WrongLength)]);
const _: () = JD.sound();

/// Piece identifier, JVGL.
const DHL_JVGL: Format = Format::new("dhl-jvgl", "Piece identifier, JVGL")
    .shape(&[lit("JVGL"), digits_between(Serial, 10, 20)])
    .evidence(CarrierDoc(
        &["https://dhl.com/cz-en/home/tracking/id-labels.html", "jkeen/tracking_number_data:couriers/dhl.json"],
        "2026-11",
    ))
    .valid(&["JVGL0999999990", "JVGL9999999999"])
    .invalid(&[("JVGL99", WrongLength)]);
const _: () = DHL_JVGL.sound();

/// Piece identifier that begins with 000.
///
/// The source names the first three digits only; the lengths are those of its other piece identifiers.
const N000: Format = Format::new("dhl-express-000", "Piece identifier that begins with 000")
    .shape(&[lit("000"), digits_between(Serial, 7, 17)])
    .evidence(CarrierDoc(&["https://dhl.com/cz-en/home/tracking/id-labels.html"], "2026-11"))
    .standing(Preview);
const _: () = N000.sound();
