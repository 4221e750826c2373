//! What the column holds: nothing, another field, the numbers of the neighbouring column, other carriers' numbers.

use std::collections::BTreeMap;

use super::{ColumnFinding, Row, Tally};
use crate::diagnose::Diagnosis;
use crate::diagnoser::Diagnoser;
use crate::finding::{Code, Detail};
use crate::foreign;
use crate::rule::Role;
use crate::verdict::Verdict;

/// Fewer rows say nothing of a column.
const FEWEST: u64 = 3;
/// So many carriers are named.
const NAMED: usize = 3;
/// One blank row in more than these is no matter of the column.
const FEW: u64 = 50;

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
    One(String),
    Several,
}

impl Holders {
    pub(super) fn see(&mut self, row: &Row<'_>, diagnoser: Diagnoser) {
        let verdict = row.diagnosis.verdict();
        if verdict == Verdict::Missing {
            return self.blank.count(row);
        }
        self.filled += 1;
        self.declare(row);
        match verdict {
            Verdict::Foreign => {
                if let Some(finding) = row.diagnosis.findings().first() {
                    self.foreign.entry(finding.code).or_default().count(row);
                }
            }
            Verdict::Mismatch => {
                self.mismatch.count(row);
                if let Some(Detail::Carrier { carrier, .. }) = row.diagnosis.findings().first().map(|f| &f.detail) {
                    *self.carriers.entry(carrier.name).or_default() += 1;
                }
            }
            _ => {}
        }
        if let Some(id) = row.order.id
            && is_no_number(row)
            && is_number(&diagnoser.diagnose(id))
        {
            self.swapped.count(row);
        }
    }

    fn declare(&mut self, row: &Row<'_>) {
        let Some(name) = row.order.carrier.or(row.order.service) else { return };
        match &self.declared {
            Declared::Nobody => self.declared = Declared::One(name.to_owned()),
            Declared::One(known) if known != name => self.declared = Declared::Several,
            _ => {}
        }
    }

    pub(super) fn report(&self, diagnoser: Diagnoser, out: &mut Vec<ColumnFinding>) {
        // A few are orders that have not left yet, and each row says so itself.
        let rows = self.filled + self.blank.rows;
        if self.blank.rows >= FEWEST && self.blank.rows * FEW >= rows {
            out.push(ColumnFinding::new(Code::BlankRows, &self.blank, rows));
        }
        let most = |rows: u64| rows >= FEWEST && rows * 2 > self.filled;
        if most(self.swapped.rows) {
            out.push(ColumnFinding::new(Code::SwappedColumns, &self.swapped, self.filled));
        } else if let Some((code, tally)) = self.foreign.iter().max_by_key(|(_, tally)| tally.rows)
            && most(tally.rows)
        {
            let kind = code.name().to_owned();
            out.push(ColumnFinding::shared(Code::WrongColumn, tally, self.filled, Some(kind)));
        }
        let one = matches!(self.declared, Declared::One(_))
            || matches!(self.declared, Declared::Nobody) && diagnoser.context.declared.is_some();
        let mismatch = self.mismatch.rows;
        if one && mismatch >= FEWEST && mismatch * 20 >= self.filled && mismatch < self.filled {
            let mut carriers: Vec<_> = self.carriers.iter().collect();
            carriers.sort_by_key(|(name, rows)| (core::cmp::Reverse(**rows), **name));
            let names: Vec<&str> = carriers.into_iter().take(NAMED).map(|(name, _)| *name).collect();
            out.push(ColumnFinding::shared(Code::MixedCarriers, &self.mismatch, self.filled, Some(names.join(", "))));
        }
    }
}

/// Whether what stands in the number's place is none: a number that only might be one is left alone unless it looks like
/// an order's.
fn is_no_number(row: &Row<'_>) -> bool {
    match row.diagnosis.verdict() {
        Verdict::Foreign | Verdict::Unknown | Verdict::Mismatch => true,
        Verdict::Plausible => foreign::look(row.text()).is_some_and(|found| found.finding.code == Code::OrderId),
        _ => false,
    }
}

/// Whether a parcel's number stands in the order's place. References to orders belong there.
fn is_number(id: &Diagnosis<'_>) -> bool {
    id.verdict() == Verdict::Valid && id.best().is_some_and(|best| best.role != Role::OrderReference)
}
