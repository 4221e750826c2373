//! HepsiJET, express carrier of Türkiye.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("hepsijet", "HepsiJET")
    .country("TR")
    .kind(Express)
    .aftership("hepsijet")
    .seventeentrack(100642)
    .formats(&[OWN, DIGITS]);

/// Number of the shop, two to five letters and six to twelve digits.
const OWN: Format = Format::new("hepsijet-own", "Number of the shop, two to five letters and six to twelve digits")
    .shape(&[upper_between(Prefix, 2, 5), digits_between(Serial, 6, 12)])
    .evidence(Observed(
        &[
            "a public client of the interface (barcodeNo is customerDeliveryNo)",
            "tests of a public reader of Turkish letters",
            "a public table of Turkish carriers (turkish cargo suite)",
        ],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["HJ12345678", "HJ4081726359"])
    .invalid(&[("HJ12345", WrongLength)])
    .note("The shop numbers its deliveries with letters of its own.");
const _: () = OWN.sound();

/// Ten to 16 digits.
const DIGITS: Format = Format::new("hepsijet-digits", "Ten to 16 digits")
    .shape(&[digits_between(Serial, 10, 16)])
    .evidence(Observed(&["a public table of Turkish carriers (turkish cargo suite)"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["640817263950"])
    .invalid(&[("640817263", WrongLength)]);
const _: () = DIGITS.sound();
