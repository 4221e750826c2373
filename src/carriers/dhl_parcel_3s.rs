//! DHL Parcel 3S, regional parcel carrier of the Netherlands.
//!
//! The portal of DHL accepts these numbers of the Benelux network.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("dhl-parcel-3s", "DHL Parcel 3S").country("NL").kind(Regional).formats(&[DHL_PARCEL_3S]);

/// 3S licence plate.
const DHL_PARCEL_3S: Format = Format::new("dhl-parcel-3s", "3S licence plate")
    .shape(&[lit("3S"), upper_between(Reference, 2, 5), digits_between(Serial, 7, 14)])
    .evidence(CarrierDoc(&["https://dhl.com/cz-en/home/tracking/id-labels.html"], "2026-11"))
    .valid(&["3SBCC000123456", "3SABC123456789"])
    .invalid(&[("3S123", WrongLength)]);
const _: () = DHL_PARCEL_3S.sound();
