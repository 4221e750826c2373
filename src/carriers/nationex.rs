//! Nationex, express carrier of Canada.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("nationex", "Nationex")
    .country("CA")
    .kind(Express)
    .aftership("nationex")
    .seventeentrack(100579)
    .formats(&[N9_11]);

/// Nine digits, or eleven with the piece.
const N9_11: Format = Format::new("nationex-9-11", "Nine digits, or eleven with the piece")
    .shape(&[digits(Serial, 9), optional(&[digits(Piece, 2)])])
    .evidence(Observed(&["karrioapi/karrio:modules/connectors/nationex/tests"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["103882774", "501883938", "50188393801"]);
const _: () = N9_11.sound();
