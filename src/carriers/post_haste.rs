//! Post Haste, express carrier of New Zealand.
//!
//! It shares the ticketing system of New Zealand Couriers.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("post-haste", "Post Haste")
    .country("NZ")
    .kind(Express)
    .seventeentrack(100268)
    .formats(&[TICKET, CHARGE_LABEL_8]);

/// Courier ticket.
const TICKET: Format = Format::new("post-haste-ticket", "Courier ticket")
    .shape(&[alnum_between(Reference, 1, 4), digits_between(Serial, 7, 8)])
    .evidence(CarrierDoc(&["http://www.posthaste.co.nz/couriertickets.html"], "2026-11"))
    .standing(DeclaredOnly);
const _: () = TICKET.sound();

/// Charge label number.
const CHARGE_LABEL_8: Format = Format::new("post-haste-charge-label-8", "Charge label number")
    .shape(&[digits(Serial, 8)])
    .evidence(CarrierDoc(&["http://www.posthaste.co.nz/charge_labels.html"], "2026-11"))
    .standing(DeclaredOnly);
const _: () = CHARGE_LABEL_8.sound();
