//! J&T Cargo Indonesia, freight carrier of Indonesia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("jt-cargo-id", "J&T Cargo Indonesia")
    .country("ID")
    .kind(Freight)
    .tracking_url("https://www.jtcargo.id/networkQuery?waybillNo={number}&type=0")
    .aftership("jtcargo")
    .seventeentrack(100778)
    .formats(&[N20, PIECE, N300]);

/// Twelve digits that begin with 20.
const N20: Format = Format::new("jt-cargo-id-20", "Twelve digits that begin with 20")
    .shape(&[lit("20"), digits(Serial, 10)])
    .evidence(Observed(
        &[
            "plhery/universal-parcel-scraper:carriers/j-and-t/numbers.json",
            "plhery/universal-parcel-scraper:generated/catalog.ts",
        ],
        "2026-11",
    ))
    .valid(&["200252251046", "200254689403"]);
const _: () = N20.sound();

/// Piece, 15 digits that begin with 20.
///
/// The sample is made up.
const PIECE: Format = Format::new("jt-cargo-id-piece", "Piece, 15 digits that begin with 20")
    .shape(&[lit("20"), digits(Serial, 13)])
    .evidence(Observed(&["J&T Cargo's own answer to a letter on https://mediakonsumen.com, 2026-04"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["206184073952001"])
    .note("The number of the shipment and three digits of the piece.");
const _: () = PIECE.sound();

/// Twelve digits that begin with 300.
///
/// The sample is made up.
const N300: Format = Format::new("jt-cargo-id-300", "Twelve digits that begin with 300")
    .shape(&[lit("300"), digits(Serial, 9)])
    .evidence(Observed(
        &["table of the first letters at an Indonesian warehouse's desk, in two public programs"],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["300618407395"]);
const _: () = N300.sound();
