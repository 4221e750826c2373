//! Daraz Express, DEX, the logistics of the marketplace Daraz in Pakistan, Bangladesh, Nepal and Sri Lanka.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("daraz-express", "Daraz Express")
    .country("NP")
    .abroad(&["PK", "BD", "LK"])
    .kind(Marketplace)
    .aliases(&["Daraz", "DEX", "PK-DEX"])
    .formats(&[NP]);

/// DEXNP or UPANP and nine digits.
///
/// The samples are made up.
const NP: Format = Format::new("daraz-express-np", "DEXNP or UPANP and nine digits")
    .shape(&[one_of(Prefix, &["DEXNP", "UPANP"]), digits(Serial, 9)])
    .evidence(Observed(&["a seller's program that counts 264 of its 275 numbers so, and three others"], "2026-11"))
    .valid(&["DEXNP061840739", "UPANP061840739"])
    .invalid(&[("DEXNP06184073", WrongLength)]);
const _: () = NP.sound();
