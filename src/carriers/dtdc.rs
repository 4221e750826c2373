//! DTDC, express carrier of India.
//!
//! Neither mod 7, Luhn nor GS1 fits the digits of the samples.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("dtdc", "DTDC")
    .country("IN")
    .kind(Express)
    .aftership("dtdc")
    .seventeentrack(100069)
    .formats(&[N8, N7D9, LETTER10, T9, V8]);

/// DTDC N + 8 digits.
const N8: Format = Format::new("dtdc-n8", "DTDC N + 8 digits")
    .shape(&[lit("N"), digits(Serial, 8)])
    .evidence(OpenSource(
        &[
            "plhery/universal-parcel-scraper:carriers/dtdc/numbers.json",
            "plhery/universal-parcel-scraper:generated/catalog.ts",
        ],
        "2026-11",
    ))
    .valid(&["N95614372", "N20527879"]);
const _: () = N8.sound();

/// DTDC 7D/7X + 9 digits.
const N7D9: Format = Format::new("dtdc-7d9", "DTDC 7D/7X + 9 digits")
    .shape(&[lit("7"), chars(Reference, "DX", 1), digits(Serial, 9)])
    .evidence(OpenSource(
        &[
            "plhery/universal-parcel-scraper:carriers/dtdc/numbers.json",
            "plhery/universal-parcel-scraper:generated/catalog.ts",
        ],
        "2026-11",
    ))
    .valid(&["7D119335452"]);
const _: () = N7D9.sound();

/// DTDC letter + 10 digits.
const LETTER10: Format = Format::new("dtdc-letter10", "DTDC letter + 10 digits")
    .shape(&[chars(Prefix, "BDHPT..V", 1), digits(Serial, 10)])
    .evidence(OpenSource(&["plhery/universal-parcel-scraper:generated/catalog.ts"], "2026-11"))
    .note("Others use a letter and ten digits too.");
const _: () = LETTER10.sound();

/// DTDC T + 10 digits as quoted in a review.
const T9: Format = Format::new("dtdc-t9", "DTDC T + 10 digits as quoted in a review")
    .shape(&[lit("T"), digits_between(Serial, 9, 10)])
    .evidence(Observed(&["plhery/universal-parcel-scraper:carriers/dtdc/numbers.json"], "2026-11"))
    .valid(&["T5001109884"])
    .note("The published sample has nine or ten digits, depending on who quotes it.");
const _: () = T9.sound();

/// DTDC V + 8 digits.
const V8: Format = Format::new("dtdc-v8", "DTDC V + 8 digits")
    .shape(&[lit("V"), digits(Serial, 8)])
    .evidence(OpenSource(
        &[
            "plhery/universal-parcel-scraper:carriers/dtdc/numbers.json",
            "plhery/universal-parcel-scraper:generated/catalog.ts",
        ],
        "2026-11",
    ))
    .valid(&["V34336783"]);
const _: () = V8.sound();
