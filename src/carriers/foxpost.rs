//! Foxpost, last-mile carrier of Hungary.
//!
//! It runs parcel lockers. Its own documents call the number by its first letters, *CLFOX*; a return adds `-RET` to the
//! number of the parcel that comes back. The length is taken from public fixtures of its interface.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("foxpost", "Foxpost")
    .country("HU")
    .kind(LastMile)
    .tracking_url("https://foxpost.hu/csomagkovetes/?code={number}")
    .formats(&[CLFOX, CLFOX_15]);

/// CLFOX and ten digits.
///
/// The sample is made up.
const CLFOX: Format = Format::new("foxpost-clfox", "CLFOX and ten digits")
    .shape(&[lit("CLFOX"), digits(Serial, 10)])
    .evidence(OpenSource(&["@shopickup/adapters-foxpost (fixtures)"], "2026-11"))
    .valid(&["CLFOX0000012345"])
    .invalid(&[("CLFOX000001234", WrongLength)])
    .note("No check digit is known. Eleven and fifteen digits stand in single examples of other people's code.");
const _: () = CLFOX.sound();

/// CLFOX and 15 digits.
///
/// The first ten are the second at which the label was made.
///
/// The sample is made up.
const CLFOX_15: Format = Format::new("foxpost-clfox-15", "CLFOX and 15 digits")
    .shape(&[lit("CLFOX"), digits(Serial, 15)])
    .evidence(Observed(&["five public programs of shops in Hungary, found by CLFOX178524111362058 and CLFOX178971847766417"], "2026-11"))
    .valid(&["CLFOX178103245260417"])
    .invalid(&[("CLFOX17810324526041", WrongLength)]);
const _: () = CLFOX_15.sound();
