//! JYM Express 加运美速递, express carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("jym", "JYM Express").zh("加运美速递").country("CN").kind(Express).aliases(&["加运美"]).seventeentrack(191224).formats(&[JYM]);

/// JYM and twelve digits, perhaps with the piece behind them.
///
/// The samples are made up.
const JYM: Format = Format::new("jym-jym", "JYM and twelve digits, perhaps with the piece behind them")
    .shape(&[lit("JYM"), digits(Serial, 12), optional(&[digits(Piece, 3)])])
    .evidence(Observed(&["a sheet of a forwarder of 2026, in a public program (17 numbers)"], "2026-11"))
    .valid(&["JYM188061840739", "JYM188061840739001"])
    .invalid(&[("JYM18806184073", WrongLength)]);
const _: () = JYM.sound();
