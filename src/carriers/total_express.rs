//! Total Express, express carrier of Brazil.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("total-express", "Total Express")
    .country("BR")
    .kind(Express)
    .aftership("total-express")
    .formats(&[N11, TX]);

/// Waybill, eleven digits.
const N11: Format = Format::new("total-express-11", "Waybill, eleven digits")
    .shape(&[digits(Serial, 11)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/TotalExpressBrService.php"], "2026-11"))
    .valid(&["93771380006"])
    .note("Its dots and hyphen look like those of a CPF, the Brazilian tax number.");
const _: () = N11.sound();

/// Four letters, nine digits and TX.
///
/// The first sample is made up. The letters in front are those of the shop.
const TX: Format = Format::new("total-express-tx", "Four letters, nine digits and TX")
    .shape(&[upper(Reference, 4), digits(Serial, 9), lit("TX")])
    .evidence(Observed(
        &["public posts of buyers (two numbers)", "test of a public program of a shop in Brazil (AMZB901884819TX)"],
        "2026-11",
    ))
    .valid(&["TXAQ618407395TX", "AMZB901884819TX"]);
const _: () = TX.sound();
