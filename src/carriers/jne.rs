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

/// JNE resi 15 digits.
const N15: Format = Format::new("jne-15", "JNE resi 15 digits")
    .shape(&[digits(Serial, 15)])
    .evidence(OpenSource(&["public TypeScript function checkCourier()"], "2026-11"));
const _: () = N15.sound();

/// TG + 10 digits (Tokopedia/TikTok bookings).
const TG: Format = Format::new("jne-tg", "TG + 10 digits (Tokopedia/TikTok bookings)")
    .shape(&[lit("TG"), digits(Serial, 10)])
    .evidence(Observed(&["public note \"Resi Pattern Detection vs Reality\", 2026-01-21"], "2026-11"))
    .valid(&["TG7007260622", "TG3530937431"])
    .note("The document itself says only \"likely JNE\".");
const _: () = TG.sound();
