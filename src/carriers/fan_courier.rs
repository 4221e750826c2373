//! FAN Courier, express carrier of Romania.
//!
//! A waybill has 13 digits; FAN with two letters and nine digits is used across borders.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("fan-courier", "FAN Courier")
    .country("RO")
    .kind(Express)
    .tracking_url("https://www.fancourier.ro/awb-tracking/?tracking={number}")
    .aftership("fan")
    .formats(&[N13, FAN]);

/// Waybill, 13 digits.
///
/// The last digits count pieces.
const N13: Format = Format::new("fan-courier-13", "Waybill, 13 digits")
    .shape(&[digits(Serial, 13)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/FancourierService.php"], "2026-11"))
    .valid(&["8145189060001"])
    .invalid(&[("814518906000", WrongLength)]);
const _: () = N13.sound();

/// FAN, two letters and nine digits.
const FAN: Format = Format::new("fan-courier-fan", "FAN, two letters and nine digits")
    .shape(&[lit("FAN"), upper(Reference, 2), digits(Serial, 9)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/FancourierService.php"], "2026-11"))
    .valid(&["FANRE000012278"])
    .invalid(&[("FANRE00001227", WrongLength)]);
const _: () = FAN.sound();
