//! YRC Freight, freight carrier of the United States.
//!
//! Its SCACs are RDWY and YFSY. The rule is from a sheet of 2012. A vendor says that Estes and Saia use it too, which
//! ten numbers of Estes contradict.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("yrc", "YRC Freight")
    .country("US")
    .kind(Freight)
    .aliases(&["Yellow"])
    .seventeentrack(100441)
    .formats(&[PRO_10]);

/// Freight bill, three digits, six and a check.
///
/// The six digits before the check character are read as a number, and 11 less its remainder by 11 is the character
/// (10 prints X, 11 prints 0). `340397` leaves 2, so it is 9.
const PRO_10: Format = Format::new("yrc-pro-10", "Freight bill, three digits, six and a check")
    .shape(&[digits(Prefix, 3), digits(Serial, 6), Part::Check(Set::of("0..9X"))])
    .check(Check::Mod11 { weights: &[10, 1], remainder: Remainder::X }, From(3))
    .evidence(CarrierDoc(&["YRC Freight, Freight bill numbering, 2012 (online.documentine.com)"], "2026-11"))
    .grouping(&[3, 6, 1])
    .valid(&["1003403979", "828561881X", "1110035420"])
    .invalid(&[("1003403978", CheckDigitMismatch)]);
const _: () = PRO_10.sound();
