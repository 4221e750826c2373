//! Leopards Courier Service, express carrier of Pakistan.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("leopards", "Leopards Courier Service")
    .country("PK")
    .aliases(&["Leopards Courier"])
    .kind(Express)
    .seventeentrack(100366)
    .formats(&[CN]);

/// Consignment, two letters and eight or nine digits.
///
/// The samples are made up.
const CN: Format = Format::new("leopards-cn", "Consignment, two letters and eight or nine digits")
    .shape(&[upper(Prefix, 2), digits_between(Serial, 8, 9)])
    .evidence(Observed(&["Leopards Courier, merchant API 2.0, as a public repository copies it"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["KI000000001", "LE75018264"])
    .invalid(&[("KI0000001", WrongLength)])
    .note("The document asks for two letters and eight digits and shows one of nine.");
const _: () = CN.sound();
