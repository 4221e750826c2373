//! CJ Century Logistics, express carrier of Malaysia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("cj-century", "CJ Century Logistics")
    .country("MY")
    .kind(Express)
    .aftership("cj-malaysia")
    .seventeentrack(100117)
    .formats(&[N2L10]);

/// Two letters and ten digits.
const N2L10: Format = Format::new("cj-century-2l10", "Two letters and ten digits")
    .shape(&[upper(Prefix, 2), digits(Serial, 10)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/CJCenturyService.php"], "2026-11"))
    .valid(&["PP0000220586"]);
const _: () = N2L10.sound();
