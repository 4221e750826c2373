//! United States Postal Service 美国邮政, postal operator of the United States.
//!
//! The package barcode of Publication 199: application identifier, service type, Mailer ID, serial and check digit,
//! 22 or 26 digits. 92 is followed by a Mailer ID of nine digits, which begins with 9, and 93 by one of six, which
//! does not; 94 is online and metered postage, 95 retail. In front of it the barcode may carry 420 and the ZIP, which
//! never enter the check. The older 20 digits follow one of two rules, with or without 91 in front; their sums always
//! differ by 8, so that only one can hold. Consolidators issue ordinary USPS numbers, and only the Mailer ID tells
//! whose they are.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("usps", "United States Postal Service")
    .zh("美国邮政")
    .country("US").abroad(&["AS", "GU", "MP", "PR", "VI"])
    .kind(Post)
    .tracking_url("https://tools.usps.com/go/TrackConfirmAction?tLabels={number}")
    .seventeentrack(21051)
    .formats(&[
        IMPB_22_92,
        IMPB_22_93,
        IMPB_26_92,
        IMPB_26_93,
        IMPB_22_94,
        IMPB_26_94,
        IMPB_22_95,
        N420_ZIP5_22,
        N420_34,
        N420_ZIP5_26,
        LEGACY_91_22,
        PIC_20,
        PIC_20_VIA_91,
        CERTIFIED_7,
        CERTIFIED_9407,
        REGISTERED_9208,
        EXPRESS_9270,
        COD_9303,
        SIGNATURE_9202,
        INTL_LABEL_9236,
        S10,
        GXG,
        COD_M9,
        RETURN_RECEIPT_9590,
        IMB,
    ]);

/// Commercial package barcode C09, Mailer ID of nine digits.
///
/// The check digit is that of GS1: the digits of `926129270076871194802`, by 3 and 1 from the right, come to 199, so
/// it is 1.
///
/// 420 and the ZIP may stand in front.
const IMPB_22_92: Format = Format::new("usps-impb-22-92", "Commercial package barcode C09, Mailer ID of nine digits")
    .shape(&[
        one_of(ApplicationIdentifier, &["92"]),
        code(Service, Registry::UspsServiceType),
        lit("9"),
        digits(Mailer, 8),
        digits(Serial, 7),
        check_digit(),
    ])
    .check(Check::Gs1, From(0))
    .evidence(Standard(
        &["USPS Publication 199, as quoted in public C# source", "jkeen/tracking_number_data:couriers/usps.json"],
        "2026-11",
    ))
    .grouping(&[4, 4, 4, 4, 4, 2])
    .valid(&["9261292700768711948021", "9261290983497923666238", "9274899992136003821767"])
    .invalid(&[("9261292700768711948020", CheckDigitMismatch)]);
const _: () = IMPB_22_92.sound();

/// Commercial package barcode C10, Mailer ID of six digits.
///
/// The check digit is that of GS1: the digits of `936128987870031763379`, by 3 and 1 from the right, come to 225, so
/// it is 5.
///
/// 420 and the ZIP may stand in front.
const IMPB_22_93: Format = Format::new("usps-impb-22-93", "Commercial package barcode C10, Mailer ID of six digits")
    .shape(&[
        one_of(ApplicationIdentifier, &["93"]),
        code(Service, Registry::UspsServiceType),
        chars(Mailer, "0..8", 1),
        digits(Mailer, 5),
        digits(Serial, 10),
        check_digit(),
    ])
    .check(Check::Gs1, From(0))
    .evidence(Standard(
        &[
            "USPS Publication 199, as quoted in public C# source",
            "jkeen/tracking_number_data:couriers/usps.json",
            "sailrish/shipit:test/guessCarrier.coffee",
            "mediocre/bloodhound:test/carriers/dhlEcommerceSolutions.js",
        ],
        "2026-11",
    ))
    .grouping(&[4, 4, 4, 4, 4, 2])
    .valid(&["9361289878700317633795", "9361269903500576940071", "9374810912400407068201"])
    .invalid(&[("9361289878700317633796", CheckDigitMismatch)]);
const _: () = IMPB_22_93.sound();

