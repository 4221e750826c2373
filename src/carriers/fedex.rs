//! FedEx 联邦快递, express carrier.
//!
//! Its numbers are bare digits: 12 (Express and, since 2013, most of Ground), 15 (Ground), 20 and 22 (Ground Economy),
//! 34 (barcode). The rules of 12 and 15 digits differ, mod 11 and mod 10. Public libraries also try the mod 11 rule on
//! 20 and 22 digits; none of 12 examples agrees with it, and all agree with the rules here. Some test numbers have 9
//! or 10 digits and no known rule.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("fedex", "FedEx")
    .zh("联邦快递")
    .kind(Express)
    .tracking_url("https://www.fedex.com/fedextrack/?trknbr={number}")
    .aftership("fedex")
    .seventeentrack(100003)
    .formats(&[
        EXPRESS_12,
        EXPRESS_14,
        DOOR_TAG,
        EXPRESS_34,
        ASTRA_32,
        GROUND_15,
        GROUND_96_22,
        GROUND_GSN_34,
        GROUND_SSCC18,
        GROUND_ECONOMY_20,
        SMARTPOST_02_20,
        GROUND_ECONOMY_22,
        GROUND_SSCC18_OTHER,
    ]);

/// Express and Ground number, twelve digits.
///
/// The check digit is that of FedEx: weights 1, 3, 7 from the right, the sum mod 11, and of that the last digit. For
/// `98657878885` the sum is 269, which leaves 5, so the digit is 5.
///
/// The barcode of 34 digits ends in it.
const EXPRESS_12: Format = Format::new("fedex-express-12", "Express and Ground number, twelve digits")
    .shape(&[digits(Serial, 11), check_digit()])
    .check(Check::FedEx, From(0))
    .evidence(OpenSource(
        &[
            "jkeen/tracking_number_data:couriers/fedex.json",
            "sailrish/shipit:test/guessCarrier.coffee",
            "karrioapi/karrio:modules/connectors/fedex/tests",
            "lensrentals/trackr",
        ],
        "2026-11",
    ))
    .grouping(&[4, 4, 4])
    .valid(&[
        "986578788855",
        "477179081230",
        "799531274483",
        "790535312317",
        "974367662710",
        "771613423732",
        "794791341818",
        "794953535000",
        "776094337676",
        "797615467620",
        "797806677146",
        "012345678983",
    ])
    .invalid(&[
        ("996578788855", CheckDigitMismatch),
        ("771613423733", CheckDigitMismatch),
        ("123456789012x", WrongLength),
    ]);
const _: () = EXPRESS_12.sound();

/// Express number, padded to 14 digits.
///
/// The check digit is that of FedEx: weights 1, 3, 7 from the right, the sum mod 11, and of that the last digit. For
/// `77161342373` the sum is 134, which leaves 2, so the digit is 2.
///
/// The barcode of 34 digits holds the number so.
const EXPRESS_14: Format = Format::new("fedex-express-14", "Express number, padded to 14 digits")
    .shape(&[lit("00"), digits(Serial, 11), check_digit()])
    .check(Check::FedEx, From(2))
    .evidence(Observed(&["https://en.wikipedia.org/wiki/Tracking_number (12, expandable to 14)"], "2026-11"))
    .carries_last(12, 12)
    .valid(&["00771613423732"])
    .invalid(&[("00771613423733", CheckDigitMismatch)]);
const _: () = EXPRESS_14.sound();

/// Door tag.
///
/// The check digit is that of FedEx: weights 1, 3, 7 from the right, the sum mod 11, and of that the last digit. For
/// `77161342373` the sum is 134, which leaves 2, so the digit is 2.
const DOOR_TAG: Format = Format::new("fedex-door-tag", "Door tag")
    .shape(&[lit("DT"), digits(Serial, 11), check_digit()])
    .check(Check::FedEx, From(2))
    .evidence(OpenSource(
        &["sailrish/shipit:src/guessCarrier.coffee", "mediocre/bloodhound:carriers/fedEx.js"],
        "2026-11",
    ))
    .valid(&["DT771613423732"])
    .invalid(&[("DT771613423733", CheckDigitMismatch)]);
const _: () = DOOR_TAG.sound();

/// Express barcode, 34 digits.
///
/// The check digit is that of FedEx: weights 1, 3, 7 from the right, the sum mod 11, and of that the last digit. For
/// `0077901797269` the sum is 216, which leaves 7, so the digit is 7.
///
/// The tracking number is the last twelve digits. The ZIP counts for the United States only.
const EXPRESS_34: Format = Format::new("fedex-express-34", "Express barcode, 34 digits")
    .shape(&[chars(Routing, "0..8", 1), digits(Routing, 14), digits(Zip, 5), digits(Serial, 13), check_digit()])
    .check(Check::FedEx, From(20))
    .evidence(OpenSource(&["jkeen/tracking_number_data:couriers/fedex.json"], "2026-11"))
    .carries_last(14, 12)
    .valid(&[
        "1001921334250001000300779017972697",
        "1001921380360001000300639585804382",
        "1001901781990001000300617767839437",
        "1002297871540001000300790695517286",
        "1027590111820004833500785458233610",
        "1195266473930007521100871079919940",
        "1195271874060007521100871140316925",
        "1195583874210007521100871140316936",
    ])
    .invalid(&[("1001901781990001000300617767839438", CheckDigitMismatch)]);
