//! Intelcom, last-mile carrier of Canada.
//!
//! The letters behind INTL name the branch (CMA, CMB, CMD).

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("intelcom", "Intelcom")
    .country("CA")
    .kind(LastMile)
    .aliases(&["Dragonfly"])
    .aftership("intelcom-ca")
    .seventeentrack(100555)
    .formats(&[INTL]);

/// INTL, three letters and nine digits.
const INTL: Format = Format::new("intelcom-intl", "INTL, three letters and nine digits")
    .shape(&[lit("INTL"), upper(Reference, 3), digits(Serial, 9)])
    .evidence(OpenSource(&["PackageX vision SDK IntelcomCourier"], "2026-11"))
    .valid(&["INTLCMD000000000"])
    .invalid(&[("INTLCM000000000", WrongLength)]);
const _: () = INTL.sound();
