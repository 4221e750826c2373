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
    .formats(&[N14, N14_ANY, JJD]);

/// 14 digits that begin with 510, 601 or 607.
const N14: Format = Format::new("uk-mail-14", "14 digits that begin with 510, 601 or 607")
    .shape(&[one_of(Reference, &["510", "601", "607"]), digits(Serial, 11)])
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

/// 14 digits.
///
/// The sample is made up.
const N14_ANY: Format = Format::new("uk-mail-14-any", "14 digits")
    .shape(&[digits(Serial, 14)])
    .evidence(Observed(&["by analogy with the three beginnings that were seen"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["54061840739526"]);
const _: () = N14_ANY.sound();

/// Licence plate, JJD00 and 18 digits.
const JJD: Format = Format::new("uk-mail-jjd", "Licence plate, JJD00 and 18 digits")
    .shape(&[lit("JJD"), digits(Serial, 18)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/DhlService.php"], "2026-11"))
    .valid(&["JJD000390007551085674"])
    .invalid(&[("JJD00039000755108567", WrongLength)])
    .note("The range JJD000390 is shared with DHL; how it is divided is not documented.");
const _: () = JJD.sound();
