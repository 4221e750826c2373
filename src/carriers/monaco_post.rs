//! La Poste Monaco, postal operator of Monaco.
//!
//! It uses the numbers of La Poste in France. The suffix MC is allotted, but rare.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("monaco-post", "La Poste Monaco").zh("摩纳哥邮政").country("MC").kind(Post).formats(&[S10]);

/// S10 item ending in MC.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
const S10: Format = Format::new("monaco-post-s10", "S10 item ending in MC")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("MC")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829MC"])
    .invalid(&[("RR473124820MC", CheckDigitMismatch)]);
const _: () = S10.sound();
