//! GHTK, express carrier of Vietnam.
//!
//! Its label shows a path of the network and a serial with dots between, and the dots belong to the number.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("ghtk", "GHTK").country("VN").kind(Express).aliases(&["Giao Hang Tiet Kiem"]).formats(&[LABEL]);

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
