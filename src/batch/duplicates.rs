//! One number on several orders: an error, one parcel for one buyer, or different numbers that became equal when a
//! spreadsheet rounded them.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use super::numeric::Shape;
use super::sketch::Sketch;
use super::{ColumnFinding, Entry, Row, SAMPLES, Sample, Tally};
use crate::finding::{Code, Detail, Severity};
use crate::trim::trim_space;
use crate::verdict::Verdict;

#[derive(Debug)]
pub(super) struct Duplicates {
    first: HashMap<u64, First, BuildHasherDefault<Identity>>,
    room: usize,
    sketch: Sketch,
    /// Known to be of different buyers.
    wrong: Tally,
    /// Of different orders, the buyers unknown.
    open: Tally,
    consolidated: Tally,
    rounded: Tally,
    /// Found by the sketch.
    sketched: Tally,
}

/// Where a number was seen first.
#[derive(Clone, Copy, Debug)]
struct First {
    row: u32,
    order: Option<Key>,
    buyer: Option<Key>,
}

/// A hash of an order or buyer: 32 bits tell two of them apart, all but once in four billion.
pub(super) type Key = core::num::NonZeroU32;

impl Duplicates {
    pub(super) fn new(room: usize) -> Self {
        Self {
            first: HashMap::default(),
            room,
            sketch: Sketch::default(),
            wrong: Tally::default(),
            open: Tally::default(),
            consolidated: Tally::default(),
            rounded: Tally::default(),
            sketched: Tally::default(),
        }
    }

    pub(super) fn see(&mut self, row: &Row<'_>) {
        let &Entry { verdict, number, order, buyer, .. } = row.entry;
        if verdict == Verdict::Foreign {
            return;
        }
        let here = First { row: u32::try_from(row.at).unwrap_or(u32::MAX), order, buyer };
        if let Some(first) = self.first.get(&number) {
            let first = *first;
            return self.again(first, here, row);
        }
        if self.first.len() < self.room {
            self.first.insert(number, here);
        } else if self.sketch.insert(number) {
            self.sketched.count(row);
        }
    }

    /// Has the memory at hand that these numbers will be looked up in.
    pub(super) fn look_ahead(&self, numbers: impl Iterator<Item = u64> + Clone) {
        // The sketch by itself: with so little to do for each number, many wait for the memory at once.
        core::hint::black_box(numbers.clone().filter(|number| self.sketch.touches(*number)).count());
        core::hint::black_box(numbers.filter(|number| self.first.contains_key(number)).count());
    }

    fn again(&mut self, first: First, here: First, row: &Row<'_>) {
        if first.order.is_some() && first.order == here.order {
            // Lines of one order travel together.
            return;
        }
        let tally = match (first.buyer, here.buyer) {
            _ if is_rounded(row) => &mut self.rounded,
            (Some(a), Some(b)) if a == b => &mut self.consolidated,
            (Some(_), Some(_)) => &mut self.wrong,
            _ => &mut self.open,
        };
        let before = u64::from(first.row);
        if tally.samples.len() + 1 < SAMPLES && tally.samples.iter().all(|s| s.row != before) {
            tally.samples.push(Sample { row: before, text: row.number().to_owned() });
        }
        tally.count(row);
    }

    pub(super) fn report(&self, rows: u64, out: &mut Vec<ColumnFinding>) {
        let mut say = |code, tally: &Tally, severity: Option<Severity>| {
            if tally.rows > 0 {
                let finding = ColumnFinding::new(code, tally, rows);
                out.push(severity.map_or_else(|| finding.clone(), |s| finding.clone().severe(s)));
            }
        };
        say(Code::RoundingDuplicates, &self.rounded, None);
        say(Code::Consolidated, &self.consolidated, None);
        if self.wrong.rows > 0 {
            say(Code::DuplicateNumber, &self.merged(), None);
        } else {
            // One parcel for several orders is legal: without buyers, nobody can tell.
            say(Code::DuplicateNumber, &self.open, Some(Severity::Warning));
        }
        if self.sketched.rows > 0 {
            let mut finding = ColumnFinding::new(Code::DuplicateNumber, &self.sketched, rows).severe(Severity::Warning);
            if let Detail::Column { approximate, .. } = &mut finding.finding.detail {
                *approximate = true;
            }
            out.push(finding);
        }
    }

    fn merged(&self) -> Tally {
        let mut all = self.wrong.clone();
        all.rows += self.open.rows;
        all
    }
}

/// Whether the number shows the traces of a spreadsheet, so that others may have become equal to it.
fn is_rounded(row: &Row<'_>) -> bool {
    row.entry.verdict == Verdict::Ruined
        || match row.entry.shape {
            Shape::Exponent => true,
            Shape::Digits { zeroed, .. } => zeroed > 1,
            _ => false,
        }
}

/// A hash without a secret: the same column gives the same report. It is that of wyhash in its plainest form: each
/// eight bytes are folded in by a multiplication whose halves are added up. The last eight may overlap those before.
pub(super) fn hash(text: &str) -> u64 {
    const FIRST: u64 = 0xa076_1d64_78bd_642f;
    const THEN: u64 = 0xe703_7ed1_a0b4_28db;
    let fold = |a: u64, b: u64| {
        let product = u128::from(a) * u128::from(b);
        product as u64 ^ (product >> 64) as u64
    };
    let bytes = text.as_bytes();
    let mut hash = FIRST ^ text.len() as u64;
    for word in bytes.chunks_exact(8) {
        let word = word.try_into().map_or(0, u64::from_le_bytes);
        hash = fold(hash ^ word, THEN);
    }
    let rest = match bytes.last_chunk() {
        Some(last) => u64::from_le_bytes(*last),
        None => bytes.iter().rfold(0, |rest, &byte| rest << 8 | u64::from(byte)),
    };
    fold(fold(hash ^ rest, THEN) ^ FIRST, THEN)
}

pub(super) fn key(text: &str) -> Option<Key> {
    let text = trim_space(text);
    (!text.is_empty()).then(|| Key::MIN | (hash(text) as u32))
}

/// The keys are hashes already.
#[derive(Clone, Copy, Debug, Default)]
struct Identity(u64);

impl Hasher for Identity {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = self.0 << 8 | u64::from(byte);
        }
    }

    fn write_u64(&mut self, n: u64) {
        self.0 = n;
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn texts_that_differ_in_little_have_hashes_that_differ_in_much() {
        let texts: Vec<String> = (0..200_000u32).map(|n| format!("RB{n:09}CN")).collect();
        let hashes: Vec<u64> = texts.iter().map(|text| hash(text)).collect();
        for half in [0, 32] {
            // Of so many values of 32 bits, about five meet one another.
            let different: HashSet<u32> = hashes.iter().map(|hash| (hash >> half) as u32).collect();
            assert!(different.len() > texts.len() - 25, "{}", texts.len() - different.len());
        }
        let flipped = |a: u64, b: u64| (a ^ b).count_ones();
        let mean = hashes.windows(2).map(|two| f64::from(flipped(two[0], two[1]))).sum::<f64>() / texts.len() as f64;
        assert!((31.5..32.5).contains(&mean), "{mean}");
        assert_ne!(hash("A"), hash("A\0"));
        assert_ne!(hash(""), hash("\0\0\0\0\0\0\0\0"));
    }
}
