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
    .formats(&[GM, N16]);

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
