//! What the message of a finding needs besides its place.

use alloc::string::String;
use alloc::vec::Vec;

use super::Code;
use crate::date::Date;
use crate::profile::OrderField;
use crate::reconcile::Relation;
use crate::registry::Registry;
use crate::rule::{Carrier, Format, Set};

/// What a finding's message needs besides its place.
///
/// ```
/// use tracklint::{diagnose, finding::Detail};
///
/// let d = diagnose("RB123456784GB");
/// let Detail::Check { found, expected, format } = d.findings()[0].detail else { unreachable!("C301 has both") };
/// assert_eq!((found, expected, format.id), (Some('4'), Some('5'), "royal-mail-s10"));
/// ```
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
    /// A length above the marketplace's limit.
    TooLong {
        /// How many characters there are.
        found: usize,
        /// How many there may be.
        limit: usize,
    },
    /// A character that cannot occur where it is.
    Character {
        /// What stands there.
        found: char,
        /// What may stand there.
        expected: Set,
        /// The format in question.
        format: &'static Format,
    },
    /// The characters that were looked for at the beginning or the end.
    Affix {
        /// What may stand there, as text.
        expected: String,
        /// The format in question.
        format: &'static Format,
    },
    /// Parts, one of which may be missing at the beginning or the end, the most likely first.
    Affixes(Vec<String>),
    /// A check character, with the one that the rule requires.
    Check {
        /// What stands there; `None` when it is missing.
        found: Option<char>,
        /// What the rule requires; `None` if no character would do.
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
    /// A carrier, with the declared one if both matter.
    Carrier {
        /// The carrier that the number points to.
        carrier: &'static Carrier,
        /// The carrier that was declared.
        declared: Option<&'static Carrier>,
    },
    /// A carrier, where the declared one is of a rule pack.
    PackCarrier {
        /// The carrier that the number points to.
        carrier: &'static Carrier,
        /// The name of the declared one.
        name: String,
        /// Its name in Chinese.
        name_zh: Option<String>,
    },
    /// A format, and how many of its numbers could have been meant.
    Rivals {
        /// The format of the most likely one.
        format: &'static Format,
        /// How many there are.
        count: usize,
    },
    /// How many carriers are in question.
    Carriers(usize),
    /// Digits that were lost.
    Lost {
        /// How many digits the number had, if the damage still shows it.
        digits: usize,
        /// How many of them are lost.
        lost: usize,
        /// The digits at the beginning that are certain.
        prefix: String,
        /// The carrier that the rest still points to.
        carrier: Option<&'static Carrier>,
        /// Base-ten logarithm of how many numbers this could have been, rounded down.
        candidates_log10: u32,
    },
    /// Several numbers, in the order of the text.
    Numbers(Vec<String>),
    /// A name: of a marketplace, a table, an unknown carrier, a standard; or the word that says that a number is void.
    Name(String),
    /// A name that no carrier has, and the one carrier whose name it is but for one slip.
    Meant {
        /// The name as it was written.
        name: String,
        /// The carrier that may have been meant.
        carrier: &'static Carrier,
    },
    /// Another field of the order.
    Field(OrderField),
    /// The number on the label, and how the submitted number relates to it.
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
        /// First and last row, counted from 1, if they are contiguous.
        run: Option<(u64, u64)>,
        /// What the rows share.
        shared: Option<Shared>,
        /// How many distinct numbers are on these rows, if each is on several.
        numbers: Option<u64>,
        /// Whether the count is an estimate, because the column is longer than what is kept of it: it comes from a
        /// sketch, or from a part of the rows.
        approximate: bool,
    },
    /// A carrier that a marketplace or one of its services does not accept, and what it accepts instead.
    Instead {
        /// The marketplace or the service, as it is called.
        by: String,
        /// The carrier that was declared or found.
        found: &'static Carrier,
        /// Carriers that may be used instead, the nearest first.
        instead: Vec<&'static Carrier>,
    },
    /// A day, with the one it was compared with.
    Days {
        /// The day in question.
        found: Date,
        /// The day it was compared with.
        against: Date,
    },
    /// An age in days, with the limit.
    Age {
        /// How many days.
        days: i32,
        /// The limit.
        limit: i32,
    },
}

/// What rows of a column share.
///
/// ```
/// use tracklint::{Code, Order, batch::Batch, finding::{Detail, Shared}};
///
/// let mut batch = Batch::new();
/// let orders: Vec<_> = (0..20).map(|n| format!("81354972300{}", 12345 + n * 37)).collect();
/// for id in &orders {
///     batch.push(&Order::new(id));
/// }
/// let report = batch.finish();
/// let wrong = report.findings.iter().find(|found| found.code() == Code::WrongColumn).unwrap();
/// assert!(matches!(wrong.finding.detail, Detail::Column { shared: Some(Shared::Kind(Code::OrderId)), .. }));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shared {
    /// A text at the beginning or the end.
    Text(String),
    /// The code of what is there instead of numbers.
    Kind(Code),
    /// The carriers whose numbers they are, the most common first.
    Carriers(Vec<&'static Carrier>),
}
