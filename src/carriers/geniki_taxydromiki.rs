//! Geniki Taxydromiki, express carrier of Greece.
//!
//! It calls its numbers vouchers. Public trackers send whatever they get to its page; one of them asks for 10 to 12
//! digits, or for two letters and nine to eleven, without a real number beside it. No check digit is known.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("geniki-taxydromiki", "Geniki Taxydromiki")
    .country("GR")
    .kind(Express)
    .tracking_url("https://www.taxydromiki.com/track/{number}")
    .aliases(&["Γενική Ταχυδρομική", "Geniki"])
    .aftership("taxydromiki")
    .formats(&[VOUCHER, GT]);

/// Voucher, 10 to 12 digits.
///
/// The sample is made up.
const VOUCHER: Format = Format::new("geniki-taxydromiki-10-12", "Voucher, 10 to 12 digits")
    .shape(&[digits_between(Serial, 10, 12)])
    .evidence(OpenSource(
        &["thanasis00/greek-courier-tracker-hacs:custom_components/greek_courier_tracker/couriers/geniki.py"],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["1234567890"])
    .invalid(&[("123456789", WrongLength)])
    .note("Nearly any order or phone number fits, so it is asked for only where the carrier is declared.");
const _: () = VOUCHER.sound();

/// Two letters, such as GT, and 9 to 11 digits.
///
/// The sample is the placeholder of the source.
const GT: Format = Format::new("geniki-taxydromiki-gt", "Two letters, such as GT, and 9 to 11 digits")
    .shape(&[upper(Prefix, 2), digits_between(Serial, 9, 11)])
    .evidence(Observed(
        &["thanasis00/greek-courier-tracker-hacs:custom_components/greek_courier_tracker/couriers/geniki.py"],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["GT123456789"]);
const _: () = GT.sound();
