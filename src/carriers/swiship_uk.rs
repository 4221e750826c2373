//! Swiship UK, logistics of a marketplace of the United Kingdom.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("swiship-uk", "Swiship UK")
    .country("GB")
    .kind(Marketplace)
    .tracking_url("https://www.swiship.co.uk/track/?id={number}")
    .aftership("amazon-fba-swiship")
    .formats(&[N12]);

/// Two letters and ten digits.
const N12: Format = Format::new("swiship-uk-12", "Two letters and ten digits")
    .shape(&[upper(Prefix, 2), digits(Serial, 10)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/SwishipUkService.php"], "2026-11"))
    .valid(&["QB0108230859"])
    .invalid(&[("QB010823085", WrongLength)])
    .note("It overlaps with numbers that Amazon begins with a country.");
const _: () = N12.sound();
