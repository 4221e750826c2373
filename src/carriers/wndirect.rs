//! wnDirect, cross-border carrier of the United Kingdom.
//!
//! Asendia took it over; others deliver under numbers of their own.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("wndirect", "wnDirect")
    .country("GB")
    .kind(CrossBorder)
    .aftership("wndirect")
    .seventeentrack(100361)
    .formats(&[DI]);

/// DI and nine digits.
const DI: Format = Format::new("wndirect-di", "DI and nine digits")
    .shape(&[lit("DI"), digits(Serial, 9)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["DI039772535"])
    .invalid(&[("DI03977253", WrongLength)]);
const _: () = DI.sound();
