//! Smartposti, last-mile carrier of Estonia.
//!
//! Its licence plates are built like those of Posti.
//!
//! It delivers in all three Baltic countries (itella.lt, news of the parcel terminals).

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("itella-baltics", "Smartposti")
    .country("EE")
    .abroad(&["LT", "LV"])
    .kind(LastMile)
    .tracking_url("https://itella.ee/en/private-customer/parcel-tracking/?trackingCode={number}")
    .aliases(&["Itella"])
    .aftership("itella")
    .formats(&[JJFI, SSCC_ANY]);

/// JJFI or JJEE and 17 digits.
///
/// The sample is made up.
const JJFI: Format = Format::new("itella-baltics-jjfi", "JJFI or JJEE and 17 digits")
    .shape(&[lit("JJ"), one_of(Reference, &["EE", "FI", "LT", "LV"]), digits(Serial, 17)])
    .evidence(Observed(&["by analogy with Posti"], "2026-11"))
    .standing(Preview)
    .valid(&["JJEE65432100000000001"])
    .invalid(&[("JJEE6543210000000001", WrongLength)]);
const _: () = JJFI.sound();

/// SSCC with any extension digit.
///
/// The check digit is that of GS1: the digits of `26430048618407395`, by 3 and 1 from the right, come to 134, so it is
/// 6.
///
/// The sample is made up.
const SSCC_ANY: Format = Format::new("itella-baltics-sscc-any", "SSCC with any extension digit")
    .shape(&[optional(&[lit("00")]), digits(Extension, 1), lit("64"), digits(Reference, 14), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(Observed(&["ItellaPlugins/itella-shipping-woocommerce#224", "GS1 General Specifications"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["264300486184073956", "00264300486184073956"])
    .note("Shippers number their units under prefixes of their own.");
const _: () = SSCC_ANY.sound();
