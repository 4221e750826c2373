//! An Post 爱尔兰邮政, postal operator of Ireland.
//!
//! Tracked parcels within Ireland use S10 numbers too.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("an-post", "An Post")
    .zh("爱尔兰邮政")
    .country("IE")
    .kind(Post)
    .tracking_url("https://www.anpost.com/Post-Parcels/Track/History?item={number}")
    .aftership("an-post")
    .seventeentrack(9051)
    .formats(&[S10]);

/// S10 item ending in IE.
///
/// The check digit is that of S10: the products of `47634026` come to 176, which leaves 0, so the digit is 5.
const S10: Format = Format::new("an-post-s10", "S10 item ending in IE")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("IE")])
    .check(Check::S10, From(2))
    .evidence(Observed(&["plhery/delivery-tracker:packages/carriers", "UPU S10"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["CP476340265IE"])
    .invalid(&[("CP476340266IE", CheckDigitMismatch)]);
const _: () = S10.sound();
