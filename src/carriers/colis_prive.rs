//! Colis Privé, last-mile carrier of France.
//!
//! A number has twelve characters; the site asks for it with the five digits of the postcode behind.
//!
//! It delivers in Belgium and Luxembourg, too (colisprive.be, terms of use; La Dernière Heure, 2021-10).

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("colis-prive", "Colis Privé")
    .country("FR")
    .abroad(&["BE", "LU"])
    .kind(LastMile)
    .tracking_url("https://colisprive.com/moncolis/pages/detailColis.aspx?numColis={number}")
    .aftership("colis-prive")
    .seventeentrack(100027)
    .formats(&[N12, N17, N17L, DIGITS12]);

/// One or two letters and digits, twelve characters.
///
/// The site asks for it with the postcode behind.
const N12: Format = Format::new("colis-prive-12", "One or two letters and digits, twelve characters")
    .shape(&[either(&[&[upper(Prefix, 2), digits(Serial, 10)], &[upper(Prefix, 1), digits(Serial, 11)]])])
    .evidence(Observed(
        &["plhery/delivery-tracker:packages/carriers", "https://fr-be.trustpilot.com/review/boutikplus.fr"],
        "2026-11",
    ))
    .valid(&["HS0000329755", "R99600071550", "ZE0000294369"])
    .invalid(&[("HS000032975", WrongLength)]);
const _: () = N12.sound();

/// Twelve digits and the postcode.
const N17: Format = Format::new("colis-prive-17", "Twelve digits and the postcode")
    .shape(&[digits(Shipment, 12), digits(Postcode, 5)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/Colisprive.php"], "2026-11"))
    .valid(&["52630032358968110"])
    .invalid(&[("5263003235896811", WrongLength)]);
const _: () = N17.sound();

/// One or two letters and digits, and the postcode.
///
/// The first two samples and the last are made up. Colissimo has numbers of C and 16 digits, too, says the second
/// source.
///
/// In Belgium and Luxembourg, the letter of the country and four digits stand behind.
const N17L: Format = Format::new("colis-prive-17l", "One or two letters and digits, and the postcode")
    .shape(&[either(&[
        &[upper(Prefix, 1), digits(Serial, 11), digits(Postcode, 5)],
        &[upper(Prefix, 2), digits(Serial, 10), digits(Postcode, 5)],
        &[lit("Q"), digits(Serial, 11), chars(Prefix, "BL", 1), digits(Postcode, 4)],
    ])])
    .evidence(Observed(
        &[
            "a public program that reports parcels to Shopify, its expressions for carriers",
            "zorem, Advanced Shipment Tracking, number detector",
            "PackageX Vision SDK ColisPriveCourier",
        ],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["D7160482935018264", "Q40718362905B1000", "C8001646267606500", "HS618407395275011"])
    .invalid(&[("Q40718362905B100", WrongLength)]);
const _: () = N17L.sound();

/// Twelve digits.
///
/// The sample is made up.
const DIGITS12: Format = Format::new("colis-prive-12-digits", "Twelve digits")
    .shape(&[digits(Serial, 12)])
    .evidence(Observed(
        &["Kutepov/parcels:common/components/services/Colisprive.php", "public posts of buyers (Trustpilot)"],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .grouping(&[3, 3, 3, 3])
    .valid(&["618407395261"]);
const _: () = DIGITS12.sound();
