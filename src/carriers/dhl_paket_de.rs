//! DHL Paket (Deutsche Post DHL, Germany).
//!
//! Three parcel number families: 12-digit Identcode (check 4-9), 20-digit SSCC with 00 (check 3-1), JJD licence
//! plates; plus S10 DE. The 14-digit Leitcode is the ROUTING barcode next to it and is often pasted by mistake:
//! detect it (4-9 check over 13 digits, first 5 = postcode) and say so. karrio prints SSCCs without the leading 00
//! (18 digits): accept both.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("dhl-paket-de", "DHL Paket (Deutsche Post DHL, Germany)")
    .country("DE")
    .kind(Post)
    .tracking_url("https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?piececode={number}")
    .aftership("dhl-germany")
    .seventeentrack(7041)
    .formats(&[IDENTCODE, SSCC20, SSCC18, LEITCODE, JJD, S10]);

/// Identcode, 12 digits.
// CHECK: mod10 weights 4,9,4,9,... from the left; check = (10 - sum mod 10) mod 10 DOMAIN: the first 11 digits
// NOTES: 999991587211 is a DHL sandbox number and fails the check
// BARCODE_FORMS: Interleaved 2 of 5; printed like 20.129 845.227 7
// PATTERN: ^[0-9]{12}$
const IDENTCODE: Format = Format::new("dhl-paket-de-identcode", "Identcode, 12 digits")
    .shape(&[digits(Reference, 2), digits(Account, 3), digits(Serial, 6), check_digit()])
    .check(Check::Mod10 { weights: &[4, 9], complement: true }, From(0))
    .evidence(OpenSource(
        &[
            "https://www.paketda.de/firmenkunden/paket-pruefziffern.html",
            "https://www.activebarcode.com/codes/identcode",
            "plhery/delivery-tracker:packages/carriers (carrier detection tests and validators, 2026)",
        ],
        "2026-11",
    ))
    .valid(&["201298452277"])
    .invalid(&[("201298452278", CheckDigitMismatch), ("999991587211", CheckDigitMismatch)]);
const _: () = IDENTCODE.sound();

/// 20 digits 0034043....
// CHECK: gs1 mod10: weights 3,1,3,1,... counted from the digit left of the check digit; check = (10 - sum mod 10) mod
// 10 DOMAIN: all 19 digits before it (leading 00 does not change the sum)
// BARCODE_FORMS: GS1-128 AI 00, ITF
// LOOKUP: 00 3 404331/404334/404338... : GS1 prefix 40433-40434 belongs to Deutsche Post DHL
// PATTERN: ^003404[0-9]{14}$
const SSCC20: Format = Format::new("dhl-paket-de-sscc20", "20 digits 0034043...")
    .shape(&[lit("003404"), digits(Company, 3), digits(Serial, 10), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(OpenSource(
        &[
            "https://www.paketda.de/firmenkunden/paket-pruefziffern.html",
            "plhery/delivery-tracker:packages/carriers (carrier detection tests and validators, 2026)",
            "RomaBilka/parcel-tracking:pkg/determine-delivery/carriers/dhl/api_test.go",
        ],
        "2026-11",
    ))
    .grouping(&[2, 18])
    .valid(&["00340433836442636597", "00340434633751428115", "00340434292135100186"])
    .invalid(&[("00340434633751428116", CheckDigitMismatch)]);
const _: () = SSCC20.sound();

/// the same without 00.
// CHECK: gs1 mod10: weights 3,1,3,1,... counted from the digit left of the check digit; check = (10 - sum mod 10) mod
// 10 DOMAIN:
// NOTES: canonicalise to 00 + 18 digits. karrio fixture 340434310428091700 is synthetic and fails
// PATTERN: ^3404[0-9]{14}$
const SSCC18: Format = Format::new("dhl-paket-de-sscc18", "the same without 00")
    .shape(&[lit("3404"), digits(Company, 3), digits(Serial, 10), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(OpenSource(&["karrioapi/karrio:modules/connectors/dhl_parcel_de (fixtures)"], "2026-11"))
    .valid(&["340434633751428115"])
    .invalid(&[("340434310428091700", CheckDigitMismatch)]);
const _: () = SSCC18.sound();

/// Leitcode (routing code, NOT a tracking number).
// CHECK: mod10 weights 4,9,4,9,... from the left; check = (10 - sum mod 10) mod 10 DOMAIN: the first 13 digits
// BARCODE_FORMS: Interleaved 2 of 5
// LOOKUP: product: 00 standard, 01 COD, 33 return, 40 parcel, 47 undeliverable return, 80 international; street 993
// branch, 994 Packstation
// PATTERN: ^[0-9]{14}$
const LEITCODE: Format = Format::new("dhl-paket-de-leitcode", "Leitcode (routing code, NOT a tracking number)")
    .shape(&[digits(Postcode, 5), digits(Reference, 3), digits(Reference, 3), digits(Product, 2), check_digit()])
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

/// JJD + digits (ISO 15459 licence plate).
// CHECK: unknown DOMAIN:
// NOTES: overlaps DHL Express piece ids and Yodel JJD0002
// LOOKUP: JJD14 private customers/franking, JJD00, JJD01, JJD03 other products
// PATTERN: ^JJD[0-9]{13,18}$
const JJD: Format = Format::new("dhl-paket-de-jjd", "JJD + digits (ISO 15459 licence plate)")
    .shape(&[lit("JJD"), digits_between(Serial, 13, 18)])
    .evidence(OpenSource(
        &[
            "https://www.paketda.de/firmenkunden/paket-pruefziffern.html",
            "netresearch/dhl-sdk-api-unified-tracking (fixtures)",
        ],
        "2026-11",
    ))
    .valid(&["JJD1410302937991", "JJD000390011782495500", "JJD000390011492126828"])
    .invalid(&[("JJ1410302937991", WrongLength)]);
const _: () = JJD.sound();

/// UPU S10 issued by DE.
// CHECK: s10: weights 8,6,4,2,3,5,9,7 over the 8 serial digits; r = 11 - (sum mod 11); 10->0, 11->5, else r DOMAIN: 8
// serial digits only; the 2 service letters and the 2-letter issuer code do not enter
// BARCODE_FORMS: Code 128 of the 13 characters as they are
// LOOKUP: service indicator (first letter): R registered, C parcel, E EMS, L tracked letter-post, U untracked
// letter-post, V insured, H e-commerce parcel, A/B/D/N/P/Z domestic/bilateral
// PATTERN: ^[CE][A-Z][0-9]{9}DE$
const S10: Format = Format::new("dhl-paket-de-s10", "UPU S10 issued by DE")
    .shape(&[chars(Service, "CE", 1), upper(Service, 1), digits(Serial, 8), check_digit(), lit("DE")])
    .check(Check::S10, From(2))
    .evidence(Observed(
        &[
            "plhery/delivery-tracker:packages/carriers (carrier detection tests and validators, 2026)",
            "karrioapi/karrio:modules/connectors/dhl_parcel_de (fixtures)",
            "UPU S10 standard",
        ],
        "2026-11",
    ))
    .grouping(&[2, 8, 1, 2])
    .valid(&["CG738165082DE", "CD530123554DE", "CQ343770772DE"])
    .invalid(&[("CG738165083DE", CheckDigitMismatch)]);
const _: () = S10.sound();
