//! What a column of numbers shows that no single cell can.
//!
//! A [`Batch`] takes one row after another and keeps statistics, not rows; [`Batch::finish`] says each thing once for
//! the whole column, with counts and sample rows. Its memory does not grow with the column: see [`Batch::remember`].

mod affix;
mod duplicates;
mod holders;
mod numeric;
mod runs;
mod sketch;
mod zeros;

use crate::cause::Cause;
use crate::diagnose::Diagnosis;
use crate::diagnoser::Diagnoser;
use crate::finding::{Code, Detail, Finding, Severity, Span};
use crate::matcher::Fit;
use crate::order::{Order, OrderDiagnosis};
use crate::text::Lang;
use crate::verdict::Verdict;
use affix::Affixes;
use duplicates::Duplicates;
use holders::Holders;
use numeric::Numerics;
use runs::Runs;
use zeros::Zeros;

/// So many rows are shown for each finding.
const SAMPLES: usize = 5;

/// The statistics of a column, row by row.
///
/// ```
/// use tracklint::batch::Batch;
/// use tracklint::{Code, Order};
///
/// let mut batch = Batch::new();
/// for (id, number) in [("A1", "1Z999AA10123456784"), ("A2", "1Z5R89390357567127"), ("A3", "1Z999AA10123456784")] {
///     batch.push(&Order::new(number).id(id).buyer(id));
/// }
/// let report = batch.finish();
/// assert_eq!(report.findings[0].code(), Code::DuplicateNumber);
/// assert_eq!(report.findings[0].samples[1].row, 3);
/// ```
#[derive(Debug)]
pub struct Batch {
    diagnoser: Diagnoser,
    rows: u64,
    verdicts: [u64; Verdict::ALL.len()],
    causes: [u64; Cause::ALL.len()],
    holders: Holders,
    duplicates: Duplicates,
    runs: Runs,
    numerics: Numerics,
    zeros: Zeros,
    affixes: Affixes,
}

impl Default for Batch {
    fn default() -> Self {
        Self::with(Diagnoser::new())
    }
}

impl Batch {
    /// Different numbers that are remembered exactly unless [`remember`](Self::remember) says otherwise. They take at
    /// most 80 MiB, and the sketch behind them 64.
    pub const REMEMBERED: usize = 1_500_000;

    /// A column of which nothing is known beside its rows.
    pub fn new() -> Self {
        Self::default()
    }

    /// A column whose numbers are judged by `diagnoser`.
    pub fn with(diagnoser: Diagnoser) -> Self {
        Self {
            diagnoser,
            rows: 0,
            verdicts: [0; Verdict::ALL.len()],
            causes: [0; Cause::ALL.len()],
            holders: Holders::default(),
            duplicates: Duplicates::new(Self::REMEMBERED),
            runs: Runs::default(),
            numerics: Numerics::default(),
            zeros: Zeros::default(),
            affixes: Affixes::default(),
        }
    }

    /// How many different numbers are remembered exactly, to find one number on several orders.
    ///
    /// Behind that, a sketch of fixed size takes over (a Bloom filter of 64 MiB, made when it is first needed): it
    /// misses no duplicate, takes one new number in a million for one at ten million rows, and does not know on which
    /// row and for which order a number stood before. Counts that it has a part in are marked as approximate, and they
    /// are warnings, never errors. All other statistics take the same few kilobytes for any column.
    ///
    /// Ten million different numbers peak at 120 MiB. To measure it:
    /// `cargo test -p tracklint --release --test orders -- --ignored --nocapture ten_million`.
    #[must_use]
    pub fn remember(mut self, numbers: usize) -> Self {
        self.duplicates = Duplicates::new(numbers);
        self
    }

    /// Judges the next row and takes it in: its number under the carrier or service that it declares.
    pub fn push<'a>(&mut self, order: &Order<'a>) -> OrderDiagnosis<'a> {
        let judged = self.diagnoser.order(order);
        self.push_judged(order, judged.number());
        judged
    }

    /// Takes in the next row, which was judged already.
    pub fn push_judged(&mut self, order: &Order<'_>, diagnosis: &Diagnosis<'_>) {
        self.rows += 1;
        let best = diagnosis.fits.and_then(|fits| fits.best());
        let row = Row { at: self.rows, order, diagnosis, best };
        self.verdicts[diagnosis.verdict() as usize] += 1;
        let worst = diagnosis.findings().iter().find(|f| f.severity > Severity::Note);
        if let Some(cause) = worst.and_then(|f| f.code.cause()) {
            self.causes[cause as usize] += 1;
        }
        self.holders.see(&row, self.diagnoser);
        self.numerics.see(&row);
        if diagnosis.verdict() == Verdict::Missing {
            self.runs.interrupt();
            return;
        }
        self.runs.see(&row);
        self.zeros.see(&row);
        self.affixes.see(&row);
        self.duplicates.see(&row);
    }

    /// How many rows were taken in.
    pub const fn rows(&self) -> u64 {
        self.rows
    }

    /// What the column shows, the gravest first.
    pub fn finish(mut self) -> Report {
        let mut findings = Vec::new();
        self.holders.report(self.diagnoser, &mut findings);
        self.numerics.report(&mut findings);
        self.duplicates.report(self.rows, &mut findings);
        self.runs.report(&mut findings);
        self.zeros.report(self.diagnoser, &mut findings);
        let filled = self.rows - self.verdicts[Verdict::Missing as usize];
        self.affixes.report(filled, &mut findings);
        findings.sort_by_key(|f| (f.code() != Code::BlankRows, core::cmp::Reverse(f.severity())));
        Report { rows: self.rows, verdicts: self.verdicts, causes: self.causes, findings }
    }
}

