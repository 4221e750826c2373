//! DHL eCommerce Americas, cross-border carrier of the United States.
//!
//! DHL says that numbers often begin with GM, LX, RX or up to five letters and have 10 to 39 characters. USPS
//! delivers, and the Mailer ID 109124 is that of DHL. The number of 14 digits has no rule that fits its samples.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("dhl-ecommerce-us", "DHL eCommerce Americas")
    .country("US")
    .kind(CrossBorder)
    .tracking_url("https://webtrack.dhlecs.com/orders?trackingNumber={number}")
    .aliases(&["Global Mail"])
    .aftership("dhl-global-mail")
    .seventeentrack(7047)
    .formats(&[
        GM,
        LX,
        LETTERS,
        N14,
        IMPB_109124,
        IMPB_109124_ZIP5,
        IMPB_109124_ZIP5_26,
        IMPB_109124_ZIP9,
        IMPB_109124_ZIP9_26,
        N94748,
        IMPB,
        IMPB_ZIP5,
        IMPB_ZIP5_26,
        N31,
        N92612,
    ]);

/// GM and digits, or 20 hexadecimal characters.
const GM: Format = Format::new("dhl-ecom-gm", "GM and digits, or 20 hexadecimal characters")
    .shape(&[lit("GM"), either(&[&[digits_between(Reference, 8, 25)], &[chars(Reference, "0..9A..F", 20)]])])
    .evidence(CarrierDoc(
        &["https://dhl.com/cz-en/home/tracking/id-labels.html", "jkeen/tracking_number_data:couriers/dhl.json"],
        "2026-11",
    ))
    .valid(&["GM2951173225174494", "GM295117494011169042", "GM9E44608A27984866BA2D", "GM99999999999"])
    .invalid(&[("GS295117494011169041", WrongCharacter)]);
const _: () = GM.sound();

/// S10 item with LX or RX.
///
/// The check digit is that of S10: the eight digits before it weigh 8, 6, 4, 2, 3, 5, 9, 7, and 11 less the sum mod
/// 11 is the digit (10 prints 0, 11 prints 5).
const LX: Format = Format::new("dhl-ecom-lx", "S10 item with LX or RX")
    .shape(&[one_of(Service, &["LX", "RX"]), digits(Serial, 8), check_digit(), code(Country, Registry::S10Country)])
    .check(Check::S10, From(2))
    .evidence(CarrierDoc(&["https://dhl.com/cz-en/home/tracking/id-labels.html"], "2026-11"))
    .role(Role::FirstMile)
    .grouping(&[2, 3, 3, 3, 2]);
const _: () = LX.sound();

/// Up to five letters then digits.
///
/// UV, CN, SG, TH, IN, HK and MY were seen in front.
const LETTERS: Format = Format::new("dhl-ecom-letters", "Up to five letters then digits")
    .shape(&[upper_between(Prefix, 2, 5), digits_between(Serial, 8, 34)])
    .evidence(CarrierDoc(
        &["https://dhl.com/cz-en/home/tracking/id-labels.html", "jkeen/tracking_number_data:couriers/dhl.json"],
        "2026-11",
    ))
    .standing(DeclaredOnly);
const _: () = LETTERS.sound();

/// 14 digits.
const N14: Format = Format::new("dhl-ecom-14", "14 digits")
    .shape(&[digits(Serial, 14)])
    .evidence(OpenSource(&["jkeen/tracking_number_data:couriers/dhl.json"], "2026-11"))
    .valid(&["60120172242323", "51087693037816", "60120174971147"])
    .invalid(&[("160120172242323", WrongLength)]);
const _: () = N14.sound();

/// USPS number with the Mailer ID 109124 of DHL.
///
/// The check digit is that of GS1: the digits of `937481091240040706820`, by 3 and 1 from the right, come to 149, so
/// it is 1.
const IMPB_109124: Format = Format::new("dhl-ecom-impb-109124", "USPS number with the Mailer ID 109124 of DHL")
    .shape(&[
        lit("93"),
        code(Service, Registry::UspsServiceType),
        lit("109124"),
        either(&[&[digits(Serial, 10)], &[digits(Serial, 14)]]),
        check_digit(),
    ])
    .check(Check::Gs1, From(0))
    .evidence(OpenSource(&["mediocre/bloodhound:carriers/dhlEcommerceSolutions.js"], "2026-11"))
    .role(Role::FirstMile)
    .valid(&["9374810912400407068201"])
    .invalid(&[("9374810912400407068202", CheckDigitMismatch)]);
