//! Pathao, courier of Bangladesh.
//!
//! A consignment has two letters, the day as six digits and six letters or digits, as the answer in the documentation
//! of its interface shows.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("pathao", "Pathao").country("BD").kind(LastMile).aliases(&["Pathao Courier"]).formats(&[CONSIGNMENT]);

/// Consignment, two letters, six digits and six letters or digits.
const CONSIGNMENT: Format =
    Format::new("pathao-consignment", "Consignment, two letters, six digits and six letters or digits")
        .shape(&[upper(Prefix, 2), digits(Serial, 6), alnum(Reference, 6)])
        .evidence(Observed(&["an answer of Pathao in the documentation of a public program"], "2026-11"))
        .standing(DeclaredOnly)
        .valid(&["DL121224VS8TTJ"])
        .invalid(&[("DL121224VS8TT", WrongLength)])
        .note("The six digits are the day.");
const _: () = CONSIGNMENT.sound();
