//! GoGo Xpress, last-mile carrier of the Philippines.
//!
//! XPOST, of the same house, numbers in the same way.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("gogo-xpress", "GoGo Xpress")
    .country("PH")
    .kind(LastMile)
    .aliases(&["XPOST"])
    .seventeentrack(100421)
    .formats(&[HYPHENS, PLAIN]);

/// Four digits, four digits and four letters with hyphens.
///
/// The hyphens belong to the number.
const HYPHENS: Format = Format::new("gogo-xpress-hyphens", "Four digits, four digits and four letters with hyphens")
    .shape(&[digits(Serial, 4), lit("-"), digits(Serial, 4), lit("-"), upper(Reference, 4)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["8964-3265-DVKS", "8807-5430-MEWL"])
    .invalid(&[("8964-3265-DVK", WrongLength), ("896A-3265-DVKS", WrongCharacter)]);
const _: () = HYPHENS.sound();

/// The same without hyphens.
///
/// The program that tells it takes the hyphens out before it looks.
const PLAIN: Format = Format::new("gogo-xpress-12", "The same without hyphens")
    .shape(&[digits(Serial, 8), upper(Reference, 4)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["89643265DVKS"])
    .invalid(&[("89643265DVK", WrongLength)]);
const _: () = PLAIN.sound();
