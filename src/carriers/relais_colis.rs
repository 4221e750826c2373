//! Relais Colis, last-mile carrier of France.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("relais-colis", "Relais Colis")
    .country("FR")
    .kind(LastMile)
    .tracking_url("https://www.relaiscolis.com/suivi-de-colis/index/tracking/?code={number}")
    .aftership("relais-colis")
    .seventeentrack(100461)
    .formats(&[N14, VD, N10, SHOP]);

/// Two letters and twelve digits.
const N14: Format = Format::new("relais-colis-14", "Two letters and twelve digits")
    .shape(&[upper(Account, 2), digits(Serial, 12)])
    .evidence(OpenSource(&["plhery/delivery-tracker:packages/carriers"], "2026-11"))
    .valid(&["CC200000000401"])
    .invalid(&[("CC20000000040", WrongLength)]);
const _: () = N14.sound();

/// Vinted, VD and ten digits.
const VD: Format = Format::new("relais-colis-vd", "Vinted, VD and ten digits")
    .shape(&[lit("VD"), digits(Serial, 10)])
    .evidence(Observed(&["public e-mail parser code"], "2026-11"))
    .valid(&["VD3000015539"])
    .invalid(&[("VD300001553", WrongLength)]);
const _: () = VD.sound();

/// Ten digits.
const N10: Format = Format::new("relais-colis-10", "Ten digits")
    .shape(&[digits(Serial, 10)])
    .evidence(Observed(
        &["https://forum.quechoisir.org/attitude-inadmissible-de-relais-colis-fuyez-t216835.html"],
        "2026-11",
    ))
    .valid(&["3380000318"])
    .invalid(&[("338000031", WrongLength)]);
const _: () = N10.sound();

/// 14 digits.
///
/// The sample is made up.
const SHOP: Format = Format::new("relais-colis-shop", "14 digits")
    .shape(&[digits(Serial, 14)])
    .evidence(Observed(&["plhery/universal-parcel-scraper:carriers/relais-colis"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["61840739526184"]);
const _: () = SHOP.sound();
