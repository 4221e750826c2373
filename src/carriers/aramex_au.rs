//! Aramex Australia, express carrier of Australia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("aramex-au", "Aramex Australia")
    .country("AU")
    .kind(Express)
    .aliases(&["Fastway AU"])
    .aftership("fastway-au")
    .seventeentrack(100044)
    .formats(&[LABEL_12, DIGIT]);

/// Label, two letters and ten digits.
const LABEL_12: Format = label("aramex-au-label-12");
const _: () = LABEL_12.sound();

/// A digit, a letter and ten digits.
const DIGIT: Format = Format::new("aramex-au-digit-12", "A digit, a letter and ten digits")
    .shape(&[digits(Depot, 1), upper(Depot, 1), digits(Serial, 10)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["2X0008909201"])
    .invalid(&[("2X000890920", WrongLength)]);
const _: () = DIGIT.sound();

/// The letters and digits of a label.
const LABEL: &[Part] = &[upper(Depot, 2), digits(Serial, 10)];

/// Label, two letters and ten digits, for each carrier of the franchise.
pub(super) const fn label(id: &'static str) -> Format {
    Format::new(id, "Label, two letters and ten digits")
        .shape(LABEL)
        .evidence(OpenSource(
            &[
                "Kutepov/parcels:common/components/services/FastwayService.php",
                "Kutepov/parcels:common/components/services/FastwayAUService.php",
            ],
            "2026-11",
        ))
        .valid(&["WY0012062237"])
        .note(
            "One franchise numbers parcels in Australia, New Zealand, South Africa and Ireland; the country of the \
            sample is not known. Mod 7, Luhn and GS1 fail on it.",
        )
}
