//! J&T Express Thailand, express carrier of Thailand.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("jt-express-th", "J&T Express Thailand")
    .country("TH")
    .kind(Express)
    .seventeentrack(100271)
    .formats(&[N12, JTTH]);

/// Twelve digits.
const N12: Format = Format::new("jt-express-th-12", "Twelve digits")
    .shape(&[digits(Serial, 12)])
    .evidence(OpenSource(&["plhery/universal-parcel-scraper:generated/catalog.ts"], "2026-11"));
const _: () = N12.sound();

/// JTTH and twelve digits.
///
/// The sample is made up.
const JTTH: Format = Format::new("jt-express-th-jtth", "JTTH and twelve digits")
    .shape(&[lit("JTTH"), digits(Serial, 12)])
    .evidence(Observed(&["tests of six public programs of Thai shops on TikTok Shop and Shopee"], "2026-11"))
    .valid(&["JTTH206184073952"])
    .invalid(&[("JTTH20618407395", WrongLength)]);
const _: () = JTTH.sound();
