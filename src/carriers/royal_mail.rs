//! Royal Mail, postal operator of the United Kingdom.
//!
//! S10 with issuer GB is shared with Parcelforce (EA-EE, CP) and other GB users. The suffix names the issuer, not the
//! last mile. Royal Mail publishes the barcode + check-digit rules in COSS Spec 03 (v1.1, 2013): it is plain S10. The
//! 2D label barcode carries a longer item id. Its layout was not found in any readable source, so only a loose shape
//! is given.

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
/// On the label: Mailmark 2D (DataMatrix, types 7/9/29) payload begins "JGB " + information type + version ... It is
/// not a tracking number by itself.
const UID21: Format = Format::new("royal-mail-uid21", "21-character item id printed under the 2D barcode")
    .shape(&[chars(Reference, "0..9A..F", 21)])
    .evidence(Observed(&["general knowledge"], "2026-11"))
    .standing(DeclaredOnly)
    .invalid(&[("0B048025300124BCB70", WrongLength)])
    .note("Shape from general knowledge of labels only. No example could be verified. Treat as low confidence.");
const _: () = UID21.sound();