const _: () = IMPB_109124.sound();

/// The same behind 420 and five digits of ZIP.
///
/// The check digit is that of GS1, over the digits from the ninth on.
const IMPB_109124_ZIP5: Format = Format::new("dhl-ecom-impb-109124-zip5", "The same behind 420 and five digits of ZIP")
    .shape(&[
        lit("420"),
        digits(Zip, 5),
        lit("93"),
        code(Service, Registry::UspsServiceType),
        lit("109124"),
        digits(Serial, 10),
        check_digit(),
    ])
    .check(Check::Gs1, From(8))
    .evidence(OpenSource(&["mediocre/bloodhound:carriers/dhlEcommerceSolutions.js"], "2026-11"))
    .role(Role::FirstMile)
    .carries_last(22, 22)
    .valid(&["420480369374810912400407068201"])
    .invalid(&[("9374810912400407068202", WrongLength)]);
const _: () = IMPB_109124_ZIP5.sound();

/// The same of 26 digits behind 420 and five digits of ZIP.
///
/// The check digit is that of GS1, over the digits from the ninth on.
const IMPB_109124_ZIP5_26: Format =
    Format::new("dhl-ecom-impb-109124-zip5-26", "The same of 26 digits behind 420 and five digits of ZIP")
        .shape(&[
            lit("420"),
            digits(Zip, 5),
            lit("93"),
            code(Service, Registry::UspsServiceType),
            lit("109124"),
            digits(Serial, 14),
            check_digit(),
        ])
        .check(Check::Gs1, From(8))
        .evidence(OpenSource(&["mediocre/bloodhound:carriers/dhlEcommerceSolutions.js"], "2026-11"))
        .role(Role::FirstMile)
        .carries_last(26, 26);
const _: () = IMPB_109124_ZIP5_26.sound();

/// The same behind 420 and nine digits of ZIP.
///
/// The check digit is that of GS1, over the digits from the thirteenth on.
const IMPB_109124_ZIP9: Format = Format::new("dhl-ecom-impb-109124-zip9", "The same behind 420 and nine digits of ZIP")
    .shape(&[
        lit("420"),
        digits(Zip, 9),
        lit("93"),
        code(Service, Registry::UspsServiceType),
        lit("109124"),
        digits(Serial, 10),
        check_digit(),
    ])
    .check(Check::Gs1, From(12))
    .evidence(OpenSource(&["mediocre/bloodhound:carriers/dhlEcommerceSolutions.js"], "2026-11"))
    .role(Role::FirstMile)
    .carries_last(22, 22)
    .invalid(&[("9374810912400407068202", WrongLength)]);
const _: () = IMPB_109124_ZIP9.sound();

/// The same of 26 digits behind 420 and nine digits of ZIP.
///
/// The check digit is that of GS1, over the digits from the thirteenth on.
const IMPB_109124_ZIP9_26: Format =
    Format::new("dhl-ecom-impb-109124-zip9-26", "The same of 26 digits behind 420 and nine digits of ZIP")
        .shape(&[
            lit("420"),
            digits(Zip, 9),
            lit("93"),
            code(Service, Registry::UspsServiceType),
            lit("109124"),
            digits(Serial, 14),
            check_digit(),
        ])
        .check(Check::Gs1, From(12))
        .evidence(OpenSource(&["mediocre/bloodhound:carriers/dhlEcommerceSolutions.js"], "2026-11"))
        .role(Role::FirstMile)
        .carries_last(26, 26);
const _: () = IMPB_109124_ZIP9_26.sound();

