//! GLS Canada, express carrier of Canada.
//!
//! It was Dicom until GLS bought it in 2018. Parcels of GLS from elsewhere keep the numbers of GLS.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("gls-ca", "GLS Canada")
    .country("CA")
    .kind(Express)
    .aliases(&["Dicom", "Dicom Express"])
    .aftership("dicom")
    .seventeentrack(100208)
    .formats(&[W]);

/// W and seven or eight digits.
const W: Format = Format::new("gls-ca-w", "W and seven or eight digits")
    .shape(&[lit("W"), digits_between(Serial, 7, 8)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["W62974435"])
    .invalid(&[("W629744", WrongLength)]);
const _: () = W.sound();
