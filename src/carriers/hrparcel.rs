//! HR Parcel, cross-border carrier of China.
//!
//! It is a broker of parcels from abroad into the Balkans.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("hrparcel", "HR Parcel").country("CN").kind(CrossBorder).formats(&[N14, KPK]);

/// 14 digits that begin with 0919.
const N14: Format = Format::new("hrparcel-14", "14 digits that begin with 0919")
    .shape(&[lit("0919"), digits(Serial, 10)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/HRParcelService.php"], "2026-11"))
    .valid(&["09198279300158"])
    .invalid(&[("09188279300158", WrongCharacter)]);
const _: () = N14.sound();

/// KPKRITKEC000 and six digits.
const KPK: Format = Format::new("hrparcel-kpk", "KPKRITKEC000 and six digits")
    .shape(&[lit("KPKRITKEC000"), digits(Serial, 6)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/HRParcelService.php"], "2026-11"))
    .valid(&["KPKRITKEC000112606"])
    .invalid(&[("KPKRITKEC00011260", WrongLength)]);
const _: () = KPK.sound();