/// Commercial package barcode C07, Mailer ID of nine digits.
///
/// The check digit is that of GS1: the digits of `9274893150770851301805006`, by 3 and 1 from the right, come to 207,
/// so it is 3.
///
/// 420 and the ZIP may stand in front.
const IMPB_26_92: Format = Format::new("usps-impb-26-92", "Commercial package barcode C07, Mailer ID of nine digits")
    .shape(&[
        one_of(ApplicationIdentifier, &["92"]),
        code(Service, Registry::UspsServiceType),
        lit("9"),
        digits(Mailer, 8),
        digits(Serial, 11),
        check_digit(),
    ])
    .check(Check::Gs1, From(0))
    .evidence(Standard(
        &[
            "USPS Publication 199, as quoted in public C# source",
            "jkeen/tracking_number_data:couriers/usps.json",
            "sailrish/shipit:test/guessCarrier.coffee",
        ],
        "2026-11",
    ))
    .grouping(&[4, 4, 4, 4, 4, 4, 2])
    .valid(&[
        "92748931507708513018050063",
        "92001903060085300042901077",
        "92023901003036542400961407",
        "92612927005269000093974783",
        "92023901019233001401555746",
    ])
    .invalid(&[("92748931507708513018050064", CheckDigitMismatch)]);
const _: () = IMPB_26_92.sound();

/// Commercial package barcode C08, Mailer ID of six digits.
///
/// The check digit is that of GS1.
///
/// 420 and the ZIP may stand in front.
const IMPB_26_93: Format = Format::new("usps-impb-26-93", "Commercial package barcode C08, Mailer ID of six digits")
    .shape(&[
        one_of(ApplicationIdentifier, &["93"]),
        code(Service, Registry::UspsServiceType),
        chars(Mailer, "0..8", 1),
        digits(Mailer, 5),
        digits(Serial, 14),
        check_digit(),
    ])
    .check(Check::Gs1, From(0))
    .evidence(Standard(
        &["USPS Publication 199, as quoted in public C# source", "jkeen/tracking_number_data:couriers/usps.json"],
        "2026-11",
    ));
const _: () = IMPB_26_93.sound();

/// Online or metered postage, 22 digits.
///
/// The check digit is that of GS1: the digits of `940011120620640626078`, by 3 and 1 from the right, come to 123, so
/// it is 7.
///
/// 420 and the ZIP may stand in front.
const IMPB_22_94: Format = Format::new("usps-impb-22-94", "Online or metered postage, 22 digits")
    .shape(&[
        one_of(ApplicationIdentifier, &["94"]),
        code(Service, Registry::UspsServiceType),
        digits(Reference, 16),
        check_digit(),
    ])
    .check(Check::Gs1, From(0))
    .evidence(Standard(
        &[
            "USPS Publication 199, as quoted in public C# source",
            "jkeen/tracking_number_data:couriers/usps.json",
            "karrioapi/karrio:modules/connectors/usps",
        ],
        "2026-11",
    ))
    .grouping(&[4, 4, 4, 4, 4, 2])
    .valid(&[
        "9400111206206406260787",
        "9400111201080805483016",
        "9405803699300124287899",
        "9434611206206406227577",
        "9400109104250532908587",
        "9400109699938860246573",
        "9474812901015476250258",
        "9400111699000271800200",
        "9400110200830244685403",
        "9405503699300049053172",
        "9400150105798014348298",
        "9400111202555842332669",
    ])
    .invalid(&[
        ("9434611206206407667131", CheckDigitMismatch),
        ("9400100000000000000001", CheckDigitMismatch),
        ("9405509898644824249889", CheckDigitMismatch),
    ]);
const _: () = IMPB_22_94.sound();

/// Online or metered postage, 26 digits.
///
/// The check digit is that of GS1.
const IMPB_26_94: Format = Format::new("usps-impb-26-94", "Online or metered postage, 26 digits")
    .shape(&[
        one_of(ApplicationIdentifier, &["94"]),
        code(Service, Registry::UspsServiceType),
        digits(Reference, 20),
        check_digit(),
    ])
    .check(Check::Gs1, From(0))
    .evidence(OpenSource(
        &["USPS Publication 199, as quoted in public C# source", "jkeen/tracking_number_data:couriers/usps.json"],
        "2026-11",
    ));
const _: () = IMPB_26_94.sound();

/// Retail counter, 22 digits.
///
/// The check digit is that of GS1: the digits of `950551106960504860062`, by 3 and 1 from the right, come to 166, so
/// it is 4.
///
/// 420 and the ZIP may stand in front.
const IMPB_22_95: Format = Format::new("usps-impb-22-95", "Retail counter, 22 digits")
    .shape(&[
        one_of(ApplicationIdentifier, &["95"]),
        code(Service, Registry::UspsServiceType),
        digits(Reference, 16),
        check_digit(),
    ])
    .check(Check::Gs1, From(0))
    .evidence(Standard(
        &[
            "USPS Publication 199, as quoted in public C# source",
            "jkeen/tracking_number_data:couriers/usps.json",
            "sailrish/shipit:test/guessCarrier.coffee",
        ],
        "2026-11",
    ))
    .grouping(&[4, 4, 4, 4, 4, 2])
    .valid(&["9505511069605048600624", "9505500020714300000128"])
    .invalid(&[("9505511069605048600625", CheckDigitMismatch)]);
