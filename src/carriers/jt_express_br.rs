//! J&T Express Brazil, express carrier of Brazil.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("jt-express-br", "J&T Express Brazil")
    .country("BR")
    .kind(Express)
    .seventeentrack(100797)
    .formats(&[N888]);

/// 888030 and nine digits.
///
/// The sample is made up.
const N888: Format = Format::new("jt-express-br-888", "888030 and nine digits")
    .shape(&[lit("888030"), digits(Serial, 9)])
    .evidence(Observed(&["tests of six public programs of shops in Brazil (eight numbers)"], "2026-11"))
    .valid(&["888030715264093"])
    .invalid(&[("88803071526409", WrongLength)]);
const _: () = N888.sound();
