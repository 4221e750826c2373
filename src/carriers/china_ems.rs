//! China EMS 中国邮政速递物流 EMS, express carrier of China.
//!
//! At Taobao: EMS (2), EYB (3, 经济快递/电商标快) and 邮政标准快递. The QR code on a label leads to
//! `https://mini.ems.com.cn/youzheng/mini/` and the number.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("china-ems", "China EMS")
    .zh("中国邮政速递物流 EMS")
    .country("CN")
    .kind(Express)
    .aftership("china-ems")
    .seventeentrack(3013)
    .formats(&[E, CS, N13, EYB_50, N95_97, A12, HB, CTCXCY]);

/// International EMS item, E and CN.
///
/// The check digit is that of S10: the products of `00871257` come to 153, which leaves 10, and 11 less 10 is 1.
///
/// In a corpus of searched numbers these letters were met: EV, EB and EA.
const E: Format = Format::new("china-ems-e", "International EMS item, E and CN")
    .shape(&[lit("E"), upper(Service, 1), digits(Serial, 8), check_digit(), lit("CN")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["zorem, Advanced Shipment Tracking, number detector", "UPU S10"], "2026-11"))
    .valid(&["EV008712571CN"])
    .invalid(&[("EV008712572CN", CheckDigitMismatch)]);
const _: () = E.sound();

/// Older domestic EMS item, E and CS.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
const CS: Format = Format::new("china-ems-cs", "Older domestic EMS item, E and CS")
    .shape(&[lit("E"), upper(Service, 1), digits(Serial, 8), check_digit(), lit("CS")])
    .check(Check::S10, From(2))
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/ChinaEMSService.php"], "2026-11"))
    .valid(&["EW123456785CS"])
    .note("These labels are from before 2013.");
const _: () = CS.sound();

/// Domestic EMS number, 10, 11 or 12 and eleven digits.
///
/// The check digit is that of S10: the eight digits before it weigh 8, 6, 4, 2, 3, 5, 9, 7, and 11 less the sum mod 11
/// is the digit (10 prints 0, 11 prints 5). In `51238971` they come to 199, which leaves 1, so the digit is 0.
///
/// The QR code of the label is an address whose last part is the number.
const N13: Format = Format::new("china-ems-13", "Domestic EMS number, 10, 11 or 12 and eleven digits")
    .shape(&[lit("1"), chars(Reference, "0..2", 1), digits(Serial, 8), check_digit(), digits(Reference, 2)])
    .check(Check::S10, From(2))
    .evidence(OpenSource(
        &[
            "kenee/ONEX-OMS:app/ome/view/admin/delivery/express_print.html",
            "public Hive function is_valid_logistic_no, 2022-11",
        ],
        "2026-11",
    ))
    .valid(&["1151238971060", "1151240728560", "1151242358360", "1240921381750"])
    .invalid(&[("1151238971160", CheckDigitMismatch)])
    .note("The last two digits stand behind the check and are free. All four public numbers agree.");
const _: () = N13.sound();

/// Economy EMS number, 50, 51 or 52 and eleven digits.
///
/// The check digit is that of S10: the eight digits before it weigh 8, 6, 4, 2, 3, 5, 9, 7, and 11 less the sum mod 11
/// is the digit (10 prints 0, 11 prints 5). In `21616460` they come to 140, which leaves 8, so the digit is 3.
const EYB_50: Format = Format::new("china-ems-eyb-50", "Economy EMS number, 50, 51 or 52 and eleven digits")
    .shape(&[lit("5"), chars(Reference, "0..2", 1), digits(Serial, 8), check_digit(), digits(Reference, 2)])
    .check(Check::S10, From(2))
    .evidence(OpenSource(
        &[
            "kenee/ONEX-OMS:app/ome/view/admin/delivery/express_print.html",
            "taobao.logistics.companies.get, answer of about 2018",
        ],
        "2026-11",
    ))
    .valid(&["5021616460304"])
    .invalid(&[("5021616460404", CheckDigitMismatch)]);
const _: () = EYB_50.sound();

/// EMS number, 95 or 97 and eleven digits.
///
/// The check digit is that of S10: the eight digits before it weigh 8, 6, 4, 2, 3, 5, 9, 7, and 11 less the sum mod 11
/// is the digit (10 prints 0, 11 prints 5).
///
/// The sample is made up.
const N95_97: Format = Format::new("china-ems-95-97", "EMS number, 95 or 97 and eleven digits")
    .shape(&[lit("9"), chars(Reference, "57", 1), digits(Serial, 8), check_digit(), digits(Reference, 2)])
    .check(Check::S10, From(2))
    .evidence(OpenSource(&["taobao.logistics.companies.get, answer of about 2018"], "2026-11"))
    .valid(&["9512345678501"])
    .note("That it has the check of the other EMS numbers is assumed.");
const _: () = N95_97.sound();

/// EMS number, A and twelve digits.
const A12: Format = Format::new("china-ems-a12", "EMS number, A and twelve digits")
    .shape(&[lit("A"), digits(Serial, 12)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/ChinaEMSService.php"], "2026-11"))
    .valid(&["A123456789012"]);
const _: () = A12.sound();

/// TC, nine digits and HB.
const HB: Format = Format::new("china-ems-hb", "TC, nine digits and HB")
    .shape(&[lit("TC"), digits(Serial, 9), lit("HB")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/ChinaEMSService.php"], "2026-11"))
    .valid(&["TC123456785HB"]);
const _: () = HB.sound();

/// e-EMS or E特快 item, CT, CX or CY and CN.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
const CTCXCY: Format = Format::new("china-ems-ctcxcy", "e-EMS or E特快 item, CT, CX or CY and CN")
    .shape(&[lit("C"), chars(Service, "TXY", 1), digits(Serial, 8), check_digit(), lit("CN")])
    .check(Check::S10, From(2))
    .evidence(OpenSource(
        &[
            "Kutepov/parcels:common/components/services/ChinaEMSService.php",
            "zorem, Advanced Shipment Tracking, number detector",
        ],
        "2026-11",
    ))
    .valid(&["CY123456785CN"]);
const _: () = CTCXCY.sound();
