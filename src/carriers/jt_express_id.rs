//! J&T Express Indonesia, express carrier of Indonesia.
//!
//! Mod 7, Luhn and GS1 all fail on the samples.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("jt-express-id", "J&T Express Indonesia")
    .country("ID")
    .kind(Express)
    .tracking_url("https://www.jet.co.id/track?awb={number}")
    .seventeentrack(100074)
    .formats(&[J10]);

/// J, a letter and ten digits.
///
/// JX and JY, of marketplaces, are met most; JD, JT and JP are reported too. What the letters mean is not published.
const J10: Format = Format::new("jt-express-id-j10", "J, a letter and ten digits")
    .shape(&[lit("J"), upper(Service, 1), digits(Serial, 10)])
    .evidence(OpenSource(
        &[
            "plhery/universal-parcel-scraper:carriers/j-and-t/numbers.json",
            "plhery/universal-parcel-scraper:generated/catalog.ts",
            "public TypeScript function checkCourier()",
            "public note \"Resi Pattern Detection vs Reality\", 2026-01-21",
            "Kutepov/parcels:common/components/services/JetService.php",
        ],
        "2026-11",
    ))
    .valid(&["JX3625991290", "JX6284305075", "JY1276193661", "JD0587577815", "JT0374574274", "JP0812204813"]);
const _: () = J10.sound();