const _: () = EXPRESS_34.sound();

/// Older ASTRA barcode, 32 digits.
///
/// The check digit is that of FedEx: weights 1, 3, 7 from the right, the sum mod 11, and of that the last digit. For
/// `78491758028` the sum is 171, which leaves 6, so the digit is 6.
///
/// The tracking number is the seventeenth to 28th digit.
const ASTRA_32: Format = Format::new("fedex-astra-32", "Older ASTRA barcode, 32 digits")
    .shape(&[lit("3"), digits(Zip, 5), digits(Reference, 10), digits(Serial, 11), check_digit(), digits(Reference, 4)])
    .check(Check::FedEx, From(16))
    .evidence(OpenSource(&["jkeen/tracking_number_data:couriers/fedex.json"], "2026-11"))
    .carries(12, 4)
    .valid(&[
        "32971514560102447849175802862014",
        "32971510360102447848540980802018",
        "32971508360102447847941133172013",
        "33810799560000004380417923803212",
    ])
    .invalid(&[("32971514560102447849175802852014", CheckDigitMismatch)]);
const _: () = ASTRA_32.sound();

/// Ground number, 15 digits.
///
/// The check digit is that of GS1: weights 3 and 1 from the right, and the digit fills the sum up to a multiple of
/// ten. For `04144176022896` the sum is 116, so the digit is 4.
///
/// The barcode of 22 digits that begins with 96 ends in it.
const GROUND_15: Format = Format::new("fedex-ground-15", "Ground number, 15 digits")
    .shape(&[digits(Shipper, 7), digits(Package, 7), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(OpenSource(
        &[
            "FedEx Ground Bar Code and Label Layout Specification FY04.A (title and contents seen)",
            "jkeen/tracking_number_data:couriers/fedex.json",
            "mediocre/bloodhound:test/carriers/fedEx.js",
        ],
        "2026-11",
    ))
    .grouping(&[4, 4, 4, 3])
    .valid(&[
        "041441760228964",
        "568283610012000",
        "568283610012734",
        "376738675175401",
        "997048950367429",
        "449044304137821",
        "122816215025810",
        "231300687629630",
        "843119172384577",
        "957794015041323",
        "070358180009382",
        "149331877648230",
        "920241085725456",
    ])
    .invalid(&[("568283610012732", CheckDigitMismatch)]);
const _: () = GROUND_15.sound();

/// Ground barcode that begins with 96, 22 digits.
///
/// The check digit is that of GS1: weights 3 and 1 from the right, and the digit fills the sum up to a multiple of
/// ten. For `98765431234567` the sum is 138, so the digit is 2.
///
/// The tracking number is the last 15 digits.
const GROUND_96_22: Format = Format::new("fedex-ground-96-22", "Ground barcode that begins with 96, 22 digits")
    .shape(&[
        lit("96"),
        digits(Reference, 2),
        digits(Service, 3),
        digits(Shipper, 7),
        digits(Package, 7),
        check_digit(),
    ])
    .check(Check::Gs1, From(7))
    .evidence(OpenSource(
        &[
            "FedEx Ground Bar Code and Label Layout Specification FY04.A (title and contents seen)",
            "jkeen/tracking_number_data:couriers/fedex.json",
            "sailrish/shipit:test/guessCarrier.coffee",
        ],
        "2026-11",
    ))
    .carries_last(15, 15)
    .valid(&["9611020987654312345672", "9611804010639001854878", "9611804512604749366900"])
    .invalid(&[("9611804512604749366901", CheckDigitMismatch)]);
const _: () = GROUND_96_22.sound();

/// Ground barcode (GSN), 34 digits.
///
/// The check digit is that of FedEx: weights 1, 3, 7 from the right, the sum mod 11, and of that the last digit. For
/// `0077663251751` the sum is 186, which leaves 10, so the digit is 0.
///
/// The tracking number is the last twelve digits.
const GROUND_GSN_34: Format = Format::new("fedex-ground-gsn-34", "Ground barcode (GSN), 34 digits")
    .shape(&[
        lit("96"),
        one_of(Reference, &["22", "32"]),
        digits(Product, 5),
        digits(Serial, 10),
        digits(Reference, 1),
        digits(Serial, 13),
        check_digit(),
    ])
    .check(Check::FedEx, From(20))
    .evidence(OpenSource(&["jkeen/tracking_number_data:couriers/fedex.json"], "2026-11"))
    .carries_last(14, 12)
    .valid(&[
        "9622001900000000000000776632517510",
        "9622001560000000000000794808390594",
        "9622001560001234567100794808390594",
        "9632001560123456789900794808390594",
    ])
    .invalid(&[("9622001560001234567100794808390595", CheckDigitMismatch)]);
const _: () = GROUND_GSN_34.sound();

/// Ground SSCC, 18 digits.
///
/// The check digit is that of GS1: the digits of `00012345000000002`, by 3 and 1 from the right, come to 33, so it is
/// 7.
///
/// 00 is a carton, 01 a pallet, 02 larger than a pallet, 04 internal. With 00 in front the barcode has 20 digits.
const GROUND_SSCC18: Format = Format::new("fedex-ground-sscc18", "Ground SSCC, 18 digits")
    .shape(&[one_of(Prefix, &["00", "01", "02", "04"]), digits(Serial, 15), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(OpenSource(
        &[
            "FedEx Ground Bar Code and Label Layout Specification FY04.A (title and contents seen)",
            "jkeen/tracking_number_data:couriers/fedex.json",
        ],
        "2026-11",
    ))
    .valid(&["000123450000000027"])
    .invalid(&[("000000000000000001", CheckDigitMismatch)]);
const _: () = GROUND_SSCC18.sound();

/// Ground SSCC of another container, 18 digits.
///
/// The check digit is that of GS1: the digits of `34012345621573681`, by 3 and 1 from the right, come to 121, so it is
/// 9.
///
/// The sample is made up.
const GROUND_SSCC18_OTHER: Format = Format::new("fedex-ground-sscc18-other", "Ground SSCC of another container, 18 digits")
    .shape(&[digits(Prefix, 2), digits(Serial, 15), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(OpenSource(&["jkeen/tracking_number_data:couriers/fedex.json"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["340123456215736819"])
    .note("It is any SSCC: only the declaration tells whose it is.");
const _: () = GROUND_SSCC18_OTHER.sound();

/// Ground Economy number without its 92, 20 digits.
///
/// The check digit is that of GS1 over the digits with `92` in front, the application identifier that the label leaves
/// out.
///
/// With 92 in front it is the number of USPS.
const GROUND_ECONOMY_20: Format =
    Format::new("fedex-ground-economy-20", "Ground Economy number without its 92, 20 digits")
        .shape(&[
            either(&[
                &[one_of(Service, &["6129", "7489", "4199"]), digits(Serial, 15)],
                &[lit("023"), digits(Serial, 16)],
            ]),
            check_digit(),
        ])
        .check(Check::Gs1After("92"), From(0))
        .evidence(OpenSource(
            &["sailrish/shipit:test/guessCarrier.coffee", "mediocre/bloodhound:test/carriers/fedEx.js"],
            "2026-11",
        ))
        .role(Role::FirstMile)
        .valid(&[
            "61299998620341515252",
            "41999998135520738841",
            "02394653001023698293",
            "02394653018047202719",
            "61292700726653585070",
            "61292701078443410536",
            "74899992242124855076",
            "61299998820821171811",
        ])
        .invalid(&[("61299998620341515253", CheckDigitMismatch)]);
const _: () = GROUND_ECONOMY_20.sound();

/// Older SmartPost number that begins with 02, 20 digits.
///
/// The check digit is that of GS1 over the digits with `91` in front, the application identifier that the label leaves
/// out.
///
/// With 91 in front it is the number of USPS.
const SMARTPOST_02_20: Format =
    Format::new("fedex-smartpost-02-20", "Older SmartPost number that begins with 02, 20 digits")
        .shape(&[lit("02"), digits(Mailer, 9), digits(Serial, 8), check_digit()])
        .check(Check::Gs1After("91"), From(0))
        .evidence(OpenSource(&["sailrish/shipit:test/guessCarrier.coffee"], "2026-11"))
        .role(Role::FirstMile)
        .valid(&["02931503799192766595"])
        .invalid(&[("02931503799192766596", CheckDigitMismatch)]);
const _: () = SMARTPOST_02_20.sound();

/// Ground Economy number, 22 digits.
///
/// The check digit is that of GS1: the digits of `927489999213600382176`, by 3 and 1 from the right, come to 233, so
/// it is 7.
///
/// 420 and the ZIP may stand in front. The same number is one of USPS.
const GROUND_ECONOMY_22: Format = Format::new("fedex-ground-economy-22", "Ground Economy number, 22 digits")
    .shape(&[
        lit("92"),
        one_of(Service, &["023", "419", "612", "748"]),
        digits(Mailer, 9),
        digits(Serial, 7),
        check_digit(),
    ])
    .check(Check::Gs1, From(0))
    .evidence(OpenSource(
        &["sailrish/shipit:test/guessCarrier.coffee", "jkeen/tracking_number_data:couriers/usps.json"],
        "2026-11",
    ))
    .role(Role::FirstMile)
    .grouping(&[4, 4, 4, 4, 4, 2])
    .valid(&["9274899992136003821767", "9261293148703201595357", "9261292700768711948021"])
    .invalid(&[("9274899992136003821768", CheckDigitMismatch)]);
const _: () = GROUND_ECONOMY_22.sound();
