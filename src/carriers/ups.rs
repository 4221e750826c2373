//! UPS, express carrier.
//!
//! All 20 sample numbers of its labelling guide agree with the check, even those with the shipper 1X2X3X, while
//! numbers of its sandbox (shipper 12345E) mostly do not. UPS uses numbers again after some time. Its help page lists
//! four forms: 1Z with 16 characters, 12 digits, T with ten digits, and nine digits; freight references run from 7 to
//! 20 characters.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("ups", "UPS")
    .kind(Express)
    .tracking_url("https://www.ups.com/track?tracknum={number}")
    .aftership("ups")
    .seventeentrack(100002)
    .formats(&[
        N1Z,
        SUREPOST,
        WAYBILL_HJKV,
        WAYBILL_OTHER,
        T10,
        NUMERIC_12,
        NUMERIC_9,
        FREIGHT_REF,
        TRADE_DIRECT_SUBPRO,
        FREIGHT_10,
    ]);

/// 1Z tracking number.
///
/// The check digit is that of UPS: weights 1 and 2 from the left, letters by value, and the digit fills the sum up to
/// a multiple of ten. For `5R8939035756712` the sum is 123, so the digit is 7.
///
/// Code 128 on the label carries the same 18 characters. MaxiCode carries ten of them, 1Z and the last eight; shipper
/// and service stand elsewhere in the symbol.
const N1Z: Format = Format::new("ups-1z", "1Z tracking number")
    .shape(&[lit("1Z"), alnum(Shipper, 6), code(Service, Registry::UpsService), digits(Package, 7), check_digit()])
    .check(Check::Ups, From(2))
    .evidence(OpenSource(
        &[
            "third-party extracts of the UPS Guide to Labeling",
            "jkeen/tracking_number_data:couriers/ups.json",
            "sailrish/shipit:src/guessCarrier.coffee",
        ],
        "2026-11",
    ))
    .grouping(&[2, 3, 3, 2, 4, 4])
    .well_known()
    .valid(&[
        "1Z5R89390357567127",
        "1Z879E930346834440",
        "1Z410E7W0392751591",
        "1Z8V92A70367203024",
        "1Z6V86420323794365",
        "1Z123X560314638500",
        "1Z123X560314638608",
        "1Z123X56Y644000050",
        "1Z1X2X3X6612345676",
        "1Z1X2X3XQ431123201",
        "1Z1X2X3XG900005405",
        "1Z204E380338943508",
        "1Z0FH3446831744085",
        "1ZWA82900191640782",
        "1Z648616E192760718",
        "1Z5338FF0107231059",
        "1ZWX0692YP40636269",
        "1Z999AA10123456784",
    ])
    .invalid(&[
        ("1Z6V86420323794364", CheckDigitMismatch),
        ("1Z12345E0205271688", CheckDigitMismatch),
        ("1Z12345E0390105056", CheckDigitMismatch),
        ("2Z5R89390357567127", WrongCharacter),
        ("1Z1111111111111111", CheckDigitMismatch),
    ]);
const _: () = N1Z.sound();

/// SurePost and Ground Saver, 1Z with service YW.
///
/// The check digit is that of UPS: weights 1 and 2 from the left, letters by value, and the digit fills the sum up to
/// a multiple of ten. For `XX3150YW4407002` the sum is 67, so the digit is 3.
///
/// The label carries a USPS number too, and both track.
const SUREPOST: Format = Format::new("ups-surepost", "SurePost and Ground Saver, 1Z with service YW")
    .shape(&[lit("1Z"), alnum(Shipper, 6), lit("YW"), digits(Package, 7), check_digit()])
    .check(Check::Ups, From(2))
    .evidence(OpenSource(&["jkeen/tracking_number_data:couriers/ups.json"], "2026-11"))
    .grouping(&[2, 3, 3, 2, 4, 4])
    .valid(&["1ZXX3150YW44070023"])
    .invalid(&[("1ZXX3150YW44070024", CheckDigitMismatch)]);
const _: () = SUREPOST.sound();

