//! Venipak, regional parcel carrier of Lithuania.
//!
//! A pack number is V, five digits for the client, E and seven digits.
//!
//! It delivers in all three Baltic countries (venipak.com, news of 2021-12-08).

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("venipak", "Venipak")
    .country("LT").abroad(&["EE", "LV"])
    .kind(Regional)
    .tracking_url("https://venipak.com/tracking/track/{number}/")
    .aftership("venipak")
    .seventeentrack(100218)
    .formats(&[N14]);

/// Pack number.
///
/// The second sample is made up.
const N14: Format = Format::new("venipak-14", "Pack number")
    .shape(&[lit("V"), digits(Account, 5), lit("E"), digits(Serial, 7)])
    .evidence(Observed(
        &[
            "Venipak, documentation of the API, as a public repository copies it",
            "general knowledge of the Venipak API",
        ],
        "2026-11",
    ))
    .standing(Preview)
    .valid(&["V10281E1000025", "V12345E1234567"])
    .invalid(&[("V1234E1234567", WrongLength)]);
const _: () = N14.sound();
