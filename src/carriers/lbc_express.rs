//! LBC Express, express carrier of the Philippines.
//!
//! An older fixture shows eleven digits.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("lbc-express", "LBC Express")
    .country("PH")
    .kind(Express)
    .tracking_url("https://www.lbcexpress.com/track/?tracking_no={number}")
    .aftership("lbcexpress")
    .seventeentrack(100264)
    .formats(&[N12, N11, N16, N10]);

/// Twelve digits.
const N12: Format = Format::new("lbc-express-12", "Twelve digits")
    .shape(&[digits(Serial, 12)])
    .evidence(OpenSource(&["plhery/universal-parcel-scraper:generated/catalog.ts"], "2026-11"));
const _: () = N12.sound();

/// Older number, eleven digits.
const N11: Format = Format::new("lbc-express-11", "Older number, eleven digits")
    .shape(&[digits(Serial, 11)])
    .evidence(Observed(&["egg-/delivery-tracker:test/fixtures/ecargo-ESEXCEPTION"], "2026-11"))
    .valid(&["81103321819"]);
const _: () = N11.sound();

/// 16 digits.
const N16: Format = Format::new("lbc-express-16", "16 digits")
    .shape(&[digits(Serial, 16)])
    .evidence(Observed(&["a public component with LBC's own tracking address"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["3390919072710004"]);
const _: () = N16.sound();

/// Ten digits.
///
/// The source knows 117 at the beginning.
const N10: Format = Format::new("lbc-express-10", "Ten digits")
    .shape(&[digits(Serial, 10)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["1171838670"])
    .invalid(&[("117183867", WrongLength)]);
const _: () = N10.sound();
