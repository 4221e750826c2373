//! GLS US, last-mile carrier of the United States.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("gls-us", "GLS US")
    .country("US")
    .kind(LastMile)
    .aliases(&["GSO"])
    .seventeentrack(100305)
    .formats(&[N20, GS]);

/// Seven zeros and 13 digits.
const N20: Format = Format::new("gls-us-20", "Seven zeros and 13 digits")
    .shape(&[lit("0000000"), digits(Serial, 13)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["00000001642547814271"])
    .invalid(&[("0000000164254781427", WrongLength)]);
const _: () = N20.sound();

/// GS and nine digits.
///
/// It was called Golden State Overnight (GSO) when it numbered so.
const GS: Format = Format::new("gls-us-gs", "GS and nine digits")
    .shape(&[lit("GS"), digits(Serial, 9)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["GS750440433"])
    .invalid(&[("GS75044043", WrongLength)]);
const _: () = GS.sound();
