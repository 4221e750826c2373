//! Intelcom, last-mile carrier of Canada.
//!
//! The letters behind INTL name the branch (CMA, CMB, CMD). Its name in the Netherlands is Dragonfly.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("intelcom", "Intelcom")
    .country("CA")
    .kind(LastMile)
    .aliases(&["Dragonfly"])
    .aftership("intelcom-ca")
    .seventeentrack(100555)
    .formats(&[INTL, INTLCM, INTLCM_B2C, CRIN, SE]);

/// INTL, three letters and nine digits.
const INTL: Format = Format::new("intelcom-intl", "INTL, three letters and nine digits")
    .shape(&[lit("INTL"), upper(Reference, 3), digits(Serial, 9)])
    .evidence(OpenSource(&["PackageX vision SDK IntelcomCourier"], "2026-11"))
    .valid(&["INTLCMD000000000"])
    .invalid(&[("INTLCM000000000", WrongLength)]);
const _: () = INTL.sound();

/// INTLCM, three letters or digits and nine digits.
///
/// Dragonfly in the Netherlands numbers so.
const INTLCM_B2C: Format = Format::new("intelcom-intlcm-b2c", "INTLCM, three letters or digits and nine digits")
    .shape(&[lit("INTLCM"), alnum(Reference, 3), digits(Serial, 9)])
    .evidence(OpenSource(&["ha-parcel-integrations/ha-dragonfly:tests/payloads.py"], "2026-11"))
    .valid(&["INTLCMB2C000123456"])
    .invalid(&[("INTLCMB2C00012345", WrongLength)]);
const _: () = INTLCM_B2C.sound();

/// CRIN, a date and eight digits.
///
/// Year, month and day.
///
/// The sample is made up.
const CRIN: Format = Format::new("intelcom-crin", "CRIN, a date and eight digits")
    .shape(&[lit("CRIN"), digits(Date, 6), digits(Serial, 8)])
    .evidence(Observed(&["public posts of buyers (two numbers)"], "2026-11"))
    .valid(&["CRIN26071506184073"]);
const _: () = CRIN.sound();

/// SE, seven digits, a letter and two digits.
///
/// The sample is made up.
const SE: Format = Format::new("intelcom-se", "SE, seven digits, a letter and two digits")
    .shape(&[lit("SE"), digits(Serial, 7), upper(Reference, 1), digits(Serial, 2)])
    .evidence(Observed(&["production rows of a public program (company Intelcom)"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["SE6184073Q95"]);
const _: () = SE.sound();

/// INTLCM and 8 to 20 digits.
///
/// The sample is made up.
const INTLCM: Format = Format::new("intelcom-intlcm", "INTLCM and 8 to 20 digits")
    .shape(&[lit("INTLCM"), digits_between(Serial, 8, 20)])
    .evidence(Observed(&["plhery/universal-parcel-scraper:generated/catalog.ts"], "2026-11"))
    .valid(&["INTLCM6184073952"])
    .invalid(&[("INTLCM6184073", WrongLength)])
    .note("Ten digits were seen.");
const _: () = INTLCM.sound();
