//! Shiplogic, last-mile carrier of South Africa.
//!
//! It is a platform that runs The Courier Guy and other networks.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("shiplogic", "Shiplogic").country("ZA").kind(LastMile).formats(&[N2L9, N6]);

/// Two letters and nine digits.
const N2L9: Format = Format::new("shiplogic-2l9", "Two letters and nine digits")
    .shape(&[upper(Prefix, 2), digits(Serial, 9)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/ShiplogicService.php"], "2026-11"))
    .valid(&["UA855633000"]);
const _: () = N2L9.sound();

/// Six letters or digits.
///
/// The sample is made up.
const N6: Format = Format::new("shiplogic-6", "Six letters or digits")
    .shape(&[alnum(Reference, 6)])
    .evidence(Observed(&["https://www.hellopeter.com, public reviews"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["37DKNQ"])
    .note("It is known from one number.");
const _: () = N6.sound();
