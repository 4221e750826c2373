//! Speedex, express carrier of Greece.
//!
//! A voucher has twelve digits and begins with 700, as is generally known.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("speedex-gr", "Speedex")
    .country("GR")
    .kind(Express)
    .tracking_url("http://www.speedex.gr/speedex/NewTrackAndTrace.aspx?number={number}")
    .aftership("speedexcourier")
    .seventeentrack(100315)
    .formats(&[N12, SP]);

/// Voucher, twelve digits.
///
/// The sample is made up.
const N12: Format = Format::new("speedex-gr-12", "Voucher, twelve digits")
    .shape(&[digits(Serial, 12)])
    .evidence(Observed(&["general knowledge"], "2026-11"))
    .standing(Preview)
    .valid(&["700012345678"])
    .invalid(&[("70001234567", WrongLength)]);
const _: () = N12.sound();

/// SP and eight to ten digits.
///
/// The sample is made up.
const SP: Format = Format::new("speedex-gr-sp", "SP and eight to ten digits")
    .shape(&[lit("SP"), digits_between(Serial, 8, 10)])
    .evidence(Observed(&["Greek Courier Tracker (Home Assistant), tests"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["SP12345678"])
    .invalid(&[("SP1234567", WrongLength)]);
const _: () = SP.sound();
