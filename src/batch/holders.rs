//! What the column holds: nothing, another field, the numbers of the neighbouring column, other carriers' numbers.

use std::collections::BTreeMap;

use super::{ColumnFinding, Row, Tally};
use crate::carriers::carrier;
use crate::diagnoser::Diagnoser;
use crate::finding::{Code, Shared};
use crate::verdict::Verdict;

/// Fewer rows say nothing of a column.
const FEWEST_ROWS: u64 = 3;
/// So many carriers are named.
const NAMED: usize = 3;
/// One blank row in more than these is no matter of the column, unless there are so many.
const ROWS_OF_ONE_BLANK: u64 = 50;
const MANY_BLANKS: u64 = 10;

#[derive(Debug, Default)]
pub(super) struct Holders {
    filled: u64,
    blank: Tally,
    foreign: BTreeMap<Code, Tally>,
    /// Rows whose order id is a tracking number while the number is none.
    swapped: Tally,
    declared: Declared,
    mismatch: Tally,
    carriers: BTreeMap<&'static str, u64>,
}

/// Whether all rows declare the same carrier.
#[derive(Debug, Default)]
enum Declared {
    #[default]
    Nobody,
    /// By the hash of its name.
    One(u64),
    Several,
}

impl Holders {
    pub(super) fn see(&mut self, row: &Row<'_>) {
        let entry = row.entry;
        if entry.verdict == Verdict::Missing {
            return self.blank.count(row);
        }
        self.filled += 1;
        self.declare(entry.declared);
        match (entry.verdict, entry.code) {
            (Verdict::Foreign, Some(code)) => self.foreign.entry(code).or_default().count(row),
            (Verdict::Mismatch, _) => {
                self.mismatch.count(row);
                if let Some(id) = entry.other {
                    *self.carriers.entry(id).or_default() += 1;
                }
            }
            _ => {}
        }
        if entry.swapped {
            self.swapped.count(row);
        }
    }

    fn declare(&mut self, name: Option<u64>) {
        let Some(name) = name else { return };
        match self.declared {
            Declared::Nobody => self.declared = Declared::One(name),
            Declared::One(known) if known != name => self.declared = Declared::Several,
            _ => {}
        }
    }

    pub(super) fn report(&self, diagnoser: Diagnoser, out: &mut Vec<ColumnFinding>) {
        // A few are orders that have not left yet, and each row says so itself.
        let rows = self.filled + self.blank.rows;
        if self.blank.rows >= MANY_BLANKS
            || self.blank.rows >= FEWEST_ROWS && self.blank.rows * ROWS_OF_ONE_BLANK >= rows
        {
            out.push(ColumnFinding::new(Code::BlankRows, &self.blank, rows));
        }
        let most = |rows: u64| rows >= FEWEST_ROWS && rows * 2 > self.filled;
        if most(self.swapped.rows) {
            out.push(ColumnFinding::new(Code::SwappedColumns, &self.swapped, self.filled));
        } else if let Some((code, tally)) = self.foreign.iter().max_by_key(|(_, tally)| tally.rows)
            && most(tally.rows)
        {
            out.push(ColumnFinding::shared(Code::WrongColumn, tally, self.filled, Some(Shared::Kind(*code))));
        }
        let one = matches!(self.declared, Declared::One(_))
            || matches!(self.declared, Declared::Nobody) && diagnoser.context.declared.is_some();
        let mismatch = self.mismatch.rows;
        if one && mismatch >= FEWEST_ROWS && mismatch * 20 >= self.filled && mismatch < self.filled {
            let mut carriers: Vec<_> = self.carriers.iter().collect();
            carriers.sort_by_key(|(id, rows)| (core::cmp::Reverse(**rows), **id));
            let named: Vec<_> = carriers.into_iter().take(NAMED).filter_map(|(id, _)| carrier(id)).collect();
            let shared = (!named.is_empty()).then_some(Shared::Carriers(named));
            out.push(ColumnFinding::shared(Code::MixedCarriers, &self.mismatch, self.filled, shared));
        }
    }
}
