//! Hoau 天地华宇, freight carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("hoau", "Hoau").zh("天地华宇").country("CN").kind(Freight).formats(&[N8_9]);

/// Eight or nine letters or digits.
///
/// The sample is made up.
const N8_9: Format = Format::new("hoau-8-9", "Eight or nine letters or digits")
    .shape(&[alnum_between(Reference, 8, 9)])
    .evidence(OpenSource(&["taobao.logistics.companies.get, answer of about 2018"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["59376851"]);
const _: () = N8_9.sound();
