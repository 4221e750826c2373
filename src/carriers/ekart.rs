//! Ekart Logistics, parcel network of a marketplace of India.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("ekart", "Ekart Logistics")
    .country("IN")
    .kind(Express)
    .tracking_url("https://ekartlogistics.com/ekartlogistics-web/shipmenttrack/{number}")
    .aliases(&["Flipkart"])
    .aftership("ekart")
    .seventeentrack(100056)
    .formats(&[FMP]);

/// FMPP, FMPC, MYSP or MYSR and ten digits.
///
/// FMPP is prepaid, FMPC cash on delivery, MYSP and MYSR are Myntra, by inference.
const FMP: Format = Format::new("ekart-fmp", "FMPP, FMPC, MYSP or MYSR and ten digits")
    .shape(&[one_of(Prefix, &["FMPC", "FMPP", "MYSP", "MYSR"]), digits(Serial, 10)])
    .evidence(OpenSource(
        &[
            "plhery/universal-parcel-scraper:generated/catalog.ts",
            "a public mail archive quoting FMPP0049618531",
            "Kutepov/parcels:common/components/services/EkartLogisticsService.php",
        ],
        "2026-11",
    ))
    .valid(&["FMPP0049618531", "FMPC1072646261"]);
const _: () = FMP.sound();
