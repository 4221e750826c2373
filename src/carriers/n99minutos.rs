//! 99minutos, last-mile carrier of Mexico.
//!
//! It works in Mexico, Chile, Colombia and Peru.
//!
//! Source of the countries: a catalogue of interfaces (api-evangelist/99-minutos); the carrier's own word was not
//! found.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("99minutos", "99minutos")
    .country("MX").abroad(&["CL", "CO", "PE"])
    .kind(LastMile)
    .aftership("99minutos")
    .seventeentrack(100477)
    .formats(&[N99M, N16]);

/// 99M and nine characters.
const N99M: Format = Format::new("99minutos-99m", "99M and nine characters")
    .shape(&[lit("99M"), alnum(Reference, 9)])
    .evidence(Observed(&["DiegoM74/prueba-aliexpress:script.js"], "2026-11"));
const _: () = N99M.sound();

/// 16 digits.
const N16: Format = Format::new("99minutos-16", "16 digits")
    .shape(&[digits(Serial, 16)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/Minutos99.php"], "2026-11"))
    .valid(&["1123041237590678"])
    .note("It seems to begin with 1 and a date.");
const _: () = N16.sound();
