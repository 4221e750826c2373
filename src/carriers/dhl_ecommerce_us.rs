//! DHL eCommerce Americas (Global Mail).
//!
//! Carrier page only says: often starts with GM, LX, RX or up to five letters, 10 to 39 characters. Final mile is
//! USPS; DHL-owned Mailer IDs 109124 (93..109124, two places), and 90/999.. on older stock. The 14-digit number
//! (60120.., 5108..) has no rule that fits 3 samples.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("dhl-ecommerce-us", "DHL eCommerce Americas (Global Mail)")
    .country("US")
    .kind(CrossBorder)
    .tracking_url("https://webtrack.dhlecs.com/orders?trackingNumber={number}")
    .seventeentrack(7047)
    .formats(&[DHL_ECOM_GM, DHL_ECOM_LX, DHL_ECOM_LETTERS, DHL_ECOM_14, DHL_ECOM_IMPB_109124, DHL_ECOM_94748]);

/// GM + 10..37.
// CHECK: unknown DOMAIN:
// PATTERN: ^GM[0-9A-Z]{8,37}$
const DHL_ECOM_GM: Format = Format::new("dhl-ecom-gm", "GM + 10..37")
    .shape(&[lit("GM"), alnum_between(Serial, 8, 37)])
    .evidence(CarrierDoc(
        &["https://dhl.com/cz-en/home/tracking/id-labels.html", "jkeen/tracking_number_data:couriers/dhl.json"],
        "2026-11",
    ))
    .valid(&["GM2951173225174494", "GM295117494011169042", "GM9E44608A27984866BA2D", "GM99999999999"])
    .invalid(&[("GS295117494011169041", WrongCharacter)]);
const _: () = DHL_ECOM_GM.sound();

/// LX/RX (S10 shape, origin post).
// CHECK: s10: weights 8,6,4,2,3,5,9,7 over the eight serial digits; r = 11 - (sum mod 11); 10->0, 11->5 DOMAIN: eight
// serial digits
// PATTERN: ^(?:LX|RX)[0-9]{9}[A-Z]{2}$
const DHL_ECOM_LX: Format = Format::new("dhl-ecom-lx", "LX/RX (S10 shape, origin post)")
    .shape(&[one_of(Service, &["LX", "RX"]), digits(Serial, 8), check_digit(), upper(Country, 2)])
    .check(Check::S10, From(2))
    .evidence(CarrierDoc(&["https://dhl.com/cz-en/home/tracking/id-labels.html"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2]);
const _: () = DHL_ECOM_LX.sound();

/// Up to five letters then digits.
// CHECK: unknown DOMAIN:
// LOOKUP: UV CN SG TH IN HK MY also seen as prefixes (jkeen)
// PATTERN: ^[A-Z]{2,5}[0-9]{8,34}$
const DHL_ECOM_LETTERS: Format = Format::new("dhl-ecom-letters", "Up to five letters then digits")
    .shape(&[upper_between(Suffix, 2, 5), digits_between(Serial, 8, 34)])
    .evidence(CarrierDoc(
        &["https://dhl.com/cz-en/home/tracking/id-labels.html", "jkeen/tracking_number_data:couriers/dhl.json"],
        "2026-11",
    ));
const _: () = DHL_ECOM_LETTERS.sound();

/// 14 digits.
// CHECK: unknown DOMAIN:
// PATTERN: ^[0-9]{14}$
const DHL_ECOM_14: Format = Format::new("dhl-ecom-14", "14 digits")
    .shape(&[digits(Serial, 14)])
    .evidence(OpenSource(&["jkeen/tracking_number_data:couriers/dhl.json"], "2026-11"))
    .valid(&["60120172242323", "51087693037816", "60120174971147"])
    .invalid(&[("160120172242323", WrongLength)]);
const _: () = DHL_ECOM_14.sound();

/// USPS IMpb with DHL Mailer ID 109124.
// CHECK: mod10 as usps-impb-22-93 DOMAIN: PIC only
// PATTERN: ^(?:420(?:[0-9]{9}|[0-9]{5}))?93[0-9]{3}109124(?:[0-9]{14}|[0-9]{10})[0-9]$
const DHL_ECOM_IMPB_109124: Format = Format::new("dhl-ecom-impb-109124", "USPS IMpb with DHL Mailer ID 109124")
    .shape(&[
        optional(&[lit("420"), either(&[&[digits(Zip, 9)], &[digits(Zip, 5)]])]),
        lit("93"),
        digits(Service, 3),
        lit("109124"),
        digits(Serial, 10),
        check_digit(),
    ])
    .check(Check::Gs1, Last(21))
    .evidence(OpenSource(&["mediocre/bloodhound:carriers/dhlEcommerceSolutions.js"], "2026-11"))
    .valid(&["420480369374810912400407068201", "9374810912400407068201"])
    .invalid(&[("9374810912400407068202", CheckDigitMismatch)]);
const _: () = DHL_ECOM_IMPB_109124.sound();

/// 94748 / 93612 IMpb used by Global Mail.
// CHECK: mod10 weights 3,1 from the right (rightmost data digit x3); check = (10 - sum mod 10) mod 10 DOMAIN: the 21
// digits before the last
// PATTERN: ^(?:94748|93612)[0-9]{17}$
const DHL_ECOM_94748: Format = Format::new("dhl-ecom-94748", "94748 / 93612 IMpb used by Global Mail")
    .shape(&[one_of(ApplicationIdentifier, &["94748", "93612"]), digits(Reference, 16), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(OpenSource(&["sailrish/shipit:src/guessCarrier.coffee"], "2026-11"))
    .grouping(&[4, 4, 4, 4, 4, 2])
    .valid(&["9361269903500576940071", "9474812901015476250258"])
    .invalid(&[("9361269903500576940072", CheckDigitMismatch)]);
const _: () = DHL_ECOM_94748.sound();
