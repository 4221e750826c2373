//! Royal Mail 英国邮政, postal operator of the United Kingdom.
//!
//! Parcelforce (EA to EE, CP) and other British users share the suffix GB, which names the issuer and not the
//! deliverer. Royal Mail's own specification of 2013 says plain S10. The matrix code of a label carries a longer
//! identifier, of which only the length is known.
//!
//! On AliExpress: `ROYAL_MAIL` and `ROYAL_MAIL_PY` (中外运-英邮经济小包).

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("royal-mail", "Royal Mail")
    .zh("英国邮政")
    .country("GB")
    .kind(Post)
    .tracking_url("https://www.royalmail.com/track-your-item#/tracking-results/{number}")
    .aliases(&["Royal Mail via China", "royal-mail-cn", "英国皇家邮政"])
    .aftership("royal-mail")
    .seventeentrack(11031)
    .formats(&[S10, UID21, PB]);

/// S10 item ending in GB.
///
/// The check digit is that of S10: the products of `92475038` come to 212, which leaves 3, and 11 less 3 is 8.
const S10: Format = Format::new("royal-mail-s10", "S10 item ending in GB")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("GB")])
    .check(Check::S10, From(2))
    .evidence(Standard(
        &[
            "https://www.royalmail.com/ (page on linking)",
            "https://ro.scribd.com/document/334220052/COSS-Spec-03-Barcodes-and-Tracking-Numbers-v1-1",
            "UPU S10",
            "Kutepov/parcels:track-numbers.csv",
        ],
        "2026-11",
    ))
    .grouping(&[2, 8, 1, 2])
    .valid(&["ZW924750388GB", "SG577041359GB"])
    .invalid(&[("ZW924750389GB", CheckDigitMismatch)])
    .note(
        "All 304 numbers from China in a corpus of searched numbers agree with the check; they begin with RZ, RN, \
        GV, RU, RL, RV or RH.",
    );
const _: () = S10.sound();

/// Item identifier under the matrix code, 21 characters.
///
/// The matrix code begins with JGB and is no tracking number by itself.
const UID21: Format = Format::new("royal-mail-uid21", "Item identifier under the matrix code, 21 characters")
    .shape(&[chars(Reference, "0..9A..F", 21)])
    .evidence(Observed(&["general knowledge"], "2026-11"))
    .standing(DeclaredOnly)
    .invalid(&[("0B048025300124BCB70", WrongLength)])
    .note("It is known from labels only; no example could be verified.");
const _: () = UID21.sound();

/// PB, two letters and ten digits, of Parcelforce.
///
/// The sample is made up.
const PB: Format = Format::new("royal-mail-pb", "PB, two letters and ten digits, of Parcelforce")
    .shape(&[lit("PB"), upper(Prefix, 2), digits(Serial, 10)])
    .evidence(Observed(
        &[
            "https://www.parcelforce.com, links of 2024 and 2025",
            "plhery/universal-parcel-scraper:carriers/parcelforce",
        ],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["PBFC6184073952"])
    .note("Royal Mail shows the parcels of Parcelforce since 2023.");
const _: () = PB.sound();
