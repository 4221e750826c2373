//! DTDC, express carrier of India.
//!
//! Its parcels of shops went by Dotzot. Neither mod 7, Luhn nor GS1 fits the digits of the samples.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("dtdc", "DTDC")
    .country("IN")
    .kind(Express)
    .aliases(&["Dotzot"])
    .aftership("dtdc")
    .seventeentrack(100069)
    .formats(&[N8, N7D9, LETTER10, T9, V8, C8, N7X7, LETTER8, I11]);

/// N and eight digits.
const N8: Format = Format::new("dtdc-n8", "N and eight digits")
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

/// 7D or 7X and nine digits.
const N7D9: Format = Format::new("dtdc-7d9", "7D or 7X and nine digits")
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

/// A letter and ten digits.
const LETTER10: Format = Format::new("dtdc-letter10", "A letter and ten digits")
    .shape(&[chars(Prefix, "BDHPT..V", 1), digits(Serial, 10)])
    .evidence(OpenSource(&["plhery/universal-parcel-scraper:generated/catalog.ts"], "2026-11"))
    .note("Others use a letter and ten digits too.");
const _: () = LETTER10.sound();

/// T and nine or ten digits.
const T9: Format = Format::new("dtdc-t9", "T and nine or ten digits")
    .shape(&[lit("T"), digits_between(Serial, 9, 10)])
    .evidence(Observed(&["plhery/universal-parcel-scraper:carriers/dtdc/numbers.json"], "2026-11"))
    .valid(&["T5001109884"])
    .note("The published sample has nine or ten digits, depending on who quotes it.");
const _: () = T9.sound();

/// V and eight digits.
const V8: Format = Format::new("dtdc-v8", "V and eight digits")
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

/// C and eight digits.
const C8: Format = Format::new("dtdc-c8", "C and eight digits")
    .shape(&[lit("C"), digits(Serial, 8)])
    .evidence(Observed(&["a public tracker of Indian couriers (C45160501)"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["C45160501"]);
const _: () = C8.sound();

/// 7X and seven digits.
const N7X7: Format = Format::new("dtdc-7x7", "7X and seven digits")
    .shape(&[lit("7X"), digits(Serial, 7)])
    .evidence(Observed(&["karrioapi/karrio, connector of DTDC (fixtures)"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["7X9150223"]);
const _: () = N7X7.sound();

/// A letter and eight digits.
const LETTER8: Format = Format::new("dtdc-letter8", "A letter and eight digits")
    .shape(&[upper(Prefix, 1), digits(Serial, 8)])
    .evidence(Observed(
        &["test of a public recogniser of Indian couriers (Z)", "a public tracker of Indian couriers (C)"],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["Z65539608"]);
const _: () = LETTER8.sound();

/// I and eleven digits.
///
/// Dotzot numbered so.
const I11: Format = Format::new("dtdc-i11", "I and eleven digits")
    .shape(&[lit("I"), digits(Serial, 11)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["I30023099506"])
    .invalid(&[("I3002309950", WrongLength)]);
const _: () = I11.sound();
