//! What a column of numbers shows that no single cell can.
//!
//! A [`Batch`] takes one row after another and keeps statistics, not rows; [`Batch::finish`] says each thing once for
//! the whole column, with counts and sample rows. Its memory does not grow with the column: see [`Batch::remember`].
//!
//! ```
//! use tracklint::batch::Batch;
//! use tracklint::{Code, Order, Verdict};
//!
//! let mut column = Batch::new();
//! // One number was typed, and the others filled down.
//! let shown: Vec<_> = (0..30).map(|n| format!("94001112062064062607{:02}", 50 + n)).collect();
//! for number in &shown {
//!     column.push(&Order::new(number));
//! }
//! let report = column.finish();
//! assert!(report.findings.iter().any(|found| found.code() == Code::FillDown));
//! assert!(report.verdict(Verdict::Valid) < 10, "the check digits of most do not agree");
//! ```

mod affix;
mod duplicates;
mod entry;
mod holders;
mod numeric;
mod runs;
mod sketch;
mod tally;
mod zeros;

use crate::cause::Cause;
use crate::diagnoser::Diagnoser;
use crate::finding::{Code, Detail, Finding, Severity, Shared, Span};
use crate::order::{Order, OrderDiagnosis};
use crate::profile::Profile;
use crate::text::Lang;
use crate::verdict::Verdict;
use affix::Affixes;
use duplicates::Duplicates;
pub use entry::Entry;
use entry::Row;
use holders::Holders;
use numeric::Numerics;
use runs::Runs;
use tally::{Spread, Tally};
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
/// for (id, number) in [("A1", "1Z5R89390357567127"), ("A2", "RB123456785GB"), ("A3", "1Z5R89390357567127")] {
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
    ///
    /// ```
    /// assert!(tracklint::batch::Batch::REMEMBERED > 1_048_576, "more than a sheet of a workbook has rows");
    /// ```
    pub const REMEMBERED: usize = 1_500_000;

    /// A column of which nothing is known beside its rows.
    pub fn new() -> Self {
        Self::default()
    }

    /// A column whose numbers are judged by `diagnoser`.
    ///
    /// ```
    /// use tracklint::{Diagnoser, Order, Verdict, batch::Batch};
    ///
    /// let mut batch = Batch::with(Diagnoser::new().carrier("usps")?);
    /// let d = batch.push(&Order::new("1Z5R89390357567127"));
    /// assert_eq!(d.number().verdict(), Verdict::Mismatch);
    /// # Ok::<(), tracklint::UnknownCarrier>(())
    /// ```
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
    ///
    /// ```
    /// use tracklint::{Order, batch::Batch, finding::Detail};
    ///
    /// let mut batch = Batch::new().remember(1);
    /// for number in ["1Z5R89390357567127", "RB123456785GB", "RB123456785GB"] {
    ///     batch.push(&Order::new(number));
    /// }
    /// let detail = &batch.finish().findings[0].finding.detail;
    /// assert!(matches!(detail, Detail::Column { rows: 1, approximate: true, .. }));
    /// ```
    #[must_use]
    pub fn remember(mut self, numbers: usize) -> Self {
        self.duplicates = Duplicates::new(numbers);
        self
    }

    /// Judges the next row and takes it in: its number under the carrier or service that it declares.
    pub fn push<'a>(&mut self, order: &Order<'a>) -> OrderDiagnosis<'a> {
        let judged = self.diagnoser.order(order);
        self.push_entry(&Entry::new(&self.diagnoser, order, &judged), judged.number().input());
        judged
    }

    /// Takes in the next row by its [`Entry`], with the text that was judged.
    ///
    /// ```
    /// use tracklint::batch::{Batch, Entry};
    /// use tracklint::{Code, Diagnoser, Order};
    ///
    /// let desk = Diagnoser::new();
    /// let numbers = ["1Z999AA10123456784", "1Z5R89390357567127", "1Z999AA10123456784"];
    /// let judge = |number| {
    ///     let order = Order::new(number);
    ///     Entry::new(&desk, &order, &desk.order(&order))
    /// };
    /// // Rows are judged in any order, on any thread, and taken in as they stand in the column.
    /// let entries = std::thread::scope(|scope| {
    ///     let threads = numbers.map(|number| scope.spawn(move || judge(number)));
    ///     threads.map(|thread| thread.join().unwrap())
    /// });
    /// let mut batch = Batch::with(desk);
    /// for (entry, number) in entries.iter().zip(numbers) {
    ///     batch.push_entry(entry, number);
    /// }
    /// assert_eq!(batch.finish().findings[0].code(), Code::DuplicateNumber);
    /// ```
    pub fn push_entry(&mut self, entry: &Entry, input: &str) {
        self.rows += 1;
        let row = Row { at: self.rows, input, entry };
        self.verdicts[entry.verdict as usize] += 1;
        if let Some(cause) = entry.cause {
            self.causes[cause as usize] += 1;
        }
        self.holders.see(&row);
        self.numerics.see(&row);
        if entry.verdict == Verdict::Missing {
            self.runs.interrupt();
            return;
        }
        self.runs.see(&row);
        self.zeros.see(&row);
        self.affixes.see(&row);
        self.duplicates.see(&row);
    }

    /// Looks up where the numbers of these rows may be remembered, all at once, so that taking them in one after another
    /// does not wait for the memory each time. It changes nothing but the time.
    ///
    /// ```
    /// use tracklint::batch::{Batch, Entry};
    /// use tracklint::{Diagnoser, Order};
    ///
    /// let (desk, order) = (Diagnoser::new(), Order::new("1Z999AA10123456784"));
    /// let entries = [Entry::new(&desk, &order, &desk.order(&order))];
    /// let mut batch = Batch::with(desk);
    /// batch.look_ahead(&entries);
    /// batch.push_entry(&entries[0], order.number);
    /// assert_eq!(batch.rows(), 1);
    /// ```
    pub fn look_ahead<'e>(&self, entries: impl IntoIterator<Item = &'e Entry, IntoIter: Clone>) {
        self.duplicates.look_ahead(entries.into_iter().map(|entry| entry.number));
    }

    /// How many rows were taken in.
    ///
    /// ```
    /// use tracklint::{Order, batch::Batch};
    ///
    /// let mut batch = Batch::new();
    /// batch.push(&Order::new(""));
    /// assert_eq!(batch.rows(), 1, "a row without a number is one, too");
    /// ```
    pub const fn rows(&self) -> u64 {
        self.rows
    }

    /// What the column shows: rows that nothing was filled in on, then the gravest first.
    pub fn finish(mut self) -> Report {
        let mut findings = Vec::new();
        self.holders.report(self.diagnoser, &mut findings);
        self.numerics.report(&mut findings);
        self.duplicates.report(self.rows, &mut findings);
        self.runs.report(&mut findings);
        self.zeros.report(&mut findings);
        let filled = self.rows - self.verdicts[Verdict::Missing as usize];
        self.affixes.report(filled, &mut findings);
        findings.sort_by_key(|f| (f.code() != Code::BlankRows, core::cmp::Reverse(f.severity())));
        Report { rows: self.rows, verdicts: self.verdicts, causes: self.causes, findings }
    }
}

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
/// assert!(found.message(Lang::En).starts_with("the same number stands on several orders"));
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
    /// Of so many of the rows nothing is said by themselves, where only the column shows what is wrong with them: they
    /// share their numbers.
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

    /// [`help`](Self::help) for what is submitted to a marketplace, whose own rule of changing numbers it tells.
    pub fn help_on(&self, profile: &Profile<'_>, lang: Lang) -> String {
        self.finding.help_on(profile, "", lang)
    }

    fn new(code: Code, tally: &Tally, of: u64) -> Self {
        Self::shared(code, tally, of, None)
    }

    fn shared(code: Code, tally: &Tally, of: u64, shared: Option<Shared>) -> Self {
        let detail = Detail::Column { rows: tally.rows, of, run: None, shared, numbers: None, approximate: false };
        Self {
            finding: Finding::new(code, Span::new(0, 0)).detail(detail),
            samples: tally.samples.clone(),
            alone: None,
        }
    }

    fn severe(mut self, severity: Severity) -> Self {
        self.finding.severity = severity;
        self
    }
}

#[cfg(test)]
mod tests;
