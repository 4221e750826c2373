//! Numbers that count up by one from row to row: a spreadsheet that filled them down, or a true serial run.
//!
//! Filling down adds one to the last digits, so that a check digit among them fails nine times in ten. A carrier that
//! issues numbers one after another counts in front of the check digit and computes it anew. Formats without a check
//! digit leave both possible: such a run is only noted.

use super::{ColumnFinding, Row, SAMPLES, Sample, Tally};
use crate::canon::MAX;
use crate::finding::{Code, Detail};
use crate::number::Number;
use crate::rule::Format;

/// Fewer rows than this are chance or a pair.
const SHORTEST_FILL: u64 = 3;
/// Numbers handed out one after another are common; only a longer run is worth a note.
const SHORTEST_SERIAL: u64 = 5;

#[derive(Debug, Default)]
pub(super) struct Runs {
    before: Option<Before>,
    /// What the row before looked like, kept in one buffer for all rows.
    text: String,
    run: Option<Run>,
    filled: Found,
    serial: Found,
}

/// How the letters and digits of a text begin, and how many there are. Nearly all rows differ from the one before in
/// this already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Head {
    first: [u8; 4],
    len: u8,
}

impl Head {
    /// Of a text that is nothing but digits and uppercase letters, which most are.
    pub(super) fn of_plain(text: &str) -> Option<Self> {
        let first = *text.as_bytes().first_chunk()?;
        (text.len() <= MAX).then_some(Self { first, len: text.len() as u8 })
    }

    /// `None` when the text has more letters and digits than any number.
    pub(super) fn of(text: &str) -> Option<Self> {
        let (mut first, mut len) = ([0; 4], 0);
        for sign in signs(text) {
            if let Some(slot) = first.get_mut(len) {
                *slot = sign;
            }
            len += 1;
        }
        (len <= MAX).then_some(Self { first, len: len as u8 })
    }
}

/// What was written, not what it was fixed to: fixing may take off the very digits that count.
fn signs(text: &str) -> impl Iterator<Item = u8> {
    text.bytes().filter(u8::is_ascii_alphanumeric).map(|b| b.to_ascii_uppercase())
}

/// The row before.
#[derive(Clone, Copy, Debug)]
struct Before {
    at: u64,
    head: Head,
    format: Option<&'static Format>,
}

/// A row with what was written on it.
struct Written {
    number: Number,
    format: Option<&'static Format>,
}

impl Written {
    fn of(text: &str, format: Option<&'static Format>) -> Option<Self> {
        let mut bytes = [0; MAX];
        let mut len = 0;
        for b in signs(text.trim()) {
            *bytes.get_mut(len)? = b;
            len += 1;
        }
        Some(Self { number: Number::new(&bytes[..len])?, format })
    }
}

#[derive(Clone, Debug)]
struct Run {
    kind: Kind,
    first: u64,
    rows: u64,
    /// Rows whose check digit fails, by the format of the first row that has one.
    failing: u64,
    checked: Option<&'static Format>,
    samples: Vec<Sample>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// The last digits count.
    Fill,
    /// The digits in front of the check digit count.
    Serial,
}

/// All runs of one kind.
#[derive(Clone, Debug, Default)]
struct Found {
    tally: Tally,
    rows: u64,
    longest: Option<(u64, u64)>,
}

impl Runs {
    pub(super) fn interrupt(&mut self) {
        self.close();
        self.before = None;
    }

    pub(super) fn see(&mut self, row: &Row<'_>) {
        let Some(head) = row.entry.head else { return self.interrupt() };
        let here = Before { at: row.at, head, format: row.entry.checked };
        match (&mut self.run, self.before.and_then(|before| continues(&before, &self.text, &here, row.input))) {
            (Some(run), Some((kind, written))) if run.kind == kind => run.extend(&written, row),
            // A row that ends one run does not begin the next.
            (Some(_), _) => self.close(),
            (None, found) => {
                if let (Some((kind, written)), Some(before)) = (found, &self.before) {
                    let mut run = Run::new(kind, before, &self.text);
                    run.extend(&written, row);
                    self.run = Some(run);
                }
            }
        }
        self.text.clear();
        self.text.push_str(row.input);
        self.before = Some(here);
    }

