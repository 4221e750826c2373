//! FedEx Poland, express carrier of Poland.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("fedex-pl", "FedEx Poland")
    .country("PL")
    .kind(Express)
    .aliases(&["Opek"])
    .aftership("opek")
    .seventeentrack(100261)
    .formats(&[N13]);

/// 13 digits.
const N13: Format = Format::new("fedex-pl-13", "13 digits")
    .shape(&[digits(Serial, 13)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/FedExPolandService.php"], "2026-11"))
    .valid(&["6231838792544"])
    .invalid(&[("623183879254", WrongLength)]);
const _: () = N13.sound();
