//! DHL Global Forwarding, freight carrier.
//!
//! All shapes are from its page on identifying a number. None has a documented check digit but the air waybill.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("dhl-global-forwarding", "DHL Global Forwarding")
    .kind(Freight)
    .aftership("dhl-global-forwarding")
    .seventeentrack(100766)
    .formats(&[N7, N1AB, ABC, AWB]);

/// Seven digits.
///
/// The sample is made up.
const N7: Format = Format::new("dhl-gf-7", "Seven digits")
    .shape(&[digits(Serial, 7)])
    .evidence(CarrierDoc(&["https://dhl.com/cz-en/home/tracking/id-labels.html"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["2325155"])
    .invalid(&[("12345678", WrongLength)]);
const _: () = N7.sound();

/// One digit, two letters and four to six digits.
const N1AB: Format = Format::new("dhl-gf-1ab", "One digit, two letters and four to six digits")
    .shape(&[digits(Prefix, 1), upper(Reference, 2), digits_between(Serial, 4, 6)])
    .evidence(CarrierDoc(&["https://dhl.com/cz-en/home/tracking/id-labels.html"], "2026-11"))
    .valid(&["1AB12345", "2AB45678"])
    .invalid(&[("AB12345", WrongCharacter)]);
const _: () = N1AB.sound();

/// Three or four letters and digits.
const ABC: Format = Format::new("dhl-gf-abc", "Three or four letters and digits")
    .shape(&[upper_between(Prefix, 3, 4), digits_between(Serial, 4, 8)])
    .evidence(CarrierDoc(&["https://dhl.com/cz-en/home/tracking/id-labels.html"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["ABC123456"])
    .invalid(&[("A123456", WrongCharacter)]);
const _: () = ABC.sound();

/// Carrier code, hyphen and air waybill.
///
/// The check digit is what the digits before it leave when they are divided by 7, so it is never above 6. `1234567`
/// leaves 5.
const AWB: Format = Format::new("dhl-gf-awb", "Carrier code, hyphen and air waybill")
    .shape(&[code(Airline, Registry::Airline), optional(&[lit("-")]), digits(Serial, 7), Part::Check(Set::of("0..6"))])
    .check(Check::Mod7, Last(7))
    .evidence(CarrierDoc(&["https://dhl.com/cz-en/home/tracking/id-labels.html"], "2026-11"))
    .valid(&["02012345675"])
    .invalid(&[("02012345676", CheckDigitMismatch)]);
const _: () = AWB.sound();
