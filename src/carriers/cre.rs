//! China Railway Express 中铁快运, freight carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("cre", "China Railway Express").zh("中铁快运").country("CN").kind(Freight).formats(&[K11]);

/// K and eleven digits.
const K11: Format = Format::new("cre-k11", "K and eleven digits")
    .shape(&[lit("K"), digits(Serial, 11)])
    .evidence(OpenSource(&["kenee/ONEX-OMS:app/ome/view/admin/delivery/express_print.html"], "2026-11"))
    .valid(&["K12345678901"]);
const _: () = K11.sound();
