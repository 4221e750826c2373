//! ISO/IEC 15459 licence plate: an identifier that many operators share.
//!
//! Data identifier J (or 1J..6J), then issuing agency code (for example JD Deutsche Post DHL, VGL, UN, LE), then
//! company and serial. Up to 35 characters. Characters 0-9 A-Z. No check digit in the standard.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("iso-15459", "ISO/IEC 15459 licence plate").kind(Identifier).formats(&[J]);

/// Licence plate with data identifier.
const J: Format = Format::new("iso15459-j", "Licence plate with data identifier")
    .shape(&[
        Part::Run { field: Serial, set: Set::of("1..6"), min: 0, max: 1 },
        lit("J"),
        alnum_between(Reference, 5, 34),
    ])
    .evidence(Standard(&["ISO/IEC 15459-1", "https://dhl.com/cz-en/home/tracking/id-labels.html"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["JJD0099999999", "JVGL9999999999"])
    .invalid(&[("J1", WrongLength)]);
const _: () = J.sound();
