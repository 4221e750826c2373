//! Counts of a run, by verdict, by code, by reason, by carrier and by marketplace.

use std::collections::BTreeMap;

use tracklint::{Applicability, Code, Severity};

use crate::args::FailOn;
use crate::engine::Answer;
use crate::reason::{Group, Reason};
use crate::step::Step;

/// What was counted.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    pub rows: usize,
    pub numbers: usize,
    /// Numbers of which nothing is said, be it by themselves or for the others of their column.
    pub clean: usize,
    /// Numbers with a finding at or above the limit that no edit settled, and such findings about columns.
    pub failed: usize,
    /// Findings about whole columns.
    pub columns: usize,
    /// Numbers by the heaviest finding.
    pub errors: usize,
    pub warnings: usize,
    pub notes: usize,
    /// Numbers that can be fixed without thinking.
    pub safe: usize,
    /// Numbers that can be fixed after a look at the label.
    pub likely: usize,
    /// Cells that were fixed, or would be.
    pub mended: usize,
    /// Those of them that are spelled better now and still wrong.
    pub unsettled: usize,
    /// Those of them whose new value is only likely.
    pub unsure: usize,
    /// Those of them that nothing keeps from a spreadsheet any more, which rounds them.
    pub bared: usize,
    /// Every number that is not clean counts once, under its reason.
    pub causes: BTreeMap<Reason, usize>,
    /// Every finding counts.
    pub codes: BTreeMap<Code, usize>,
    pub verdicts: BTreeMap<&'static str, usize>,
    pub carriers: BTreeMap<&'static str, usize>,
    pub marketplaces: BTreeMap<&'static str, usize>,
}

impl Tally {
    /// Counts one number of which something is said.
    pub fn count(&mut self, answer: &Answer, mended: bool, limit: FailOn) {
        let Some(severity) = answer.severity() else { return };
        *self.weight(severity) += 1;
        let reason = Reason::of(answer);
        let safe = answer.fix.as_ref().map(|fix| fix.applicability == Applicability::Safe);
        // The same number, spelled canonically, is right where nothing but its spelling was wrong.
        let settled = mended && (safe == Some(false) || reason == Some(Reason::Mendable));
        self.unsettled += usize::from(mended && !settled);
        self.unsure += usize::from(mended && safe == Some(false));
        if !settled && limit.reached_by(severity) {
            self.failed += 1;
        }
        match safe {
            Some(true) => self.safe += 1,
            Some(false) => self.likely += 1,
            None => {}
        }
        if let Some(reason) = reason {
            *self.causes.entry(reason).or_default() += 1;
        }
        for finding in &answer.findings {
            *self.codes.entry(finding.code).or_default() += 1;
        }
        *self.verdicts.entry(answer.verdict.name()).or_default() += 1;
        if let Some(carrier) = answer.carrier() {
            *self.carriers.entry(carrier).or_default() += 1;
        }
        if let Some(marketplace) = answer.marketplace {
            *self.marketplaces.entry(marketplace).or_default() += 1;
        }
    }

    /// Counts what is said of a column; of so many of its numbers, nothing else is.
    pub fn count_column(&mut self, code: Code, severity: Severity, alone: usize, limit: FailOn) {
        if limit.reached_by(severity) {
            self.failed += 1;
        }
        self.columns += 1;
        *self.codes.entry(code).or_default() += 1;
        if alone > 0 {
            let reason = if severity == Severity::Note { Reason::Noted } else { Reason::of_code(code) };
            *self.causes.entry(reason).or_default() += alone;
            *self.weight(severity) += alone;
            self.clean = self.clean.saturating_sub(alone);
        }
    }

    /// Numbers whose heaviest finding weighs so much.
    fn weight(&mut self, severity: Severity) -> &mut usize {
        match severity {
            Severity::Error => &mut self.errors,
            Severity::Warning => &mut self.warnings,
            Severity::Note => &mut self.notes,
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
            (&mut self.mended, other.mended),
            (&mut self.unsettled, other.unsettled),
            (&mut self.unsure, other.unsure),
            (&mut self.bared, other.bared),
        ] {
            *own += more;
        }
        merge(&mut self.causes, &other.causes);
        merge(&mut self.codes, &other.codes);
        merge(&mut self.verdicts, &other.verdicts);
        merge(&mut self.carriers, &other.carriers);
        merge(&mut self.marketplaces, &other.marketplaces);
    }

    /// Numbers that ask for this.
    pub fn step(&self, step: Step) -> usize {
        self.causes.iter().filter(|(reason, _)| Step::of(**reason) == step).map(|(_, n)| n).sum()
    }

    /// Numbers of a group, and its causes, the commonest first.
    pub fn group(&self, group: Group) -> (usize, Vec<(Reason, usize)>) {
        let mut causes: Vec<(Reason, usize)> =
            self.causes.iter().filter(|(reason, _)| reason.group() == group).map(|(reason, n)| (*reason, *n)).collect();
        causes.sort_by_key(|&(_, n)| std::cmp::Reverse(n));
        (causes.iter().map(|(_, n)| n).sum(), causes)
    }
}

/// Adds the counts of one tally to those of another.
fn merge<K: Ord + Copy>(own: &mut BTreeMap<K, usize>, other: &BTreeMap<K, usize>) {
    for (key, n) in other {
        *own.entry(*key).or_default() += n;
    }
}
