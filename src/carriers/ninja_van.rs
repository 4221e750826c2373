//! Ninja Van, express carrier of Singapore.
//!
//! It is one network in Singapore, Malaysia, the Philippines, Indonesia, Thailand and Vietnam. Shippers choose
//! prefixes of their own, so that almost any is possible.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("ninja-van", "Ninja Van")
    .country("SG")
    .kind(Express)
    .tracking_url("https://www.ninjavan.co/en-my/tracking?id={number}")
    .aliases(&["Ninja Xpress"])
    .aftership("ninjavan")
    .seventeentrack(100124)
    .formats(&[NVMY, NIN, PH, N6, NL, NV, NJVTT, GENERIC, N6_11, SPE, MYNJV, SHIPPERS]);

/// NVMY, two letters and twelve characters.
const NVMY: Format = Format::new("ninja-van-nvmy", "NVMY, two letters and twelve characters")
    .shape(&[lit("NVMY"), upper(Reference, 2), alnum(Reference, 12)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["NVMYUR123S40233278"]);
const _: () = NVMY.sound();

/// NIN and 11 to 13 characters.
///
/// The shorter sample is made by the rule.
const NIN: Format = Format::new("ninja-van-nin", "NIN and 11 to 13 characters")
    .shape(&[lit("NIN"), alnum_between(Reference, 11, 13)])
    .evidence(OpenSource(
        &[
            "zorem, Advanced Shipment Tracking, number detector",
            "public fulfilment client (ninjavan.co/en-sg/tracking?id=)",
        ],
        "2026-11",
    ))
    .valid(&["NINSGLGN0F5S2IBD", "NINSQLG379G2KP"]);
const _: () = NIN.sound();

/// Two letters, PH, two letters and ten characters.
const PH: Format = Format::new("ninja-van-ph", "Two letters, PH, two letters and ten characters")
    .shape(&[upper(Prefix, 2), lit("PH"), upper(Reference, 2), alnum(Reference, 10)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["NLPHMP0031335650"]);
const _: () = PH.sound();

/// N and six letters, or NV and seven, and digits.
const N6: Format = Format::new("ninja-van-n6", "N and six letters, or NV and seven, and digits")
    .shape(&[either(&[
        &[lit("N"), upper(Reference, 6), digits(Serial, 11)],
        &[lit("NV"), upper(Reference, 7), digits(Serial, 9)],
        &[lit("NLMY"), upper(Reference, 1), digits(Serial, 8)],
        &[lit("SPE"), digits(Serial, 10)],
    ])])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/NinjavanService.php"], "2026-11"))
    .valid(&["SPE1234567890"]);
const _: () = N6.sound();

/// Marketplace number, NL and the country.
const NL: Format = Format::new("ninja-van-nl", "Marketplace number, NL and the country")
    .shape(&[
        lit("NL"),
        one_of(Country, &["ID", "MY", "PH", "SG", "TH", "VN"]),
        upper_between(Reference, 1, 2),
        digits_between(Serial, 8, 10),
    ])
    .evidence(OpenSource(
        &[
            "plhery/universal-parcel-scraper:carriers/ninja-van/numbers.json",
            "plhery/universal-parcel-scraper:generated/catalog.ts",
        ],
        "2026-11",
    ))
    .valid(&["NLIDAP8003114210", "NLIDAP1370713802", "NLIDAP1808708134", "NLMYA71943214"]);
const _: () = NL.sound();

/// Own number, NV and the country.
const NV: Format = Format::new("ninja-van-nv", "Own number, NV and the country")
    .shape(&[lit("NV"), one_of(Country, &["ID", "MY", "PH", "SG", "TH", "VN"]), alnum_between(Reference, 8, 20)])
    .evidence(OpenSource(
        &[
            "https://api-docs.ninjavan.co/",
            "plhery/universal-parcel-scraper:carriers/ninja-van/numbers.json",
            "plhery/universal-parcel-scraper:generated/catalog.ts",
        ],
        "2026-11",
    ))
    .valid(&["NVSGBEDBP03784ADPL"]);
const _: () = NV.sound();

/// Indonesia, NJVTT and eleven digits.
const NJVTT: Format = Format::new("ninja-van-njvtt", "Indonesia, NJVTT and eleven digits")
    .shape(&[lit("NJVTT"), digits(Serial, 11)])
    .evidence(Observed(
        &[
            "plhery/universal-parcel-scraper:carriers/ninja-van/numbers.json",
            "plhery/universal-parcel-scraper:generated/catalog.ts",
        ],
        "2026-11",
    ))
    .valid(&["NJVTT80134490007", "NJVTT80422730008", "NJVTT80995860009"]);
const _: () = NJVTT.sound();

/// Letters of the shipper and nine digits.
const GENERIC: Format = Format::new("ninja-van-generic", "Letters of the shipper and nine digits")
    .shape(&[upper(Prefix, 9), digits(Serial, 9)])
    .evidence(OpenSource(&["packagexlabs vision SDK courier patterns (io.packagex.visionsdk.ocr.courier)"], "2026-11"))
    .note("The rule is from the heuristics of a public library that recognises numbers.");
const _: () = GENERIC.sound();

/// N, six letters and eleven digits.
const N6_11: Format = Format::new("ninja-van-n6-11", "N, six letters and eleven digits")
    .shape(&[lit("N"), upper(Reference, 6), digits(Serial, 11)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/NinjavanService.php"], "2026-11"));
const _: () = N6_11.sound();

/// SPE and ten digits.
const SPE: Format = Format::new("ninja-van-spe", "SPE and ten digits")
    .shape(&[lit("SPE"), digits(Serial, 10)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/NinjavanService.php"], "2026-11"));
const _: () = SPE.sound();

/// MYNJV and eleven digits, of TikTok Shop in Malaysia.
///
/// The sample is made up.
const MYNJV: Format = Format::new("ninja-van-mynjv", "MYNJV and eleven digits, of TikTok Shop in Malaysia")
    .shape(&[lit("MYNJV"), digits(Serial, 11)])
    .evidence(Observed(&["formulas and rows of two public sheets of Ninja Van's fleet in Malaysia"], "2026-11"))
    .valid(&["MYNJV70061840739"])
    .invalid(&[("MYNJV7006184073", WrongLength)]);
const _: () = MYNJV.sound();

/// Letters of the shipper's own and eight to 13 digits.
///
/// The samples are made up.
const SHIPPERS: Format = Format::new("ninja-van-shippers", "Letters of the shipper's own and eight to 13 digits")
    .shape(&[upper_between(Shipper, 2, 6), digits_between(Serial, 8, 13)])
    .evidence(Observed(&["formulas of a public sheet of Ninja Van's fleet in Malaysia"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["WNJMY61840739", "ZNV618407395"]);
const _: () = SHIPPERS.sound();
