//! SwiftX, last-mile carrier of the United States.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("swiftx", "SwiftX").country("US").kind(LastMile).formats(&[SWX]);

/// SWX and 15 or 18 digits.
const SWX: Format = Format::new("swiftx-swx", "SWX and 15 or 18 digits")
    .shape(&[lit("SWX"), digits(Serial, 15), optional(&[digits(Serial, 3)])])
    .evidence(Observed(&["tests of a public program that sends parcels of Alibaba"], "2026-11"))
    .valid(&["SWX870030000004143598", "SWX123456789012345"])
    .invalid(&[("SWX12345678901234", WrongLength)])
    .note("The tests say that the form of the carrier shows 15 digits.");
const _: () = SWX.sound();
