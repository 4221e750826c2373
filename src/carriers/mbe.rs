//! Mail Boxes Etc., express carrier of Italy.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("mbe", "Mail Boxes Etc.").country("IT").kind(Express).formats(&[IT]);

/// Centre-shipment code.
///
/// The hyphens belong to the number.
const IT: Format = Format::new("mbe-it", "Centre-shipment code")
    .shape(&[
        upper(Country, 2),
        digits(Depot, 4),
        lit("-"),
        digits(Reference, 1),
        lit("-"),
        digits(Serial, 8),
        lit("-"),
        digits(Reference, 2),
    ])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/MbeService.php"], "2026-11"))
    .valid(&["IT0664-1-00025501-01"])
    .invalid(&[("IT0664100025501", WrongLength)]);
const _: () = IT.sound();
