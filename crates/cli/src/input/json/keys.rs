//! The keys of a JSON file, with their meaning.

use std::collections::HashMap;
use std::sync::Arc;

use crate::input::columns::{self, Choice, Meaning};
use crate::input::limits;

/// The keys that were met, in that order.
pub struct Keys {
    choices: Vec<Choice>,
    known: Vec<(Arc<str>, Meaning)>,
    places: HashMap<Arc<str>, usize>,
}

impl Keys {
    pub fn new(choices: Vec<Choice>) -> Self {
        Self { choices, known: Vec::new(), places: HashMap::new() }
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, Meaning)> {
        self.known.iter().map(|(key, meaning)| (&**key, *meaning))
    }

    /// The key where a number is missed when an object has none.
    pub fn number(&self) -> u32 {
        self.known.iter().position(|(_, meaning)| *meaning == Meaning::Number).unwrap_or(0) as u32
    }

    /// The place of a key among those that are known, and what it means.
    pub fn meaning(&mut self, path: &str) -> (u32, Meaning) {
        if let Some(&at) = self.places.get(path) {
            return (at as u32, self.known[at].1);
        }
        let meaning = columns::of_key(path, &self.choices);
        if self.known.len() == limits::KEYS {
            // Files whose keys are order numbers have as many as rows: what they mean counts, not where they stand.
            return (self.number(), meaning);
        }
        let path: Arc<str> = path.into();
        self.places.insert(path.clone(), self.known.len());
        self.known.push((path, meaning));
        (self.known.len() as u32 - 1, meaning)
    }
}
