//! Fifty dirty inputs of every class of `dirty_cases.tsv`, with their right answers: clean numbers drawn from the
//! rules, spoiled as people and programs spoil them. Words, names and addresses are listed here anew, so that nothing
//! passes only because the library knows its own list.
#![allow(dead_code, unused_imports, reason = "each test that includes this file uses a part of it")]

#[path = "dirt/cell.rs"]
mod cell;
#[path = "dirt/characters.rs"]
mod characters;
#[path = "dirt/columns.rs"]
mod columns;
#[path = "dirt/fields.rs"]
mod fields;
#[path = "dirt/sheet.rs"]
mod sheet;
#[path = "dirt/slips.rs"]
mod slips;
#[path = "dirt/source.rs"]
mod source;
#[path = "dirt/words.rs"]
mod words;

use super::corpus::Random;
use super::dirty_class::Case;
pub use columns::columns;
pub use source::{Good, Source};

/// So many of each class, unless `TRACKLINT_EACH` asks for more.
pub const EACH: usize = 50;

/// A spoiled text and what it should become.
pub struct Dirty {
    pub raw: String,
    pub carrier: &'static str,
    pub repairs: Vec<String>,
    pub confidence: &'static str,
}

impl Dirty {
    /// The number is only dressed up.
    pub fn safe(raw: String, good: &Good, declared: bool) -> Self {
        let carrier = if declared { good.carrier } else { "" };
        Self { raw, carrier, repairs: vec![good.number.clone()], confidence: "safe" }
    }

    /// The number can be told, but a person decides.
    pub fn suggested(raw: String, number: &str, carrier: &'static str) -> Self {
        Self { raw, carrier, repairs: vec![number.to_owned()], confidence: "suggested" }
    }

    /// Nothing may be put in its place.
    pub fn lost(raw: String, carrier: &'static str) -> Self {
        Self { raw, carrier, repairs: Vec::new(), confidence: "impossible" }
    }

    /// Nothing is wrong with the number itself.
    pub fn fine(raw: String, carrier: &'static str) -> Self {
        Self { raw, carrier, repairs: Vec::new(), confidence: "not-needed" }
    }
}

/// Spoils one number.
type Make = fn(&mut Source) -> Dirty;

/// Fifty cases of every class.
pub fn cases(seed: u64) -> Vec<Case> {
    let classes = [characters::CLASSES, sheet::CLASSES, cell::CLASSES, slips::CLASSES, fields::CLASSES].concat();
    let each = std::env::var("TRACKLINT_EACH").ok().and_then(|n| n.parse().ok()).unwrap_or(EACH);
    let mut out = Vec::new();
    for (class, make) in classes {
        let mut source = Source::new(class.bytes().fold(seed, |s, b| s.wrapping_mul(31).wrapping_add(u64::from(b))));
        for i in 0..each {
            let Dirty { raw, carrier, repairs, confidence } = make(&mut source);
            let carrier = carrier.to_owned();
            out.push(Case {
                id: format!("{class}/{i}"),
                raw,
                carrier,
                repairs,
                class: class.to_owned(),
                confidence: confidence.to_owned(),
            });
        }
    }
    out
}
