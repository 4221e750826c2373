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
    wrong: SharedRows,
    /// Of different orders, the buyers unknown.
    open: SharedRows,
    consolidated: SharedRows,
    rounded: SharedRows,
    /// Found by the sketch, which does not know how many numbers are shared.
    sketched: SharedRows,
}

/// Where a number was seen first.
#[derive(Clone, Copy, Debug)]
struct First {
    row: u32,
    order: Option<Key>,
    buyer: Option<Key>,
    /// What was said of it by itself and when it was seen again: the flags of [`SharedRows`].
    said: u8,
}

/// Rows that share numbers, those where each was seen first among them.
#[derive(Clone, Debug, Default)]
struct SharedRows {
    tally: Tally,
    numbers: u64,
    /// Rows of which nothing else is said.
    alone: u64,
}

impl SharedRows {
    const ROUNDED: u8 = 1;
    const CONSOLIDATED: u8 = 2;
    const DUPLICATE: u8 = 4;
    const REMARKED: u8 = 8;

    /// Takes in a row whose number was seen on the row before, and that one, too, when it is new to what this `flag`
    /// stands for.
    fn see(&mut self, row: &Row<'_>, first: &First, flag: u8) {
        let (before, is_new) = (u64::from(first.row), first.said & flag == 0);
        self.numbers += u64::from(is_new);
        self.tally.rows += u64::from(is_new);
        self.alone += u64::from(first.said == 0);
        let samples = &mut self.tally.samples;
        if samples.len() + 1 < SAMPLES && samples.iter().all(|s| s.row != before) {
            samples.push(Sample { row: before, text: row.number().to_owned() });
        }
        self.count(row);
    }

    /// Takes in a row alone.
    fn count(&mut self, row: &Row<'_>) {
        self.alone += u64::from(!row.entry.remarked);
        self.tally.count(row);
    }

    fn finding(&self, code: Code, rows: u64) -> ColumnFinding {
        let mut finding = ColumnFinding { alone: Some(self.alone), ..ColumnFinding::new(code, &self.tally, rows) };
        if let Detail::Column { numbers, .. } = &mut finding.finding.detail {
            *numbers = (self.numbers > 0).then_some(self.numbers);
        }
        finding
    }
}

/// A hash of an order or buyer: 32 bits tell two of them apart, all but once in four billion.
pub(super) type Key = core::num::NonZeroU32;

impl Duplicates {
    pub(super) fn new(room: usize) -> Self {
        Self {
            first: HashMap::default(),
            room,
            sketch: Sketch::default(),
            wrong: SharedRows::default(),
            open: SharedRows::default(),
            consolidated: SharedRows::default(),
            rounded: SharedRows::default(),
            sketched: SharedRows::default(),
        }
    }

    pub(super) fn see(&mut self, row: &Row<'_>) {
        let &Entry { verdict, number, order, buyer, remarked, .. } = row.entry;
        if verdict == Verdict::Foreign {
            return;
        }
        let said = if remarked { SharedRows::REMARKED } else { 0 };
        let here = First { row: u32::try_from(row.at).unwrap_or(u32::MAX), order, buyer, said };
        if let Some(first) = self.first.get_mut(&number) {
            if first.order.is_some() && first.order == here.order {
                // Lines of one order travel together.
                return;
            }
            let (shared, flag) = match (first.buyer, here.buyer) {
                _ if is_rounded(row) => (&mut self.rounded, SharedRows::ROUNDED),
                (Some(a), Some(b)) if a == b => (&mut self.consolidated, SharedRows::CONSOLIDATED),
                (Some(_), Some(_)) => (&mut self.wrong, SharedRows::DUPLICATE),
                _ => (&mut self.open, SharedRows::DUPLICATE),
            };
            shared.see(row, first, flag);
            first.said |= flag;
            return;
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

    pub(super) fn report(&self, rows: u64, out: &mut Vec<ColumnFinding>) {
        let mut say = |code, shared: &SharedRows| {
            if shared.tally.rows > 0 {
                out.push(shared.finding(code, rows));
            }
        };
        say(Code::RoundingDuplicates, &self.rounded);
        say(Code::Consolidated, &self.consolidated);
        if self.wrong.tally.rows > 0 {
            say(Code::DuplicateNumber, &self.merged());
        } else if self.open.tally.rows > 0 {
            // One parcel for several orders is legal: without buyers, nobody can tell.
            out.push(self.open.finding(Code::DuplicateNumber, rows).severe(Severity::Warning));
        }
        if self.sketched.tally.rows > 0 {
            let mut finding = self.sketched.finding(Code::DuplicateNumber, rows).severe(Severity::Warning);
            if let Detail::Column { approximate, .. } = &mut finding.finding.detail {
                *approximate = true;
            }
            out.push(finding);
        }
    }

    fn merged(&self) -> SharedRows {
        let mut all = self.wrong.clone();
        all.tally.rows += self.open.tally.rows;
        all.numbers += self.open.numbers;
        all.alone += self.open.alone;
        all
    }
}

/// Whether the number shows the traces of a spreadsheet, so that others may have become equal to it.
fn is_rounded(row: &Row<'_>) -> bool {
    row.entry.verdict == Verdict::Ruined || matches!(row.entry.shape, Shape::Digits { zeroed, .. } if zeroed > 1)
}

/// A hash without a secret: the same column gives the same report. It is that of wyhash in its plainest form: each
/// eight bytes are folded in by a multiplication whose halves are added up. The last eight may overlap those before.
pub(super) fn hash(text: &str) -> u64 {
    const FIRST: u64 = 0xa076_1d64_78bd_642f;
    const THEN: u64 = 0xe703_7ed1_a0b4_28db;
    const LONGEST_HASHED_WHOLE: usize = 32;
    let fold = |a: u64, b: u64| {
        let product = u128::from(a) * u128::from(b);
        product as u64 ^ (product >> 64) as u64
    };
    let bytes = text.as_bytes();
    let mut hash = FIRST ^ text.len() as u64;
    // Most texts are short, and few neighbours equally long: four words, which may overlap, cost less than a
    // processor's wrong guess at how many there are.
    if (8..=LONGEST_HASHED_WHOLE).contains(&bytes.len()) {
        let last = bytes.len() - 8;
        for at in [0, 8.min(last), 16.min(last)] {
            hash = fold(hash ^ bytes[at..].first_chunk().map_or(0, |word| u64::from_le_bytes(*word)), THEN);
        }
        let rest = bytes.last_chunk().map_or(0, |word| u64::from_le_bytes(*word));
        return fold(fold(hash ^ rest, THEN) ^ FIRST, THEN);
    }
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

/// What an order or a buyer is kept by; nothing of an empty text.
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
