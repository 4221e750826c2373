//! Marshall Islands Post via China: an identifier that many operators share.
//!
//! Untracked economy mail: UN..MH 1 of 17, while RZ..MH 28 of 28 and ML..MH 29 of 29 satisfy the S10 check digit,
//! i.e. chance level for the U series. Never reject a U?..MH number for its check digit.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("pseudo-s10-mh", "Marshall Islands Post via China")
    .country("MH")
    .kind(Identifier)
    .formats(&[U, OTHER]);

/// U?..MH without check digit.
const U: Format = Format::new("pseudo-s10-mh-u", "U?..MH without check digit")
    .shape(&[lit("U"), upper(Service, 1), digits(Serial, 9), lit("MH")])
    .evidence(Observed(&["Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["UA307812000MH"]);
const _: () = U.sound();

/// Other ..MH.
///
/// The check digit is that of S10.
const OTHER: Format = Format::new("pseudo-s10-mh-other", "Other ..MH")
    .shape(&[chars(Service, "A..TV..Z", 1), upper(Service, 1), digits(Serial, 8), check_digit(), lit("MH")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10", "Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["RZ123456785MH"]);
const _: () = OTHER.sound();
