//! Parcel2Go, logistics of a marketplace of the United Kingdom.
//!
//! It is a broker: its reference is one thing, the number of the carrier another.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("parcel2go", "Parcel2Go")
    .country("GB")
    .kind(Marketplace)
    .tracking_url("https://www.parcel2go.com/tracking/{number}")
    .aftership("parcel2go")
    .seventeentrack(100046)
    .formats(&[P2G]);

/// P2G and eight digits.
///
/// The sample is made up.
const P2G: Format = Format::new("parcel2go-p2g", "P2G and eight digits")
    .shape(&[lit("P2G"), digits(Serial, 8)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/Parcel2GOService.php"], "2026-11"))
    .role(Role::OrderReference)
    .valid(&["P2G12345678"])
    .invalid(&[("P2G1234567", WrongLength)]);
const _: () = P2G.sound();
