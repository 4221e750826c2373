//! 4PX Express 递四方, cross-border carrier of China.
//!
//! On AliExpress: `FOURPX_RM`, SGP (新加坡邮政挂号小包) and `SGP_OMP` (4PX新邮经济小包). It uses S10 numbers of many posts beside
//! its own. Its interface tells the 4PX number from that of the country of destination.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("fourpx", "4PX Express")
    .zh("递四方")
    .country("CN")
    .kind(CrossBorder)
    .tracking_url("https://track.4px.com/#/result/0/{number}")
    .aftership("4px")
    .seventeentrack(190094)
    .formats(&[N4PX_CN, N3042, N30X, LP13, OLS, S12]);

/// 4PX, 13 digits and CN.
const N4PX_CN: Format = Format::new("fourpx-4px-cn", "4PX, 13 digits and CN")
    .shape(&[lit("4PX"), digits(Serial, 13), lit("CN")])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["4PX3001291278502CN", "4PX3002735874120CN", "4PX3002628128019CN"])
    .invalid(&[("4PX300129127850CN", WrongLength), ("4PX300184920194", WrongLength)])
    .note("All seven numbers found begin with 4PX300.");
const _: () = N4PX_CN.sound();

/// Twelve digits that begin with 3042.
const N3042: Format = Format::new("fourpx-3042", "Twelve digits that begin with 3042")
    .shape(&[lit("3042"), digits(Serial, 8)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["304200631500"]);
const _: () = N3042.sound();

/// Older number, twelve digits that begin with 30.
const N30X: Format = Format::new("fourpx-30x", "Older number, twelve digits that begin with 30")
    .shape(&[lit("30"), chars(Reference, "0..4", 1), digits(Serial, 9)])
    .evidence(Observed(&["Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .standing(Preview)
    .valid(&["300404471479"])
    .note("The shape is known from two numbers.");
const _: () = N30X.sound();

/// LP, 13 digits and CN.
///
/// The sample is made up.
const LP13: Format = Format::new("fourpx-lp13", "LP, 13 digits and CN")
    .shape(&[lit("LP"), digits(Serial, 13), lit("CN")])
    .evidence(Observed(&["plhery/universal-parcel-scraper:carriers/4px/numbers.json"], "2026-11"))
    .valid(&["LP1000061840739CN"]);
const _: () = LP13.sound();

/// OLS and 13 digits.
///
/// The sample is made up.
const OLS: Format = Format::new("fourpx-ols", "OLS and 13 digits")
    .shape(&[lit("OLS"), digits(Serial, 13)])
    .evidence(Observed(&["plhery/universal-parcel-scraper:carriers/4px/numbers.json"], "2026-11"))
    .valid(&["OLS3060618407391"]);
const _: () = OLS.sound();

/// S and twelve digits, of packets with the post of Singapore.
const S12: Format = Format::new("fourpx-s12", "S and twelve digits, of packets with the post of Singapore")
    .shape(&[lit("S0000"), digits(Serial, 8)])
    .evidence(Observed(&["hdnpt/geartrack issue 9"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["S000011580454", "S000011731855"])
    .invalid(&[("S00001173185", WrongLength)])
    .note("The shape is known from two numbers.");
const _: () = S12.sound();
