//! GTO Express 国通快递, express carrier of China.
//!
//! It has ceased; its numbers live on in archives.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("gto", "GTO Express").zh("国通快递").country("CN").kind(Express).formats(&[N10_12, N11]);

/// Ten or twelve digits.
const N10_12: Format = Format::new("gto-10-12", "Ten or twelve digits")
    .shape(&[either(&[
        &[lit("3"), chars(Reference, "0..689", 1), digits(Serial, 8)],
        &[chars(Prefix, "24..9", 1), digits(Serial, 9)],
        &[chars(Prefix, "1..9", 1), digits(Serial, 11)],
    ])])
    .evidence(OpenSource(&["taobao.logistics.companies.get, answer of about 2018"], "2026-11"))
    .valid(&["3012345678"]);
const _: () = N10_12.sound();

/// Older number, 76, 80 or 81 and nine digits.
///
/// The sample is made up.
const N11: Format = Format::new("gto-11", "Older number, 76, 80 or 81 and nine digits")
    .shape(&[one_of(Prefix, &["76", "80", "81"]), digits(Serial, 9)])
    .evidence(Observed(&["taobao.logistics.companies.get, later answers kept in public programs"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["76184073952"]);
const _: () = N11.sound();
