//! DPD Russia, express carrier of Russia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("dpd-ru", "DPD Russia")
    .country("RU")
    .kind(Express)
    .aftership("dpd-ru")
    .seventeentrack(100071)
    .formats(&[RU9, RU00, D9]);

/// RU and nine digits.
///
/// The sample is made up.
const RU9: Format = Format::new("dpd-ru-ru9", "RU and nine digits")
    .shape(&[lit("RU"), digits(Serial, 9)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/DpdRuService.php"], "2026-11"))
    .valid(&["RU123456789"])
    .invalid(&[("RU12345678", WrongLength)]);
const _: () = RU9.sound();

/// RU00 and seven digits.
const RU00: Format = Format::new("dpd-ru-ru00", "RU00 and seven digits")
    .shape(&[lit("RU00"), digits(Serial, 7)])
    .evidence(OpenSource(&["sharitonoff/Delivery:delivery.class.php"], "2026-11"));
const _: () = RU00.sound();

/// D and nine digits.
const D9: Format = Format::new("dpd-ru-d9", "D and nine digits")
    .shape(&[lit("D"), digits(Serial, 9)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/DpdRuService.php"], "2026-11"));
const _: () = D9.sound();
