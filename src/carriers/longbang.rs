//! Longbang 龙邦速递, express carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("longbang", "Longbang").zh("龙邦速递").country("CN").kind(Express).formats(&[N12_15]);

/// Twelve or 15 digits, perhaps with the piece.
///
/// The samples are made up.
const N12_15: Format = Format::new("longbang-12-15", "Twelve or 15 digits, perhaps with the piece")
    .shape(&[either(&[
        &[digits(Serial, 12)],
        &[
            digits(Serial, 15),
            optional(&[lit("-"), chars(Reference, "1..9A..Z", 1), lit("-"), chars(Reference, "1..9A..Z", 1)]),
        ],
    ])])
    .evidence(OpenSource(&["taobao.logistics.companies.get, answer of about 2018"], "2026-11"))
    .valid(&["974795902218", "123456789012345-1-1"]);
const _: () = N12_15.sound();
