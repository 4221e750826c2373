//! DPD Ireland, express carrier of Ireland.
//!
//! Consignments of nine digits live beside the numbers of the group.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("dpd-ie", "DPD Ireland")
    .country("IE")
    .kind(Express)
    .tracking_url("https://dpd.ie/tracking?consignmentNumber={number}")
    .aftership("dpd-ireland")
    .seventeentrack(100142)
    .formats(&[N9]);

/// Consignment, nine digits.
///
/// The sample is made up.
const N9: Format = Format::new("dpd-ie-9", "Consignment, nine digits")
    .shape(&[digits(Serial, 9)])
    .evidence(Observed(&["general knowledge of dpd.ie tracking"], "2026-11"))
    .standing(Preview)
    .valid(&["365838525"])
    .invalid(&[("12345678", WrongLength)]);
const _: () = N9.sound();
