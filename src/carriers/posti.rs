//! Posti, postal operator of Finland.
//!
//! It uses licence plates with JJFI and 17 digits, S10 numbers that end in FI, and SSCCs that begin with 0037 or 0066.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("posti", "Posti")
    .country("FI")
    .kind(Post)
    .tracking_url("https://www.posti.fi/seuranta/{number}")
    .aliases(&["Itella"])
    .aftership("posti")
    .seventeentrack(6041)
    .formats(&[JJFI, S10, SSCC, SSCC_ANY]);

/// JJFI and 17 digits.
///
/// The sample is made up.
const JJFI: Format = Format::new("posti-jjfi", "JJFI and 17 digits")
    .shape(&[lit("JJFI"), digits(Account, 6), digits(Serial, 11)])
    .evidence(OpenSource(
        &[
            "Kutepov/parcels:common/components/services/PostiService.php",
            "https://www.4tracking.net/zh-hk/carriers/finland-post",
        ],
        "2026-11",
    ))
    .valid(&["JJFI65432100000000001"])
    .invalid(&[("JJFI6543210000000001", WrongLength)]);
const _: () = JJFI.sound();

/// S10 item ending in FI.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
const S10: Format = Format::new("posti-s10", "S10 item ending in FI")
    .shape(&[chars(Service, "ACEGLMRSUV", 1), upper(Service, 1), digits(Serial, 8), check_digit(), lit("FI")])
    .check(Check::S10, From(2))
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/PostiService.php", "UPU S10"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829FI"])
    .invalid(&[("RR473124820FI", CheckDigitMismatch)]);
const _: () = S10.sound();

/// SSCC that begins with 0037 or 0066.
///
/// The check digit is that of GS1: the digits of `0037123456789012345`, by 3 and 1 from the right, come to 144, so it
/// is 6.
///
/// The sample is made up.
const SSCC: Format = Format::new("posti-sscc", "SSCC that begins with 0037 or 0066")
    .shape(&[lit("00"), one_of(Reference, &["37", "66"]), digits(Serial, 15), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(OpenSource(
        &["Kutepov/parcels:common/components/services/PostiService.php", "GS1 General Specifications"],
        "2026-11",
    ))
    .valid(&["00371234567890123456"])
    .invalid(&[("00371234567890123457", CheckDigitMismatch)]);
const _: () = SSCC.sound();

/// SSCC with any extension digit.
///
/// The check digit is that of GS1: the digits of `26430048618407395`, by 3 and 1 from the right, come to 134, so it is
/// 6.
///
/// The sample is made up.
const SSCC_ANY: Format = Format::new("posti-sscc-any", "SSCC with any extension digit")
    .shape(&[optional(&[lit("00")]), digits(Extension, 1), lit("64"), digits(Reference, 14), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(Observed(&["ItellaPlugins/itella-shipping-woocommerce#224", "GS1 General Specifications"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["264300486184073956", "00264300486184073956"])
    .note("Shippers number their units under prefixes of their own.");
const _: () = SSCC_ANY.sound();
