//! China EMS 中国邮政速递物流 EMS.
//!
//! Taobao codes EMS (2), EYB (3, 经济快递/电商标快), 邮政标准快递. QR on the label: https://mini.ems.com.cn/youzheng/mini/<13
//! digits>. [tracking_url not verified]

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("china-ems", "China EMS")
    .zh("中国邮政速递物流 EMS")
    .country("CN")
    .kind(Express)
    .tracking_url("https://www.ems.com.cn/queryList")
    .aftership("china-ems")
    .seventeentrack(3013)
    .formats(&[E, CS, N13, EYB_50, N95_97, A12, HB, CTCXCY]);

/// EMS international E?..CN.
// CHECK: s10 DOMAIN:
// LOOKUP: EV, EB, EA, EE seen
// PATTERN: ^E[A-Z]\d{9}CN$
const E: Format = Format::new("china-ems-e", "EMS international E?..CN")
    .shape(&[lit("E"), upper(Service, 1), digits(Serial, 8), check_digit(), lit("CN")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["zorem Advanced Shipment Tracking tracking-number autodetector JS", "UPU S10"], "2026-11"))
    .valid(&["EV008712571CN"])
    .invalid(&[("EV008712572CN", CheckDigitMismatch)]);
const _: () = E.sound();

/// EMS domestic old E?..CS.
// CHECK: s10 DOMAIN:
// NOTES: pre-2013 domestic labels
// PATTERN: ^E[A-Z]\d{9}CS$
const CS: Format = Format::new("china-ems-cs", "EMS domestic old E?..CS")
    .shape(&[lit("E"), upper(Service, 1), digits(Serial, 8), check_digit(), lit("CS")])
    .check(Check::S10, From(2))
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/ChinaEMSService.php"], "2026-11"))
    .valid(&["EW123456785CS"]);
const _: () = CS.sound();

/// EMS domestic 10/11/12 + 11 digits.
// CHECK: mod11 weights 8,6,4,2,3,5,9,7 over digits 3..10 (0-based bytes 2..9); r=11-(sum mod 11); 10->0, 11->5; check
// digit is byte 10 (the 11th digit); the last two digits are outside the check DOMAIN: bytes 2..9
// NOTES: The S10 weights apply to digits 3-10 and the check is the 11th digit; the last two digits (00..99, e.g. 60,
// 50) are outside. All four real samples found pass.
// BARCODE_FORMS: QR https://mini.ems.com.cn/youzheng/mini/{number}: take the last path segment
// PATTERN: ^1[0-2]\d{11}$
const N13: Format = Format::new("china-ems-13", "EMS domestic 10/11/12 + 11 digits")
    .shape(&[lit("1"), chars(Reference, "012", 1), digits(Serial, 8), check_digit(), digits(Reference, 2)])
    .check(Check::S10, From(2))
    .evidence(OpenSource(
        &[
            "kenee/ONEX-OMS:app/ome/view/admin/delivery/express_print.html (ShopeX OMS, Apache-2.0)",
            "Hive UDF is_valid_logistic_no, 2022-11, reg_mail_no family",
        ],
        "2026-11",
    ))
    .valid(&["1151238971060", "1151240728560", "1151242358360", "1240921381750"])
    .invalid(&[("1151238971160", CheckDigitMismatch)]);
const _: () = N13.sound();

/// EMS economy 50/51/52 + 11 digits.
// CHECK: mod11 weights 8,6,4,2,3,5,9,7 over digits 3..10 (0-based bytes 2..9); r=11-(sum mod 11); 10->0, 11->5; check
// digit is byte 10 (the 11th digit); the last two digits are outside the check DOMAIN:
// PATTERN: ^5[0-2]\d{11}$
const EYB_50: Format = Format::new("china-ems-eyb-50", "EMS economy 50/51/52 + 11 digits")
    .shape(&[lit("5"), chars(Reference, "012", 1), digits(Serial, 8), check_digit(), digits(Reference, 2)])
    .check(Check::S10, From(2))
    .evidence(OpenSource(
        &[
            "kenee/ONEX-OMS:app/ome/view/admin/delivery/express_print.html (ShopeX OMS, Apache-2.0)",
            "taobao.logistics.companies.get reg_mail_no, ~2018 answer",
        ],
        "2026-11",
    ))
    .valid(&["5021616460304"])
    .invalid(&[("5021616460404", CheckDigitMismatch)]);
const _: () = EYB_50.sound();

/// EMS 95/97 + 11 digits.
// CHECK: mod11 weights 8,6,4,2,3,5,9,7 over digits 3..10 (0-based bytes 2..9); r=11-(sum mod 11); 10->0, 11->5; check
// digit is byte 10 (the 11th digit); the last two digits are outside the check DOMAIN:
// NOTES: check digit assumed by analogy; example synthetic
// PATTERN: ^9[57]\d{11}$
const N95_97: Format = Format::new("china-ems-95-97", "EMS 95/97 + 11 digits")
    .shape(&[lit("9"), chars(Serial, "57", 1), digits(Serial, 10), check_digit()])
    .check(Check::S10, From(4))
    .evidence(OpenSource(&["taobao.logistics.companies.get reg_mail_no, ~2018 answer"], "2026-11"))
    .valid(&["9512345678501"]);
const _: () = N95_97.sound();

/// EMS A + 12 digits.
// CHECK: unknown DOMAIN:
// PATTERN: ^A\d{12}$
const A12: Format = Format::new("china-ems-a12", "EMS A + 12 digits")
    .shape(&[lit("A"), digits(Serial, 12)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/ChinaEMSService.php"], "2026-11"))
    .valid(&["A123456789012"]);
const _: () = A12.sound();

/// TC..HB.
// CHECK: unknown DOMAIN:
// PATTERN: ^TC\d{9}HB$
const HB: Format = Format::new("china-ems-hb", "TC..HB")
    .shape(&[lit("TC"), digits(Serial, 9), lit("HB")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/ChinaEMSService.php"], "2026-11"))
    .valid(&["TC123456785HB"]);
const _: () = HB.sound();

/// e-EMS / E特快 CT,CX,CY..CN.
// CHECK: s10 DOMAIN:
// PATTERN: ^C[TXY]\d{9}CN$
const CTCXCY: Format = Format::new("china-ems-ctcxcy", "e-EMS / E特快 CT,CX,CY..CN")
    .shape(&[lit("C"), chars(Service, "TXY", 1), digits(Serial, 8), check_digit(), lit("CN")])
    .check(Check::S10, From(2))
    .evidence(OpenSource(
        &[
            "Kutepov/parcels:common/components/services/ChinaEMSService.php",
            "zorem Advanced Shipment Tracking tracking-number autodetector JS",
        ],
        "2026-11",
    ))
    .valid(&["CY123456785CN"]);
const _: () = CTCXCY.sound();
