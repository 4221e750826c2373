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
    .formats(&[N14, N21, SEU, SEURPRO]);

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

/// SEU and twelve digits.
const SEU: Format = Format::new("seur-seu", "SEU and twelve digits")
    .shape(&[lit("SEU"), digits(Serial, 12)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["SEU230009036281"])
    .invalid(&[("SEU23000903628", WrongLength)])
    .note("The program takes any three letters.");
const _: () = SEU.sound();

/// SEUR, three letters and 13 digits.
const SEURPRO: Format = Format::new("seur-pro", "SEUR, three letters and 13 digits")
    .shape(&[lit("SEUR"), upper(Reference, 3), digits(Serial, 13)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["SEURPRO2201152103697"])
    .invalid(&[("SEURPRO220115210369", WrongLength)]);
const _: () = SEURPRO.sound();
