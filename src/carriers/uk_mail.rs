//! DHL eCommerce UK, regional parcel carrier of the United Kingdom.
//!
//! Consignments have 14 digits, and no check rule holds for four of them. Public data files the same digits under DHL
//! eCommerce.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("uk-mail", "DHL eCommerce UK")
    .country("GB")
    .kind(Regional)
    .tracking_url("https://track.dhlparcel.co.uk/?con={number}")
    .aliases(&["UK Mail", "DHL Parcel UK"])
    .aftership("uk-mail")
    .seventeentrack(100050)
    .formats(&[N14, JJD]);

/// 14 digits.
///
/// 601, 607 and 510 were seen in front.
const N14: Format = Format::new("uk-mail-14", "14 digits")
    .shape(&[digits(Serial, 14)])
    .evidence(OpenSource(
        &[
            "jkeen/tracking_number_data:couriers/dhl.json",
            "karrioapi/karrio:modules/connectors/dhl_parcel_de (tracking fixture)",
        ],
        "2026-11",
    ))
    .valid(&["60120172242323", "51087693037816", "60120174971147", "60701001756402"])
    .invalid(&[("6012017224232", WrongLength)]);
const _: () = N14.sound();

/// Licence plate, JJD00 and 18 digits.
const JJD: Format = Format::new("uk-mail-jjd", "Licence plate, JJD00 and 18 digits")
    .shape(&[lit("JJD"), digits(Serial, 18)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/DhlService.php"], "2026-11"))
    .valid(&["JJD000390007551085674"])
    .invalid(&[("JJD00039000755108567", WrongLength)])
    .note("The range JJD000390 is shared with DHL; how it is divided is not documented.");
const _: () = JJD.sound();
