//! Amazon Shipping India, parcel network of a marketplace of India.
//!
//! Public fixtures of its interface show bare numbers of 13 and 14 digits whose country is not stated.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("amazon-shipping-in", "Amazon Shipping India").country("IN").kind(Express).seventeentrack(100417).formats(&[N12]);

/// Twelve digits.
///
/// The sample is made up.
const N12: Format = Format::new("amazon-shipping-in-12", "Twelve digits")
    .shape(&[digits(Serial, 12)])
    .evidence(Observed(&["Shiprocket, documentation of its interface (one number)"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["361840739526"]);
const _: () = N12.sound();