const _: () = IMPB_22_95.sound();

/// 420 and ZIP in front of 22 digits.
///
/// The check digit is that of GS1, over the digits from the ninth on.
const N420_ZIP5_22: Format = Format::new("usps-420-zip5-22", "420 and ZIP in front of 22 digits")
    .shape(&[
        lit("420"),
        digits(Zip, 5),
        one_of(ApplicationIdentifier, &["91", "92", "93", "94", "95"]),
        digits(Reference, 19),
        check_digit(),
    ])
    .check(Check::Gs1, From(8))
    .evidence(Standard(
        &["USPS Publication 199, as quoted in public C# source", "jkeen/tracking_number_data:couriers/usps.json"],
        "2026-11",
    ))
    .carries_last(22, 22)
    .valid(&[
        "420787459400111206206406260787",
        "420921559505500020714300000128",
        "420112139261290983497923666238",
        "420902459261290336128704042634",
        "420480369374810912400407068201",
        "420537049200190333885202055737",
    ])
    .invalid(&[("420787459400111206206406260788", CheckDigitMismatch)]);
const _: () = N420_ZIP5_22.sound();

/// 420 and ZIP+4 in front of 22 digits.
///
/// The check digit is that of GS1, over the digits from the thirteenth on.
const N420_34: Format = Format::new("usps-420-34", "420 and ZIP+4 in front of 22 digits")
    .shape(&[
        lit("420"),
        digits(Zip, 9),
        one_of(ApplicationIdentifier, &["91", "92", "93", "94", "95"]),
        digits(Reference, 19),
        check_digit(),
    ])
    .check(Check::Gs1, From(12))
    .evidence(Standard(
        &[
            "USPS Publication 199, as quoted in public C# source",
            "jkeen/tracking_number_data:couriers/usps.json",
            "sailrish/shipit:test/guessCarrier.coffee",
            "mediocre/bloodhound:test/carriers/usps.js",
        ],
        "2026-11",
    ))
    .carries_last(22, 22)
    .valid(&[
        "4201002334249200190132607600833457",
        "4201028200009261290113185417468510",
        "4209215512349505500020714300000128",
    ])
    .invalid(&[("4201028200009261290113185417468511", CheckDigitMismatch)]);
const _: () = N420_34.sound();

/// 420 and ZIP in front of 26 digits.
///
/// The check digit is that of GS1, over the digits from the ninth on.
const N420_ZIP5_26: Format = Format::new("usps-420-zip5-26", "420 and ZIP in front of 26 digits")
    .shape(&[
        lit("420"),
        digits(Zip, 5),
        one_of(ApplicationIdentifier, &["92", "93", "94", "95"]),
        digits(Reference, 23),
        check_digit(),
    ])
    .check(Check::Gs1, From(8))
    .evidence(Standard(
        &[
            "USPS Publication 199, as quoted in public C# source",
            "jkeen/tracking_number_data:couriers/usps.json",
            "sailrish/shipit:test/guessCarrier.coffee",
            "mediocre/bloodhound:test/carriers/usps.js",
        ],
        "2026-11",
    ))
    .carries_last(26, 26)
    .valid(&[
        "4205690192023901019233001401555746",
        "4203300992612927005269000093974783",
        "4206810692612927005269000028978091",
    ])
    .invalid(&[("4201028200009261290113185417468511", WrongCharacter)]);
const _: () = N420_ZIP5_26.sound();

/// Older confirmation number with its 91, 22 digits.
///
/// The check digit is that of GS1: the digits of `910102683733100003952`, by 3 and 1 from the right, come to 129, so
/// it is 1.
///
/// 420 and the ZIP may stand in front.
const LEGACY_91_22: Format = Format::new("usps-legacy-91-22", "Older confirmation number with its 91, 22 digits")
    .shape(&[
        one_of(ApplicationIdentifier, &["91"]),
        code(Service, Registry::UspsLegacyService),
        digits(Mailer, 9),
        digits(Serial, 8),
        check_digit(),
    ])
    .check(Check::Gs1, From(0))
    .evidence(OpenSource(&["jkeen/tracking_number_data:couriers/usps.json", "USPS Publication 91"], "2026-11"))
    .grouping(&[4, 4, 4, 4, 4, 2])
    .valid(&["9101026837331000039521", "9101123456789000000013"])
    .invalid(&[("9101123456789000000014", CheckDigitMismatch)]);
