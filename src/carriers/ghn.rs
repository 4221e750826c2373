//! GHN, express carrier of Vietnam.
//!
//! Its interface answers an order with an order code, which is the tracking number.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("ghn", "GHN")
    .country("VN")
    .kind(Express)
    .aliases(&["Giao Hang Nhanh"])
    .aftership("ghn")
    .seventeentrack(100593)
    .formats(&[CODE]);

/// Order code, eight letters and digits.
const CODE: Format = Format::new("ghn-8", "Order code, eight letters and digits")
    .shape(&[upper(Prefix, 1), alnum(Serial, 7)])
    .evidence(OpenSource(
        &["GHN shipping-order API, answers (order_code), as two public clients quote them"],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["GAN6D8A9", "GY6PM74D"])
    .invalid(&[("GAN6D8A", WrongLength)])
    .note("Nearly any word of eight letters fits: it counts where the carrier is declared.");
const _: () = CODE.sound();
