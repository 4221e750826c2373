//! Numbers in running text: e-mails, chats, scanned pages, in any language.
//!
//! A text is split into pieces of letters and digits, whatever script surrounds them: Chinese puts no space between a
//! word and a number. Pieces one space, one hyphen or one line end apart may be one number, because carriers print
//! numbers in groups. Of everything that fits a format, the non-overlapping set with the most evidence is chosen.
//! Addresses, dates, amounts and phone numbers are set aside first; a number is taken out of a web address as it would
//! be in a cell.
//!
//! ```
//! use tracklint::scan::scan;
//!
//! let text = "您好，包裹已发出，单号1Z 999 AA1 01 2345 6784，请查收。电话 13800138000";
//! let found: Vec<_> = scan(text).collect();
//! assert_eq!(found.len(), 1);
//! assert_eq!((found[0].number.as_str(), found[0].best.carrier.id), ("1Z999AA10123456784", "ups"));
//! assert_eq!(found[0].span.of(text), "1Z 999 AA1 01 2345 6784");
//! ```

pub(crate) mod beside;
mod chain;
mod clause;
mod column;
mod others;
mod pieces;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::collections::VecDeque;

use crate::Diagnoser;
use crate::diagnose::Diagnosis;
use crate::finding::Span;
use crate::matched::Match;
use crate::rule::Carrier;
use others::{Aside, Others};
use pieces::Pieces;

/// A number found in a text.
///
/// ```
/// use tracklint::scan::{Ground, scan};
///
/// let text = "Ihre Sendung (DHL 00340434161094042557) ist unterwegs";
/// let found = scan(text).next().unwrap();
/// assert_eq!((found.number.as_str(), found.ground), ("00340434161094042557", Ground::Proof));
/// assert_eq!((found.span.of(text), found.best.role.name()), ("00340434161094042557", "issuer"));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Sighting {
    /// Where it is: bytes of the text.
    pub span: Span,
    /// The number in the spelling to submit.
    pub number: String,
    /// The most likely carrier and format.
    pub best: Match,
    /// Why it is taken for a number.
    pub ground: Ground,
}

/// Why something is taken for a number. Ordered as the variants stand, the strongest first: the strongest is the least,
/// and `min` picks it.
///
/// ```
/// use tracklint::scan::{Ground, scan};
///
/// let ground = |text| scan(text).next().map(|found| found.ground);
/// assert_eq!(ground("1Z999AA10123456784"), Some(Ground::Proof));
/// assert_eq!(ground("FedEx 986578788855"), Some(Ground::Name));
/// assert_eq!(ground("运单号986578788855").unwrap().name(), "label");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Ground {
    /// It proves itself: hardly any other text looks like this.
    Proof,
    /// A carrier that accepts it is named next to it.
    Name,
    /// It follows a label: `Tracking No.`, 运单号.
    Label,
    /// A check digit or a prefix suggests it, and nothing contradicts it.
    Likeness,
}

impl Ground {
    /// As JSON spells it: `proof`, `name`, `label`, `likeness`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Proof => "proof",
            Self::Name => "name",
            Self::Label => "label",
            Self::Likeness => "likeness",
        }
    }
}

/// The numbers in `text`, in order: [`Scanner::eager`].
///
/// ```
/// let text = "两件：1Z999AA10123456784，LX473124735CN";
/// let numbers: Vec<_> = tracklint::scan::scan(text).map(|found| found.number).collect();
/// assert_eq!(numbers, ["1Z999AA10123456784", "LX473124735CN"]);
/// ```
pub fn scan(text: &str) -> Sightings<'_> {
    Scanner::eager().scan(text)
}

/// How much evidence a number needs.
///
/// ```
/// use tracklint::scan::Scanner;
///
/// let text = "sent on 2026-11-20: LX473124735CN, 986578788855";
/// assert_eq!(Scanner::strict().scan(text).count(), 1, "the digits may be anything");
/// assert_eq!(Scanner::eager().scan(text).count(), 2);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scanner {
    eager: bool,
}

impl Scanner {
    /// Only numbers that prove themselves, or are next to a label or the name of a carrier that accepts them.
    ///
    /// ```
    /// use tracklint::scan::Scanner;
    ///
    /// assert_eq!(Scanner::strict().scan("986578788855").count(), 0, "may be anything");
    /// assert_eq!(Scanner::strict().scan("FedEx 986578788855").count(), 1);
    /// ```
    pub const fn strict() -> Self {
        Self { eager: false }
    }

    /// Also what only looks like a number by its check digit or its prefix, if nothing else explains it.
    pub const fn eager() -> Self {
        Self { eager: true }
    }

    #[cfg(feature = "packs")]
    pub(crate) const fn is_eager(self) -> bool {
        self.eager
    }

