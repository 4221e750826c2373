//! One thing to say about a number: what, where, how bad, and what would mend it.

mod codes;
mod lookup;
#[cfg(feature = "pages")]
mod page;
mod stage;

use alloc::string::String;
use alloc::vec::Vec;

pub use codes::Code;
pub use stage::Stage;

use crate::date::Date;
use crate::profile::Other;
use crate::reconcile::Relation;
use crate::registry::Registry;
use crate::rule::{Carrier, Format, Set};

/// Bytes `start..end` of the raw input, always on character borders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The bytes `start..end`.
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The text it covers; empty when it does not lie in `input`.
    pub fn of(self, input: &str) -> &str {
        input.get(self.start..self.end).unwrap_or("")
    }
}

/// How much a finding weighs. Ordered by weight, so that callers can filter with `>=` and take the gravest with `max`.
///
/// ```
/// use tracklint::Severity;
///
/// assert!(Severity::Note < Severity::Warning && Severity::Warning < Severity::Error);
/// assert_eq!(("error".parse(), Severity::Error.to_string().as_str()), (Ok(Severity::Error), "error"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
pub enum Severity {
    /// Worth knowing; nothing to do.
    Note,
    /// Mend it; the number itself is not in doubt.
    Warning,
    /// Do not submit it.
    Error,
}

impl Severity {
    /// Every severity, the lightest first.
    pub const ALL: [Self; 3] = [Self::Note, Self::Warning, Self::Error];

    /// As JSON spells it: `note`, `warning`, `error`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// One thing to say about a number. Text is made from it on demand, in English or Chinese, so that findings stay small
/// and comparable: [`message`](Self::message) says what is wrong, [`help`](Self::help) what to do next.
///
/// ```
/// use tracklint::{Code, Lang, Severity, diagnose};
///
/// let d = diagnose("RB 123456785 gb");
/// let finding = &d.findings()[0];
/// assert_eq!((finding.code, finding.code.id(), finding.severity), (Code::InnerSpace, "N102", Severity::Warning));
/// assert_eq!((finding.span.of(d.input()), finding.count), (" ", 2));
/// println!("{}; {}", finding.message(d.input(), Lang::En), finding.help(d.input(), Lang::En));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Finding {
    /// What kind of thing.
    pub code: Code,
    /// How much it weighs here: [`Code::severity`], unless a rule was only observed, something beside the number explains
    /// it, or a [`Profile`](crate::profile::Profile) says otherwise.
    pub severity: Severity,
    /// Where it is seen first. Nothing stands at an empty place: something is missing there.
    pub span: Span,
    /// How many places show it.
    pub count: u32,
    /// What the sentence needs besides the place.
    pub detail: Detail,
}

impl Finding {
    pub(crate) const fn new(code: Code, span: Span) -> Self {
        Self { code, severity: code.severity(), span, count: 1, detail: Detail::None }
    }

    pub(crate) fn detail(mut self, detail: Detail) -> Self {
        self.detail = detail;
        self
    }

    pub(crate) const fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }
}

