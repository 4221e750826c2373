//! Swiss Post 瑞士邮政, postal operator of Switzerland.
//!
//! The manual of 2017 gives the domestic number: two digits for the kind of mail, eight for the franking licence and
//! eight for the item, without a check digit. An item number is unique for 30 days for parcels and 180 days for
//! letters. On AliExpress: CHP. Its help shows further numbers of couriers, of letters and of cargo; all may be written
//! with dots or without.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("swiss-post", "Swiss Post")
    .zh("瑞士邮政")
    .country("CH")
    .kind(Post)
    .tracking_url("https://service.post.ch/ekp-web/ui/entry/search/{number}")
    .aliases(&["Die Post"])
    .aftership("swiss-post")
    .seventeentrack(19251)
    .formats(&[N18, S10, ASCT, B2C, COURIER, LETTER_ID, CARGO, N97]);

/// Domestic identcode.
///
/// Printed with dots, which are no part of it. 99 is a parcel, 98 a letter.
const N18: Format = Format::new("swiss-post-18", "Domestic identcode")
    .shape(&[lit("9"), chars(Prefix, "89", 1), digits(Account, 8), digits(Serial, 8)])
    .evidence(CarrierDoc(
        &[
            "Swiss Post, manual of the Barcode web service, 2017-08 (in OCA/delivery-carrier)",
            "https://docs.aspose.com/barcode/javascript-cpp/swiss-post-parcel-barcodes",
            "plhery/delivery-tracker:packages/carriers",
        ],
        "2026-11",
    ))
    .valid(&["993412345612345678", "980412345612345678", "981122334455667788"])
    .invalid(&[("973412345612345678", WrongCharacter), ("99341234561234567", WrongLength)]);
const _: () = N18.sound();

/// S10 item ending in CH.
///
/// The check digit is that of S10: the products of `99960501` come to 206, which leaves 8, and 11 less 8 is 3.
const S10: Format = Format::new("swiss-post-s10", "S10 item ending in CH")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("CH")])
    .check(Check::S10, From(2))
    .evidence(Standard(
        &[
            "Swiss Post, manual of the Barcode web service, 2017-08",
            "https://docs.aspose.com/barcode/javascript-cpp/swiss-post-parcel-barcodes",
            "plhery/delivery-tracker:packages/carriers",
            "UPU S10",
            "Kutepov/parcels:track-numbers.csv",
        ],
        "2026-11",
    ))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RM999605013CH", "RS908247336CH", "LW230226618CH", "UA123456785CH"])
    .invalid(&[("RM999605014CH", CheckDigitMismatch)]);
const _: () = S10.sound();

/// ASCT00 and seven digits.
///
/// The sample is made up.
const ASCT: Format = Format::new("swiss-post-asct", "ASCT00 and seven digits")
    .shape(&[lit("ASCT00"), digits(Serial, 7)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/SwissPostService.php"], "2026-11"))
    .valid(&["ASCT001234567"])
    .invalid(&[("ASCT011234567", WrongCharacter)])
    .note("It belongs to Asendia in Switzerland.");
const _: () = ASCT.sound();

/// 13 digits and B2C.
///
/// The sample is made up.
const B2C: Format = Format::new("swiss-post-b2c", "13 digits and B2C")
    .shape(&[digits(Serial, 13), lit("B2C")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/SwissPostService.php"], "2026-11"))
    .valid(&["1234567890123B2C"])
    .invalid(&[("123456789012B2C", WrongLength)]);
const _: () = B2C.sound();

/// Courier, 97 and ten digits.
///
/// Printed with dots, which are no part of it. The second sample is made up.
const COURIER: Format = Format::new("swiss-post-97-12", "Courier, 97 and ten digits")
    .shape(&[lit("97"), digits(Account, 2), digits(Serial, 8)])
    .evidence(CarrierDoc(
        &[
            "https://www.post.ch/de/hilfe-und-kontakt/versenden",
            "https://www.post.ch/en/help-and-contact/receiving-mail",
            "PackageX Vision SDK SwissPostCourier",
        ],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .grouping(&[2, 2, 8])
    .valid(&["970000123456", "970061840739"])
    .invalid(&[("97000012345", WrongLength)]);
const _: () = COURIER.sound();

/// Letter ID, 23 digits.
///
/// Franking licence, order and item, printed with dots. The sample is made up.
const LETTER_ID: Format = Format::new("swiss-post-letter-id", "Letter ID, 23 digits")
    .shape(&[digits(Account, 8), digits(Reference, 6), digits(Serial, 9)])
    .evidence(CarrierDoc(
        &[
            "https://www.post.ch/de/hilfe-und-kontakt/versenden",
            "https://www.post.ch/en/help-and-contact/receiving-mail",
        ],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .grouping(&[8, 6, 9])
    .valid(&["58109963140542537870927"])
    .invalid(&[("5810996314054253787092", WrongLength)]);
const _: () = LETTER_ID.sound();

/// Cargo, 003 and 16 digits.
const CARGO: Format = Format::new("swiss-post-003-19", "Cargo, 003 and 16 digits")
    .shape(&[lit("003"), digits(Serial, 16)])
    .evidence(CarrierDoc(&["https://www.post.ch/de/hilfe-und-kontakt/versenden"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["0031234567891234567"])
    .note("The page shows one number, and takes the sender's own reference as well.");
const _: () = CARGO.sound();

/// Identcode that begins with 97.
///
/// The sample is made up.
const N97: Format = Format::new("swiss-post-97-18", "Identcode that begins with 97")
    .shape(&[lit("97"), digits(Account, 8), digits(Serial, 8)])
    .evidence(Observed(&["PackageX Vision SDK SwissPostCourier"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["975440643318265992"]);
const _: () = N97.sound();
