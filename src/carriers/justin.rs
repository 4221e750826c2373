//! Justin, last-mile carrier of Ukraine.
//!
//! It ceased in 2022.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("justin", "Justin").country("UA").kind(LastMile).formats(&[N409]);

/// 409 and six digits.
///
/// The sample is made up.
const N409: Format = Format::new("justin-409", "409 and six digits")
    .shape(&[lit("409"), digits(Serial, 6)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/JustinUAService.php"], "2026-11"))
    .valid(&["409123456"])
    .invalid(&[("408123456", WrongCharacter)]);
const _: () = N409.sound();
