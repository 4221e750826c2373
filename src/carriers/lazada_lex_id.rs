//! LEX Indonesia, parcel network of a marketplace of Indonesia.
//!
//! Seller tools also list JNAP and NLIDAP numbers for parcels that it hands to JNE and Ninja Van.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("lazada-lex-id", "LEX Indonesia")
    .country("ID")
    .kind(Express)
    .aliases(&["Lazada Express"])
    .formats(&[LXAD, JNAP]);

/// LXAD and digits.
const LXAD: Format = Format::new("lazada-lex-id-lxad", "LXAD and digits")
    .shape(&[lit("LXAD"), optional(&[lit("-")]), digits_between(Serial, 8, 12)])
    .evidence(OpenSource(&["public TypeScript function checkCourier()", "a seller scan tool"], "2026-11"))
    .note("The length is not documented. The hyphen behind LXAD is left out.");
const _: () = LXAD.sound();

/// JNAP, a hyphen and ten digits.
///
/// The sample is made up.
const JNAP: Format = Format::new("lazada-lex-id-jnap", "JNAP, a hyphen and ten digits")
    .shape(&[lit("JNAP-"), digits(Serial, 10)])
    .evidence(Observed(&["public programs of shops in Indonesia, found by JNAP-0061460488"], "2026-11"))
    .valid(&["JNAP-0061840739"]);
const _: () = JNAP.sound();
