//! DHL eCommerce Benelux, regional parcel carrier of the Netherlands.
//!
//! It was DHL Parcel before. Numbers begin with 3S, JVGL or JJD, says DHL, whose portal accepts the 3S numbers of this
//! network. JVGL was seen with 10, 17 and 20 digits. Four check rules were tried on two numbers, and none holds.
//!
//! Accounts of Belgium and Luxembourg use the same interface (developer.dhl.com, Parcel EU).

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("dhl-parcel-nl", "DHL eCommerce Benelux")
    .country("NL")
    .abroad(&["BE", "LU"])
    .kind(Regional)
    .tracking_url("https://my.dhlecommerce.nl/home/tracktrace/{number}")
    .aliases(&["DHL Parcel NL", "DHL Parcel 3S", "dhl-parcel-3s"])
    .aftership("dhl-nl")
    .seventeentrack(100047)
    .formats(&[JVGL, N3S, JJD, JJD_ES, JVGLOTC, CF, HL]);

/// JVGL licence plate.
const JVGL: Format = Format::new("dhl-parcel-nl-jvgl", "JVGL licence plate")
    .shape(&[lit("JVGL"), digits_between(Serial, 10, 20)])
    .evidence(CarrierDoc(
        &[
            "https://dhl.com/hu-hu/home/nyomonkovetes/azonosito-cimkek.html",
            "netresearch/dhl-sdk-api-unified-tracking (fixtures)",
        ],
        "2026-11",
    ))
    .valid(&["JVGL06048524927870655", "JVGL06048524783718330083", "JVGL9999999999"])
    .invalid(&[("JVG06048524927870655", WrongCharacter)]);
const _: () = JVGL.sound();

/// 3S, two to five letters and digits.
const N3S: Format = Format::new("dhl-parcel-nl-3s", "3S, two to five letters and digits")
    .shape(&[lit("3S"), upper_between(Reference, 2, 5), digits_between(Serial, 7, 14)])
    .evidence(CarrierDoc(
        &[
            "https://dhl.com/hu-hu/home/nyomonkovetes/azonosito-cimkek.html",
            "https://dhl.com/cz-en/home/tracking/id-labels.html",
            "netresearch/dhl-sdk-api-unified-tracking (fixtures)",
        ],
        "2026-11",
    ))
    .valid(&["3SHM00001165430", "3SBCC000123456", "3SABC123456789"])
    .invalid(&[("3S123", WrongLength)])
    .note("The shape overlaps with that of PostNL, whose numbers never have 14 characters.");
const _: () = N3S.sound();

/// Licence plate, JJD000090254 and twelve digits.
///
/// The sample is made up.
const JJD: Format = Format::new("dhl-parcel-nl-jjd", "Licence plate, JJD000090254 and twelve digits")
    .shape(&[lit("JJD000090254"), digits(Serial, 12)])
    .evidence(Observed(
        &[
            "four public programs of Dutch shops, found by JJD000090254000059755497",
            "plhery/universal-parcel-scraper:carriers/dhl-ecommerce-nl/numbers.json",
        ],
        "2026-11",
    ))
    .valid(&["JJD000090254018273640591"])
    .invalid(&[("JJD00009025401827364059", WrongLength)]);
const _: () = JJD.sound();

/// Licence plate of Iberia, JJD00026 or JJD00006 and 15 digits.
///
/// The sample is made up.
const JJD_ES: Format =
    Format::new("dhl-parcel-nl-jjd-es", "Licence plate of Iberia, JJD00026 or JJD00006 and 15 digits")
        .shape(&[one_of(Prefix, &["JJD00026", "JJD00006"]), digits(Serial, 15)])
        .evidence(Observed(
            &[
                "coopdevs/lazona_connector:koiki/tests/test_delivery.py",
                "three other public programs of shops in Spain and Portugal, found by JJD00026",
            ],
            "2026-11",
        ))
        .standing(DeclaredOnly)
        .valid(&["JJD00026907304418250001"]);
const _: () = JJD_ES.sound();

/// JVGLOTC and ten digits.
///
/// The sample is made up.
const JVGLOTC: Format = Format::new("dhl-parcel-nl-jvglotc", "JVGLOTC and ten digits")
    .shape(&[lit("JVGLOTC"), digits(Serial, 10)])
    .evidence(Observed(
        &["three public programs that ask https://api-gw.dhlparcel.nl/track-trace and https://my.dhlecommerce.nl"],
        "2026-11",
    ))
    .valid(&["JVGLOTC0061840739"])
    .invalid(&[("JVGLOTC006184073", WrongLength)]);
const _: () = JVGLOTC.sound();

/// CF and eleven digits.
///
/// The sample is made up.
const CF: Format = Format::new("dhl-parcel-nl-cf", "CF and eleven digits")
    .shape(&[lit("CF"), digits(Serial, 11)])
    .evidence(Observed(&["documents of a public program of a Dutch shop"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["CF61840739526"]);
const _: () = CF.sound();

/// HL, nine digits and JB.
///
/// The sample is made up. It looks like an S10 item, but no country is JB.
const HL: Format = Format::new("dhl-parcel-nl-hl", "HL, nine digits and JB")
    .shape(&[lit("HL"), digits(Serial, 9), lit("JB")])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["HL618407395JB"])
    .invalid(&[("HL61840739JB", WrongLength), ("HL618407395NL", WrongCharacter)]);
const _: () = HL.sound();
