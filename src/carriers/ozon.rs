//! Ozon, logistics of a marketplace of Russia.
//!
//! Its tracking page takes the number of a posting: the order, 8 to 12 digits and four, and the count of the parcel
//! behind it. The order alone is tracked nowhere. Other carriers deliver for shops outside Russia, under numbers of
//! their own.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("ozon", "Ozon")
    .country("RU")
    .kind(Marketplace)
    .tracking_url("https://tracking.ozon.ru/?track={number}")
    .seventeentrack(101137)
    .formats(&[POSTING]);

/// Posting, 8 to 12 digits, four digits and the count of the parcel.
///
/// The hyphens belong to the number. The last sample is made up.
const POSTING: Format = Format::new("ozon-posting", "Posting, 8 to 12 digits, four digits and the count of the parcel")
    .shape(&[digits_between(Reference, 8, 12), lit("-"), digits(Reference, 4), lit("-"), digits_between(Piece, 1, 2)])
    .evidence(CarrierDoc(&["Ozon Seller API, posting_number in its examples", "BrainDeLook/OzonTracker-HA"], "2026-11"))
    .valid(&["23281294-0063-2", "0114598183-0259-1", "61840739-0526-12"])
    .invalid(&[("23281294-0063", WrongLength), ("2328129400632", WrongLength)])
    .note("An order of ten parcels and more has two digits behind the last hyphen.");
const _: () = POSTING.sound();
