//! Royal Mail.
//!
//! S10 with issuer GB is shared with Parcelforce (EA-EE, CP) and other GB users; the suffix names the issuer, not the
//! last mile. Royal Mail publishes the barcode + check-digit rules in COSS Spec 03 (v1.1, 2013): it is plain S10. The
//! 2D label barcode carries a longer item id; its layout was not found in any readable source, so only a loose shape
//! is given.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("royal-mail", "Royal Mail")
    .country("GB")
    .kind(Post)
    .tracking_url("https://www.royalmail.com/track-your-item#/tracking-results/{number}")
    .aftership("royal-mail")
    .seventeentrack(11031)
    .formats(&[S10, UID21]);

/// UPU S10 issued by GB.
// CHECK: s10: weights 8,6,4,2,3,5,9,7 over the 8 serial digits; r = 11 - (sum mod 11); 10->0, 11->5, else r DOMAIN: 8
// serial digits only; the 2 service letters and the 2-letter issuer code do not enter
// BARCODE_FORMS: Code 128 of the 13 characters as they are
// LOOKUP: service indicator (first letter): R registered, C parcel, E EMS, L tracked letter-post, U untracked
// letter-post, V insured, H e-commerce parcel, A/B/D/N/P/Z domestic/bilateral
// PATTERN: ^[A-Z]{2}[0-9]{9}GB$
const S10: Format = Format::new("royal-mail-s10", "UPU S10 issued by GB")
    .shape(&[upper(Service, 2), digits(Serial, 8), check_digit(), lit("GB")])
    .check(Check::S10, From(2))
    .evidence(Standard(
        &[
            "https://www.royalmail.com/royal-mail-you/intellectual-property-rights/linking-our-website",
            "https://ro.scribd.com/document/334220052/COSS-Spec-03-Barcodes-and-Tracking-Numbers-v1-1",
            "UPU S10 standard",
        ],
        "2026-11",
    ))
    .grouping(&[2, 8, 1, 2])
    .valid(&["ZW924750388GB", "SG577041359GB"])
    .invalid(&[("ZW924750389GB", CheckDigitMismatch)]);
const _: () = S10.sound();

/// 21-character item id printed under the 2D barcode.
// CHECK: unknown DOMAIN:
// NOTES: Shape from general knowledge of labels only; no example could be verified. Treat as low confidence.
// BARCODE_FORMS: Mailmark 2D (DataMatrix, types 7/9/29) payload begins "JGB " + information type + version ...; it is
// not a tracking number by itself
// PATTERN: ^[0-9A-F]{21}$
const UID21: Format = Format::new("royal-mail-uid21", "21-character item id printed under the 2D barcode")
    .shape(&[chars(Serial, "0..9A..F", 21)])
    .evidence(Observed(&["general knowledge"], "2026-11"))
    .standing(Preview)
    .invalid(&[("0B048025300124BCB70", WrongLength)]);
const _: () = UID21.sound();
