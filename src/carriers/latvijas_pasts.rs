//! Latvijas Pasts, postal operator of Latvia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("latvijas-pasts", "Latvijas Pasts")
    .country("LV")
    .kind(Post)
    .tracking_url("https://track.pasts.lv/consignment/tracking?type=pasts&id={number}")
    .aftership("latvijas-pasts")
    .seventeentrack(12021)
    .formats(&[S10]);

/// S10 item ending in LV.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
const S10: Format = Format::new("latvijas-pasts-s10", "S10 item ending in LV")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("LV")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829LV"])
    .invalid(&[("RR473124820LV", CheckDigitMismatch)]);
const _: () = S10.sound();
