//! Magic Trans, freight carrier of Russia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("magic-trans", "Magic Trans").country("RU").kind(Freight).formats(&[MAGIC_TRANS]);

/// TR, nine digits and MT.
const MAGIC_TRANS: Format = Format::new("magic-trans", "TR, nine digits and MT")
    .shape(&[lit("TR"), digits(Serial, 9), lit("MT")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/MagicTransService.php"], "2026-11"))
    .valid(&["TR008410638MT"])
    .note("It looks like S10; MT is not Malta here.");
const _: () = MAGIC_TRANS.sound();
