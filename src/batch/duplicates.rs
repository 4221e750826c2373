//! One number on several orders: an error, one parcel for one buyer, or different numbers that became equal when a
//! spreadsheet rounded them.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, DefaultHasher, Hash, Hasher};

use super::numeric::Shape;
use super::sketch::Sketch;
use super::{ColumnFinding, Row, SAMPLES, Sample, Tally};
use crate::finding::{Code, Detail, Severity};
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
type Key = core::num::NonZeroU32;

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
        if row.diagnosis.verdict() == Verdict::Foreign {
            return;
        }
        let number = hash(row.number());
        let here = First {
            row: u32::try_from(row.at).unwrap_or(u32::MAX),
            order: row.order.id.and_then(key),
            buyer: row.order.buyer.and_then(key),
        };
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
    row.diagnosis.verdict() == Verdict::Ruined
        || match Shape::of(row.text()) {
            Shape::Exponent => true,
            Shape::Digits { zeroed, .. } => zeroed > 1,
            _ => false,
        }
}

fn hash(text: &str) -> u64 {
    // Fixed keys: the same column gives the same report.
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

fn key(text: &str) -> Option<Key> {
    let text = text.trim();
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
