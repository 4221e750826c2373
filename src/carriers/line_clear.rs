//! Line Clear Express, express carrier of Malaysia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("line-clear", "Line Clear Express")
    .country("MY")
    .kind(Express)
    .aftership("line")
    .seventeentrack(100358)
    .formats(&[ZN]);

/// ZN, a letter and twelve digits.
const ZN: Format = Format::new("line-clear-zn", "ZN, a letter and twelve digits")
    .shape(&[lit("ZN"), upper(Reference, 1), digits(Serial, 12)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/LineclearexpressService.php"], "2026-11"))
    .valid(&["ZND162161739950"]);
const _: () = ZN.sound();
