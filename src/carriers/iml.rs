//! IML, last-mile carrier of Russia.
//!
//! It went bankrupt in 2022.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("iml", "IML").country("RU").kind(LastMile).formats(&[N13]);

/// 13 digits, the first no zero.
///
/// The sample is made up.
const N13: Format = Format::new("iml-13", "13 digits, the first no zero")
    .shape(&[chars(Prefix, "1..9", 1), digits(Serial, 12)])
    .evidence(OpenSource(
        &["Kutepov/parcels:common/components/services/IMLService.php", "sharitonoff/Delivery:delivery.class.php"],
        "2026-11",
    ))
    .valid(&["3292863038689"])
    .invalid(&[("0234567890123", WrongCharacter)]);
const _: () = N13.sound();
