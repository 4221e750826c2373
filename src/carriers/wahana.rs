//! Wahana Prestasi Logistik, express carrier of Indonesia.
//!
//! The rule is from one public table of a hobbyist, and is a hint rather than a proof.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("wahana", "Wahana Prestasi Logistik")
    .country("ID")
    .kind(Express)
    .aftership("wahana")
    .seventeentrack(100183)
    .formats(&[MAIN, LETTERS, N8]);

/// Waybill (resi).
const MAIN: Format = Format::new("wahana-main", "Waybill (resi)")
    .shape(&[lit("AGN"), digits_between(Serial, 4, 14)])
    .evidence(Observed(&["public TypeScript function checkCourier()"], "2026-11"));
const _: () = MAIN.sound();

/// Three letters and five digits.
///
/// The sample is made up.
const LETTERS: Format = Format::new("wahana-3l5", "Three letters and five digits")
    .shape(&[upper(Prefix, 3), digits(Serial, 5)])
    .evidence(Observed(&["two public programs of shops in Indonesia"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["AKX61840"]);
const _: () = LETTERS.sound();

/// Eight letters or digits.
///
/// The sample is made up.
const N8: Format = Format::new("wahana-8", "Eight letters or digits")
    .shape(&[alnum(Serial, 8)])
    .evidence(Observed(&["RajaOngkir's document of the call that tracks"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["MT618U40"]);
const _: () = N8.sound();
