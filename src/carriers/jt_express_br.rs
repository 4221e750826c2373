//! J&T Express Brazil, express carrier of Brazil.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("jt-express-br", "J&T Express Brazil")
    .country("BR")
    .kind(Express)
    .seventeentrack(100797)
    .formats(&[N888, N999]);

/// 888, 0 or 1 and eleven digits.
///
/// The first sample is made up. 15 digits that begin with 88 are those of STO Express in China, too.
const N888: Format = Format::new("jt-express-br-888", "888, 0 or 1 and eleven digits")
    .shape(&[lit("888"), chars(Serial, "01", 1), digits(Serial, 11)])
    .evidence(Observed(
        &[
            "tests of seven public programs of shops in Brazil (nine numbers)",
            "rules for labels in two public programs of couriers in Brazil (888 and 0 or 1)",
        ],
        "2026-11",
    ))
    .valid(&["888030715264093", "888002557196685"])
    .invalid(&[("88803071526409", WrongLength), ("888230715264093", WrongCharacter)]);
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
