//! E-Subao E速宝, cross-border carrier of China.
//!
//! It is a family of consolidators of China Post, 中国邮政 e速宝.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("esb", "E-Subao").zh("E速宝").country("CN").kind(CrossBorder).formats(&[ANY]);

/// 5 to 20 characters.
const ANY: Format = Format::new("esb-any", "5 to 20 characters")
    .shape(&[alnum_between(Reference, 5, 20)])
    .evidence(OpenSource(&["taobao.logistics.companies.get, answer of about 2018"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["ESB12345"]);
const _: () = ANY.sound();
