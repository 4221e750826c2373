//! Flyt Express 飞特物流, cross-border carrier of China.
//!
//! On AliExpress: FLYT, `FLYT_ECONOMY_SG`.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("flyt", "Flyt Express")
    .zh("飞特物流")
    .country("CN")
    .kind(CrossBorder)
    .aftership("flytexpress")
    .seventeentrack(190002)
    .formats(&[A_F, CTAFT, FTLVU, UT_TH, N61]);

/// A or F, eleven digits and four characters.
const A_F: Format = Format::new("flyt-a-f", "A or F, eleven digits and four characters")
    .shape(&[chars(Prefix, "AF", 1), digits(Serial, 11), alnum(Reference, 4)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/FlytExpressService.php"], "2026-11"))
    .valid(&["F12345678901AB12"]);
const _: () = A_F.sound();

/// CTAFT, ten digits and YQ.
const CTAFT: Format = Format::new("flyt-ctaft", "CTAFT, ten digits and YQ")
    .shape(&[lit("CTAFT"), digits(Serial, 10), lit("YQ")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/FlytExpressService.php"], "2026-11"))
    .valid(&["CTAFT0000000001YQ"]);
const _: () = CTAFT.sound();

/// FTLVU and eight digits.
const FTLVU: Format = Format::new("flyt-ftlvu", "FTLVU and eight digits")
    .shape(&[lit("FTLVU"), digits(Serial, 8)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/FlytExpressService.php"], "2026-11"))
    .valid(&["FTLVU12345678"]);
const _: () = FTLVU.sound();

/// S10 item of Thailand Post, UT and TH.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
const UT_TH: Format = Format::new("flyt-ut-th", "S10 item of Thailand Post, UT and TH")
    .shape(&[lit("UT"), digits(Serial, 8), check_digit(), lit("TH")])
    .check(Check::S10, From(2))
    .evidence(OpenSource(
        &["Kutepov/parcels:common/components/services/FlytExpressService.php", "Kutepov/parcels:track-numbers.csv"],
        "2026-11",
    ))
    .role(Role::FirstMile)
    .valid(&["UT123456785TH"])
    .note("All 92 numbers in a corpus of searched numbers agree with the check.");
const _: () = UT_TH.sound();

/// 61 and ten digits.
const N61: Format = Format::new("flyt-61", "61 and ten digits")
    .shape(&[lit("61"), digits(Serial, 10)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["612198364988"]);
const _: () = N61.sound();