/// What a finding's sentence needs besides its place.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Detail {
    /// Nothing.
    None,
    /// A character that was read as another one.
    ReadAs {
        /// What stands there.
        found: char,
        /// What it was read as.
        read: char,
    },
    /// A length that no number of the formats in question has.
    Length {
        /// How many characters there are.
        found: usize,
        /// Which lengths are right: bit *n* for length *n*.
        expected: u64,
        /// The format in question, when there is one.
        format: Option<&'static Format>,
    },
    /// A length above the most that a marketplace stores.
    TooLong {
        /// How many characters there are.
        found: usize,
        /// How many there may be.
        limit: usize,
    },
    /// A character that cannot stand where it stands.
    Character {
        /// What stands there.
        found: char,
        /// What may stand there.
        expected: Set,
        /// What the place means.
        format: &'static Format,
    },
    /// The characters that were looked for at the beginning or the end.
    Affix {
        /// What may stand there, as text.
        expected: String,
        /// The format in question.
        format: &'static Format,
    },
    /// Several parts of which one may be missing at the beginning or the end, the likeliest first.
    Affixes(Vec<String>),
    /// A check character, with the one that the rule asks for.
    Check {
        /// What stands there; `None` when it is missing.
        found: Option<char>,
        /// What the rule asks for; `None` when no character would do.
        expected: Option<char>,
        /// The format whose rule it is.
        format: &'static Format,
    },
    /// A code that a table does not know.
    Code {
        /// The table.
        registry: Registry,
        /// The format in question.
        format: &'static Format,
    },
    /// A carrier, with the one that was declared where both matter.
    Carrier {
        /// The carrier that the number speaks for.
        carrier: &'static Carrier,
        /// The carrier that was declared.
        declared: Option<&'static Carrier>,
    },
    /// A format, and how many of its numbers could have been meant.
    Rivals {
        /// The format of the likeliest one.
        format: &'static Format,
        /// How many there are.
        count: usize,
    },
    /// How many carriers are in question.
    Carriers(usize),
    /// Digits that were lost.
    Lost {
        /// How many digits the number had, where the damage still tells.
        digits: usize,
        /// How many of them are gone.
        lost: usize,
        /// The digits at the beginning that are sure.
        prefix: String,
        /// The carrier that the rest still proves.
        carrier: Option<&'static Carrier>,
        /// Base-ten logarithm of how many numbers could have stood here, rounded down.
        candidates_log10: u32,
    },
    /// Several numbers, in the order of the text.
    Numbers(Vec<String>),
    /// A name: of a marketplace, a table, an unknown carrier, a standard.
    Name(String),
    /// Another field of the order.
    Field(Other),
    /// The number on the label, and how what was filled in came from it.
    Label {
        /// The number on the label.
        label: String,
        /// How the one came from the other.
        relation: Relation,
    },
    /// Rows of a column.
    Column {
        /// How many rows show it.
        rows: u64,
        /// Of how many.
        of: u64,
        /// First and last row, counted from 1, where they stand together.
        run: Option<(u64, u64)>,
        /// What the rows share.
        shared: Option<Shared>,
        /// How many different numbers stand on these rows, where each stands on several.
        numbers: Option<u64>,
        /// Whether the count comes from a sketch, because the column is longer than what is remembered exactly.
        approximate: bool,
    },
    /// A carrier that a marketplace or one of its services does not take, and what it takes instead.
    Instead {
        /// The marketplace, or the service.
        platform: String,
        /// The carrier that was declared or found.
        found: &'static Carrier,
        /// Carriers that may be used instead, the nearest first.
        instead: Vec<&'static Carrier>,
    },
    /// A day, with the one that it was held against.
    Days {
        /// The day in question.
        found: Date,
        /// The day that it was held against.
        against: Date,
    },
    /// An age in days, with the most or least that is asked for.
    Age {
        /// How many days.
        days: i32,
        /// The limit.
        limit: i32,
    },
}

/// What rows of a column share.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shared {
    /// A text at the beginning or the end.
    Text(String),
    /// The code of what stands there instead of numbers.
    Kind(Code),
    /// The carriers whose numbers they are, the commonest first.
    Carriers(Vec<&'static Carrier>),
}

/// How sure a repair is. Ordered by sureness, a guess first and the least, so that callers can filter with `>=`.
///
/// ```
/// use tracklint::Applicability;
///
/// let d = tracklint::diagnose("RB12345678SGB");
/// assert!(d.repairs().iter().any(|repair| repair.applicability >= Applicability::Likely));
/// assert_eq!(Applicability::Likely.to_string(), "likely");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
pub enum Applicability {
    /// Anything else: shown only, never applied by a machine. Writing a new check digit over an old one is at most this.
    Guess,
    /// One number is what was meant, as far as can be told: exactly one completion fits at a known place, or words and signs
    /// around it leave hardly another reading. Compare it with the label.
    Likely,
    /// The same number, spelled canonically, and there is exactly one reading.
    Safe,
}

impl Applicability {
    /// Every applicability, the least sure first.
    pub const ALL: [Self; 3] = [Self::Guess, Self::Likely, Self::Safe];

    /// As JSON spells it: `guess`, `likely`, `safe`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Guess => "guess",
            Self::Likely => "likely",
            Self::Safe => "safe",
        }
    }
}

/// One replacement on the raw input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What to replace.
    pub span: Span,
    /// What to put there; empty to delete.
    pub replacement: String,
}

/// Edits that turn the raw input into a canonical number. They do not overlap and stand in the order of the text.
#[must_use]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// The edits.
    pub edits: Vec<Edit>,
    /// How sure they are.
    pub applicability: Applicability,
}

impl Fix {
    /// The input with all edits applied.
    ///
    /// ```
    /// let d = tracklint::diagnose("rb 123456785 gb");
    /// assert_eq!(d.fix().unwrap().apply("rb 123456785 gb"), "RB123456785GB");
    /// ```
    pub fn apply(&self, input: &str) -> String {
        let mut out = String::with_capacity(input.len());
        let mut at = 0;
        for edit in &self.edits {
            out.push_str(Span::new(at, edit.span.start).of(input));
            out.push_str(&edit.replacement);
            at = edit.span.end;
        }
        out.push_str(Span::new(at, input.len()).of(input));
        out
    }
}

/// A number that may have been meant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Repair {
    /// The number, in canonical spelling.
    pub number: String,
    /// The carrier whose number it would be.
    pub carrier: &'static Carrier,
    /// How sure it is.
    pub applicability: Applicability,
    /// The probability that it is the true one, between 0 and 1, among all numbers that may have been meant; what is not
    /// listed has the rest. Where a cell holds several numbers, each of them stands for itself and has 1: it is sure that
    /// it stands there, not that it is the parcel's.
    pub probability: f64,
}
