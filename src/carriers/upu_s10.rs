//! UPU S10 postal item identifier: an identifier that many operators share.
//!
//! Thirteen characters, by the standard S10-12 of 2017: two letters for the service, eight digits, a check digit, and
//! the country whose operator issued it. A number must not come again within twelve months. First letters J, K, S, T
//! and W are reserved. The list of UPU members lacks territories that do issue (AX, JE, GG, IM, FO, GL, MO, TW, AW,
//! CW), so that the table here is wider. Some private issuers keep the shape and put a suffix of their own, as Yanwen
//! does with YP. Two faults circulate in public code: the weights 3 to 10, and a check that never prints 0 and 5 for
//! 10 and 11.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("upu-s10", "UPU S10").zh("万国邮联 S10").kind(Identifier).formats(&[
    S10,
    S10_EMS,
    S10_PARCEL,
    S10_REGISTERED,
    S10_EXPRESS_LETTER,
    S10_INSURED,
    S10_UNTRACKED_GOODS,
    S10_MBAG,
    S10_IBRS,
    S10_ECOMMERCE,
    S10_RFID,
    S10_DOMESTIC,
]);

/// S10 item.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
const S10: Format = Format::new("s10", "S10 item")
    .shape(&[
        chars(Service, "A..IL..RUVX..Z", 1),
        upper(Service, 1),
        digits(Serial, 8),
        check_digit(),
        code(Country, Registry::S10Country),
    ])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10-12", "bwipp/postscriptbarcode wiki UPU-S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&[
        "RB123456785GB",
        "EC207920162US",
        "RR473124829GB",
        "EE471108151FR",
        "RR287043775IN",
        "LE223553042BE",
        "EB000717618HK",
        "RR123456785IT",
    ])
    .invalid(&[
        ("RB123456786US", CheckDigitMismatch),
        ("JA123456785GB", WrongCharacter),
        ("SA123456785GB", WrongCharacter),
    ]);
const _: () = S10.sound();

/// EMS (EA-EZ).
///
/// The check digit is that of S10: the products of `47110815` come to 164, which leaves 10, and 11 less 10 is 1.
const S10_EMS: Format = Format::new("s10-ems", "EMS (EA-EZ)")
    .shape(&[lit("E"), upper(Service, 1), digits(Serial, 8), check_digit(), code(Country, Registry::S10Country)])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10-12", "bwipp/postscriptbarcode wiki UPU-S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["EE471108151FR", "EC207920162US", "EB000717618HK"])
    .invalid(&[("EE471108152FR", CheckDigitMismatch)]);
const _: () = S10_EMS.sound();

/// Parcel post (CA-CZ).
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// CV is preferred for insured parcels.
const S10_PARCEL: Format = Format::new("s10-parcel", "Parcel post (CA-CZ)")
    .shape(&[lit("C"), upper(Service, 1), digits(Serial, 8), check_digit(), code(Country, Registry::S10Country)])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10-12", "bwipp/postscriptbarcode wiki UPU-S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["CP123456785US"])
    .invalid(&[("CP123456784US", CheckDigitMismatch)]);
const _: () = S10_PARCEL.sound();

/// Registered letter (RA-RZ).
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
const S10_REGISTERED: Format = Format::new("s10-registered", "Registered letter (RA-RZ)")
    .shape(&[lit("R"), upper(Service, 1), digits(Serial, 8), check_digit(), code(Country, Registry::S10Country)])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10-12", "bwipp/postscriptbarcode wiki UPU-S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR473124829GB", "RB123456785GB"])
    .invalid(&[("RR473124828GB", CheckDigitMismatch)]);
const _: () = S10_REGISTERED.sound();

/// Tracked letter, LA to LZ.
///
/// The check digit is that of S10: the products of `22355304` come to 108, which leaves 9, and 11 less 9 is 2.
const S10_EXPRESS_LETTER: Format = Format::new("s10-express-letter", "Tracked letter, LA to LZ")
    .shape(&[lit("L"), upper(Service, 1), digits(Serial, 8), check_digit(), code(Country, Registry::S10Country)])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10-12", "bwipp/postscriptbarcode wiki UPU-S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["LE223553042BE", "LZ123456785US"])
    .invalid(&[("LE223553043BE", CheckDigitMismatch)]);