const _: () = LEGACY_91_22.sound();

/// Older number without its 91, 20 digits.
///
/// The check digit is that of GS1: the digits of `0307179000052348374`, by 3 and 1 from the right, come to 109, so it
/// is 1.
const PIC_20: Format = Format::new("usps-pic-20", "Older number without its 91, 20 digits")
    .shape(&[code(Service, Registry::UspsLegacyService), digits(Mailer, 9), digits(Serial, 8), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(OpenSource(
        &["jkeen/tracking_number_data:couriers/usps.json", "sailrish/shipit:test/guessCarrier.coffee"],
        "2026-11",
    ))
    .grouping(&[4, 4, 4, 4, 4])
    .valid(&["03071790000523483741", "71123456789123456787", "70131710000012912087"])
    .invalid(&[("03071790000523483742", CheckDigitMismatch)]);
const _: () = PIC_20.sound();

/// Older number whose check counts the 91 in front.
///
/// The check digit is that of GS1 over the digits with `91` in front, the application identifier that the label leaves
/// out.
const PIC_20_VIA_91: Format = Format::new("usps-pic-20-via-91", "Older number whose check counts the 91 in front")
    .shape(&[code(Service, Registry::UspsLegacyService), digits(Mailer, 9), digits(Serial, 8), check_digit()])
    .check(Check::Gs1After("91"), From(0))
    .evidence(OpenSource(&["jkeen/tracking_number_data:couriers/usps.json"], "2026-11"))
    .grouping(&[4, 4, 4, 4, 4])
    .valid(&["71969010756003077385"])
    .invalid(&[("71969010756003077386", CheckDigitMismatch)]);
const _: () = PIC_20_VIA_91.sound();

/// Certified Mail, 20 digits that begin with 7.
///
/// The check digit is that of GS1: the digits of `7013171000001291208`, by 3 and 1 from the right, come to 103, so it
/// is 7.
///
/// 70 is label stock, 71 commercial.
const CERTIFIED_7: Format = Format::new("usps-certified-7", "Certified Mail, 20 digits that begin with 7")
    .shape(&[lit("7"), digits(Service, 1), digits(Mailer, 9), digits(Serial, 8), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(CarrierDoc(
        &[
            "USPS format table (copied at http://pdexpress.net/sync/tracknumber_format.action)",
            "sailrish/shipit:test/guessCarrier.coffee",
        ],
        "2026-11",
    ))
    .grouping(&[4, 4, 4, 4, 4])
    .valid(&["70131710000012912087"])
    .invalid(&[("70131710000012912088", CheckDigitMismatch)]);
const _: () = CERTIFIED_7.sound();

/// Certified Mail, 9407 1 or 9407 3.
///
/// The check digit is that of GS1.
const CERTIFIED_9407: Format = Format::new("usps-certified-9407", "Certified Mail, 9407 1 or 9407 3")
    .shape(&[lit("9407"), chars(Service, "13", 1), digits(Reference, 16), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(CarrierDoc(&["USPS format table (9407 1000.. older, 9407 3000.. newer)"], "2026-11"))
    .grouping(&[4, 4, 4, 4, 4, 2])
    .invalid(&[("9407300000000000000001", CheckDigitMismatch)]);
const _: () = CERTIFIED_9407.sound();

/// Registered Mail, 9208 8.
///
/// The check digit is that of GS1.
const REGISTERED_9208: Format = Format::new("usps-registered-9208", "Registered Mail, 9208 8")
    .shape(&[lit("92088"), digits(Reference, 16), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(CarrierDoc(&["USPS format table"], "2026-11"))
    .grouping(&[4, 4, 4, 4, 4, 2])
    .invalid(&[("9208800000000000000001", CheckDigitMismatch)]);
const _: () = REGISTERED_9208.sound();

/// Priority Mail Express, 9270 1.
///
/// The check digit is that of GS1.
const EXPRESS_9270: Format = Format::new("usps-express-9270", "Priority Mail Express, 9270 1")
    .shape(&[lit("92701"), digits(Reference, 16), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(CarrierDoc(&["USPS format table"], "2026-11"))
    .grouping(&[4, 4, 4, 4, 4, 2])
    .invalid(&[("9270100000000000000001", CheckDigitMismatch)]);
const _: () = EXPRESS_9270.sound();

/// Collect on Delivery, 9303 3.
///
/// The check digit is that of GS1.
const COD_9303: Format = Format::new("usps-cod-9303", "Collect on Delivery, 9303 3")
    .shape(&[lit("93033"), digits(Reference, 16), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(CarrierDoc(&["USPS format table"], "2026-11"))
    .grouping(&[4, 4, 4, 4, 4, 2])
    .invalid(&[("9303300000000000000001", CheckDigitMismatch)]);
const _: () = COD_9303.sound();

/// Signature Confirmation, 9202 1.
///
/// The check digit is that of GS1.
const SIGNATURE_9202: Format = Format::new("usps-signature-9202", "Signature Confirmation, 9202 1")
    .shape(&[lit("92021"), digits(Reference, 16), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(CarrierDoc(&["USPS format table"], "2026-11"))
    .grouping(&[4, 4, 4, 4, 4, 2])
    .invalid(&[("9202100000000000000001", CheckDigitMismatch)]);
const _: () = SIGNATURE_9202.sound();

/// International label, 9236.
///
/// The check digit is that of GS1: the digits of `923619036198090000001`, by 3 and 1 from the right, come to 125, so
/// it is 5.
const INTL_LABEL_9236: Format = Format::new("usps-intl-label-9236", "International label, 9236")
    .shape(&[lit("9236"), digits(Service, 1), digits(Reference, 16), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(OpenSource(&["karrioapi/karrio:modules/connectors/usps_international/tests"], "2026-11"))
    .grouping(&[4, 4, 4, 4, 4, 2])
    .valid(&["9236190361980900000015"])
    .invalid(&[("9236190361980900000016", CheckDigitMismatch)]);
const _: () = INTL_LABEL_9236.sound();

/// S10 item ending in US.
///
/// The check digit is that of S10: the products of `20792016` come to 119, which leaves 9, and 11 less 9 is 2.
///
/// EA to EZ is express, CP parcels, RA to RZ registered, LZ packets, UX untracked, VA insured.
const S10: Format = Format::new("usps-s10", "S10 item ending in US")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("US")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10", "sailrish/shipit:test/guessCarrier.coffee"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["EC207920162US", "CP123456785US", "RA123456785US", "LZ123456785US"])
    .invalid(&[("EC207920163US", CheckDigitMismatch), ("EA123456784US", CheckDigitMismatch)]);
const _: () = S10.sound();

/// Global Express Guaranteed.
const GXG: Format = Format::new("usps-gxg", "Global Express Guaranteed")
    .shape(&[lit("82"), digits(Serial, 8)])
    .evidence(CarrierDoc(
        &["USPS format table (82 000 000 00); php-ups-api uses 12 digits, WooCommerce 10 or 11"],
        "2026-11",
    ))
    .grouping(&[2, 3, 3, 2])
    .valid(&["8200000000"])
    .invalid(&[("820000000", WrongLength)]);
const _: () = GXG.sound();

/// Older COD label, M and nine digits.
const COD_M9: Format = Format::new("usps-cod-m9", "Older COD label, M and nine digits")
    .shape(&[lit("M"), digits(Serial, 9)])
    .evidence(CarrierDoc(&["USPS format table"], "2026-11"))
    .grouping(&[4, 4, 2])
    .valid(&["M000000000"])
    .invalid(&[("M00000000", WrongLength)]);
const _: () = COD_M9.sound();

/// Return receipt (PS 3811).
const RETURN_RECEIPT_9590: Format = Format::new("usps-return-receipt-9590", "Return receipt (PS 3811)")
    .shape(&[lit("9590"), digits(Serial, 18)])
    .evidence(Observed(&["general knowledge"], "2026-11"))
    .standing(Preview)
    .grouping(&[4, 4, 4, 4, 4, 2]);
const _: () = RETURN_RECEIPT_9590.sound();

/// Intelligent Mail barcode with routing code.
const IMB: Format = Format::new("usps-imb", "Intelligent Mail barcode with routing code")
    .shape(&[
        digits(Reference, 1),
        chars(Reference, "0..4", 1),
        digits(Service, 3),
        digits(Mailer, 6),
        digits(Serial, 9),
        either(&[&[digits(Zip, 5)], &[digits(Zip, 9)], &[digits(Zip, 11)]]),
    ])
    .evidence(Standard(&["USPS-B-3200, Intelligent Mail barcode"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["0070698765432100221106510123814"])
    .note("Letters have it. Mailers of nine digits have a serial of six.");
const _: () = IMB.sound();
