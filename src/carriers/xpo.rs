//! XPO, freight carrier of the United States.
//!
//! Its SCAC is CNWY. Its own page states the rule of the check.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("xpo", "XPO")
    .country("US")
    .kind(Freight)
    .aliases(&["Con-way"])
    .aftership("xpo-logistics")
    .seventeentrack(100254)
    .formats(&[PRO_9]);

/// PRO number, nine digits.
///
/// The check digit is what the digits before it leave when they are divided by 7, so it is never above 6. `13817345`
/// leaves 3.
///
/// The sample is made up.
const PRO_9: Format = Format::new("xpo-pro-9", "PRO number, nine digits")
    .shape(&[digits(Serial, 8), Part::Check(Set::of("0..6"))])
    .check(Check::Mod7, From(0))
    .evidence(CarrierDoc(
        &["http://www.xpo.com/content/pro-number-check-digit", "https://ltl-solutions.xpo.com/help-center/pro-number/"],
        "2026-11",
    ))
    .grouping(&[3, 6])
    .valid(&["138173453"])
    .invalid(&[("123456781", CheckDigitMismatch), ("123456789", WrongCharacter)]);
const _: () = PRO_9.sound();
