//! RedX, courier of Bangladesh.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("redx", "RedX").country("BD").kind(LastMile).formats(&[CODE]);

/// Two digits, a letter, three digits and six letters or digits.
const CODE: Format = Format::new("redx-code", "Two digits, a letter, three digits and six letters or digits")
    .shape(&[digits(Reference, 2), upper(Reference, 1), digits(Reference, 3), alnum(Serial, 6)])
    .evidence(Observed(
        &["documentation of the interface of the carrier, as several public clients quote it"],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["20A312THJDJ8"])
    .invalid(&[("20A312THJDJ", WrongLength)]);
const _: () = CODE.sound();
