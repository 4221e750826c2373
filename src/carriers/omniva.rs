//! Omniva 爱沙尼亚邮政, postal operator of Estonia.
//!
//! Parcels in Estonia, Latvia and Lithuania all carry S10 numbers that end in EE.
//!
//! On AliExpress: EEPOST and `OMNIVA_ECONOMY`.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("omniva", "Omniva")
    .zh("爱沙尼亚邮政")
    .country("EE")
    .kind(Post)
    .tracking_url("https://minu.omniva.ee/track/{number}")
    .aliases(&["Omniva Estonia via China", "omniva-cn", "Eesti Post"])
    .aftership("omniva")
    .seventeentrack(5041)
    .formats(&[S10, EE11]);

/// S10 item ending in EE.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
const S10: Format = Format::new("omniva-s10", "S10 item ending in EE")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("EE")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10", "Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829EE"])
    .invalid(&[("RR473124820EE", CheckDigitMismatch)])
    .note(
        "All 143 numbers from China in a corpus of searched numbers agree with the check; they begin with RO, SA, \
        UC or CC.",
    );
const _: () = S10.sound();

/// Six digits, EE and three digits.
const EE11: Format = Format::new("omniva-ee11", "Six digits, EE and three digits")
    .shape(&[digits(Serial, 6), lit("EE"), digits(Serial, 3)])
    .evidence(Observed(&["documentation of the interface of MakeCommerce"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["204138EE568"])
    .invalid(&[("204138EE56", WrongLength)]);
const _: () = EE11.sound();
