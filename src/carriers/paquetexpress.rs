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
    .formats(&[N12]);

/// Three letters, two digits, two letters and five digits.
const N12: Format = Format::new("paquetexpress-12", "Three letters, two digits, two letters and five digits")
    .shape(&[upper(Prefix, 3), digits(Reference, 2), upper(Reference, 2), digits(Serial, 5)])
    .evidence(Observed(&["public Kotlin class CarrierDetector of com.brk718.tracker.util"], "2026-11"))
    .valid(&["MZR98HZ84420"]);
const _: () = N12.sound();