const _: () = S10_EXPRESS_LETTER.sound();

/// Insured letter (VA-VZ).
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
const S10_INSURED: Format = Format::new("s10-insured", "Insured letter (VA-VZ)")
    .shape(&[lit("V"), upper(Service, 1), digits(Serial, 8), check_digit(), code(Country, Registry::S10Country)])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10-12", "bwipp/postscriptbarcode wiki UPU-S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["VV123456785IT"])
    .invalid(&[("VV123456784IT", CheckDigitMismatch)]);
const _: () = S10_INSURED.sound();

/// Letter with goods, customs only (UA-UZ).
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// It serves customs; the item is not tracked all the way.
const S10_UNTRACKED_GOODS: Format = Format::new("s10-untracked-goods", "Letter with goods, customs only (UA-UZ)")
    .shape(&[lit("U"), upper(Service, 1), digits(Serial, 8), check_digit(), code(Country, Registry::S10Country)])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10-12", "bwipp/postscriptbarcode wiki UPU-S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["UX123456785CA"])
    .invalid(&[("UX123456784CA", CheckDigitMismatch)]);
const _: () = S10_UNTRACKED_GOODS.sound();

/// M bag (MA-MZ).
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
const S10_MBAG: Format = Format::new("s10-mbag", "M bag (MA-MZ)")
    .shape(&[lit("M"), upper(Service, 1), digits(Serial, 8), check_digit(), code(Country, Registry::S10Country)])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10-12", "bwipp/postscriptbarcode wiki UPU-S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["MA123456785FR"])
    .invalid(&[("MA123456784FR", CheckDigitMismatch)]);
const _: () = S10_MBAG.sound();

/// IBRS (QA-QM).
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
const S10_IBRS: Format = Format::new("s10-ibrs", "IBRS (QA-QM)")
    .shape(&[
        lit("Q"),
        chars(Service, "A..M", 1),
        digits(Serial, 8),
        check_digit(),
        code(Country, Registry::S10Country),
    ])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10-12", "bwipp/postscriptbarcode wiki UPU-S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["QA123456785DE"])
    .invalid(&[("QN123456785DE", WrongCharacter)]);
const _: () = S10_IBRS.sound();

/// E-commerce parcel (HA-HZ).
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
const S10_ECOMMERCE: Format = Format::new("s10-ecommerce", "E-commerce parcel (HA-HZ)")
    .shape(&[lit("H"), upper(Service, 1), digits(Serial, 8), check_digit(), code(Country, Registry::S10Country)])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10-12", "bwipp/postscriptbarcode wiki UPU-S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["HA123456785GB"])
    .invalid(&[("HA123456784GB", CheckDigitMismatch)]);
const _: () = S10_ECOMMERCE.sound();

/// RFID-tracked (AV-AZ).
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
const S10_RFID: Format = Format::new("s10-rfid", "RFID-tracked (AV-AZ)")
    .shape(&[
        lit("A"),
        chars(Service, "V..Z", 1),
        digits(Serial, 8),
        check_digit(),
        code(Country, Registry::S10Country),
    ])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10-12", "bwipp/postscriptbarcode wiki UPU-S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["AV123456785NL"])
    .invalid(&[("AA123456785NL", WrongCharacter)]);
const _: () = S10_RFID.sound();

/// Domestic or bilateral item.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
const S10_DOMESTIC: Format = Format::new("s10-domestic", "Domestic or bilateral item")
    .shape(&[
        either(&[&[chars(Prefix, "BDNPZ", 1), upper(Suffix, 1)], &[lit("GA")], &[lit("GD")]]),
        digits(Serial, 8),
        check_digit(),
        code(Country, Registry::S10Country),
    ])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10-12", "bwipp/postscriptbarcode wiki UPU-S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["PG123456785CA"])
    .invalid(&[("GB123456785CA", WrongCharacter)]);
const _: () = S10_DOMESTIC.sound();
