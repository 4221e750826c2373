//! Kerry Express Thailand 嘉里物流, express carrier of Thailand.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("kerry-express-th", "Kerry Express Thailand")
    .zh("嘉里物流")
    .country("TH")
    .kind(Express)
    .aliases(&["KEX"])
    .aftership("kerry-logistics")
    .seventeentrack(100236)
    .formats(&[A4, SHP, KERDO, KEX]);

/// Four letters and nine digits.
const A4: Format = Format::new("kerry-express-th-a4", "Four letters and nine digits")
    .shape(&[upper(Prefix, 4), digits(Serial, 9)])
    .evidence(Observed(&["https://grandcondom.com/ shipment help page (merchant)"], "2026-11"))
    .valid(&["NMIN999555000"])
    .note("The sample is a placeholder of a merchant.");
const _: () = A4.sound();

/// Order of Shopee, SHP and digits.
const SHP: Format = Format::new("kerry-express-th-shp", "Order of Shopee, SHP and digits")
    .shape(&[lit("SHP"), digits_between(Serial, 10, 12)])
    .evidence(Observed(&["https://checkpassadu.com/"], "2026-11"))
    .note("Only the three letters in front have a source.");
const _: () = SHP.sound();

/// KERDO and nine or ten digits.
///
/// The samples are made up.
const KERDO: Format = Format::new("kerry-express-th-kerdo", "KERDO and nine or ten digits")
    .shape(&[lit("KERDO"), digits_between(Serial, 9, 10)])
    .evidence(Observed(&["two exports of shops in public programs"], "2026-11"))
    .valid(&["KERDO061840739", "KERDO0061840739"])
    .invalid(&[("KERDO06184073", WrongLength)]);
const _: () = KERDO.sound();

/// KEX and eleven digits.
const KEX: Format = Format::new("kerry-express-th-kex11", "KEX and eleven digits")
    .shape(&[lit("KEX"), digits(Serial, 11)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["KEX20486575714"])
    .invalid(&[("KEX2048657571", WrongLength)])
    .note("The program takes any letter behind KE.");
const _: () = KEX.sound();
