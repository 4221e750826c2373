//! Tokopedia, logistics of a marketplace of Indonesia.
//!
//! Its recommended courier (Kurir Rekomendasi) numbers the parcel, whoever carries it.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("tokopedia", "Tokopedia").country("ID").kind(Marketplace).formats(&[TKP]);

/// TKP, two digits, a hyphen and seven or eight letters or digits.
///
/// The sample is made up.
const TKP: Format = Format::new("tokopedia-tkp", "TKP, two digits, a hyphen and seven or eight letters or digits")
    .shape(&[lit("TKP"), digits(Reference, 2), lit("-"), alnum_between(Serial, 7, 8)])
    .evidence(Observed(
        &["BinderByte, documentation of its interface", "tests of nine public programs of shops"],
        "2026-11",
    ))
    .valid(&["TKP01-B4WKQ7MC"])
    .invalid(&[("TKP01-B4WKQ", WrongLength)]);
const _: () = TKP.sound();
