//! DHL Parcel Iberia, express carrier of Spain.
//!
//! It uses numbers of ten digits and licence plates of DHL.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("dhl-parcel-es", "DHL Parcel Iberia")
    .country("ES")
    .kind(Express)
    .aliases(&[
        "DHL eCommerce ES",
        "DHL eCommerce Spain",
        "DHL eCommerce Iberia",
        "DHL Parcel Spain",
        "DHL Parcel Portugal",
    ])
    .aftership("dhl-es")
    .seventeentrack(100392)
    .formats(&[JJD, OWN]);

/// Licence plate of Iberia, JJD00026 or JJD00006 and 15 digits.
///
/// The sample is made up.
const JJD: Format = Format::new("dhl-parcel-es-jjd", "Licence plate of Iberia, JJD00026 or JJD00006 and 15 digits")
    .shape(&[one_of(Prefix, &["JJD00026", "JJD00006"]), digits(Serial, 15)])
    .evidence(Observed(
        &[
            "coopdevs/lazona_connector:koiki/tests/test_delivery.py",
            "three other public programs of shops in Spain and Portugal, found by JJD00026",
        ],
        "2026-11",
    ))
    .valid(&["JJD00026907304418250001"]);
const _: () = JJD.sound();

/// Ten or twelve digits, or two letters, seven digits and 0.
///
/// The samples are made up.
const OWN: Format = Format::new("dhl-parcel-es-own", "Ten or twelve digits, or two letters, seven digits and 0")
    .shape(&[either(&[&[digits(Serial, 10)], &[digits(Serial, 12)], &[upper(Prefix, 2), digits(Serial, 7), lit("0")]])])
    .evidence(Observed(&["plhery/universal-parcel-scraper:carriers (public posts of buyers)"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["6184073952", "AB61840730"]);
const _: () = OWN.sound();
