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
    .formats(&[FMP, FM, HUB]);

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

/// AMIP, FMPR, MYEP or SRTC and ten digits.
///
/// The sample is made up.
const FM: Format = Format::new("ekart-fm", "AMIP, FMPR, MYEP or SRTC and ten digits")
    .shape(&[one_of(Prefix, &["AMIP", "FMPR", "MYEP", "SRTC"]), digits(Serial, 10)])
    .evidence(Observed(&["plhery/universal-parcel-scraper (18 numbers)", "public posts of buyers"], "2026-11"))
    .valid(&["FMPR4071836295"]);
const _: () = FM.sound();

/// Three letters, C, P or R, and ten digits.
///
/// The sample is made up.
const HUB: Format = Format::new("ekart-hub", "Three letters, C, P or R, and ten digits")
    .shape(&[upper(Prefix, 3), chars(Prefix, "CPR", 1), digits(Serial, 10)])
    .evidence(Observed(&["plhery/universal-parcel-scraper", "public posts of buyers"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["VEHR4061837295"]);
const _: () = HUB.sound();
