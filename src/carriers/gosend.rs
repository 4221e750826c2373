//! GoSend, instant and same-day courier of Gojek, of Indonesia: Tokopedia, Shopee, Blibli and Lazada offer it.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("gosend", "GoSend").country("ID").kind(LastMile).aliases(&["Gojek", "GO-SEND"]).formats(&[GK]);

/// GK, two digits and six to nine digits between hyphens.
///
/// The samples are made up.
const GK: Format = Format::new("gosend-gk", "GK, two digits and six to nine digits between hyphens")
    .shape(&[lit("GK-"), digits(Service, 2), lit("-"), digits_between(Serial, 6, 9)])
    .evidence(Observed(
        &[
            "Gojek's own webhook in two public programs",
            "tests and answers of seven public programs of Indonesian shops",
        ],
        "2026-11",
    ))
    .valid(&["GK-11-6184073", "GK-11-618407395"])
    .invalid(&[("GK-11-61840", WrongLength)])
    .note("The hyphens belong to the number.");
const _: () = GK.sound();
