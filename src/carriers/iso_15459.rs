//! ISO/IEC 15459 licence plate: an identifier that many operators share.
//!
//! The data identifier J, or 1J to 6J, an issuing agency such as JD for Deutsche Post DHL, VGL, UN or LE, then
//! company and serial: up to 35 characters without a check digit.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("iso-15459", "ISO/IEC 15459 licence plate").zh("ISO 15459 唯一标识").kind(Identifier).formats(&[J]);

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
