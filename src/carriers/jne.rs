//! JNE, express carrier of Indonesia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("jne", "JNE")
    .country("ID")
    .kind(Express)
    .tracking_url("https://www.jne.co.id/id/tracking/trace/{number}")
    .aftership("jne")
    .seventeentrack(100086)
    .formats(&[N15, TG]);

/// Waybill (resi), 15 digits.
const N15: Format = Format::new("jne-15", "Waybill (resi), 15 digits")
    .shape(&[digits(Serial, 15)])
    .evidence(OpenSource(&["public TypeScript function checkCourier()"], "2026-11"));
const _: () = N15.sound();

/// TG and ten digits, booked on Tokopedia or TikTok.
const TG: Format = Format::new("jne-tg", "TG and ten digits, booked on Tokopedia or TikTok")
    .shape(&[lit("TG"), digits(Serial, 10)])
    .evidence(Observed(&["public note \"Resi Pattern Detection vs Reality\", 2026-01-21"], "2026-11"))
    .valid(&["TG7007260622", "TG3530937431"])
    .note("The document that lists it says no more than that it is likely one of JNE.");
const _: () = TG.sound();
