//! DPD UK, express carrier of the United Kingdom.
//!
//! It uses the numbers of the group; 15 begins those of British depots. Consignments have ten digits, and marketplaces
//! list sixteen, too, of which no more is public.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("dpd-uk", "DPD UK")
    .country("GB")
    .kind(Express)
    .tracking_url("https://track.dpd.co.uk/parcels/{number}")
    .aliases(&["Interlink", "DPD Local"])
    .aftership("dpd-uk")
    .seventeentrack(100010)
    .formats(&[N14, N15, N10, N16]);

/// 14 digits that begin with 15.
///
/// The sample is made up.
const N14: Format = Format::new("dpd-uk-14", "14 digits that begin with 15")
    .shape(&[lit("15"), digits(Serial, 12)])
    .evidence(Observed(&["Chagui-/IntelliTracker:objects/Courier/DPDUK.java"], "2026-11"))
    .grouping(&[4, 4, 4, 2])
    .valid(&["15501234567890"])
    .invalid(&[("1550123456789", WrongLength)])
    .note("That it begins with 15 was observed.");
const _: () = N14.sound();

/// 14 digits and a check character.
///
/// The check character is that of ISO/IEC 7064 MOD 37,36 over all characters before it: `15501234567890` asks for Q.
///
/// The sample is made up.
const N15: Format = Format::new("dpd-uk-15", "14 digits and a check character")
    .shape(&[lit("15"), digits(Serial, 12), check_char()])
    .check(Check::Mod37_36, From(0))
    .evidence(OpenSource(&["Chagui-/IntelliTracker:objects/Courier/DPDUK.java"], "2026-11"))
    .valid(&["15501234567890Q"])
    .invalid(&[("155012345678900", CheckDigitMismatch)]);
const _: () = N15.sound();

/// Consignment of ten digits.
///
/// The sample is made up.
const N10: Format = Format::new("dpd-uk-10", "Consignment of ten digits")
    .shape(&[digits(Serial, 10)])
    .evidence(Observed(
        &[
            "TikTok Shop, numbers of British carriers (10, 14 or 16 digits)",
            "https://parceldetect.com (10-digit format)",
        ],
        "2026-11",
    ))
    .grouping(&[4, 4, 2])
    .valid(&["1550123456"])
    .invalid(&[("155012345", WrongLength)])
    .standing(DeclaredOnly);
const _: () = N10.sound();

/// 16 digits that begin with 15.
///
/// The sample is made up.
const N16: Format = Format::new("dpd-uk-16", "16 digits that begin with 15")
    .shape(&[lit("15"), digits(Serial, 14)])
    .evidence(Observed(&["TikTok Shop, numbers of British carriers (10, 14 or 16 digits)"], "2026-11"))
    .valid(&["1597123456789012"])
    .invalid(&[("159712345678901", WrongLength)])
    .standing(DeclaredOnly);
const _: () = N16.sound();
