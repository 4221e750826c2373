//! Nengda 能达速递, express carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("nengda", "Nengda").zh("能达速递").country("CN").kind(Express).formats(&[NENGDA]);

/// Ten or twelve digits.
const NENGDA: Format = Format::new("nengda", "Ten or twelve digits")
    .shape(&[either(&[
        &[lit("88"), digits(Serial, 10)],
        &[digits(Serial, 10)],
        &[chars(Prefix, "1..35", 1), digits(Serial, 9)],
        &[lit("90000"), digits(Serial, 7)],
    ])])
    .evidence(OpenSource(&["taobao.logistics.companies.get, answer of about 2018"], "2026-11"))
    .valid(&["881234567890"]);
const _: () = NENGDA.sound();
