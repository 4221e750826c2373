//! Packeta, last-mile carrier of the Czech Republic.
//!
//! Links may leave the Z out, and people write Z 123 4567 890.
//!
//! Its own points are in Slovakia, Hungary and Romania, too (Zasilkovna/WooCommerce, PacketaPickupPointsConfig.php); in
//! Poland its group has a brand of its own (blog.packeta.com, 2020).

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("packeta", "Packeta")
    .country("CZ").abroad(&["HU", "PL", "RO", "SK"])
    .kind(LastMile)
    .tracking_url("https://tracking.packeta.com/en/{number}")
    .aliases(&["Zásilkovna"])
    .aftership("packeta")
    .seventeentrack(100132)
    .formats(&[Z10]);

/// Z and ten digits.
const Z10: Format = Format::new("packeta-z10", "Z and ten digits")
    .shape(&[lit("Z"), digits(Serial, 10)])
    .evidence(OpenSource(
        &["https://docs.packeta.com/docs/packet-tracking/tracking", "plhery/delivery-tracker:packages/carriers"],
        "2026-11",
    ))
    .valid(&["Z8328162951", "Z8328162946", "Z8360329994", "Z1234567890"])
    .invalid(&[("Z832816295", WrongLength)]);
const _: () = Z10.sound();
