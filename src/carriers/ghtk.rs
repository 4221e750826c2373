//! GHTK, express carrier of Vietnam.
//!
//! Its label shows a path of the network and a serial with dots between, and the dots belong to the number.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("ghtk", "GHTK").country("VN").kind(Express).aliases(&["Giao Hang Tiet Kiem"]).formats(&[LABEL, PATH]);

/// S and digits, a letter and digits, a serial, with dots between.
const LABEL: Format = Format::new("ghtk-label", "S and digits, a letter and digits, a serial, with dots between")
    .shape(&[
        lit("S"),
        digits_between(Reference, 1, 8),
        lit("."),
        upper(Reference, 1),
        digits_between(Reference, 1, 2),
        lit("."),
        digits_between(Serial, 6, 10),
    ])
    .evidence(OpenSource(&["GHTK, label_id of the webhook (S1.A1.17373471), as public clients quote it"], "2026-11"))
    .valid(&["S1.A1.17373471"])
    .invalid(&[("S1.A1.173", WrongLength)]);
const _: () = LABEL.sound();

/// S and eight digits, two places of the network and ten digits, with dots between.
///
/// The sample is made up.
const PATH: Format =
    Format::new("ghtk-path", "S and eight digits, two places of the network and ten digits, with dots between")
        .shape(&[
            lit("S"),
            digits(Reference, 8),
            lit("."),
            optional(&[lit("BO.")]),
            upper(Reference, 2),
            digits(Reference, 2),
            lit("-"),
            upper(Reference, 1),
            digits(Reference, 2),
            lit("."),
            digits(Serial, 10),
        ])
        .evidence(Observed(&["tests of three public programs of shops in Vietnam"], "2026-11"))
        .valid(&["S20418375.SG01-B14.1362047185"]);
const _: () = PATH.sound();
