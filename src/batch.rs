//! What a column of numbers shows that no single cell can.
//!
//! A [`Batch`] takes one row after another and keeps statistics, not rows; [`Batch::finish`] reports each problem once
//! for the whole column, with counts and sample rows. Its memory does not grow with the column: see
//! [`Batch::remember`].
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

// `affix`, `duplicates`, `holders`, `numeric`, `runs` and `zeros` are one statistic each: `see` takes in a row, and
// `report` says in the end what all rows show.
mod affix;
mod duplicates;
mod entry;
mod holders;
mod numeric;
mod report;
mod runs;
mod sketch;
mod tally;
mod zeros;

use crate::cause::Cause;
use crate::diagnoser::Diagnoser;
use crate::finding::Code;
use crate::order::{Order, OrderDiagnosis};
use crate::verdict::Verdict;
use affix::Affixes;
use duplicates::Duplicates;
pub use entry::Entry;
use entry::Row;
use holders::Holders;
use numeric::Numerics;
pub use report::{ColumnFinding, Report, Sample};
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
    /// How many distinct numbers are tracked exactly unless [`remember`](Self::remember) says otherwise. They take at
    /// most 80 MiB, and the sketch that takes over 64.
    ///
    /// ```
    /// assert!(tracklint::batch::Batch::REMEMBERED > 1_048_576, "more than a sheet of a workbook has rows");
    /// ```
    pub const REMEMBERED: usize = 1_500_000;

    /// A column about which only its rows are known.
    pub fn new() -> Self {
        Self::default()
    }

    /// A column whose numbers are diagnosed by `diagnoser`.
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

    /// How many distinct numbers are tracked exactly, to find one number on several orders.
    ///
    /// Beyond that, a sketch of fixed size takes over (a Bloom filter of 64 MiB, created when first needed): it misses
    /// no duplicate, mistakes one new number in a million for a duplicate at ten million rows, and does not know in
    /// which row and for which order a number occurred before. Counts that depend on it are marked as approximate, and
    /// they are warnings, never errors. All other statistics take a few kilobytes, whatever the size of the column.
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

    /// Diagnoses the next row, with the carrier or service that it declares, and adds it to the statistics.
    pub fn push<'a>(&mut self, order: &Order<'a>) -> OrderDiagnosis<'a> {
        let judged = self.diagnoser.order(order);
        self.push_entry(&Entry::new(&self.diagnoser, order, &judged), judged.number().input());
        judged
    }

    /// Adds the next row by its [`Entry`], with the text that was diagnosed.
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
    /// // Rows are diagnosed in any order, on any thread, and added in the order of the column.
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

    /// Prefetches the slots of these numbers, so that adding the rows one after another does not wait for memory each
    /// time. It changes nothing but the time.
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

    /// How many rows were added.
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

    /// What the column shows: rows without a number first, then by severity.
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

#[cfg(test)]
mod tests;
