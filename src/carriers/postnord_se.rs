//! PostNord Sweden, postal operator of Sweden.
//!
//! It uses S10 numbers that end in SE, eleven digits with SE at home, and SSCCs that begin with 373. Only one number
//! of eleven digits is public, so that its check is not known.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("postnord-se", "PostNord Sweden")
    .country("SE")
    .kind(Post)
    .tracking_url("https://tracking.postnord.com/se/?id={number}")
    .aftership("postnord")
    .seventeentrack(19241)
    .formats(&[S10, N11, N813, SSCC, SSCC_OTHER, GSIN]);

/// S10 item ending in SE.
///
/// The check digit is that of S10: the products of `84562134` come to 186, which leaves 10, and 11 less 10 is 1.
const S10: Format = Format::new("postnord-se-s10", "S10 item ending in SE")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("SE")])
    .check(Check::S10, From(2))
    .evidence(OpenSource(
        &["hdnpt/geartrack:test", "Kutepov/parcels:common/components/services/PostNordSwedenService.php", "UPU S10"],
        "2026-11",
    ))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RE845621341SE", "RE845212395SE", "UF616427699SE"])
    .invalid(&[("RE845621342SE", CheckDigitMismatch)]);
const _: () = S10.sound();

/// Eleven digits and SE.
const N11: Format = Format::new("postnord-se-11", "Eleven digits and SE")
    .shape(&[digits(Shipment, 11), lit("SE")])
    .evidence(OpenSource(
        &[
            "apoex/postnord (via plhery/delivery-tracker)",
            "Kutepov/parcels:common/components/services/PostNordSwedenService.php",
        ],
        "2026-11",
    ))
    .valid(&["84971563697SE"])
    .invalid(&[("8497156369SE", WrongLength)])
    .note("In spite of its SE it is no S10 number, and the check of S10 does not apply.");
const _: () = N11.sound();

/// 813 or 814 and seven digits.
///
/// The sample is made up.
const N813: Format = Format::new("postnord-se-813", "813 or 814 and seven digits")
    .shape(&[lit("81"), chars(Reference, "34", 1), digits(Serial, 7)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/PostNordSwedenService.php"], "2026-11"))
    .valid(&["8131234567"])
    .invalid(&[("8151234567", WrongCharacter)])
    .note("It numbers a shipment.");
const _: () = N813.sound();

/// SSCC of Sweden, prefix 73.
///
/// The check digit is that of GS1: the digits of `37349900000000001`, by 3 and 1 from the right, come to 68, so it is
/// 2.
///
/// In a GS1-128 barcode it stands behind the application identifier 00.
///
/// The samples are made up.
const SSCC: Format = Format::new("postnord-se-sscc", "SSCC of Sweden, prefix 73")
    .shape(&[optional(&[lit("00")]), lit("373"), digits(Reference, 14), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(Standard(
        &["GS1 General Specifications; Kutepov/parcels:common/components/services/PostiService.php"],
        "2026-11",
    ))
    .valid(&["373499000000000012", "00373499000000000012"])
    .invalid(&[("373499000000000013", CheckDigitMismatch)]);
const _: () = SSCC.sound();

/// SSCC with another extension digit.
///
/// The check digit is that of GS1: the digits of `57313290618407395`, by 3 and 1 from the right, come to 157, so it is
/// 3.
///
/// The sample is made up.
const SSCC_OTHER: Format =
    sscc_of_group("postnord-se-sscc-other").valid(&["573132906184073953", "00573132906184073953"]);
const _: () = SSCC_OTHER.sound();

/// GSIN, 17 digits.
///
/// The check digit is that of GS1: the digits of `7348160739526184`, by 3 and 1 from the right, come to 154, so it is 6.
///
/// Labels print it as the number of the shipment, beside those of its units. The sample is made up.
const GSIN: Format =
    gsin("postnord-se-gsin").valid(&["73481607395261846"]).invalid(&[("73481607395261847", CheckDigitMismatch)]);
const _: () = GSIN.sound();

/// What the carriers of the group print besides: shippers' units under any of its prefixes.
const UNIT: &[Part] = &[
    optional(&[lit("00")]),
    chars(Extension, "0..24..9", 1),
    one_of(Company, COMPANIES),
    digits(Reference, 14),
    check_digit(),
];
/// The number of the shipment that they belong to.
const SHIPMENT: &[Part] = &[one_of(Company, COMPANIES), digits(Reference, 14), check_digit()];
/// Prefixes of GS1 in Denmark, Finland, Norway and Sweden.
const COMPANIES: &[&str] = &["57", "64", "70", "73"];

/// SSCC with another extension digit, for each carrier of the group, which has samples of its own.
pub(super) const fn sscc_of_group(id: &'static str) -> Format {
    Format::new(id, "SSCC with another extension digit")
        .shape(UNIT)
        .check(Check::Gs1, From(0))
        .evidence(Observed(&["public posts of buyers (Trustpilot, postnord)", "GS1 General Specifications"], "2026-11"))
        .standing(DeclaredOnly)
        .note("Shippers number their units under prefixes of their own.")
}

/// GSIN, 17 digits, likewise.
pub(super) const fn gsin(id: &'static str) -> Format {
    Format::new(id, "GSIN, 17 digits")
        .shape(SHIPMENT)
        .check(Check::Gs1, From(0))
        .evidence(OpenSource(
            &["PackageX Vision SDK PostnordCourier", "GS1 General Specifications (GSIN, AI 402)"],
            "2026-11",
        ))
        .standing(DeclaredOnly)
        .note("The carrier that was declared speaks for such a number; shippers have prefixes of their own.")
}
