//! Yodel, regional parcel carrier of the United Kingdom.
//!
//! JD and JJD are licence plates after ISO 15459, which DHL uses too; 16 digits that begin with 0002 are the range of
//! Yodel. Six check rules were tried on five numbers, and none holds.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("yodel", "Yodel")
    .country("GB")
    .kind(Regional)
    .tracking_url("https://www.yodel.co.uk/tracking/{number}")
    .aftership("yodel")
    .seventeentrack(100017)
    .formats(&[JD16, N8Y, N246440]);

/// JD / JJD + 16 digits.
///
/// 0002 behind the letters is Yodel.
const JD16: Format = Format::new("yodel-jd16", "JD / JJD + 16 digits")
    .shape(&[optional(&[lit("J")]), lit("JD"), digits(Serial, 16)])
    .evidence(OpenSource(
        &[
            "jkeen/tracking_number_data:couriers/yodel.json",
            "Kutepov/parcels:common/components/services/YodelService.php",
        ],
        "2026-11",
    ))
    .valid(&["JD0002242617644732", "JD0002254405060992", "JJD0002257639032011", "JJD0002255380054291"])
    .invalid(&[("JD000225440506099", WrongLength), ("JC0002254405060992", WrongCharacter)]);
const _: () = JD16.sound();

/// 8Y + 2 letters + 9 digits.
const N8Y: Format = Format::new("yodel-8y", "8Y + 2 letters + 9 digits")
    .shape(&[lit("8Y"), upper(Reference, 2), digits(Serial, 9)])
    .evidence(Observed(
        &["jkeen/tracking_number_data issue 91", "plhery/delivery-tracker:packages/carriers"],
        "2026-11",
    ))
    .valid(&["8YDR098765432"])
    .invalid(&[("8YDR09876543", WrongLength)])
    .note("Only 8YDR was seen.");
const _: () = N8Y.sound();

/// 246440 + 6 digits.
///
/// The sample is made up.
const N246440: Format = Format::new("yodel-246440", "246440 + 6 digits")
    .shape(&[lit("246440"), digits(Serial, 6)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/YodelService.php"], "2026-11"))
    .valid(&["246440123456"])
    .invalid(&[("246441123456", WrongCharacter)]);
const _: () = N246440.sound();
