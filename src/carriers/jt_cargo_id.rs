//! J&T Cargo Indonesia, freight carrier of Indonesia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("jt-cargo-id", "J&T Cargo Indonesia")
    .country("ID")
    .kind(Freight)
    .tracking_url("https://www.jtcargo.id/networkQuery?waybillNo={number}&type=0")
    .aftership("jtcargo")
    .seventeentrack(100778)
    .formats(&[N20]);

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
