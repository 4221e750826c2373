//! SPX Express Brazil, parcel network of a marketplace of Brazil.
//!
//! Its numbers begin with BR, as those of its neighbours do with their countries.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("spx-br", "SPX Express Brazil").country("BR").kind(Express).formats(&[BR, MAIN, SPXLM]);

/// BR, twelve digits and perhaps a letter.
///
/// The sample is made up.
const BR: Format = Format::new("spx-br-main", "BR, twelve digits and perhaps a letter")
    .shape(&[lit("BR"), digits(Serial, 12), upper_between(Suffix, 0, 1)])
    .evidence(Observed(&["ha-parcel-integrations/ha-shopee-xpress:tests/payloads.py"], "2026-11"))
    .valid(&["BR261840739152Y"])
    .invalid(&[("BR2618407391", WrongLength)]);
const _: () = BR.sound();

/// SPXBR, eleven digits and one character.
///
/// The sample is made up.
const MAIN: Format = Format::new("spx-br-spx", "SPXBR, eleven digits and one character")
    .shape(&[lit("SPXBR"), digits(Serial, 11), chars(Suffix, "0..9A..C", 1)])
    .evidence(Observed(&["by analogy with its neighbours: Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["SPXBR06184073915C"])
    .invalid(&[("SPXBR0618407391", WrongLength)]);
const _: () = MAIN.sound();

/// Label for collection, the number, SPXLM and eight digits.
///
/// The sample is made up.
const SPXLM: Format = Format::new("spx-br-spxlm", "Label for collection, the number, SPXLM and eight digits")
    .shape(&[lit("BR"), digits(Serial, 12), alnum(Suffix, 1), lit("SPXLM"), digits(Reference, 8)])
    .evidence(Observed(&["public programs of shops in Brazil, found by BR2616776120829SPXLM16887854"], "2026-11"))
    .valid(&["BR261840739152DSPXLM16252407"]);
const _: () = SPXLM.sound();
