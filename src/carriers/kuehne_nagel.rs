//! Kuehne+Nagel, freight carrier of Switzerland.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("kuehne-nagel", "Kuehne+Nagel")
    .country("CH")
    .kind(Freight)
    .aftership("kuehne-nagel")
    .seventeentrack(100164)
    .formats(&[SSCC]);

/// SSCC that begins with 00340312.
///
/// The check digit is that of GS1: the digits of `0034031289107005718`, by 3 and 1 from the right, come to 129, so it
/// is 1.
const SSCC: Format = Format::new("kuehne-nagel-sscc", "SSCC that begins with 00340312")
    .shape(&[lit("00340312"), digits(Company, 2), digits(Serial, 9), check_digit()])
    .check(Check::Gs1, From(0))
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/KuehneService.php"], "2026-11"))
    .valid(&["00340312891070057181"])
    .invalid(&[("00340312891070057186", CheckDigitMismatch)])
    .note("The only public number, 00340312891070057186, fails the check.");
const _: () = SSCC.sound();
