//! Boxberry, last-mile carrier of Russia.
//!
//! Three letters and eight or nine digits, and 11 to 13 bare digits, are reported and not confirmed.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("boxberry", "Boxberry")
    .country("RU")
    .kind(LastMile)
    .tracking_url("https://boxberry.ru/tracking-page?id={number}")
    .aftership("boxberry")
    .seventeentrack(100157)
    .formats(&[L3, N0000, ALPHA]);

/// Three letters and eight or nine digits.
const L3: Format = Format::new("boxberry-l3", "Three letters and eight or nine digits")
    .shape(&[upper(Prefix, 3), digits_between(Serial, 8, 9)])
    .evidence(Observed(&["general knowledge"], "2026-11"))
    .standing(Preview)
    .valid(&["DUD15086694"])
    .invalid(&[("DU15086694", WrongLength)]);
const _: () = L3.sound();

/// 0000 and nine digits.
const N0000: Format = Format::new("boxberry-0000", "0000 and nine digits")
    .shape(&[lit("0000"), digits(Serial, 9)])
    .evidence(OpenSource(&["sharitonoff/Delivery:delivery.class.php"], "2026-11"));
const _: () = N0000.sound();

/// Cross-border number, ABR, AFOX, AAQ or ALP and nine digits.
const ALPHA: Format = Format::new("boxberry-alpha", "Cross-border number, ABR, AFOX, AAQ or ALP and nine digits")
    .shape(&[lit("A"), one_of(Reference, &["FOX", "AQ", "BR", "LP"]), digits(Serial, 9)])
    .evidence(OpenSource(&["sharitonoff/Delivery:delivery.class.php"], "2026-11"));
const _: () = ALPHA.sound();
