//! Generic LTL PRO number: an identifier that many operators share.
//!
//! PRO stands for progressive rotating order number: 7 to 10 digits, with or without a check digit that differs from
//! carrier to carrier. It can be judged only when the carrier is known.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("ltl-generic", "Generic LTL PRO number").zh("零担 PRO").country("US").kind(Identifier).formats(&[PRO, SCAC_PRO]);

/// PRO number, 7 to 11 digits.
const PRO: Format = Format::new("ltl-pro", "PRO number, 7 to 11 digits")
    .shape(&[digits_between(Serial, 7, 11)])
    .evidence(Observed(&["https://blog.freightview.com/become-a-pro-on-pros/"], "2026-11"))
    .standing(DeclaredOnly);
const _: () = PRO.sound();

/// PRO number with its SCAC.
///
/// In a GS1-128 barcode it stands behind the application identifier 9012K.
const SCAC_PRO: Format = Format::new("scac-pro", "PRO number with its SCAC")
    .shape(&[upper(Company, 1), chars(Company, "-0..9A..Z", 3), alnum_between(Reference, 7, 20)])
    .evidence(OpenSource(&["WARES bill of lading document"], "2026-11"))
    .standing(DeclaredOnly);
const _: () = SCAC_PRO.sound();
