//! BRT, express carrier of Italy.
//!
//! Three numbers live side by side: a shipment of 12 digits, the Geopost number of 14, whose check is a fifteenth
//! character, and a parcel of 15 or 19 digits. Six check rules were tried on the samples and none holds.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("brt", "BRT")
    .country("IT")
    .kind(Express)
    .tracking_url("https://vas.brt.it/vas/sped_det_show.hsm?referer=sped_numspe_par.htm&ChiSono={number}")
    .aliases(&["Bartolini"])
    .aftership("brt-it")
    .seventeentrack(100026)
    .formats(&[N14, N12, N15_19, AA12]);

/// 14 digits.
const N14: Format = Format::new("brt-14", "14 digits")
    .shape(&[digits(Serial, 14)])
    .evidence(Observed(&["https://www.altroconsumo.it (via plhery/delivery-tracker)"], "2026-11"))
    .valid(&["25003180070704", "08454077486990"])
    .invalid(&[("2500318007070", WrongLength)]);
const _: () = N14.sound();

/// Shipment number, twelve digits.
///
/// The sample is made up.
const N12: Format = Format::new("brt-12", "Shipment number, twelve digits")
    .shape(&[digits(Serial, 12)])
    .evidence(Observed(&["general knowledge"], "2026-11"))
    .standing(Preview)
    .valid(&["108440067044"])
    .invalid(&[("12345678901", WrongLength)]);
const _: () = N12.sound();

/// Parcel number, 15 or 19 digits.
const N15_19: Format = Format::new("brt-15-19", "Parcel number, 15 or 19 digits")
    .shape(&[digits(Serial, 15), optional(&[digits(Serial, 4)])])
    .evidence(Observed(&["https://www.altroconsumo.it (via plhery/delivery-tracker)"], "2026-11"))
    .valid(&["027280011093919"])
    .invalid(&[("02728001109391", WrongLength)]);
const _: () = N15_19.sound();

/// AA and twelve digits.
const AA12: Format = Format::new("brt-aa12", "AA and twelve digits")
    .shape(&[lit("AA"), digits(Serial, 12)])
    .evidence(OpenSource(&["https://trackingmore.com/tracking-status-detail-cn-248.html"], "2026-11"))
    .valid(&["AA004283541403", "AA005661819565", "AA004485111640"])
    .invalid(&[("AA00428354140", WrongLength)]);
const _: () = AA12.sound();
