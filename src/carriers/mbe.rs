//! Mail Boxes Etc., express carrier of Italy.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("mbe", "Mail Boxes Etc.").country("IT").kind(Express).formats(&[IT, CHARACTERS]);

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

/// Centre, two characters and ten, with hyphens.
///
/// The hyphens belong to the number.
const CHARACTERS: Format = Format::new("mbe-characters", "Centre, two characters and ten, with hyphens")
    .shape(&[upper(Country, 2), digits(Depot, 4), lit("-"), alnum(Reference, 2), lit("-"), alnum(Serial, 10)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["ES0148-0V-0000000EX8"])
    .invalid(&[("ES01480V0000000EX8", WrongLength)])
    .note("The rule takes any 16 letters or digits behind the country; the hyphens are those of its sample.");
const _: () = CHARACTERS.sound();