    fn close(&mut self) {
        let Some(run) = self.run.take() else { return };
        let fails = run.checked.is_some() && run.failing * 10 >= (run.rows - 1) * 6 && run.failing > 1;
        if run.kind == Kind::Fill && fails && run.rows >= SHORTEST_FILL {
            self.filled.add(&run, run.failing);
        } else if run.failing == 0 && run.rows >= SHORTEST_SERIAL {
            self.serial.add(&run, run.rows);
        }
    }

    pub(super) fn report(&mut self, out: &mut Vec<ColumnFinding>) {
        self.close();
        for (code, found) in [(Code::FillDown, &self.filled), (Code::SerialRun, &self.serial)] {
            if found.longest.is_some() {
                let mut finding = ColumnFinding::new(code, &found.tally, found.rows);
                if let Detail::Column { run, .. } = &mut finding.finding.detail {
                    *run = found.longest;
                }
                out.push(finding);
            }
        }
    }
}

impl Run {
    fn new(kind: Kind, first: &Before, text: &str) -> Self {
        let samples = vec![Sample { row: first.at, text: text.to_owned() }];
        Self { kind, first: first.at, rows: 1, failing: 0, checked: first.format, samples }
    }

    fn extend(&mut self, here: &Written, row: &Row<'_>) {
        self.rows += 1;
        match self.checked {
            Some(format) => {
                self.failing += u64::from(format.check_agrees(here.number.as_bytes()) == Some(false));
            }
            None if here.format.is_some() => {
                // The rows of this run had the shape of the format, and their check digits failed.
                self.checked = here.format;
                self.failing = self.rows - 1;
            }
            None => {}
        }
        if self.samples.len() < SAMPLES {
            self.samples.push(row.sample());
        }
    }
}

impl Found {
    fn add(&mut self, run: &Run, showing: u64) {
        let last = run.first + run.rows - 1;
        if self.longest.is_none_or(|(a, b)| b - a < last - run.first) {
            self.longest = Some((run.first, last));
            self.tally.samples.clone_from(&run.samples);
        }
        self.tally.rows += showing;
        self.rows += run.rows;
    }
}

/// How a row continues the one before, and what was written on it.
fn continues(before: &Before, text: &str, here: &Before, input: &str) -> Option<(Kind, Written)> {
    if before.head != here.head || here.head.len < 6 || before.at + 1 != here.at {
        return None;
    }
    let (before, here) = (Written::of(text, before.format)?, Written::of(input, here.format)?);
    Some((step(&before, &here)?, here))
}

/// How a number follows the one before, if it does: raised by one as it stands, or without its check digit.
fn step(before: &Written, here: &Written) -> Option<Kind> {
    let (a, b) = (before.number.as_bytes(), here.number.as_bytes());
    if follows(a, b) {
        return Some(Kind::Fill);
    }
    let format = before.format.filter(|format| here.format == Some(*format))?;
    let slot = format.layout(a)?.check_slot()?;
    let without = |s: &[u8]| [&s[..slot], &s[slot + 1..]].concat();
    follows(&without(a), &without(b)).then_some(Kind::Serial)
}

/// Whether `b` is `a` with its last run of digits raised by one.
fn follows(a: &[u8], b: &[u8]) -> bool {
    let mut next = a.to_vec();
    let Some(end) = next.iter().rposition(u8::is_ascii_digit) else { return false };
    let mut at = end;
    loop {
        if next[at] != b'9' {
            next[at] += 1;
            return next == b;
        }
        next[at] = b'0';
        match at.checked_sub(1) {
            Some(before) if next[before].is_ascii_digit() => at = before,
            _ => return false,
        }
    }
}
