//! ELTA Courier, express carrier of Greece.
//!
//! The same shape as that of the post (SG, NR, SV). That its check is S10 is assumed.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("elta-courier", "ELTA Courier")
    .country("GR")
    .kind(Express)
    .tracking_url("https://www.elta-courier.gr/search?br={number}")
    .aftership("elta-courier")
    .seventeentrack(100179)
    .formats(&[S10, N12]);

/// S10 item ending in GR.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
const S10: Format = Format::new("elta-courier-s10", "S10 item ending in GR")
    .shape(&[chars(Service, "NS", 1), upper(Service, 1), digits(Serial, 8), check_digit(), lit("GR")])
    .check(Check::S10, From(2))
    .evidence(Observed(&["general knowledge", "UPU S10"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["SG473124829GR"])
    .invalid(&[("SG473124820GR", CheckDigitMismatch)]);
const _: () = S10.sound();

/// Twelve digits.
///
/// The sample is made up.
const N12: Format = Format::new("elta-courier-12", "Twelve digits")
    .shape(&[digits(Serial, 12)])
    .evidence(Observed(&["rule of a public Greek program"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["618407395261"]);
const _: () = N12.sound();
