//! APC Overnight, express carrier of the United Kingdom.
//!
//! Consignments are long digit strings that begin with the day of dispatch, then depot, account and a serial; where
//! one part ends is not known.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("apc-overnight", "APC Overnight")
    .country("GB")
    .kind(Express)
    .tracking_url("https://apc-overnight.com/receiving-a-parcel/tracking/{number}")
    .aftership("apc-overnight")
    .formats(&[N22]);

/// 22 digits beginning with the date.
///
/// The sample is made up.
const N22: Format = Format::new("apc-overnight-22", "22 digits beginning with the date")
    .shape(&[lit("20"), digits(Date, 2), range(Date, 1, 12), digits(Date, 2), digits(Serial, 14)])
    .evidence(Observed(&["general knowledge"], "2026-11"))
    .standing(Preview)
    .valid(&["2024010112345678901234"])
    .invalid(&[("2024130112345678901234", WrongCharacter)]);
const _: () = N22.sound();
