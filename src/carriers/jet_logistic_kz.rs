//! Jet Logistic, freight carrier of Kazakhstan.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("jet-logistic-kz", "Jet Logistic")
    .country("KZ")
    .kind(Freight)
    .seventeentrack(100554)
    .formats(&[JET_LOGISTIC_KZ]);

/// Seven to twelve digits.
const JET_LOGISTIC_KZ: Format = Format::new("jet-logistic-kz", "Seven to twelve digits")
    .shape(&[digits_between(Serial, 7, 12)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/JETLogisticsKZService.php"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["1070054497", "0137793", "008031085097"]);
const _: () = JET_LOGISTIC_KZ.sound();
