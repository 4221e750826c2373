//! Posta Faroe Islands, postal operator of Faroe Islands.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("faroe-post", "Posta Faroe Islands").zh("法罗群岛邮政").country("FO").kind(Post).seventeentrack(96021).formats(&[S10]);

/// S10 item ending in FO.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
const S10: Format = Format::new("faroe-post-s10", "S10 item ending in FO")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("FO")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829FO"])
    .invalid(&[("RR473124820FO", CheckDigitMismatch)]);
const _: () = S10.sound();
