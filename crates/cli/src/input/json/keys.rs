//! The keys of a JSON file, with their meaning.

use std::collections::HashMap;
use std::sync::Arc;

use crate::input::columns::{self, Choice, Fixes, Meaning};
use crate::input::limits;

/// The keys that were met, in that order.
pub struct Keys {
    choices: Vec<Choice>,
    known: Vec<(Arc<str>, Meaning, usize)>,
    /// The place of the header that stands in for that of numbers.
    second: Option<usize>,
    /// The keys whose values show that they are numbers, where no key says so.
    shown: Vec<Arc<str>>,
    /// Some values of the keys that nobody knows, while they are looked at.
    values: Option<HashMap<Arc<str>, Vec<Vec<String>>>>,
    places: HashMap<Arc<str>, usize>,
}

impl Keys {
    pub fn new(choices: Vec<Choice>) -> Self {
        Self { choices, known: Vec::new(), second: None, shown: Vec::new(), values: None, places: HashMap::new() }
    }

    /// All keys, with what each means and how sure that is.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Meaning, usize)> {
        self.known.iter().map(|(key, meaning, rank)| (&**key, *meaning, *rank))
    }

    /// The key where a number is missed when an object has none.
    pub fn number(&self) -> u32 {
        self.known.iter().position(|(_, meaning, _)| *meaning == Meaning::Number).unwrap_or(0) as u32
    }

    /// Lets the surest of the keys that were met hold numbers, when none does by itself; says whether there is one.
    pub fn stand_in(&mut self) -> bool {
        self.second = self.known.iter().filter_map(|(key, ..)| columns::second_of_key(key)).min();
        for (key, meaning, rank) in &mut self.known {
            (*meaning, *rank) = columns::of_key(key, &self.choices, self.second);
        }
        self.known.iter().any(|(_, meaning, _)| *meaning == Meaning::Number)
    }

    /// Begins to look at the values of keys that nobody knows, unless somebody pointed at the one of numbers.
    pub fn look_at_values(&mut self) -> bool {
        let chosen = self.choices.iter().any(Choice::is_of_numbers);
        self.values = (!chosen).then(HashMap::new);
        !chosen
    }

    /// A value of a key that means nothing.
    pub fn look_at(&mut self, path: &str, value: impl FnOnce() -> Option<String>) {
        let Some(values) = self.values.as_mut().filter(|_| columns::is_unknown_key(path)) else { return };
        let Some(&at) = self.places.get(path) else { return };
        let own = values.entry(self.known[at].0.clone()).or_default();
        if own.len() < columns::SAMPLE {
            own.extend(value().map(|value| vec![value]));
        }
    }

    /// Lets the key whose values are numbers hold them, or every key of a map of numbers; says how far they may be
    /// fixed: what else the values say may be what the key is for.
    pub fn show(&mut self) -> Fixes {
        let values = self.values.take().unwrap_or_default();
        let share = |key: &Arc<str>| columns::numbers_among(key, values.get(key)?);
        let in_order = self.known.iter().filter_map(|(key, ..)| Some((key.clone(), share(key)?)));
        let keys: Vec<(Arc<str>, f64)> = in_order.collect();
        let is_map = keys.len() > 1 && keys.len() == values.len() && values.values().all(|own| own.len() == 1);
        self.shown = if is_map {
            keys.into_iter().map(|(key, _)| key).collect()
        } else {
            let surest = keys.into_iter().rev().max_by(|(_, a), (_, b)| a.total_cmp(b));
            surest.map(|(key, _)| key).into_iter().collect()
        };
        for (key, meaning, rank) in &mut self.known {
            if self.shown.contains(key) {
                (*meaning, *rank) = (Meaning::Number, 0);
            }
        }
        let last = |key: &Arc<str>| Fixes::below(key.rsplit('.').next().unwrap_or(key));
        let fixes = self.shown.first().filter(|_| !is_map).map_or(Fixes::All, last);
        fixes.max(Fixes::Spelling)
    }

    /// The place of a key among those that are known, what it means, and how sure that is: the less, the surer.
    pub fn meaning(&mut self, path: &str) -> (u32, Meaning, usize) {
        if let Some(&at) = self.places.get(path) {
            return (at as u32, self.known[at].1, self.known[at].2);
        }
        let (meaning, rank) = columns::of_key(path, &self.choices, self.second);
        if self.known.len() == limits::KEYS {
            // Files whose keys are order numbers have as many as rows: what they mean counts, not where they stand.
            return (self.number(), meaning, rank);
        }
        let path: Arc<str> = path.into();
        self.places.insert(path.clone(), self.known.len());
        self.known.push((path, meaning, rank));
        (self.known.len() as u32 - 1, meaning, rank)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(values: &[(&str, &str)]) -> usize {
        let mut keys = Keys::new(Vec::new());
        keys.look_at_values();
        for (key, value) in values {
            keys.meaning(key);
            keys.look_at(key, || Some((*value).to_owned()));
        }
        keys.show();
        keys.iter().filter(|(_, meaning, _)| *meaning == Meaning::Number).count()
    }

    #[test]
    fn the_values_tell_which_keys_hold_numbers() {
        assert_eq!(shown(&[("A1", "1Z5R89390357567127"), ("A2", "1Z7UBLW99007042694")]), 2);
        assert_eq!(shown(&[("x1", "1Z5R89390357567127"), ("x2", "in transit"), ("x1", "1Z7UBLW99007042694")]), 1);
        assert_eq!(shown(&[("x1", "in transit")]), 0);
        assert_eq!(shown(&[("sku_id", "705394166357"), ("user_id", "7534890014")]), 0);
        assert_eq!(shown(&[("sku_id", "1Z5R89390357567127"), ("x1", "in transit")]), 1);
        assert_eq!(shown(&[("order-1001", "705394166357"), ("order-1002", "705394166358")]), 2);
    }
}
