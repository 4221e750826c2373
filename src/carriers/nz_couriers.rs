//! New Zealand Couriers, express carrier of New Zealand.
//!
//! The carrier tracks by five keys: ticket, label printed by the customer, charge label, international consignment
//! and manifest.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("nz-couriers", "New Zealand Couriers")
    .country("NZ")
    .kind(Express)
    .seventeentrack(100592)
    .formats(&[TICKET, CHARGE_LABEL_8, INTL_9]);

/// Courier ticket.
const TICKET: Format = Format::new("nz-couriers-ticket", "Courier ticket")
    .shape(&[alnum_between(Reference, 1, 4), digits_between(Serial, 7, 8)])
    .evidence(CarrierDoc(
        &[
            "http://www.new-zealand-courier.org.nz/html/couriertickets.html",
            "https://kiwipress.nz/tech/new-zealand-couriers-tracking-guide/",
        ],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["LH1602541"])
    .note("It is a product code of up to four characters and a serial of up to eight digits.");
const _: () = TICKET.sound();

/// Charge label number.
const CHARGE_LABEL_8: Format = Format::new("nz-couriers-charge-label-8", "Charge label number")
    .shape(&[digits(Serial, 8)])
    .evidence(CarrierDoc(&["http://www.nzcouriers.co.nz/html/chargelabels.html"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["03258847"]);
const _: () = CHARGE_LABEL_8.sound();

/// International consignment.
const INTL_9: Format = Format::new("nz-couriers-intl-9", "International consignment")
    .shape(&[digits(Serial, 9)])
    .evidence(Observed(&["https://kiwipress.nz/tech/new-zealand-couriers-tracking-guide/"], "2026-11"))
    .valid(&["521440236"]);
const _: () = INTL_9.sound();