/// USPS number that begins with 94748 or 93612.
///
/// The check digit is that of GS1: the digits of `936126990350057694007`, by 3 and 1 from the right, come to 199, so
/// it is 1.
const N94748: Format = Format::new("dhl-ecom-94748", "USPS number that begins with 94748 or 93612")
    .shape(&[lit("9"), one_of(ApplicationIdentifier, &["3612", "4748"]), digits(Reference, 16), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(OpenSource(&["sailrish/shipit:src/guessCarrier.coffee"], "2026-11"))
    .role(Role::FirstMile)
    .grouping(&[4, 4, 4, 4, 4, 2])
    .valid(&["9361269903500576940071", "9474812901015476250258"])
    .invalid(&[("9361269903500576940072", CheckDigitMismatch)]);
const _: () = N94748.sound();

/// USPS number of any mailer.
///
/// The check digit is that of GS1.
const IMPB: Format = Format::new("dhl-ecom-impb", "USPS number of any mailer")
    .shape(&[
        lit("9"),
        chars(Prefix, "2..4", 1),
        code(Service, Registry::UspsServiceType),
        either(&[&[digits(Reference, 16)], &[digits(Reference, 20)]]),
        check_digit(),
    ])
    .check(Check::Gs1, From(0))
    .evidence(OpenSource(
        &["omniship: spec (tests of DHL Global Mail)", "jkeen/tracking_number_data issue 101, without its numbers"],
        "2026-11",
    ))
    .role(Role::FirstMile)
    .standing(DeclaredOnly)
    .note("A mailer's own identifier stands in it, so that nothing tells whose it is.");
const _: () = IMPB.sound();

/// USPS number of any mailer behind 420 and five digits of ZIP.
///
/// The check digit is that of GS1, over the digits from the ninth on.
const IMPB_ZIP5: Format =
    Format::new("dhl-ecom-impb-zip5", "USPS number of any mailer behind 420 and five digits of ZIP")
        .shape(&[
            lit("420"),
            digits(Zip, 5),
            lit("9"),
            chars(Prefix, "2..4", 1),
            code(Service, Registry::UspsServiceType),
            digits(Reference, 16),
            check_digit(),
        ])
        .check(Check::Gs1, From(8))
        .evidence(OpenSource(
            &["omniship: spec (tests of DHL Global Mail)", "jkeen/tracking_number_data issue 101, without its numbers"],
            "2026-11",
        ))
        .role(Role::FirstMile)
        .carries_last(22, 22)
        .standing(DeclaredOnly);
const _: () = IMPB_ZIP5.sound();

/// USPS number of 26 digits of any mailer behind 420 and five digits of ZIP.
///
/// The check digit is that of GS1, over the digits from the ninth on.
const IMPB_ZIP5_26: Format =
    Format::new("dhl-ecom-impb-zip5-26", "USPS number of 26 digits of any mailer behind 420 and five digits of ZIP")
        .shape(&[
            lit("420"),
            digits(Zip, 5),
            lit("9"),
            chars(Prefix, "2..4", 1),
            code(Service, Registry::UspsServiceType),
            digits(Reference, 20),
            check_digit(),
        ])
        .check(Check::Gs1, From(8))
        .evidence(OpenSource(
            &["omniship: spec (tests of DHL Global Mail)", "jkeen/tracking_number_data issue 101, without its numbers"],
            "2026-11",
        ))
        .role(Role::FirstMile)
        .carries_last(26, 26)
        .standing(DeclaredOnly);
const _: () = IMPB_ZIP5_26.sound();

/// Barcode of the label, 0031 and 27 digits.
///
/// The sample is made up.
const N31: Format = Format::new("dhl-ecommerce-us-0031", "Barcode of the label, 0031 and 27 digits")
    .shape(&[lit("0031"), digits(Serial, 27)])
    .evidence(CarrierDoc(&["https://developer.dhl.com, reference of the API for the Americas"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["0031618407395261840739526184073"]);
const _: () = N31.sound();

/// USPS number of service 612, 22 digits.
///
/// The check digit is that of GS1: the digits of `926129061840739526184`, by 3 and 1 from the right, come to 183, so it
/// is 7.
///
/// The sample is made up.
const N92612: Format = Format::new("dhl-ecom-92612", "USPS number of service 612, 22 digits")
    .shape(&[lit("92612"), digits(Mailer, 9), digits(Serial, 7), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(Observed(&["production rows of a public program (company DHL, 25,821 numbers)"], "2026-11"))
    .role(Role::FirstMile)
    .valid(&["9261290618407395261847"])
    .note("Others that hand parcels to USPS may use the service, too.");
const _: () = N92612.sound();
