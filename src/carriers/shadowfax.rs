//! Shadowfax, last-mile carrier of India.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("shadowfax", "Shadowfax")
    .country("IN")
    .kind(LastMile)
    .aftership("shadowfax")
    .seventeentrack(100102)
    .formats(&[SF, SF12, R, SF_SHORT]);

/// SF, ten digits and two or three letters.
///
/// SF Express writes SF before digits alone.
const SF: Format = Format::new("shadowfax-sf", "SF, ten digits and two or three letters")
    .shape(&[lit("SF"), digits(Serial, 10), upper_between(Reference, 2, 3)])
    .evidence(Observed(
        &["answers of Shiprocket and Shopify in tests of three public programs, found by SF1956944161KR"],
        "2026-11",
    ))
    .valid(&["SF1956944161KR", "SF3593208175KR", "SF1876236403KAD"]);
const _: () = SF.sound();

/// R, nine digits and three letters.
///
/// The sample is made up.
const R: Format = Format::new("shadowfax-r", "R, nine digits and three letters")
    .shape(&[lit("R"), digits(Serial, 9), upper(Reference, 3)])
    .evidence(Observed(&["public posts of buyers (one number)"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["R618407395VEL"]);
const _: () = R.sound();

/// SF, five or eight digits and three letters.
///
/// The sample is made up.
const SF_SHORT: Format = Format::new("shadowfax-sf-short", "SF, five or eight digits and three letters")
    .shape(&[lit("SF"), either(&[&[digits(Serial, 5)], &[digits(Serial, 8)]]), upper(Reference, 3)])
    .evidence(Observed(&["ClickPost, documentation of its interface"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["SF41840739SCR"]);
const _: () = SF_SHORT.sound();

/// SF, twelve digits and three letters.
///
/// The letters may be those of the client. SF Express writes SF before digits alone.
const SF12: Format = Format::new("shadowfax-sf12", "SF, twelve digits and three letters")
    .shape(&[lit("SF"), digits(Serial, 12), upper(Reference, 3)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["SF204430072443FPL"])
    .invalid(&[("SF20443007244FPL", WrongLength)]);
const _: () = SF12.sound();
