//! King Kong Express 京广速递, express carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("king-kong", "King Kong Express").zh("京广速递").country("CN").kind(Express).seventeentrack(190426).formats(&[KK, N300]);

/// KK and twelve digits.
///
/// The sample is made up.
const KK: Format = Format::new("king-kong-kk", "KK and twelve digits")
    .shape(&[lit("KK"), digits(Serial, 12)])
    .evidence(Observed(&["a sheet of a forwarder of 2026, in a public program (one number)"], "2026-11"))
    .valid(&["KK000061840739"])
    .invalid(&[("KK00006184073", WrongLength)]);
const _: () = KK.sound();

/// 300 and nine digits.
///
/// The sample is made up.
const N300: Format = Format::new("king-kong-300", "300 and nine digits")
    .shape(&[lit("300"), digits(Serial, 9)])
    .evidence(Observed(&["a sheet of a forwarder of 2026, in a public program (four numbers)"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["300061840739"]);
const _: () = N300.sound();
