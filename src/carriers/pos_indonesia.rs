//! Pos Indonesia 印尼邮政, postal operator of Indonesia.
//!
//! Another list says 13 digits for domestic items.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("pos-indonesia", "Pos Indonesia")
    .zh("印尼邮政")
    .aliases(&["印度尼西亚邮政"])
    .country("ID")
    .kind(Post)
    .tracking_url("https://www.posindonesia.co.id/id/tracking?barcode={number}")
    .aftership("pos-indonesia")
    .seventeentrack(9031)
    .formats(&[S10, N11, SHPE, P13]);

/// S10 item ending in ID.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const S10: Format = Format::new("pos-indonesia-s10", "S10 item ending in ID")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("ID")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["sharitonoff/Delivery:delivery.class.php", "UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785ID"])
    .invalid(&[("RR123456789ID", CheckDigitMismatch)]);
const _: () = S10.sound();

/// Domestic number, eleven digits.
const N11: Format = Format::new("pos-indonesia-11", "Domestic number, eleven digits")
    .shape(&[digits(Serial, 11)])
    .evidence(Observed(&["public TypeScript function checkCourier()"], "2026-11"));
const _: () = N11.sound();

/// SHPE and 18 letters or digits.
///
/// The sample is made up.
const SHPE: Format = Format::new("pos-indonesia-shpe", "SHPE and 18 letters or digits")
    .shape(&[lit("SHPE"), alnum(Serial, 18)])
    .evidence(Observed(&["labels in a public corpus of Indonesian shops"], "2026-11"))
    .standing(Preview)
    .valid(&["SHPE061840739526184073"]);
const _: () = SHPE.sound();

/// P, the day and seven digits.
///
/// The sample is made up.
const P13: Format = Format::new("pos-indonesia-p", "P, the day and seven digits")
    .shape(&[lit("P"), digits(Date, 6), digits(Serial, 7)])
    .evidence(Observed(&["an answer of RajaOngkir to a public program, 2023-10"], "2026-11"))
    .valid(&["P2311076184073"])
    .invalid(&[("P231107618407", WrongLength)])
    .note("Its counters have given such numbers since 2022.");
const _: () = P13.sound();
