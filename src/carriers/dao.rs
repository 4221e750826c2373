//! dao, last-mile carrier of Denmark.
//!
//! Its barcodes are reported to look like SSCCs.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("dao", "dao")
    .country("DK")
    .kind(LastMile)
    .tracking_url("https://www.dao.as/privat/find-din-pakke?stregkode={number}")
    .seventeentrack(100148)
    .formats(&[SSCC]);

/// 000571 and 14 digits.
///
/// The sample is made up.
const SSCC: Format = Format::new("dao-20", "000571 and 14 digits")
    .shape(&[lit("000571"), digits(Serial, 14)])
    .evidence(Observed(&["a public program that reports parcels to Shopify, its expressions for carriers"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["00057151271309482617"])
    .invalid(&[("0005715127130948261", WrongLength)])
    .note("It looks like an SSCC behind 00; whether its check holds is not known.");
const _: () = SSCC.sound();
