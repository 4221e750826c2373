//! SPX Express Brazil, parcel network of a marketplace of Brazil.
//!
//! Its numbers begin with BR, as those of its neighbours do with their countries.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("spx-br", "SPX Express Brazil").country("BR").kind(Express).formats(&[BR]);

/// BR, twelve digits and perhaps a letter.
///
/// The sample is made up.
const BR: Format = Format::new("spx-br-main", "BR, twelve digits and perhaps a letter")
    .shape(&[lit("BR"), digits(Serial, 12), upper_between(Suffix, 0, 1)])
    .evidence(Observed(&["ha-parcel-integrations/ha-shopee-xpress:tests/payloads.py"], "2026-11"))
    .valid(&["BR261840739152Y"])
    .invalid(&[("BR2618407391", WrongLength)]);
const _: () = BR.sound();
