//! Cainiao 菜鸟, logistics of a marketplace of China.
//!
//! It is the logistics arm of AliExpress. LP and 14 digits is its order for a parcel, not the number of the parcel,
//! which comes later and replaces it: an S10 number, one of the YQ family, or a local one. Standard and Premium
//! shipping also hand out USPS numbers behind 420 and the ZIP.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("cainiao", "Cainiao")
    .zh("菜鸟")
    .country("CN")
    .kind(Marketplace)
    .tracking_url("https://global.cainiao.com/detail.htm?mailNoList={number}")
    .aftership("cainiao")
    .seventeentrack(190271)
    .formats(&[
        LP, CNCAI, CNAKL, CNG, CN_DIGITS, N621, AE_NPI, OLD_26, U_LV, AP, CNPRT, FR9010, CNUSUP, CNBR, CNMEX, CNESP, N6,
    ]);

/// Cainiao LP order number.
const LP: Format = Format::new("cainiao-lp", "Cainiao LP order number")
    .shape(&[lit("LP"), digits(Serial, 14)])
    .evidence(OpenSource(
        &[
            "zorem, Advanced Shipment Tracking, number detector",
            "Kutepov/parcels:track-numbers.csv",
            "frappe cargo_management carrier regexes",
            "parceldetect.com, page on AliExpress Standard Shipping",
        ],
        "2026-11",
    ))
    .role(Role::OrderReference)
    .valid(&["LP00492755414105", "LP00473000221080"])
    .invalid(&[("LP0049275541410", WrongLength), ("LP176445020CN", WrongLength)])
    .note(
        "All 731 LP numbers with digits in a corpus of searched numbers have 14 digits and begin with 001 or 004; \
        none of the usual check rules holds.",
    );
const _: () = LP.sound();

