//! Qwintry Logistics, cross-border carrier of Russia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("qwintry", "Qwintry Logistics").country("RU").kind(CrossBorder).formats(&[QR8]);

/// QR and eight digits.
const QR8: Format = Format::new("qwintry-qr8", "QR and eight digits")
    .shape(&[lit("QR"), digits(Serial, 8)])
    .evidence(OpenSource(&["sharitonoff/Delivery:delivery.class.php"], "2026-11"));
const _: () = QR8.sound();
