//! Meest Meest专线, cross-border carrier of Ukraine.
//!
//! On AliExpress: MEEST.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("meest", "Meest")
    .zh("Meest专线")
    .country("UA")
    .kind(CrossBorder)
    .tracking_url("https://t.meest-group.com/en/{number}")
    .aftership("meest")
    .seventeentrack(100023)
    .formats(&[CV, MYCV, N6150, N71]);

/// MYCV, nine digits and two letters.
///
/// The sample is made up.
const MYCV: Format = Format::new("meest-mycv", "MYCV, nine digits and two letters")
    .shape(&[lit("MYCV"), digits(Serial, 9), upper(Country, 2)])
    .evidence(OpenSource(
        &[
            "RomaBilka/parcel-tracking:pkg/determine-delivery/carriers/me",
            "Kutepov/parcels:common/components/services/MeestExpressService.php",
        ],
        "2026-11",
    ))
    .valid(&["MYCV123456785UA"])
    .invalid(&[("MYCV12345678UA", WrongLength)]);
const _: () = MYCV.sound();

/// CV, nine digits and two letters.
///
/// The sample is made up.
const CV: Format = Format::new("meest-cv", "CV, nine digits and two letters")
    .shape(&[lit("CV"), digits(Serial, 9), upper(Country, 2)])
    .standing(DeclaredOnly)
    .evidence(OpenSource(
        &[
            "RomaBilka/parcel-tracking:pkg/determine-delivery/carriers/me",
            "Kutepov/parcels:common/components/services/MeestExpressService.php",
        ],
        "2026-11",
    ))
    .valid(&["CV123456785UA"])
    .invalid(&[("CV99999999ZZ", WrongLength)])
    .note("It looks like an S10 item of any post, and sources do not ask for the check: without one it proves nothing.");
const _: () = CV.sound();

/// 6150 and twelve digits.
///
/// The sample is made up.
const N6150: Format = Format::new("meest-6150", "6150 and twelve digits")
    .shape(&[lit("6150"), digits(Serial, 12)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/MeestExpressService.php"], "2026-11"))
    .valid(&["6150123456789012"])
    .invalid(&[("6151123456789012", WrongCharacter)]);
const _: () = N6150.sound();

/// 71 and eight digits.
const N71: Format = Format::new("meest-71", "71 and eight digits")
    .shape(&[lit("71"), digits(Serial, 8)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["7141098112"]);
const _: () = N71.sound();
