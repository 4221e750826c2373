//! Smartposti, last-mile carrier of Estonia.
//!
//! Its licence plates are built like those of Posti.
//!
//! It delivers in all three Baltic countries (itella.lt, news of the parcel terminals).

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("itella-baltics", "Smartposti")
    .country("EE").abroad(&["LT", "LV"])
    .kind(LastMile)
    .tracking_url("https://itella.ee/en/private-customer/parcel-tracking/?trackingCode={number}")
    .aliases(&["Itella"])
    .aftership("itella")
    .formats(&[JJFI]);

/// JJFI or JJEE and 17 digits.
///
/// The sample is made up.
const JJFI: Format = Format::new("itella-baltics-jjfi", "JJFI or JJEE and 17 digits")
    .shape(&[lit("JJ"), one_of(Reference, &["EE", "FI", "LT", "LV"]), digits(Serial, 17)])
    .evidence(Observed(&["by analogy with Posti"], "2026-11"))
    .standing(Preview)
    .valid(&["JJEE65432100000000001"])
    .invalid(&[("JJEE6543210000000001", WrongLength)]);
const _: () = JJFI.sound();
