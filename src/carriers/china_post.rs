//! China Post 中国邮政, postal operator of China.
//!
//! On AliExpress: CPAM (挂号小包), CPAP (大包), `YANWEN_JYT` (平常小包+), `E_PACKET` (e邮宝) and `CPAM_HRB`. International
//! numbers follow S10: 1,462 of 1,475 in a corpus of searched numbers agree, and most of the others are CP numbers
//! that look mistyped. Domestic numbers are known from the rules of Taobao.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("china-post", "China Post")
    .zh("中国邮政")
    .country("CN")
    .kind(Post)
    .aftership("china-post")
    .seventeentrack(3011)
    .formats(&[R, L, U, C, V, A, DOMESTIC_99, DOMESTIC_98, DOMESTIC_GA, DOMESTIC_PA, DOMESTIC_43, DOMESTIC_81]);

/// Registered packet, R and CN.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// In a corpus of searched numbers these letters were met: RV, RE, RP, RY, RW, RQ, RL, RC, RO.
const R: Format = Format::new("china-post-r", "Registered packet, R and CN")
    .shape(&[lit("R"), upper(Service, 1), digits(Serial, 8), check_digit(), lit("CN")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10", "Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["RA123456785CN", "RC425037869CN"])
    .invalid(&[("RA123456789CN", CheckDigitMismatch)]);
const _: () = R.sound();

/// e-Packet, L and CN.
///
/// The check digit is that of S10: the products of `17644502` come to 133, which leaves 1, so the digit is 0.
///
/// LZ and LY are met most. LP with 14 digits is Cainiao.
const L: Format = Format::new("china-post-l", "e-Packet, L and CN")
    .shape(&[lit("L"), upper(Service, 1), digits(Serial, 8), check_digit(), lit("CN")])
    .check(Check::S10, From(2))
    .evidence(Standard(
        &["UPU S10", "zorem, Advanced Shipment Tracking, number detector", "Kutepov/parcels:track-numbers.csv"],
        "2026-11",
    ))
    .valid(&["LP176445020CN", "LZ123456785CN"])
    .invalid(&[("LP176445021CN", CheckDigitMismatch)]);
const _: () = L.sound();

/// Untracked packet, U and CN.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// In a corpus of searched numbers these letters were met: UJ, UW, UR, UT, UI, UD, UM, UQ, US, UH, UP.
const U: Format = Format::new("china-post-u", "Untracked packet, U and CN")
    .shape(&[lit("U"), upper(Service, 1), digits(Serial, 8), check_digit(), lit("CN")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10", "Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["UJ123456785CN"])
    .note("平邮, untracked mail: its trace usually ends at export.");
const _: () = U.sound();

/// Parcel, C and CN.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
const C: Format = Format::new("china-post-c", "Parcel, C and CN")
    .shape(&[lit("C"), upper(Service, 1), digits(Serial, 8), check_digit(), lit("CN")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10", "zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["CP123456785CN"]);
const _: () = C.sound();

/// Insured item, V and CN.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
const V: Format = Format::new("china-post-v", "Insured item, V and CN")
    .shape(&[lit("V"), upper(Service, 1), digits(Serial, 8), check_digit(), lit("CN")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10", "zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["VA123456785CN"]);
const _: () = V.sound();

/// Item with A and CN.
///
/// The check digit is that of S10: the products of `90431227` come to 174, which leaves 9, and 11 less 9 is 2.
///
/// In a corpus of searched numbers these letters were met: AS, AQ.
const A: Format = Format::new("china-post-a", "Item with A and CN")
    .shape(&[lit("A"), upper(Service, 1), digits(Serial, 8), check_digit(), lit("CN")])
    .check(Check::S10, From(2))
    .evidence(Standard(
        &["zorem, Advanced Shipment Tracking, number detector", "Kutepov/parcels:track-numbers.csv"],
        "2026-11",
    ))
    .valid(&["AG904312272CN", "AQ961054497CN"]);
const _: () = A.sound();

/// Domestic parcel, 96, 98 or 99 and eleven digits.
///
/// The check digit is that of S10: the eight digits before it weigh 8, 6, 4, 2, 3, 5, 9, 7, and 11 less the sum mod 11
/// is the digit (10 prints 0, 11 prints 5).
///
/// The sample is made up.
const DOMESTIC_99: Format = Format::new("china-post-domestic-99", "Domestic parcel, 96, 98 or 99 and eleven digits")
    .shape(&[lit("9"), chars(Reference, "689", 1), digits(Serial, 8), check_digit(), digits(Reference, 2)])
    .check(Check::S10, From(2))
    .evidence(OpenSource(
        &[
            "taobao.logistics.companies.get reg_mail_no, ~2018 answer (POSTB)",
            "kenee/ONEX-OMS:app/ome/view/admin/delivery/express_print.html",
        ],
        "2026-11",
    ))
    .valid(&["9912345678506"])
    .invalid(&[("99123456780", WrongLength)])
    .note("快递包裹, express parcels. The first generation of these numbers has the check, the second has not.");
const _: () = DOMESTIC_99.sound();

/// Domestic parcel of the second generation, 98 or 99 and eleven digits.
///
/// The samples are made by the rule.
const DOMESTIC_98: Format =
    Format::new("china-post-domestic-98", "Domestic parcel of the second generation, 98 or 99 and eleven digits")
        .shape(&[lit("9"), chars(Reference, "89", 1), digits(Serial, 11)])
        .evidence(OpenSource(
            &["public programs that ask kuaidi100 for type=youzhengguonei, four of them, 2017 to 2019"],
            "2026-11",
        ))
        .valid(&["9894777110665", "9977933666952"])
        .invalid(&[("98947793743", WrongLength)])
        .note("None of the four numbers that others published agrees with the check of the first generation.");
const _: () = DOMESTIC_98.sound();

/// Domestic parcel, two letters of GA, KQ, PH and eleven digits.
///
/// The sample is made up.
const DOMESTIC_GA: Format =
    Format::new("china-post-domestic-ga", "Domestic parcel, two letters of GA, KQ, PH and eleven digits")
        .shape(&[one_of(Reference, &["GA", "GK", "KA", "KQ", "PA", "PH"]), digits(Serial, 9), range(Region, 11, 65)])
        .evidence(OpenSource(&["taobao.logistics.companies.get, answer of about 2018"], "2026-11"))
        .valid(&["PA12345678911"])
        .note("The last two digits are a province of GB/T 2260, from 11 (Beijing) to 65 (Xinjiang).");
const _: () = DOMESTIC_GA.sound();

/// Domestic parcel, P and a letter, XA or KA, and digits.
const DOMESTIC_PA: Format =
    Format::new("china-post-domestic-pa", "Domestic parcel, P and a letter, XA or KA, and digits")
        .shape(&[either(&[
            &[lit("P"), upper(Reference, 1), digits(Serial, 11)],
            &[lit("XA"), digits_between(Serial, 10, 11)],
            &[lit("KA"), digits(Serial, 11)],
        ])])
        .evidence(OpenSource(
            &[
                "BF-zh/Courier-Validation:src/pattern/EMS.ts",
                "zorem, Advanced Shipment Tracking, number detector",
                "Kutepov/parcels:common/components/services/ChinaEMSService.php",
            ],
            "2026-11",
        ))
        .valid(&["XA1234567890"]);
const _: () = DOMESTIC_PA.sound();

/// 43 and eleven digits, perhaps of the post.
const DOMESTIC_43: Format = Format::new("china-post-domestic-43", "43 and eleven digits, perhaps of the post")
    .shape(&[lit("43"), digits(Serial, 11)])
    .evidence(Observed(&["comment in the public Hive function is_valid_logistic_no, 2022-11"], "2026-11"))
    .standing(Preview)
    .valid(&["4309597495550"])
    .note(
        "A comment calls it 邮政快递包裹. It fails the check of EMS, so either it has none or it is a number of Yunda.",
    );
const _: () = DOMESTIC_43.sound();

/// Domestic parcel, 81 and eleven digits.
///
/// The sample is made up.
const DOMESTIC_81: Format = Format::new("china-post-81", "Domestic parcel, 81 and eleven digits")
    .shape(&[lit("81"), digits(Serial, 11)])
    .evidence(Observed(&["a sheet of a forwarder of 2026, in a public program (two numbers)", "public Hive function is_valid_logistic_no, 2022-11"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["8161840739526"])
    .note("The rule of 2022 takes any thirteen digits.");
const _: () = DOMESTIC_81.sound();