/// What a column shows.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Report {
    /// How many rows there were.
    pub rows: u64,
    verdicts: [u64; Verdict::ALL.len()],
    causes: [u64; Cause::ALL.len()],
    /// What the column shows: blank rows first, then the gravest.
    pub findings: Vec<ColumnFinding>,
}

impl Report {
    /// How many rows have this verdict.
    pub const fn verdict(&self, verdict: Verdict) -> u64 {
        self.verdicts[verdict as usize]
    }

    /// How many rows fail for this cause. Each row counts once, for the first thing that is wrong with it.
    pub const fn cause(&self, cause: Cause) -> u64 {
        self.causes[cause as usize]
    }
}

/// One thing to say about a column.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ColumnFinding {
    /// What it is, with its counts.
    pub finding: Finding,
    /// Some rows that show it.
    pub samples: Vec<Sample>,
}

/// A row that shows something.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Sample {
    /// Which row, counted from 1.
    pub row: u64,
    /// What stands there.
    pub text: String,
}

impl ColumnFinding {
    /// The code.
    pub const fn code(&self) -> Code {
        self.finding.code
    }

    /// How much it weighs.
    pub const fn severity(&self) -> Severity {
        self.finding.severity
    }

    /// One line: what the column shows.
    pub fn message(&self, lang: Lang) -> String {
        self.finding.message("", lang)
    }

    /// What to do next.
    pub fn help(&self, lang: Lang) -> String {
        self.finding.help("", lang)
    }

    fn new(code: Code, tally: &Tally, of: u64) -> Self {
        Self::shared(code, tally, of, None)
    }

    fn shared(code: Code, tally: &Tally, of: u64, shared: Option<String>) -> Self {
        let detail = Detail::Column { rows: tally.rows, of, run: None, shared, approximate: false };
        Self { finding: Finding::new(code, Span::new(0, 0)).detail(detail), samples: tally.samples.clone() }
    }

    fn severe(mut self, severity: Severity) -> Self {
        self.finding.severity = severity;
        self
    }
}

/// One row as the statistics see it.
struct Row<'r> {
    at: u64,
    order: &'r Order<'r>,
    diagnosis: &'r Diagnosis<'r>,
    best: Option<Fit>,
}

impl Row<'_> {
    fn text(&self) -> &str {
        self.diagnosis.input().trim()
    }

    /// The number to submit, or what was filled in where there is none.
    fn number(&self) -> &str {
        self.diagnosis.canonical().unwrap_or_else(|| self.text())
    }

    fn sample(&self) -> Sample {
        Sample { row: self.at, text: self.diagnosis.input().to_owned() }
    }
}

/// A count with its first rows.
#[derive(Clone, Debug, Default)]
struct Tally {
    rows: u64,
    samples: Vec<Sample>,
}

impl Tally {
    fn count(&mut self, row: &Row<'_>) {
        self.rows += 1;
        if self.samples.len() < SAMPLES {
            self.samples.push(row.sample());
        }
    }
}

/// At most so many texts of a stream of any length, spread over all of it: every `stride`th, and when the room is
/// full, every second one goes and the stride doubles.
#[derive(Clone, Debug)]
struct Spread {
    texts: Vec<Sample>,
    stride: u64,
    seen: u64,
    room: usize,
}

impl Spread {
    const fn new(room: usize) -> Self {
        Self { texts: Vec::new(), stride: 1, seen: 0, room }
    }

    fn see(&mut self, at: u64, text: &str) {
        if self.seen.is_multiple_of(self.stride) {
            if self.texts.len() == self.room {
                let mut keep = false;
                self.texts.retain(|_| {
                    keep = !keep;
                    keep
                });
                self.stride *= 2;
            }
            if self.seen.is_multiple_of(self.stride) {
                self.texts.push(Sample { row: at, text: text.to_owned() });
            }
        }
        self.seen += 1;
    }
}

#[cfg(test)]
mod tests;
