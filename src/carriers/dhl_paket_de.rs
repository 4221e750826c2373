//! DHL Paket, postal operator of Germany.
//!
//! Parcels carry one of three numbers: the Identcode of 12 digits, the SSCC of 20 digits that begins with 0034043 and
//! often loses its first 00, or a licence plate with JJD. The Leitcode of 14 digits beside it routes the parcel and
//! is often pasted in its place.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("dhl-paket-de", "DHL Paket")
    .country("DE")
    .kind(Post)
    .tracking_url("https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?piececode={number}")
    .aliases(&["Deutsche Post DHL"])
    .aftership("dhl-germany")
    .seventeentrack(7041)
    .formats(&[SSCC20, JJD, IDENTCODE, S10, SSCC18, LEITCODE, JJD24]);

/// Identcode, twelve digits.
///
/// Weights 4 and 9 from the left, and the check digit fills the sum up to a multiple of ten. For `20129845227` the sum
/// is 253, so the digit is 7.
///
/// Printed with dots and blanks, as 20.129 845.227 7.
const IDENTCODE: Format = Format::new("dhl-paket-de-identcode", "Identcode, twelve digits")
    .shape(&[digits(Origin, 2), digits(Account, 3), digits(Serial, 6), check_digit()])
    .check(Check::Mod10 { weights: &[4, 9], complement: true }, From(0))
    .evidence(OpenSource(
        &[
            "https://www.paketda.de/firmenkunden/paket-pruefziffern.html",
            "https://www.activebarcode.com/codes/identcode",
            "plhery/delivery-tracker:packages/carriers",
        ],
        "2026-11",
    ))
    .valid(&["201298452277"])
    .invalid(&[("201298452278", CheckDigitMismatch), ("999991587211", CheckDigitMismatch)])
    .note("999991587211 is a number of the sandbox and fails the check.");
const _: () = IDENTCODE.sound();

/// SSCC that begins with 0034043, 20 digits.
///
/// The check digit is that of GS1: the digits of `0034043383644263659`, by 3 and 1 from the right, come to 163, so it
/// is 7.
///
/// The company prefixes 40433 and 40434 belong to Deutsche Post DHL.
const SSCC20: Format = Format::new("dhl-paket-de-sscc20", "SSCC that begins with 0034043, 20 digits")
    .shape(&[lit("003404"), digits(Company, 3), digits(Serial, 10), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(OpenSource(
        &[
            "https://www.paketda.de/firmenkunden/paket-pruefziffern.html",
            "plhery/delivery-tracker:packages/carriers",
            "RomaBilka/parcel-tracking:pkg/determine-delivery/carriers/dhl/api_test.go",
        ],
        "2026-11",
    ))
    .grouping(&[2, 18])
    .valid(&["00340433836442636597", "00340434633751428115", "00340434292135100186"])
    .invalid(&[("00340434633751428116", CheckDigitMismatch)]);
const _: () = SSCC20.sound();

/// The same SSCC without its 00.
///
/// The check digit is that of GS1: the digits of `34043463375142811`, by 3 and 1 from the right, come to 125, so it is
/// 5.
///
/// The sample is made up.
const SSCC18: Format = Format::new("dhl-paket-de-sscc18", "The same SSCC without its 00")
    .shape(&[lit("3404"), digits(Company, 3), digits(Serial, 10), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(OpenSource(&["karrioapi/karrio:modules/connectors/dhl_parcel_de (fixtures)"], "2026-11"))
    .valid(&["340434633751428115"])
    .invalid(&[("340434310428091700", CheckDigitMismatch)])
    .note("The number in full has 00 in front.");
const _: () = SSCC18.sound();

/// Leitcode, the routing code beside the number.
///
/// Weights 4 and 9 from the left, and the check digit fills the sum up to a multiple of ten. For `5311312345600` the
/// sum is 201, so the digit is 9.
///
/// Products: 00 standard, 01 cash on delivery, 33 return, 40 parcel, 80 abroad. A street 993 is a branch, 994 a
/// locker.
const LEITCODE: Format = Format::new("dhl-paket-de-leitcode", "Leitcode, the routing code beside the number")
    .shape(&[digits(Postcode, 5), digits(Destination, 3), digits(Destination, 3), digits(Product, 2), check_digit()])
    .check(Check::Mod10 { weights: &[4, 9], complement: true }, From(0))
    .evidence(OpenSource(
        &[
            "https://de.zxc.wiki/wiki/Leitcode (Wikipedia copy)",
            "https://www.paketda.de/firmenkunden/paket-pruefziffern.html",
        ],
        "2026-11",
    ))
    .valid(&["53113123456009"])
    .invalid(&[("53113123456000", CheckDigitMismatch)]);
const _: () = LEITCODE.sound();

/// Licence plate, JJD and digits.
///
/// JJD14 is postage of private customers; JJD00, JJD01 and JJD03 are other products.
const JJD: Format = Format::new("dhl-paket-de-jjd", "Licence plate, JJD and digits")
    .shape(&[lit("JJD"), digits_between(Serial, 13, 18)])
    .evidence(OpenSource(
        &[
            "https://www.paketda.de/firmenkunden/paket-pruefziffern.html",
            "netresearch/dhl-sdk-api-unified-tracking (fixtures)",
        ],
        "2026-11",
    ))
    .valid(&["JJD1410302937991", "JJD000390011782495500", "JJD000390011492126828"])
    .invalid(&[("JJ1410302937991", WrongLength)])
    .note("The ranges overlap with those of DHL Express and, at JJD0002, of Yodel.");
const _: () = JJD.sound();

/// S10 item ending in DE.
///
/// The check digit is that of S10: the products of `73816508` come to 207, which leaves 9, and 11 less 9 is 2.
const S10: Format = Format::new("dhl-paket-de-s10", "S10 item ending in DE")
    .shape(&[chars(Service, "CE", 1), upper(Service, 1), digits(Serial, 8), check_digit(), lit("DE")])
    .check(Check::S10, From(2))
    .evidence(Observed(
        &[
            "plhery/delivery-tracker:packages/carriers",
            "karrioapi/karrio:modules/connectors/dhl_parcel_de (fixtures)",
            "UPU S10",
        ],
        "2026-11",
    ))
    .grouping(&[2, 8, 1, 2])
    .valid(&["CG738165082DE", "CD530123554DE", "CQ343770772DE"])
    .invalid(&[("CG738165083DE", CheckDigitMismatch)]);
const _: () = S10.sound();

/// JJD and 24 digits.
///
/// The sample is made up.
const JJD24: Format = Format::new("dhl-paket-de-jjd24", "JJD and 24 digits")
    .shape(&[lit("JJD"), digits(Serial, 24)])
    .evidence(Observed(&["public posts of buyers (Trustpilot, dhl.de)"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["JJD000030618407395261840739"])
    .note("DHL Parcel Polska numbers so, too.");
const _: () = JJD24.sound();
