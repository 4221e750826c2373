//! Every shape written out as rows, grouped by length: what the search for near misses compares a text with.

use std::collections::HashMap;

use once_cell::sync::Lazy;

use crate::canon::MAX;
use crate::channel::{DIGITS, LETTERS, symbol};
use crate::matcher::FormatId;
use crate::rule::{self, Domain, Set};

/// One fixed-length reading of one or more shapes.
pub(crate) struct Row {
    /// Places where only digits may stand.
    pub(crate) digits: u64,
    /// Places where only letters may stand.
    pub(crate) letters: u64,
    /// Places where not every character of the class may stand, each with those that may.
    pub(crate) tests: Box<[(u8, u64)]>,
    /// The place of the check character.
    pub(crate) slot: Option<u8>,
    /// The place of a code that must be in a closed table.
    pub(crate) code: Option<u8>,
    /// Places that a check or a closed table sees.
    pub(crate) covered: u64,
    /// How many places at the beginning are narrower than their class.
    pub(crate) head: u32,
    /// How rare a text is that fits, in bits over any other text of its length.
    pub(crate) bits: f32,
    /// The formats whose row it is, in catalogue order.
    pub(crate) owners: Box<[FormatId]>,
}

impl Row {
    /// The symbols that may stand at `place`.
    pub(crate) fn set(&self, place: usize) -> u64 {
        let narrow = self.tests.iter().find(|&&(at, _)| usize::from(at) == place);
        match narrow {
            Some(&(_, set)) => set,
            None if self.digits >> place & 1 == 1 => DIGITS,
            None if self.letters >> place & 1 == 1 => LETTERS,
            None => DIGITS | LETTERS,
        }
    }

    /// What the narrow places among the first `n` say, in bits.
    pub(crate) fn bits_within(&self, n: usize) -> f32 {
        self.tests.iter().filter(|&&(at, _)| usize::from(at) < n).map(|&(_, set)| narrowness(set)).sum()
    }

    /// The only text that may stand at the places `from..to`; `None` when there are several.
    pub(crate) fn literal(&self, from: usize, to: usize) -> Option<impl Iterator<Item = u8>> {
        let sole = |place| Some(self.set(place)).filter(|set| set.count_ones() == 1);
        (from..to)
            .all(|place| sole(place).is_some())
            .then(|| (from..to).filter_map(sole).map(|set| crate::channel::byte(set.trailing_zeros() as usize)))
    }
}

/// The rows of every length from 0 to two more than the longest number. Built for the first bad number.
static BY_LENGTH: Lazy<Vec<Vec<Row>>> = Lazy::new(build);

/// The rows with exactly `length` places.
pub(crate) fn of_length(length: usize) -> &'static [Row] {
    BY_LENGTH.get(length).map_or(&[], Vec::as_slice)
}

/// The sets of a row, its check slot and its closed code.
type Key = (Vec<u64>, Option<u8>, Option<u8>);

fn build() -> Vec<Vec<Row>> {
    let mut out: Vec<Vec<Row>> = Vec::new();
    out.resize_with(MAX + 1, Vec::new);
    let mut known: HashMap<Key, Vec<FormatId>> = HashMap::new();
    for id in FormatId::all() {
        for row in id.format().rows(MAX) {
            let sets: Vec<u64> = row.sets.iter().map(|&set| symbols(set)).collect();
            if !sets.contains(&0) {
                let place = |at: Option<usize>| at.map(|at| at as u8);
                let owners = known.entry((sets, place(row.check_slot), place(row.closed_code))).or_default();
                if owners.last() != Some(&id) {
                    owners.push(id);
                }
            }
        }
    }
    for ((sets, slot, code), owners) in known {
        out[sets.len()].push(row(&sets, slot, code, owners));
    }
    for rows in &mut out {
        rows.sort_by(|a, b| a.owners.cmp(&b.owners).then(a.tests.cmp(&b.tests)));
    }
    out
}

fn row(sets: &[u64], slot: Option<u8>, code: Option<u8>, owners: Vec<FormatId>) -> Row {
    let places = |wanted: fn(u64) -> bool| {
        sets.iter().enumerate().filter(|&(_, &set)| wanted(set)).fold(0u64, |mask, (at, _)| mask | 1 << at)
    };
    let is_whole = |set: u64| [DIGITS, LETTERS, DIGITS | LETTERS].contains(&set);
    let tests: Box<[(u8, u64)]> =
        sets.iter().enumerate().filter(|&(_, &set)| !is_whole(set)).map(|(at, &set)| (at as u8, set)).collect();
    let head = sets.iter().take_while(|&&set| !is_whole(set)).count() as u32;
    let mut covered = code.map_or(0, |at| 0b11 << at);
    for id in &owners {
        if let Some(slot) = slot {
            let first = match id.format().domain {
                Domain::From(n) => n,
                Domain::Last(n) => slot.saturating_sub(n),
            };
            covered |= (1u64 << (slot + 1)) - (1u64 << first.min(slot));
        }
    }
    Row {
        digits: places(|set| set & LETTERS == 0),
        letters: places(|set| set & DIGITS == 0),
        bits: bits(sets, &tests),
        tests,
        slot,
        code,
        covered,
        head,
        owners: owners.into_boxed_slice(),
    }
}

/// The narrow places, and what the change between letters and digits is worth.
fn bits(sets: &[u64], tests: &[(u8, u64)]) -> f32 {
    let narrow: f32 = tests.iter().map(|&(_, set)| narrowness(set)).sum();
    let turns = sets.windows(2).filter(|w| (class(w[0]) - class(w[1])).abs() > 0.5).count();
    narrow + if sets.iter().all(|&set| set & LETTERS == 0) { 0.0 } else { [1.0, 2.0, 6.5, 9.0][turns.min(3)] }
}

/// How much a set says over its class, in bits.
fn narrowness(set: u64) -> f32 {
    (class(set) / set.count_ones() as f32).log2()
}

/// How many symbols the class of a set has.
fn class(set: u64) -> f32 {
    match (set & DIGITS != 0, set & LETTERS != 0) {
        (true, false) => 10.0,
        (false, true) => 26.0,
        _ => 36.0,
    }
}

fn symbols(set: Set) -> u64 {
    set.intersection(rule::Set::ALNUM).iter().fold(0, |mask, b| mask | 1 << symbol(b))
}
