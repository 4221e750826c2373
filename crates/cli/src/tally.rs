//! Counts of a run, by verdict, by code, by cause and by carrier.

use std::collections::BTreeMap;

use tracklint::{Applicability, Code, Severity};

use crate::args::FailOn;
use crate::cause::{Cause, Group};
use crate::engine::Answer;

/// What was counted.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    pub rows: usize,
    pub numbers: usize,
    /// Numbers of which nothing is said.
    pub clean: usize,
    /// Numbers with a finding at or above the limit, not mended.
    pub failed: usize,
    /// Findings about whole columns.
    pub columns: usize,
    /// Numbers by the heaviest finding.
    pub errors: usize,
    pub warnings: usize,
    pub notes: usize,
    /// Numbers that can be mended without thinking.
    pub safe: usize,
    /// Numbers that can be mended after a look at the label.
    pub likely: usize,
    /// Numbers in whose place something else stands, and those whose day is in doubt; no edit mends them.
    pub astray: usize,
    pub dated: usize,
    /// Cells that were mended, or would be.
    pub mended: usize,
    /// Every number counts once, under its cause.
    pub causes: BTreeMap<Cause, usize>,
    /// Every finding counts.
    pub codes: BTreeMap<Code, usize>,
    pub verdicts: BTreeMap<&'static str, usize>,
    pub carriers: BTreeMap<&'static str, usize>,
}

impl Tally {
    /// Counts one number of which something is said.
    pub fn count(&mut self, answer: &Answer, mended: bool, limit: FailOn) {
        let Some(severity) = answer.severity() else { return };
        match severity {
            Severity::Error => self.errors += 1,
            Severity::Warning => self.warnings += 1,
            Severity::Note => self.notes += 1,
        }
        if !mended && limit.reached_by(severity) {
            self.failed += 1;
        }
        let fix = answer.fix.as_ref().map(|fix| fix.applicability);
        match fix {
            Some(Applicability::Safe) => self.safe += 1,
            Some(_) => self.likely += 1,
            None => {}
        }
        if let Some(cause) = Cause::of(answer) {
            *self.causes.entry(cause).or_default() += 1;
            match cause {
                _ if fix == Some(Applicability::Safe) => {}
                Cause::Placeholder | Cause::Sample | Cause::OrderNumber | Cause::OtherField => self.astray += 1,
                Cause::Dates => self.dated += 1,
                _ => {}
            }
        }
        for finding in &answer.findings {
            *self.codes.entry(finding.code).or_default() += 1;
        }
        *self.verdicts.entry(answer.verdict.name()).or_default() += 1;
        if let Some(carrier) = answer.carrier() {
            *self.carriers.entry(carrier).or_default() += 1;
        }
    }

    /// Counts what is said of a column.
    pub fn count_column(&mut self, code: Code, severity: Severity, rows: u64, limit: FailOn) {
        if limit.reached_by(severity) {
            self.failed += 1;
        }
        self.columns += 1;
        *self.codes.entry(code).or_default() += 1;
        if Cause::of_code(code) == Cause::SeveralOrders {
            *self.causes.entry(Cause::SeveralOrders).or_default() += rows as usize;
        }
    }

    /// Adds the counts of another file.
    pub fn add(&mut self, other: &Self) {
        for (own, more) in [
            (&mut self.rows, other.rows),
            (&mut self.numbers, other.numbers),
            (&mut self.clean, other.clean),
            (&mut self.failed, other.failed),
            (&mut self.columns, other.columns),
            (&mut self.errors, other.errors),
            (&mut self.warnings, other.warnings),
            (&mut self.notes, other.notes),
            (&mut self.safe, other.safe),
            (&mut self.likely, other.likely),
            (&mut self.astray, other.astray),
            (&mut self.dated, other.dated),
            (&mut self.mended, other.mended),
        ] {
            *own += more;
        }
        merge(&mut self.causes, &other.causes);
        merge(&mut self.codes, &other.codes);
        merge(&mut self.verdicts, &other.verdicts);
        merge(&mut self.carriers, &other.carriers);
    }

    /// Numbers of a group, and its causes, the commonest first.
    pub fn group(&self, group: Group) -> (usize, Vec<(Cause, usize)>) {
        let mut causes: Vec<(Cause, usize)> =
            self.causes.iter().filter(|(cause, _)| cause.group() == group).map(|(cause, n)| (*cause, *n)).collect();
        causes.sort_by_key(|&(_, n)| std::cmp::Reverse(n));
        (causes.iter().map(|(_, n)| n).sum(), causes)
    }
}

fn merge<K: Ord + Copy>(own: &mut BTreeMap<K, usize>, other: &BTreeMap<K, usize>) {
    for (key, n) in other {
        *own.entry(*key).or_default() += n;
    }
}
