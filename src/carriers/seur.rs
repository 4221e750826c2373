//! SEUR, express carrier of Spain.
//!
//! The barcode has 14 digits, depot first, as with DPD; a reference of 21 digits ends in the date.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("seur", "SEUR")
    .country("ES")
    .kind(Express)
    .tracking_url("https://www.seur.com/livetracking/?segOnlineIdentificador={number}")
    .aftership("spanish-seur")
    .seventeentrack(100438)
    .formats(&[N14, N21]);

/// ECB, 14 digits.
const N14: Format = Format::new("seur-14", "ECB, 14 digits")
    .shape(&[digits(Serial, 14)])
    .evidence(Observed(
        &["https://www.ocu.org/reclamar/empresas/seur/500000075 (via plhery/delivery-tracker)"],
        "2026-11",
    ))
    .valid(&["01475194188635"])
    .invalid(&[("0147519418863", WrongLength)]);
const _: () = N14.sound();

/// 21 digits ending with the date.
const N21: Format = Format::new("seur-21", "21 digits ending with the date")
    .shape(&[digits(Reference, 13), lit("20"), digits(Date, 2), range(Date, 1, 12), range(Date, 1, 31)])
    .evidence(Observed(
        &["https://www.ocu.org/reclamar/empresas/seur/500000075 (via plhery/delivery-tracker)"],
        "2026-11",
    ))
    .valid(&["046999610972820260807"])
    .invalid(&[("04699961097282026080", WrongLength), ("046999610972820261307", WrongCharacter)]);
const _: () = N21.sound();
