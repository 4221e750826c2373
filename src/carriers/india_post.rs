//! India Post 印度邮政, postal operator of India.
//!
//! Domestic Speed Post uses S10 numbers that end in IN too.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("india-post", "India Post")
    .zh("印度邮政")
    .country("IN")
    .kind(Post)
    .tracking_url("https://myspeedpost.com/track?n={number}")
    .aliases(&["Speed Post"])
    .aftership("india-post")
    .seventeentrack(9021)
    .formats(&[S10]);

/// S10 item ending in IN.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const S10: Format = Format::new("india-post-s10", "S10 item ending in IN")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("IN")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["plhery/universal-parcel-scraper:generated/catalog.ts", "UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785IN"])
    .invalid(&[("RR123456789IN", CheckDigitMismatch)]);
const _: () = S10.sound();
