//! J&T Express Brazil, express carrier of Brazil.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("jt-express-br", "J&T Express Brazil")
    .country("BR")
    .kind(Express)
    .seventeentrack(100797)
    .formats(&[N888, N999]);

/// 888030 and nine digits.
///
/// The sample is made up.
const N888: Format = Format::new("jt-express-br-888", "888030 and nine digits")
    .shape(&[lit("888030"), digits(Serial, 9)])
    .evidence(Observed(&["tests of six public programs of shops in Brazil (eight numbers)"], "2026-11"))
    .valid(&["888030715264093"])
    .invalid(&[("88803071526409", WrongLength)]);
const _: () = N888.sound();

/// 99988 and ten digits.
///
/// The sample is made up.
const N999: Format = Format::new("jt-express-br-999", "99988 and ten digits")
    .shape(&[lit("99988"), digits(Serial, 10)])
    .evidence(Observed(&["answers of TikTok Shop in two public programs (two numbers)"], "2026-11"))
    .valid(&["999886184073952"])
    .invalid(&[("99988618407395", WrongLength)]);
const _: () = N999.sound();
