//! Matkahuolto, regional parcel carrier of Finland.
//!
//! Parcel numbers begin with MH.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("matkahuolto", "Matkahuolto")
    .country("FI")
    .kind(Regional)
    .tracking_url("https://www.matkahuolto.fi/seuranta/tilanne/?package_code={number}")
    .aftership("matkahuolto")
    .seventeentrack(100161)
    .formats(&[MH]);

/// MH and 11 to 20 digits.
///
/// The sample is made up.
const MH: Format = Format::new("matkahuolto-mh", "MH and 11 to 20 digits")
    .shape(&[lit("MH"), digits_between(Serial, 11, 20)])
    .evidence(Observed(&["general knowledge"], "2026-11"))
    .standing(Preview)
    .valid(&["MH123456789012345"])
    .invalid(&[("MH123", WrongLength)]);
const _: () = MH.sound();
