//! Spee-Dee Delivery, regional parcel carrier of the United States.
//!
//! The digits behind SP were tried as SSCC and with 300 other rules on five numbers, and nothing fits.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("spee-dee", "Spee-Dee Delivery")
    .country("US")
    .kind(Regional)
    .tracking_url("https://www.speedeedelivery.com/track/?tracking={number}")
    .aftership("speedee")
    .seventeentrack(100447)
    .formats(&[SP18, SP16]);

/// SP and 18 digits.
const SP18: Format = Format::new("speedee-sp18", "SP and 18 digits")
    .shape(&[lit("SP"), digits(Serial, 18)])
    .evidence(OpenSource(&["jkeen/tracking_number_data:couriers/speedee.json"], "2026-11"))
    .valid(&[
        "SP029692510000920746",
        "SP029692510000901479",
        "SP029692510000688332",
        "SP029692510000279301",
        "SP029692450001607639",
    ])
    .invalid(&[("029692510000920746", WrongLength)]);
const _: () = SP18.sound();

/// SP and 16 digits.
///
/// The sample is made up.
const SP16: Format = Format::new("speedee-sp16", "SP and 16 digits")
    .shape(&[lit("SP"), digits(Serial, 16)])
    .evidence(Observed(
        &["the carrier's own page of tracking, as plhery/universal-parcel-scraper quotes it"],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["SP0296925184073952"]);
const _: () = SP16.sound();
