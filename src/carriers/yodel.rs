//! Yodel, regional parcel carrier of the United Kingdom.
//!
//! JD and JJD begin the licence plates of ISO/IEC 15459 that DHL uses too; 0002 behind them is the range of Yodel.
//! GS1, Luhn, the weights 4 and 9, mod 11, mod 7 and mod 9 were tried on five numbers and none holds, so that no check
//! digit is known.
//!
//! AliExpress knows it as YODEL.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("yodel", "Yodel")
    .country("GB")
    .kind(Regional)
    .aliases(&["Yodel via China", "yodel-cn"])
    .tracking_url("https://www.yodel.co.uk/tracking/{number}")
    .aftership("yodel")
    .seventeentrack(100017)
    .formats(&[JD0002, JD16, N8Y, N246440, POINT]);

/// JD or JJD in the range of Yodel.
///
/// The licence plates of several carriers begin so; the four digits that follow name the one that issued it.
const JD0002: Format = Format::new("yodel-jd0002", "JD or JJD in the range of Yodel")
    .shape(&[optional(&[lit("J")]), lit("JD"), lit("0002"), digits(Serial, 12)])
    .evidence(OpenSource(&["jkeen/tracking_number_data:couriers/yodel.json"], "2026-11"))
    .valid(&["JD0002242617644732", "JJD0002257639032011"])
    .invalid(&[("JD000225440506099", WrongLength)]);
const _: () = JD0002.sound();

/// JD or JJD and 16 digits, in any range.
const JD16: Format = Format::new("yodel-jd16", "JD or JJD and 16 digits")
    .shape(&[optional(&[lit("J")]), lit("JD"), digits(Serial, 16)])
    .evidence(OpenSource(
        &[
            "jkeen/tracking_number_data:couriers/yodel.json",
            "Kutepov/parcels:common/components/services/YodelService.php",
            "zorem, Advanced Shipment Tracking, number detector",
        ],
        "2026-11",
    ))
    .valid(&[
        "JD0002242617644732",
        "JD0002254405060992",
        "JJD0002257639032011",
        "JJD0002255380054291",
        "JJD0002247492936157",
        "JD0002219851355288",
    ])
    .invalid(&[("JD000225440506099", WrongLength), ("JC0002254405060992", WrongCharacter)]);
const _: () = JD16.sound();

/// 8Y, two letters and nine digits.
const N8Y: Format = Format::new("yodel-8y", "8Y, two letters and nine digits")
    .shape(&[lit("8Y"), upper(Reference, 2), digits(Serial, 9)])
    .evidence(Observed(
        &["jkeen/tracking_number_data issue 91", "plhery/delivery-tracker:packages/carriers"],
        "2026-11",
    ))
    .valid(&["8YDR098765432"])
    .invalid(&[("8YDR09876543", WrongLength)])
    .note("Only the family 8YDR was seen.");
const _: () = N8Y.sound();

/// 246440 and six digits.
///
/// The sample is made up.
const N246440: Format = Format::new("yodel-246440", "246440 and six digits")
    .shape(&[lit("246440"), digits(Serial, 6)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/YodelService.php"], "2026-11"))
    .valid(&["246440123456"])
    .invalid(&[("246441123456", WrongCharacter)])
    .note("Only the shape is known; no second source confirms it.");
const _: () = N246440.sound();

/// Seven digits, a point and a digit.
///
/// The point belongs to the number.
const POINT: Format = Format::new("yodel-7-1", "Seven digits, a point and a digit")
    .shape(&[digits(Serial, 7), lit("."), digits(Serial, 1)])
    .evidence(Observed(&["jkeen/tracking_number_data issue 91"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["0980982.1"])
    .invalid(&[("09809821", WrongLength)])
    .note("The shape is known from one number.");
const _: () = POINT.sound();
