//! CollectPlus, last-mile carrier of the United Kingdom.
//!
//! Its shops take and hand out parcels of several carriers, most of them of Yodel, whose numbers are listed there.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("collectplus", "CollectPlus")
    .country("GB")
    .kind(LastMile)
    .aftership("collectplus")
    .seventeentrack(100239)
    .formats(&[N87MY]);

/// 87MY and twelve letters or digits.
const N87MY: Format = Format::new("collectplus-87my", "87MY and twelve letters or digits")
    .shape(&[lit("87MY"), alnum(Serial, 12)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["87MY19746516A008"])
    .invalid(&[("87MY19746516A00", WrongLength)]);
const _: () = N87MY.sound();
