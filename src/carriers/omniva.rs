//! Omniva, postal operator of Estonia.
//!
//! Parcels in Estonia, Latvia and Lithuania all carry S10 numbers that end in EE.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("omniva", "Omniva")
    .country("EE")
    .kind(Post)
    .tracking_url("https://minu.omniva.ee/track/{number}")
    .aliases(&["Eesti Post"])
    .aftership("omniva")
    .seventeentrack(5041)
    .formats(&[S10]);

/// S10 item ending in EE.
///
/// The check digit is that of S10.
const S10: Format = Format::new("omniva-s10", "S10 item ending in EE")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("EE")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829EE"])
    .invalid(&[("RR473124820EE", CheckDigitMismatch)]);
const _: () = S10.sound();
