//! Allegro One, logistics of a marketplace of Poland.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("allegro-one", "Allegro One")
    .country("PL")
    .kind(Marketplace)
    .aliases(&["Allegro Delivery"])
    .formats(&[A000, A9]);

/// A000 and six characters.
///
/// The sample is made up.
const A000: Format = Format::new("allegro-one-a000", "A000 and six characters")
    .shape(&[lit("A000"), alnum(Reference, 6)])
    .evidence(OpenSource(&["public Polish parcel app (PATTERNS)"], "2026-11"))
    .valid(&["A000AB12CD"])
    .invalid(&[("A00AB12CD", WrongLength)]);
const _: () = A000.sound();

/// A and nine letters or digits.
const A9: Format = Format::new("allegro-one-a", "A and nine letters or digits")
    .shape(&[lit("A"), alnum(Reference, 9)])
    .evidence(Observed(&["itsvic-dev/deliveries (AllegroOneBoxDeliveryService and its test)"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["A0100AA0A0"])
    .invalid(&[("A0100AA0A", WrongLength)]);
const _: () = A9.sound();
