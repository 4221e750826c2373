//! Speedaf Express, express carrier of Nigeria.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("speedaf", "Speedaf Express").country("NG").kind(Express).aftership("speedaf").formats(&[KE, OTHERS]);

/// KE, 01 or 02 and ten digits (Kenya).
///
/// The sample is made up.
const KE: Format = Format::new("speedaf-ke", "KE, 01 or 02 and ten digits (Kenya)")
    .shape(&[lit("KE"), one_of(Reference, &["01", "02"]), digits(Serial, 10)])
    .evidence(Observed(&["screens of its courier app, 2026, in a public program (twelve numbers)"], "2026-11"))
    .valid(&["KE020061840739"])
    .invalid(&[("KE02006184073", WrongLength)]);
const _: () = KE.sound();

/// A country, 01 or 02 and ten digits.
///
/// The sample is made up.
const OTHERS: Format = Format::new("speedaf-country", "A country, 01 or 02 and ten digits")
    .shape(&[one_of(Country, &["NG", "GH", "UG", "PK", "EG", "MA"]), one_of(Reference, &["01", "02"]), digits(Serial, 10)])
    .evidence(Observed(&["by analogy with the numbers of Kenya"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["NG020061840739"]);
const _: () = OTHERS.sound();
