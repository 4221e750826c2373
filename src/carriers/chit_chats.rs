//! Chit Chats, cross-border carrier of Canada.
//!
//! It takes parcels of Canadian shops over the border, where USPS and others deliver them under their own numbers.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("chit-chats", "Chit Chats")
    .country("CA")
    .kind(CrossBorder)
    .aftership("chitchats")
    .seventeentrack(100244)
    .formats(&[PAIRS]);

/// A letter and a digit five times.
const PAIRS: Format = Format::new("chit-chats-10", "A letter and a digit five times")
    .shape(&[
        upper(Serial, 1),
        digits(Serial, 1),
        upper(Serial, 1),
        digits(Serial, 1),
        upper(Serial, 1),
        digits(Serial, 1),
        upper(Serial, 1),
        digits(Serial, 1),
        upper(Serial, 1),
        digits(Serial, 1),
    ])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["T2N9Q1H7I9"])
    .invalid(&[("T2N9Q1H7I", WrongLength), ("T2N9Q1H7II", WrongCharacter)]);
const _: () = PAIRS.sound();