/// CNCAI and a date.
///
/// The sample is made up.
const CNCAI: Format = Format::new("cainiao-cncai", "CNCAI and a date")
    .shape(&[lit("CNCAI"), digits(Date, 8), digits(Serial, 8)])
    .evidence(Observed(&["Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["CNCAI2021012100000001"])
    .note("It is known from nine numbers. The eight digits behind the letters are a date.");
const _: () = CNCAI.sound();

/// Cainiao CNAKL (New Zealand).
const CNAKL: Format = Format::new("cainiao-cnakl", "Cainiao CNAKL (New Zealand)")
    .shape(&[lit("CNAKL"), digits(Serial, 18)])
    .evidence(Observed(&["Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["CNAKL210126203304057663"])
    .note(
        "AKL stands for Auckland; year, month and day follow. That the number is Cainiao's was inferred from its \
        letters.",
    );
const _: () = CNAKL.sound();

/// CNG and 13 or 14 digits.
///
/// It is what Cainiao answers when it is asked for the order that begins with AP.
const CNG: Format = Format::new("cainiao-cng", "CNG and 13 or 14 digits")
    .shape(&[lit("CNG"), digits_between(Serial, 13, 14)])
    .evidence(Observed(
        &[
            "plhery/universal-parcel-scraper:generated/catalog.ts",
            "test of a public bot that asks Cainiao for the numbers of a parcel (13 digits)",
        ],
        "2026-11",
    ))
    .valid(&["CNG00798678939847", "CNG0083981455575"])
    .invalid(&[("CNG008398145557", WrongLength)]);
const _: () = CNG.sound();

/// CN or CNG and digits.
const CN_DIGITS: Format = Format::new("cainiao-cn-digits", "CN or CNG and digits")
    .shape(&[lit("CN"), upper_between(Reference, 0, 3), digits_between(Serial, 12, 16)])
    .evidence(Observed(&["parceldetect.com (CN + 12-15 digits)"], "2026-11"))
    .standing(Preview)
    .note("It is described by a third party; no example was found.");
const _: () = CN_DIGITS.sound();

/// Domestic number that begins with 621.
///
/// The sample is made up.
const N621: Format = Format::new("cainiao-621", "Domestic number that begins with 621")
    .shape(&[lit("621"), digits(Serial, 12)])
    .evidence(OpenSource(&["BF-zh/Courier-Validation:src/pattern/CN.ts"], "2026-11"))
    .valid(&["621000000000001"])
    .invalid(&[("62100000000000", WrongLength)])
    .note("It numbers deliveries of Cainiao Express, once 丹鸟 and 菜鸟速递.");
const _: () = N621.sound();

/// AE, two letters and digits, handed over by AliExpress.
const AE_NPI: Format = Format::new("cainiao-ae-npi", "AE, two letters and digits, handed over by AliExpress")
    .shape(&[lit("AE"), upper(Reference, 2), digits(Serial, 10), optional(&[one_of(Reference, &["NPI", "RU2"])])])
    .evidence(Observed(&["Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["AENM0000000001NPI", "AECA0000831779RU2", "AEPD0000008111"])
    .note(
        "AENM, AEPD, AECA and AEPU were met 68 times in a corpus of searched numbers. Whose it is was inferred \
        from the letters.",
    );
const _: () = AE_NPI.sound();

/// Local delivery, 26 digits.
const OLD_26: Format = Format::new("cainiao-old-26", "Local delivery, 26 digits")
    .shape(&[lit("1"), one_of(Reference, &["28", "32"]), digits(Serial, 23)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["12876900007000242694867001"])
    .note("It was met on local deliveries, in France and Chile among others.");
const _: () = OLD_26.sound();

/// S10 item of the Latvian post, U and LV.
///
/// The check digit is that of S10: the products of `20930071` come to 128, which leaves 7, and 11 less 7 is 4.
const U_LV: Format = Format::new("cainiao-u-lv", "S10 item of the Latvian post, U and LV")
    .shape(&[lit("U"), upper(Service, 1), digits(Serial, 8), check_digit(), lit("LV")])
    .check(Check::S10, From(2))
    .evidence(OpenSource(&["trackingmore100/tracking-sdk-php:README.md (carrier_code cainiao)"], "2026-11"))
    .role(Role::FirstMile)
    .valid(&["UB209300714LV"])
    .note("It is an S10 number of the Latvian post, which Cainiao hands its packets to.");
const _: () = U_LV.sound();

/// AP and 14 digits.
const AP: Format = Format::new("cainiao-ap", "AP and 14 digits")
    .shape(&[lit("AP"), digits(Serial, 14)])
    .evidence(Observed(
        &["a public shop's design notes with Cainiao's own tracking address (AP00819233764158)"],
        "2026-11",
    ))
    .valid(&["AP00819233764158"])
    .note("17TRACK's automatic detection takes it for one of Australia Post.");
const _: () = AP.sound();

/// CNPRT and 20 digits (Portugal).
///
/// The sample is made up.
const CNPRT: Format = Format::new("cainiao-cnprt", "CNPRT and 20 digits (Portugal)")
    .shape(&[lit("CNPRT"), digits(Serial, 20)])
    .evidence(Observed(&["https://www.deco.proteste.pt, public complaints"], "2026-11"))
    .valid(&["CNPRT61840739152604183957"])
    .invalid(&[("CNPRT6184073915260418395", WrongLength)])
    .note("PRT is Portugal, as AKL in the numbers for New Zealand is Auckland.");
const _: () = CNPRT.sound();

/// CNFR or DOFR, 9010, nine digits and HD (France).
///
/// The sample is made up.
const FR9010: Format = Format::new("cainiao-fr9010", "CNFR or DOFR, 9010, nine digits and HD (France)")
    .shape(&[one_of(Prefix, &["CNFR", "DOFR"]), lit("9010"), digits(Serial, 9), lit("HD")])
    .evidence(Observed(&["tests of some ten public programs that read numbers of AliExpress, found by CNFR9010481599571HD and CNFR9010519938925HD"], "2026-11"))
    .valid(&["CNFR9010528173604HD"])
    .invalid(&[("CNFR901052817360HD", WrongLength)]);
const _: () = FR9010.sound();

/// CNUSUP and eleven digits (United States).
///
/// The sample is made up.
const CNUSUP: Format = Format::new("cainiao-cnusup", "CNUSUP and eleven digits (United States)")
    .shape(&[lit("CNUSUP"), digits(Serial, 11)])
    .evidence(Observed(&["public posts of buyers (three numbers)"], "2026-11"))
    .valid(&["CNUSUP61840739526"]);
const _: () = CNUSUP.sound();

/// CNBR and eleven digits (Brazil).
///
/// The sample is made up.
const CNBR: Format = Format::new("cainiao-cnbr", "CNBR and eleven digits (Brazil)")
    .shape(&[lit("CNBR"), digits(Serial, 11)])
    .evidence(Observed(&["public posts of buyers (two numbers)"], "2026-11"))
    .valid(&["CNBR61840739526"]);
const _: () = CNBR.sound();

/// CNMEX and ten digits (Mexico).
///
/// The sample is made up.
const CNMEX: Format = Format::new("cainiao-cnmex", "CNMEX and ten digits (Mexico)")
    .shape(&[lit("CNMEX"), digits(Serial, 10)])
    .evidence(Observed(&["public posts of buyers (three numbers)"], "2026-11"))
    .valid(&["CNMEX6184073952"]);
const _: () = CNMEX.sound();

/// CNESP and 20 digits (Spain).
///
/// The sample is made up.
const CNESP: Format = Format::new("cainiao-cnesp", "CNESP and 20 digits (Spain)")
    .shape(&[lit("CNESP"), digits(Serial, 20)])
    .evidence(Observed(&["plhery/universal-parcel-scraper:generated/catalog.ts"], "2026-11"))
    .valid(&["CNESP61840739526184073952"]);
const _: () = CNESP.sound();

/// Domestic number, 6 and 14 digits.
///
/// The sample is made up.
const N6: Format = Format::new("cainiao-6", "Domestic number, 6 and 14 digits")
    .shape(&[lit("6"), digits(Serial, 14)])
    .evidence(Observed(&["sockball/logistics, tests", "a public program that tells carriers by shape"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["618407395261840"]);
const _: () = N6.sound();
