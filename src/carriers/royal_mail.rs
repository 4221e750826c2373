//! Royal Mail, postal operator of the United Kingdom.
//!
//! Parcelforce (EA to EE, CP) and other British users share the suffix GB, which names the issuer and not the
//! deliverer. Royal Mail's own specification of 2013 says plain S10. The matrix code of a label carries a longer
//! identifier, of which only the length is known.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("royal-mail", "Royal Mail")
    .country("GB")
    .kind(Post)
    .tracking_url("https://www.royalmail.com/track-your-item#/tracking-results/{number}")
    .aliases(&["英国皇家邮政"])
    .aftership("royal-mail")
    .seventeentrack(11031)
    .formats(&[S10, UID21]);

/// S10 item ending in GB.
///
/// The check digit is that of S10.
const S10: Format = Format::new("royal-mail-s10", "S10 item ending in GB")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("GB")])
    .check(Check::S10, From(2))
    .evidence(Standard(
        &[
            "https://www.royalmail.com/ (page on linking)",
            "https://ro.scribd.com/document/334220052/COSS-Spec-03-Barcodes-and-Tracking-Numbers-v1-1",
            "UPU S10",
        ],
        "2026-11",
    ))
    .grouping(&[2, 8, 1, 2])
    .valid(&["ZW924750388GB", "SG577041359GB"])
    .invalid(&[("ZW924750389GB", CheckDigitMismatch)]);
const _: () = S10.sound();

/// 21-character item id printed under the 2D barcode.
///
/// The matrix code begins with JGB and is no tracking number by itself.
const UID21: Format = Format::new("royal-mail-uid21", "21-character item id printed under the 2D barcode")
    .shape(&[chars(Reference, "0..9A..F", 21)])
    .evidence(Observed(&["general knowledge"], "2026-11"))
    .standing(DeclaredOnly)
    .invalid(&[("0B048025300124BCB70", WrongLength)])
    .note("Known from labels only; no example could be verified.");
const _: () = UID21.sound();
