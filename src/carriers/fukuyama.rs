//! Fukuyama Transporting 福山通运, freight carrier of Japan.
//!
//! It is widely said that the last digit is a check mod 7, for which no source was found.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("fukuyama", "Fukuyama Transporting")
    .zh("福山通运")
    .country("JP")
    .kind(Freight)
    .aftership("fukuyama-sftp")
    .seventeentrack(100599)
    .formats(&[N11]);

/// Eleven or twelve digits.
///
/// The sample is made up.
const N11: Format = Format::new("fukuyama-11", "Eleven or twelve digits")
    .shape(&[digits_between(Serial, 11, 12)])
    .evidence(Observed(
        &["a public program that builds https://corp.fukutsu.co.jp/situation/tracking_no_hunt/"],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["61840739526"]);
const _: () = N11.sound();
