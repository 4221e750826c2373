//! DHL eCommerce Europe, cross-border carrier of Germany.
//!
//! DHL says that numbers begin with GM, LX, RX or up to five letters and have 10 to 39 characters. LX or RX with nine
//! digits and DE is an S10 number.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("dhl-ecommerce-eu", "DHL eCommerce Europe")
    .country("DE")
    .kind(CrossBorder)
    .tracking_url("https://www.dhl.com/en/home/tracking.html?tracking-id={number}")
    .aliases(&["DHL eCommerce", "Parcel Connect"])
    .seventeentrack(7047)
    .formats(&[GM, N16, N14_UK, JJD]);

/// GM and 8 to 25 digits.
const GM: Format = Format::new("dhl-ecommerce-eu-gm", "GM and 8 to 25 digits")
    .shape(&[lit("GM"), digits_between(Reference, 8, 25)])
    .evidence(CarrierDoc(
        &[
            "https://dhl.com/hu-hu/home/nyomonkovetes/azonosito-cimkek.html",
            "jkeen/tracking_number_data:couriers/dhl.json",
        ],
        "2026-11",
    ))
    .valid(&["GM2951173225174494", "GM295117494011169042", "GM60511234500000001", "GM99999999999"])
    .invalid(&[("GS295117494011169041", WrongCharacter)]);
const _: () = GM.sound();

/// 16 digits.
const N16: Format = Format::new("dhl-ecommerce-eu-16", "16 digits")
    .shape(&[digits(Serial, 16)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/DhlecsService.php"], "2026-11"))
    .valid(&["4051404174475192"])
    .invalid(&[("405140417447519", WrongLength)]);
const _: () = N16.sound();

/// British consignment, 14 digits.
const N14_UK: Format = Format::new("dhl-ecommerce-eu-14", "British consignment, 14 digits")
    .shape(&[one_of(Reference, &["510", "601", "607"]), digits(Serial, 11)])
    .evidence(OpenSource(&["jkeen/tracking_number_data:couriers/dhl.json", "jkeen/tracking_number_data#83"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["60120172242323", "51087693037816"])
    .note("DHL eCommerce UK numbers so; senders declare either company.");
const _: () = N14_UK.sound();

/// Licence plate of Iberia, JJD00026 or JJD00006 and 15 digits.
///
/// The sample is made up.
const JJD: Format =
    Format::new("dhl-ecommerce-eu-jjd-es", "Licence plate of Iberia, JJD00026 or JJD00006 and 15 digits")
        .shape(&[one_of(Prefix, &["JJD00026", "JJD00006"]), digits(Serial, 15)])
        .evidence(Observed(&["coopdevs/lazona_connector:koiki/tests/test_delivery.py", "three other public programs of shops in Spain and Portugal, found by JJD00026"], "2026-11"))
        .standing(DeclaredOnly)
        .valid(&["JJD00026907304418250001"]);
const _: () = JJD.sound();
