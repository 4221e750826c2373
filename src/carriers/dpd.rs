//! DPD, express carrier of Germany.
//!
//! The parcel number has 14 digits without a check; the check is a fifteenth character after ISO/IEC 7064, which
//! labels print behind it. A German page says that the fourteenth digit is a check, and all eight public numbers
//! contradict it. The same check closes the routing barcode of 28 characters.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("dpd", "DPD")
    .country("DE")
    .kind(Express)
    .tracking_url("https://tracking.dpd.de/status/en_DE/parcel/{number}")
    .aftership("dpd")
    .seventeentrack(100007)
    .formats(&[N14, N15, N28, N28_SCAN, N10, N11, N9, N8]);

/// Parcel number, 14 digits.
///
/// The first four digits are the depot: 01 in Germany, 1349 in Poland.
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

/// Parcel number with its check character.
///
/// The check character is that of ISO/IEC 7064 MOD 37,36 over all characters before it: `01196812014637` asks for L.
const N15: Format = Format::new("dpd-15", "Parcel number with its check character")
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
    .invalid(&[("01196812014637M", CheckDigitMismatch), ("12345678901234Q", CheckDigitMismatch)]);
const _: () = N15.sound();

/// Routing barcode as printed, 28 characters.
///
/// The check character is that of ISO/IEC 7064 MOD 37,36 over all characters before it.
///
/// The barcode holds a percent sign and the first 27 characters; the check is printed only. Services: 101 standard,
/// 109 cash on delivery, 113 exchange, 136 small parcel, 155 guarantee, 179 by 10:00, 225 by 12:00, 350 by 8:30. The
/// country is the number of ISO 3166-1.
const N28: Format = Format::new("dpd-28", "Routing barcode as printed, 28 characters")
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
/// The parcel number is the fourteen digits behind the postcode.
const N28_SCAN: Format = Format::new("dpd-28-scan", "Scanned form with percent sign")
    .shape(&[lit("%"), alnum(Postcode, 7), digits(Shipment, 14), digits(Service, 3), digits(Country, 3)])
    .evidence(OpenSource(&["DPD Parcel Label Specification 2.4.1"], "2026-11"))
    .carries(14, 6)
    .valid(&["%008182709980000020033350276"])
    .invalid(&[("008182709980000020033350276", WrongLength)]);
const _: () = N28_SCAN.sound();

/// Consignment or reference, ten digits.
///
/// The sample is made up.
const N10: Format = Format::new("dpd-10", "Consignment or reference, ten digits")
    .shape(&[digits(Serial, 10)])
    .evidence(OpenSource(
        &[
            "Kutepov/parcels:common/components/services/DpdPlService.php",
            "Chagui-/IntelliTracker:objects/Courier/DPD.java",
        ],
        "2026-11",
    ))
    .valid(&["2264505478"])
    .invalid(&[("123456789", WrongLength)]);
const _: () = N10.sound();

/// 80 or 81 and nine digits, of Romania.
///
/// The sample is made up.
const N11: Format = Format::new("dpd-11", "80 or 81 and nine digits, of Romania")
    .shape(&[one_of(Prefix, &["80", "81"]), digits(Serial, 9)])
    .evidence(Observed(
        &["zorem, Advanced Shipment Tracking, number detector", "test of a public program of a shop in Romania"],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["80618407395"])
    .invalid(&[("8061840739", WrongLength), ("82618407395", WrongCharacter)]);
const _: () = N11.sound();

/// Nine digits, of Romania.
const N9: Format = Format::new("dpd-9", "Nine digits, of Romania")
    .shape(&[digits(Serial, 9)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["223767343"])
    .invalid(&[("22376734", WrongLength)])
    .note("The source knows 223 and 224 at the beginning.");
const _: () = N9.sound();

/// Eight digits, of the Czech Republic.
const N8: Format = Format::new("dpd-8", "Eight digits, of the Czech Republic")
    .shape(&[digits(Serial, 8)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["39627491"])
    .invalid(&[("3962749", WrongLength)])
    .note("The source knows 39 at the beginning.");
const _: () = N8.sound();
