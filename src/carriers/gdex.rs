//! GDEX, express carrier of Malaysia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("gdex", "GDEX")
    .country("MY")
    .kind(Express)
    .aftership("gdex")
    .seventeentrack(100150)
    .formats(&[N2L11, N10]);

/// Two letters and eleven digits.
const N2L11: Format = Format::new("gdex-2l11", "Two letters and eleven digits")
    .shape(&[upper(Prefix, 2), digits(Serial, 11)])
    .evidence(OpenSource(
        &["Kutepov/parcels:common/components/services/GDExpressMy.php", "afiqiqmal/parcel-track:example/index.php"],
        "2026-11",
    ))
    .valid(&["MY10011493439", "MY82067332685"]);
const _: () = N2L11.sound();

/// Older number, ten digits.
const N10: Format = Format::new("gdex-10", "Older number, ten digits")
    .shape(&[digits(Serial, 10)])
    .evidence(OpenSource(&["afiqiqmal/parcel-track:README.md"], "2026-11"))
    .valid(&["4941410530"]);
const _: () = N10.sound();