    /// The numbers in `text`, in order and without overlap. The time is linear in the length of the text.
    pub fn scan(self, text: &str) -> Sightings<'_> {
        Sightings { scanner: self, text, others: Others::of(text), at: 0, section: None, ready: VecDeque::new() }
    }
}

/// The numbers in a text; created by [`Scanner::scan`].
///
/// ```
/// let mut found = tracklint::scan::scan("1Z999AA10123456784 LX473124735CN");
/// assert_eq!(found.next().map(|first| first.best.carrier.id), Some("ups"));
/// assert_eq!(found.count(), 1);
/// ```
#[must_use = "numbers are looked for as they are asked for"]
#[derive(Debug)]
pub struct Sightings<'t> {
    scanner: Scanner,
    text: &'t str,
    others: Others<'t>,
    /// Up to here everything was looked at.
    at: usize,
    /// What is being looked at, up to the next thing that is set aside.
    section: Option<(Pieces<'t>, Option<Aside>)>,
    ready: VecDeque<Sighting>,
}

impl Iterator for Sightings<'_> {
    type Item = Sighting;

    fn next(&mut self) -> Option<Sighting> {
        while self.ready.is_empty() {
            let Some((pieces, aside)) = &mut self.section else {
                self.section = Some(self.open()?);
                continue;
            };
            if let Some(chain) = pieces.chain() {
                let found = chain::numbers(self.text, &chain, self.scanner.eager);
                self.ready.extend(found.into_iter().filter_map(|claimed| claimed.sighting(self.text)));
                continue;
            }
            if let Some(aside) = aside {
                self.ready.extend(aside.numbers(self.text, self.scanner.eager));
            }
            self.section = None;
        }
        self.ready.pop_front()
    }
}

impl<'t> Sightings<'t> {
    /// The next part of the text, up to what is set aside; `None` at the end.
    fn open(&mut self) -> Option<(Pieces<'t>, Option<Aside>)> {
        if self.at == self.text.len() {
            return None;
        }
        let aside = self.others.next();
        let end = aside.as_ref().map_or(self.text.len(), |aside| aside.span.start);
        let pieces = Pieces::of(self.text, Span::new(self.at, end));
        self.at = aside.as_ref().map_or(self.text.len(), |aside| aside.span.end);
        Some((pieces, aside))
    }
}

/// A part of the text that is taken for a number.
#[derive(Clone, Copy, Debug)]
struct Claimed {
    span: Span,
    ground: Ground,
    /// The carrier that is named beside it.
    carrier: Option<&'static Carrier>,
}

/// How much rarer other numbers are behind a label.
const BEHIND_LABEL: f64 = 16.0;

impl Claimed {
    /// The number as a diagnosis reads it.
    fn sighting(self, text: &str) -> Option<Sighting> {
        let diagnoser = self.carrier.map_or_else(Diagnoser::new, |carrier| Diagnoser::new().declared(carrier));
        let written = one_line(self.span.of(text));
        let alone = diagnoser.diagnose(&written);
        // What GS1 writes in front of a logistic unit belongs to the number of some carriers.
        let unit = with_unit(text, self.span).map(|span| (span, diagnoser.diagnose(span.of(text))));
        let longer =
            |found: &Diagnosis<'_>| found.canonical().zip(alone.canonical()).is_some_and(|(a, b)| a.ends_with(b));
        let (span, diagnosis) = unit.filter(|(_, found)| longer(found)).unwrap_or((self.span, alone));
        let number = diagnosis.canonical()?.to_owned();
        let mut best = diagnosis.best()?;
        if self.ground == Ground::Label {
            let known: f64 = diagnosis.matches().iter().map(|m| m.confidence).sum();
            best.confidence /= known + (1.0 - known).max(0.0) / BEHIND_LABEL;
        }
        Some(Sighting { span, number, best, ground: self.ground })
    }
}

/// The lines of a number without their ends and what mail puts there: the signs of quotes and of lines that go on.
fn one_line(text: &str) -> Cow<'_, str> {
    const ENDS: [char; 2] = ['\n', '\r'];
    if !text.contains(ENDS) {
        return Cow::Borrowed(text);
    }
    let dress = |c: char| c.is_whitespace() || matches!(c, '>' | '=' | '-');
    Cow::Owned(text.split(ENDS).map(|line| line.trim_matches(dress)).collect())
}

/// The number at `span` with the identifier of a logistic unit directly in front of it: `(00)340433836442636597`.
fn with_unit(text: &str, span: Span) -> Option<Span> {
    const UNIT: &str = "(00)";
    let before = text[..span.start].trim_end_matches(' ');
    before.ends_with(UNIT).then(|| Span::new(before.len() - UNIT.len(), span.end))
}
