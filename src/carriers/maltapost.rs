//! MaltaPost 马耳他邮政, postal operator of Malta.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("maltapost", "MaltaPost")
    .zh("马耳他邮政")
    .country("MT")
    .kind(Post)
    .tracking_url("https://www.maltapost.com/TrackAndTrace?item={number}")
    .aftership("malta-post")
    .seventeentrack(13081)
    .formats(&[S10]);

/// S10 item ending in MT.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
const S10: Format = Format::new("maltapost-s10", "S10 item ending in MT")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("MT")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829MT"])
    .invalid(&[("RR473124820MT", CheckDigitMismatch)]);
const _: () = S10.sound();
