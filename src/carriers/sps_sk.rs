//! Slovak Parcel Service, express carrier of Slovakia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("sps-sk", "Slovak Parcel Service")
    .country("SK")
    .kind(Express)
    .aliases(&["SPS"])
    .seventeentrack(100407)
    .formats(&[NUM, SK]);

/// Customer-depot-serial.
///
/// The sample is made up.
const NUM: Format = Format::new("sps-sk-num", "Customer-depot-serial")
    .shape(&[digits(Prefix, 3), lit("-"), digits(Reference, 3), lit("-"), digits_between(Serial, 6, 9)])
    .evidence(Observed(&["general knowledge"], "2026-11"))
    .standing(Preview)
    .valid(&["018-500-123456"])
    .invalid(&[("018500123456", WrongLength)]);
const _: () = NUM.sound();

/// SK, five letters or digits, nine digits and two letters.
///
/// The sample is made up.
const SK: Format = Format::new("sps-sk-18", "SK, five letters or digits, nine digits and two letters")
    .shape(&[lit("SK"), alnum(Reference, 5), digits(Serial, 9), upper(Suffix, 2)])
    .evidence(OpenSource(&["ha-parcel-integrations/ha-slovak-parcel-service:tests/payloads.py"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["SK0SCAB550000017ZD"])
    .invalid(&[("SK0SCAB55000001ZD", WrongLength)]);
const _: () = SK.sound();
