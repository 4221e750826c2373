//! The parts of a shape as data.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use serde::Serialize;

use crate::rule::{Field, Part, Set};

/// One part: the key tells its kind.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum PartRules {
    Text(&'static str),
    Run { field: Field, set: String, min: u8, max: u8 },
    OneOf { field: Field, words: &'static [&'static str] },
    Range { field: Field, from: u32, to: u32 },
    Code { field: Field, registry: &'static str, closed: bool, set: String, width: usize },
    Check { set: String },
    Optional(Vec<PartRules>),
    Either(Vec<Vec<PartRules>>),
}

/// Some parts as data.
pub(super) fn all(parts: &'static [Part]) -> Vec<PartRules> {
    parts.iter().map(PartRules::of).collect()
}

impl PartRules {
    fn of(part: &'static Part) -> Self {
        // A character class, as in the pattern.
        let class = |set: Set| set.to_string();
        match *part {
            Part::Lit(text) => Self::Text(text),
            Part::Run { field, set, min, max } => Self::Run { field, set: class(set), min, max },
            Part::OneOf(field, words) => Self::OneOf { field, words },
            Part::Range { field, from, to } => Self::Range { field, from, to },
            Part::Code(field, registry) => Self::Code {
                field,
                registry: registry.name(),
                closed: registry.is_closed(),
                set: class(registry.set()),
                width: registry.width(),
            },
            Part::Check(set) => Self::Check { set: class(set) },
            Part::Optional(parts) => Self::Optional(all(parts)),
            Part::Either(sequences) => Self::Either(sequences.iter().map(|parts| all(parts)).collect()),
        }
    }
}
