//! OSM Worldwide, cross-border carrier of the United States.
//!
//! Its numbers are ordinary package barcodes of USPS, and its own help page sends people to the site of USPS.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("osm-worldwide", "OSM Worldwide")
    .country("US")
    .kind(CrossBorder)
    .tracking_url("https://tools.usps.com/go/TrackConfirmAction?tLabels={number}")
    .aftership("osm-worldwide")
    .seventeentrack(100247)
    .formats(&[USPS, USPS_ZIP5, USPS_ZIP5_26, USPS_ZIP9]);

/// USPS number.
///
/// The check digit is that of GS1.
const USPS: Format = Format::new("osm-usps", "USPS number")
    .shape(&[
        lit("9"),
        chars(Prefix, "2..4", 1),
        code(Service, Registry::UspsServiceType),
        either(&[&[digits(Reference, 16)], &[digits(Reference, 20)]]),
        check_digit(),
    ])
    .check(Check::Gs1, From(0))
    .evidence(CarrierDoc(&["http://www.osmworldwide.com/track-a-package/faqs"], "2026-11"))
    .role(Role::FirstMile);
const _: () = USPS.sound();

/// The same behind 420 and five digits of ZIP.
///
/// The check digit is that of GS1, over the digits from the ninth on.
const USPS_ZIP5: Format = Format::new("osm-usps-zip5", "The same behind 420 and five digits of ZIP")
    .shape(&[
        lit("420"),
        digits(Zip, 5),
        lit("9"),
        chars(Prefix, "2..4", 1),
        code(Service, Registry::UspsServiceType),
        digits(Reference, 16),
        check_digit(),
    ])
    .check(Check::Gs1, From(8))
    .evidence(CarrierDoc(&["http://www.osmworldwide.com/track-a-package/faqs"], "2026-11"))
    .role(Role::FirstMile)
    .carries_last(22, 22);
const _: () = USPS_ZIP5.sound();

/// The same of 26 digits behind 420 and five digits of ZIP.
///
/// The check digit is that of GS1, over the digits from the ninth on.
const USPS_ZIP5_26: Format = Format::new("osm-usps-zip5-26", "The same of 26 digits behind 420 and five digits of ZIP")
    .shape(&[
        lit("420"),
        digits(Zip, 5),
        lit("9"),
        chars(Prefix, "2..4", 1),
        code(Service, Registry::UspsServiceType),
        digits(Reference, 20),
        check_digit(),
    ])
    .check(Check::Gs1, From(8))
    .evidence(CarrierDoc(&["http://www.osmworldwide.com/track-a-package/faqs"], "2026-11"))
    .role(Role::FirstMile)
    .carries_last(26, 26);
const _: () = USPS_ZIP5_26.sound();

/// The same behind 420 and nine digits of ZIP.
///
/// The check digit is that of GS1, over the digits from the thirteenth on.
const USPS_ZIP9: Format = Format::new("osm-usps-zip9", "The same behind 420 and nine digits of ZIP")
    .shape(&[
        lit("420"),
        digits(Zip, 9),
        lit("9"),
        chars(Prefix, "2..4", 1),
        code(Service, Registry::UspsServiceType),
        digits(Reference, 16),
        check_digit(),
    ])
    .check(Check::Gs1, From(12))
    .evidence(CarrierDoc(&["http://www.osmworldwide.com/track-a-package/faqs"], "2026-11"))
    .role(Role::FirstMile)
    .carries_last(22, 22);
const _: () = USPS_ZIP9.sound();
