//! Ciblex, express carrier of France.
//!
//! A waybill has 14 digits; the label shows 24, and how one becomes the other is not known.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("ciblex", "Ciblex")
    .country("FR")
    .kind(Express)
    .tracking_url("https://extranet.ciblex.fr/extranet/client/corps.php?module=colis&colis={number}")
    .formats(&[N24, N14]);

/// Label number, 24 digits.
const N24: Format = Format::new("ciblex-24", "Label number, 24 digits")
    .shape(&[lit("56"), digits(Serial, 22)])
    .evidence(Observed(&["https://fr.trustpilot.com/review/www.ciblex.fr"], "2026-11"))
    .valid(&["560815852502035603344150", "560815852502035613344150"])
    .invalid(&[("56081585250203560334415", WrongLength)])
    .note("The two samples differ in one digit in the middle, which counts pieces.");
const _: () = N24.sound();

/// 14 digits.
///
/// The sample is made up.
const N14: Format = Format::new("ciblex-14", "14 digits")
    .shape(&[digits(Serial, 14)])
    .evidence(OpenSource(&["plhery/delivery-tracker:packages/carriers"], "2026-11"))
    .valid(&["13372758182920"])
    .invalid(&[("1234567890123", WrongLength)]);
const _: () = N14.sound();
