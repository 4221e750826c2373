//! Paquetexpress, express carrier of Mexico.
//!
//! The expression in the source does not match its own example; the shape here follows the example.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("paquetexpress", "Paquetexpress")
    .country("MX")
    .kind(Express)
    .aftership("paquetexpress")
    .seventeentrack(100147)
    .formats(&[N12, N20, DIGITS]);

/// Three letters, two digits, two letters and five digits.
const N12: Format = Format::new("paquetexpress-12", "Three letters, two digits, two letters and five digits")
    .shape(&[upper(Prefix, 3), digits(Reference, 2), upper(Reference, 2), digits(Serial, 5)])
    .evidence(Observed(&["public Kotlin class CarrierDetector of com.brk718.tracker.util"], "2026-11"))
    .valid(&["MZR98HZ84420"]);
const _: () = N12.sound();

/// Three letters, two digits, two letters and 13 digits.
const N20: Format = Format::new("paquetexpress-20", "Three letters, two digits, two letters and 13 digits")
    .shape(&[upper(Prefix, 3), digits(Reference, 2), upper(Reference, 2), digits(Serial, 13)])
    .evidence(OpenSource(&["documentation of a public interface for orders (MEX01PP)"], "2026-11"))
    .valid(&["MEX01PP3469501006006"])
    .invalid(&[("MEX01PP346950100600", WrongLength)])
    .note("It is one piece of a shipment.");
const _: () = N20.sound();

/// Twelve digits.
const DIGITS: Format = Format::new("paquetexpress-digits", "Twelve digits")
    .shape(&[digits(Serial, 12)])
    .evidence(Observed(&["an answer of Envia.com in the documentation of a public program"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["141168417447"])
    .invalid(&[("14116841744", WrongLength)]);
const _: () = DIGITS.sound();
