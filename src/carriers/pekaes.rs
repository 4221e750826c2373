//! PEKAES, freight carrier of Poland.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("pekaes", "PEKAES").country("PL").kind(Freight).aliases(&["Geis PL"]).formats(&[PL16]);

/// PL and 16 digits.
///
/// The sample is made up.
const PL16: Format = Format::new("pekaes-pl16", "PL and 16 digits")
    .shape(&[lit("PL"), digits(Serial, 16)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/PekaesService.php"], "2026-11"))
    .valid(&["PL1234567890123456"])
    .invalid(&[("PL123456789012345", WrongLength)]);
const _: () = PL16.sound();
