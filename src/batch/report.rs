//! What a column shows, as its statistics say it in the end.

use super::Tally;
use crate::cause::Cause;
use crate::finding::{Code, Detail, Finding, Severity, Shared, Span};
use crate::profile::Profile;
use crate::text::Lang;
use crate::verdict::Verdict;

/// What a column shows.
///
/// ```
/// use tracklint::{Order, Verdict, batch::Batch, cause::Cause};
///
/// let mut batch = Batch::new();
/// for number in ["RB123456785GB", "", "lx 473124735 cn", "8135497230012345"] {
///     batch.push(&Order::new(number));
/// }
/// let report = batch.finish();
/// assert_eq!((report.rows, report.verdict(Verdict::Missing)), (4, 1));
/// assert_eq!((report.cause(Cause::MissingOrWrong), report.cause(Cause::Format)), (2, 1));
/// ```
#[must_use]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Report {
    /// How many rows there were.
    pub rows: u64,
    pub(super) verdicts: [u64; Verdict::ALL.len()],
    pub(super) causes: [u64; Cause::ALL.len()],
    /// What the column shows: blank rows first, then by severity.
    pub findings: Vec<ColumnFinding>,
}

impl Report {
    /// How many rows have this verdict.
    pub const fn verdict(&self, verdict: Verdict) -> u64 {
        self.verdicts[verdict as usize]
    }

    /// How many rows fail for this cause. Each row counts once, for its first problem.
    pub const fn cause(&self, cause: Cause) -> u64 {
        self.causes[cause as usize]
    }
}

/// One thing to say about a column.
///
/// ```
/// use tracklint::{Code, Lang, Order, Severity, batch::Batch, profiles::ALIEXPRESS};
///
/// let mut batch = Batch::new();
/// for id in ["A1", "A2"] {
///     batch.push(&Order::new("RB123456785GB").id(id).buyer(id));
/// }
/// let found = &batch.finish().findings[0];
/// assert_eq!((found.code(), found.severity()), (Code::DuplicateNumber, Severity::Error));
/// assert!(found.message(Lang::En).starts_with("the same number on several orders"));
/// // What cannot be changed any more hangs on the marketplace.
/// assert!(found.help_on(&ALIEXPRESS, Lang::Zh).len() > found.help(Lang::Zh).len());
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ColumnFinding {
    /// What it is, with its counts.
    pub finding: Finding,
    /// Some rows that show it.
    pub samples: Vec<Sample>,
    /// How many of these rows have no finding of their own (only for findings about shared numbers).
    pub alone: Option<u64>,
}

/// A row that shows something.
///
/// ```
/// use tracklint::{Order, batch::Batch};
///
/// let mut batch = Batch::new();
/// for number in ["RB123456785GB", "1Z5R89390357567127", "rb 123456785 gb"] {
///     batch.push(&Order::new(number));
/// }
/// let samples = &batch.finish().findings[0].samples;
/// assert_eq!((samples[1].row, samples[1].text.as_str()), (3, "rb 123456785 gb"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Sample {
    /// Which row, counted from 1.
    pub row: u64,
    /// The value.
    pub text: String,
}

impl ColumnFinding {
    /// The code.
    pub const fn code(&self) -> Code {
        self.finding.code
    }

    /// Its severity.
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

    /// [`help`](Self::help), with the marketplace's own rule about changing submitted numbers.
    pub fn help_on(&self, profile: &Profile<'_>, lang: Lang) -> String {
        self.finding.help_on(profile, "", lang)
    }

    /// A finding on the rows that were counted, `of` so many.
    pub(super) fn new(code: Code, tally: &Tally, of: u64) -> Self {
        Self::shared(code, tally, of, None)
    }

    /// The same, of numbers that several rows share.
    pub(super) fn shared(code: Code, tally: &Tally, of: u64, shared: Option<Shared>) -> Self {
        let detail = Detail::Column { rows: tally.rows, of, run: None, shared, numbers: None, approximate: false };
        Self {
            finding: Finding::new(code, Span::new(0, 0)).detail(detail),
            samples: tally.samples.clone(),
            alone: None,
        }
    }

    /// The same with another severity.
    pub(super) fn severe(mut self, severity: Severity) -> Self {
        self.finding.severity = severity;
        self
    }
}
