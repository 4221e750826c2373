//! DPD, express carrier of Germany.
//!
//! Sources disagree: paketda.de says a 14-digit DPD number ends in a mod 10 3-1 digit. It does not: 8 of 8 public
//! 14-digit DPD numbers fail it, and paketda's own example 01015026003653C passes MOD 37,36 with C as the 15th
//! character. The 14 digits carry no check. The 15th character is MOD 37,36. The same check closes the 28-character
//! routing barcode.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("dpd", "DPD")
    .country("DE")
    .kind(Express)
    .tracking_url("https://tracking.dpd.de/status/en_DE/parcel/{number}")
    .aliases(&["Geopost"])
    .aftership("dpd")
    .seventeentrack(100007)
    .formats(&[N14, N15, N28, N28_SCAN, N10]);

/// Parcel number, 14 digits.
///
/// Codes: first 4 digits = issuing depot. Samples: 01xx Germany, 1349 Poland.
const N14: Format = Format::new("dpd-14", "Parcel number, 14 digits")
    .shape(&[digits(Depot, 4), digits(Serial, 10)])
    .evidence(OpenSource(
        &[
            "plhery/delivery-tracker:packages/carriers",
            "karrioapi/karrio:modules/connectors/dpd (fixtures)",
            "moralmunky/Home-Assistant-Mail-And-Packages",
        ],
        "2026-11",
    ))
    .grouping(&[4, 4, 4, 2])
    .valid(&["06086216767970", "05308801410058", "05300000011267", "13490015284111"])
    .invalid(&[("0608621676797", WrongLength)]);
const _: () = N14.sound();

/// Parcel number + check character.
///
/// The check character is that of ISO/IEC 7064 MOD 37,36 over all characters before it: `01196812014637` asks for L.
const N15: Format = Format::new("dpd-15", "Parcel number + check character")
    .shape(&[digits(Depot, 4), digits(Serial, 10), check_char()])
    .check(Check::Mod37_36, From(0))
    .evidence(OpenSource(
        &[
            "DPD Parcel Label Specification 2.4.1 (cited by jkeen/tracking_number_data)",
            "https://www.paketda.de/firmenkunden/paket-pruefziffern.html",
            "plhery/delivery-tracker:packages/carriers",
        ],
        "2026-11",
    ))
    .grouping(&[4, 4, 4, 2, 1])
    .valid(&["01196812014637L", "01015026003653C", "06086216767970J"])
    .invalid(&[("01196812014637M", CheckDigitMismatch), ("12345678901234Q", CheckDigitMismatch)])
    .note("06086216767970J completes a real 14-digit number. The first two are public.");
const _: () = N15.sound();

/// Routing barcode, human-readable 28 characters.
///
/// The check character is that of ISO/IEC 7064 MOD 37,36 over all characters before it.
///
/// On the label: Code 128 content is "%" + the first 27 characters. The check character is printed but not encoded.
/// Parcel number = [7,21). Codes: Service: 101 D, 102 D-HAZ, 105 D-EXW, 106 D-EXW-HAZ, 109 D-COD, 110 D-COD-HAZ, 113
/// D-SWAP, 136 small parcel, 154 ParcelLetter, 155 PM2 (Guarantee), 161 PM2-COD, 179 AM1 (10:00), 191 AM1-COD, 225
/// AM2 (12:00), 237 AM2-COD, 327 (return, seen), 350 AM0 (8:30). Country = ISO 3166-1 numeric.
const N28: Format = Format::new("dpd-28", "Routing barcode, human-readable 28 characters")
    .shape(&[alnum(Postcode, 7), digits(Shipment, 14), digits(Service, 3), digits(Country, 3), check_char()])
    .check(Check::Mod37_36, From(0))
    .evidence(OpenSource(
        &["jkeen/tracking_number_data:couriers/dpd.json", "DPD Parcel Label Specification 2.4.1"],
        "2026-11",
    ))
    .grouping(&[7, 14, 3, 3, 1])
    .carries(14, 7)
    .valid(&["008182709980000020033350276C", "008182709980000020045327276N"])
    .invalid(&[("008182709980000020033350276A", CheckDigitMismatch)]);
const _: () = N28.sound();

/// Scanned form with percent sign.
///
/// On the label: normalise to the 14-digit parcel number.
const N28_SCAN: Format = Format::new("dpd-28-scan", "Scanned form with percent sign")
    .shape(&[lit("%"), alnum(Postcode, 7), digits(Shipment, 14), digits(Service, 3), digits(Country, 3)])
    .evidence(OpenSource(&["DPD Parcel Label Specification 2.4.1"], "2026-11"))
    .carries(14, 6)
    .valid(&["%008182709980000020033350276"])
    .invalid(&[("008182709980000020033350276", WrongLength)]);
const _: () = N28_SCAN.sound();

/// 10-digit consignment / reference.
const N10: Format = Format::new("dpd-10", "10-digit consignment / reference")
    .shape(&[digits(Serial, 10)])
    .evidence(OpenSource(
        &[
            "Kutepov/parcels:common/components/services/DpdPlService.php",
            "Chagui-/IntelliTracker:objects/Courier/DPD.java",
        ],
        "2026-11",
    ))
    .valid(&["1234567890"])
    .invalid(&[("123456789", WrongLength)])
    .note("Shape only.");
const _: () = N10.sound();
