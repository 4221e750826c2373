//! Mercado Envios, logistics of a marketplace of Argentina.
//!
//! Bare digits are said to be common as shipment numbers, for which no source was found.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("mercado-envios", "Mercado Envios").country("AR").kind(Marketplace).formats(&[ME, MEL, MEL_BARCODE]);

/// ME and 8 to 18 letters or digits.
const ME: Format = Format::new("mercado-envios-me", "ME and 8 to 18 letters or digits")
    .shape(&[lit("ME"), alnum_between(Reference, 8, 18)])
    .evidence(OpenSource(&["public Kotlin class CarrierDetector of com.brk718.tracker.util"], "2026-11"))
    .standing(DeclaredOnly);
const _: () = ME.sound();

/// MEL, eleven digits, the leg, the service and the piece.
///
/// The sample is made up.
const MEL: Format = Format::new("mercado-envios-mel", "MEL, eleven digits, the leg, the service and the piece")
    .shape(&[
        lit("MEL"),
        digits(Serial, 11),
        one_of(Service, &["FM", "LM"]),
        one_of(Service, &["DO", "XD"]),
        chars(Reference, "FR", 1),
        digits(Piece, 2),
    ])
    .evidence(Observed(
        &["five public programs of shops in Mexico, Argentina and Brazil, found by MEL44206662319FMXDF01 and MEL47640886859FMXDF01"],
        "2026-11",
    ))
    .valid(&["MEL47309158264FMXDF01"])
    .invalid(&[("MEL47309158264FMXDF", WrongLength)]);
const _: () = MEL.sound();

/// Barcode of the label, eleven digits.
///
/// The samples are made up.
const MEL_BARCODE: Format = Format::new("mercado-envios-barcode", "Barcode of the label, eleven digits")
    .shape(&[
        digits(Serial, 11),
        optional(&[
            one_of(Service, &["FM", "LM"]),
            one_of(Service, &["DO", "XD"]),
            chars(Reference, "FR", 1),
            digits(Piece, 2),
        ]),
    ])
    .evidence(Observed(&["public programs of shops in Mexico that take 47640886859 for MEL47640886859FMXDF01"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["47309158264", "47309158264FMXDF01"]);
const _: () = MEL_BARCODE.sound();
