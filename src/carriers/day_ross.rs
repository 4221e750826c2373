//! Day & Ross, freight carrier of Canada.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("day-ross", "Day & Ross")
    .country("CA")
    .kind(Freight)
    .aliases(&["Day and Ross"])
    .formats(&[PRO, LETTERS]);

/// A and eight digits, or AC and seven, perhaps with the piece.
///
/// The samples are made up.
const PRO: Format = Format::new("day-ross-pro", "A and eight digits, or AC and seven, perhaps with the piece")
    .shape(&[either(&[
        &[lit("A"), digits(Serial, 8), optional(&[lit("-"), digits(Piece, 4)])],
        &[lit("AC"), digits(Serial, 7)],
    ])])
    .evidence(Observed(&["shipments of a Canadian firm, in its public program, 2026"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["A61840739", "AC6184073"]);
const _: () = PRO.sound();

/// Three letters and seven digits.
///
/// SAP Express in Indonesia begins its numbers with SMI.
const LETTERS: Format = Format::new("day-ross-10", "Three letters and seven digits")
    .shape(&[upper(Prefix, 3), digits(Serial, 7)])
    .evidence(Observed(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["SMI9128331"])
    .invalid(&[("SMI912833", WrongLength)]);
const _: () = LETTERS.sound();
