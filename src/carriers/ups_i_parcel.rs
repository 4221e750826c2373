//! UPS i-parcel, cross-border carrier of the United States.
//!
//! The network was folded into UPS services.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("ups-i-parcel", "UPS i-parcel").country("US").kind(CrossBorder).seventeentrack(100015).formats(&[N18]);

/// 80 and 16 digits.
const N18: Format = Format::new("ups-i-parcel-80", "80 and 16 digits")
    .shape(&[lit("80"), digits(Serial, 16)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["802193621195252490"])
    .invalid(&[("80219362119525249", WrongLength)]);
const _: () = N18.sound();
