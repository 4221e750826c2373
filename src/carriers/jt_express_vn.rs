//! J&T Express Vietnam, express carrier of Vietnam.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("jt-express-vn", "J&T Express Vietnam")
    .country("VN")
    .kind(Express)
    .aftership("jtexpress-vn")
    .seventeentrack(100456)
    .formats(&[N12]);

/// 12 digits.
const N12: Format = Format::new("jt-express-vn-12", "12 digits")
    .shape(&[digits(Serial, 12)])
    .evidence(OpenSource(&["plhery/universal-parcel-scraper:generated/catalog.ts"], "2026-11"))
    .note("Test data in one bot uses 84..., unverified.");
const _: () = N12.sound();