/// Handwritten or worldwide waybill, a letter and ten digits.
///
/// The check digit is that of UPS: weights 1 and 2 from the left, letters by value, and the digit fills the sum up to
/// a multiple of ten. For `150623562`: 1×1 + 5×2 + 0×1 + 6×2 + 2×1 + 3×2 + 5×1 + 6×2 + 2×1 = 50, so the digit is 0.
///
/// J is next day, K ground, V worldwide express saver, by one public source.
const WAYBILL_HJKV: Format =
    Format::new("ups-waybill-hjkv", "Handwritten or worldwide waybill, a letter and ten digits")
        .shape(&[chars(Service, "HJKV", 1), digits(Serial, 9), check_digit()])
        .check(Check::Ups, From(1))
        .evidence(OpenSource(
            &[
                "jkeen/tracking_number_data:couriers/ups.json",
                "sailrish/shipit:test/guessCarrier.coffee",
                "https://github.com/jkeen/tracking_number_data/issues/26",
            ],
            "2026-11",
        ))
        .grouping(&[1, 3, 3, 3, 1])
        .valid(&["K1506235620", "K2479825491", "J4603636537", "V0490119172", "V0431105627", "H9205817377"])
        .invalid(&[
            ("K1506235622", CheckDigitMismatch),
            ("K2479825492", CheckDigitMismatch),
            ("J4603636538", CheckDigitMismatch),
            ("V0411335627", CheckDigitMismatch),
            ("V0423305841", CheckDigitMismatch),
        ]);
const _: () = WAYBILL_HJKV.sound();

/// Waybill with another letter and ten digits.
const WAYBILL_OTHER: Format = Format::new("ups-waybill-other", "Waybill with another letter and ten digits")
    .shape(&[chars(Service, "AFMQTW", 1), digits(Serial, 10)])
    .evidence(OpenSource(
        &["sailrish/shipit:src/guessCarrier.coffee", "mediocre/bloodhound:carriers/ups.js"],
        "2026-11",
    ))
    .invalid(&[("B1506235620", WrongCharacter)]);
const _: () = WAYBILL_OTHER.sound();

/// T and ten digits.
const T10: Format = Format::new("ups-t10", "T and ten digits")
    .shape(&[lit("T"), digits(Serial, 10)])
    .evidence(CarrierDoc(&["http://www.ups.com/content/us/en/tracking/help/tracking/tnh.html"], "2026-11"))
    .valid(&["T9999999999"])
    .invalid(&[("T999999999", WrongLength)]);
const _: () = T10.sound();

/// Twelve digits, as on an InfoNotice.
///
/// The sample is made up.
const NUMERIC_12: Format = Format::new("ups-numeric-12", "Twelve digits, as on an InfoNotice")
    .shape(&[digits(Serial, 12)])
    .evidence(CarrierDoc(&["http://www.ups.com/content/us/en/tracking/help/tracking/tnh.html"], "2026-11"))
    .grouping(&[4, 4, 4])
    .valid(&["299378852338"])
    .invalid(&[("99999999999", WrongLength)]);
const _: () = NUMERIC_12.sound();

/// Nine digits.
///
/// The sample is made up.
const NUMERIC_9: Format = Format::new("ups-numeric-9", "Nine digits")
    .shape(&[digits(Serial, 9)])
    .evidence(CarrierDoc(&["http://www.ups.com/content/us/en/tracking/help/tracking/tnh.html"], "2026-11"))
    .valid(&["684620447"])
    .invalid(&[("9999999999", WrongLength)]);
const _: () = NUMERIC_9.sound();

/// Freight reference, 7 to 20 characters.
const FREIGHT_REF: Format = Format::new("ups-freight-ref", "Freight reference, 7 to 20 characters")
    .shape(&[alnum_between(Reference, 7, 20)])
    .evidence(CarrierDoc(&["http://www.ups.com/content/us/en/tracking/help/tracking/tnh.html"], "2026-11"))
    .standing(DeclaredOnly);
const _: () = FREIGHT_REF.sound();

/// Trade Direct Sub-PRO number, 19 characters.
///
/// The check digit is that of UPS: weights 1 and 2 from the left, letters by value, and the digit fills the sum up to
/// a multiple of ten. For `93009123ABC0000001` the sum is 48, so the digit is 2. One in ten of any nineteen letters and
/// digits has it, so only a declaration speaks for such a number.
const TRADE_DIRECT_SUBPRO: Format =
    Format::new("ups-trade-direct-subpro", "Trade Direct Sub-PRO number, 19 characters")
        .shape(&[alnum(Serial, 18), check_digit()])
        .check(Check::Ups, From(0))
        .evidence(OpenSource(&["third-party extract of a UPS labeling spec"], "2026-11"))
        .standing(DeclaredOnly)
        .valid(&["93009123ABC00000012"])
        .invalid(&[("93009123ABC00000013", CheckDigitMismatch)]);
const _: () = TRADE_DIRECT_SUBPRO.sound();

/// Freight, ten digits.
const FREIGHT_10: Format = Format::new("ups-freight-10", "Freight, ten digits")
    .shape(&[digits(Serial, 10)])
    .evidence(CarrierDoc(&["UPS Tracking Web Service Developer Guide, test numbers"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["3251026119", "5548789114"])
    .note("Ground freight of the same guide has nine.");
const _: () = FREIGHT_10.sound();
