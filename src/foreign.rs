//! Identifiers of other kinds, recognised by their own proof and called by their name.
//!
//! A number can be two things at once: twelve digits may be an article number and a parcel number. So each answer says
//! how much it proves, and whoever judges weighs it against what the carriers' formats prove.

mod article;
mod asked;
mod bic;
mod caption;
mod card;
mod cards;
mod counted;
mod date;
mod device;
mod document;
mod file;
mod iban;
mod identity;
mod labels;
mod lettered;
mod marketplace;
mod measure;
mod network;
mod order;
mod pattern;
mod phone;
mod plain;
mod postcode;
mod questions;
mod signs;
mod standard;
mod street;
mod sums;
mod vat;
mod words;

use alloc::borrow::ToOwned;
pub(crate) use asked::{compact, is_day, is_grouped_order, is_remark, is_time, look_counted};
pub use cards::payment_cards;
pub(crate) use document::{is_announcement, is_document, is_invoice_in_groups};
pub(crate) use marketplace::{is_marketplace, marketplace_of};

use crate::canon::Compact;
use crate::finding::{Code, Detail, Finding, Span};
use crate::remains::remains;
use crate::signs::{BULLETS, LINES, is_digits};
use crate::trim::trim;
use questions::{ask, ask_by, bare};
use signs::Signs;
use sums::{luhn, value, weighted};

/// How much a resemblance proves. Ordered as the variants stand, the weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Strength {
    /// It may be one, and may as well be a parcel number.
    Weak,
    /// It is one rather than a number of which nobody's check digit or beginning tells.
    Fair,
    /// Hardly any parcel number looks so.
    Strong,
    /// The text itself shows it: nothing else is spelled so.
    Proof,
}

/// An entry that is another kind of identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Foreign {
    pub(crate) code: Code,
    /// Where it stands.
    pub(crate) span: Span,
    pub(crate) strength: Strength,
    /// Whether a word in front says so: `EAN:`, `PO No.`. That outweighs what a carrier's numbers look like.
    pub(crate) labelled: bool,
    /// Whose, or of which standard.
    name: &'static str,
}

impl Foreign {
    /// Whether the groups of its digits tell it: no carrier prints those of a phone, or a day and its time.
    pub(crate) fn is_in_groups(&self, input: &str) -> bool {
        let digit = |c: char| c.is_ascii_digit();
        let text = self.span.of(input).trim_matches(|c| !digit(c));
        let lettered = || self.span.of(input).starts_with(|c: char| c.is_ascii_alphabetic());
        let document = || is_document(self.code) && lettered() && text.contains('-');
        // Carriers print groups of four as cards have them, and none six digits behind four.
        let card = || self.code == Code::PaymentCard && groups(text).take(2).eq([4, 6]);
        let moment = || self.code == Code::Timestamp && groups(text).eq([8, 6]);
        (matches!(self.code, Code::Phone | Code::Postcode) || document() || card() || moment())
            && (!text.starts_with("00") || is_dialled(text))
            && self.strength >= Strength::Strong
            && text.contains(|c| !digit(c))
    }

    /// Whether it is the number of a person, a company or a device, told by the signs between its digits: no carrier
    /// prints those.
    pub(crate) fn is_identity(&self, input: &str) -> bool {
        let text = self.span.of(input);
        (self.code == Code::VatNumber || device::is_name(self.name))
            && !self.labelled
            && self.strength >= Strength::Strong
            && text.starts_with(|c: char| c.is_ascii_digit())
            && text.contains(|c: char| !c.is_ascii_alphanumeric())
    }

    /// Whether it is a day with the name of its month, or with the letter of its week: `5 de marzo de 2026`,
    /// `2026-W48-6`.
    pub(crate) fn is_day_in_words(&self, input: &str) -> bool {
        matches!(self.code, Code::Date | Code::Timestamp)
            && self.strength >= Strength::Strong
            && self.span.of(input).contains(char::is_alphabetic)
            && (self.span.of(input).contains(' ')
                || self.strength == Strength::Proof && self.span.of(input).contains('-'))
    }

    /// Whether its signs are those of days and times, or those of an order behind letters of its own: no carrier prints
    /// them, whatever check digit agrees with what is left without them.
    pub(crate) fn is_written_out(&self, input: &str) -> bool {
        let text = self.span.of(input);
        let signed = text.contains(|c: char| !c.is_alphanumeric());
        let dated = matches!(self.code, Code::Date | Code::DateSerial | Code::Timestamp) && signed;
        let ordered = || self.code == Code::OrderId && text.starts_with(char::is_alphabetic) && text.contains('-');
        self.strength == Strength::Proof && (dated || ordered())
    }

    /// Whether a telephone's groups are those of a country, and neither the two of an air waybill nor the three in which
    /// carriers print ten digits: `010-9784-4093`.
    pub(crate) fn is_in_national_groups(&self, input: &str) -> bool {
        let text = self.span.of(input);
        let printed: [&[usize]; 4] = [&[2, 4, 4], &[3, 3, 4], &[3, 7], &[3, 8]];
        self.code == Code::Phone
            && self.strength >= Strength::Fair
            && !is_digits(text)
            && !printed.iter().any(|sizes| groups(text).eq(sizes.iter().copied()))
    }

    /// What there is to say of it.
    pub(crate) fn finding(self) -> Finding {
        let detail = if self.name.is_empty() { Detail::None } else { Detail::Name(self.name.to_owned()) };
        Finding::new(self.code, self.span).detail(detail)
    }

    /// Whether it may be said of an entry, in which a number was found or not: with one it is neither mere words nor an
    /// address without any. What was found in the address of a house are its figures.
    pub(crate) const fn is_around(self, numbered: bool) -> bool {
        !numbered || self.is_address() || !matches!(self.code, Code::Words | Code::LinkWithoutNumber)
    }

    /// Whether it is more than mere words: the address of a house.
    pub(crate) const fn is_address(self) -> bool {
        matches!((self.code, self.strength), (Code::Words, Strength::Proof))
    }
}

/// What an entry is taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Kind {
    code: Code,
    strength: Strength,
    /// Whose, or of which standard; empty when the code says it all. Never a part of the entry itself.
    name: &'static str,
    /// Whether a word in front says so.
    labelled: bool,
}

impl Kind {
    const fn new(code: Code, strength: Strength, name: &'static str) -> Self {
        Self { code, strength, name, labelled: false }
    }

    /// The same, where a word in front says so.
    const fn labelled(self) -> Self {
        Self { labelled: true, ..self }
    }

    /// The better founded of two answers, the first of equals.
    fn stronger(self, other: Self) -> Self {
        if other.strength > self.strength { other } else { self }
    }
}

/// What else the entry is, whatever stands in it: the best founded answer, the first of equals.
pub(crate) fn look(input: &str) -> Option<Foreign> {
    look_at(input, true)
}

/// The same of a text behind which nothing was taken off, or something that its last words may belong to.
fn look_at(input: &str, ends: bool) -> Option<Foreign> {
    let span = without_decoration(input, trim(input));
    let text = span.of(input);
    let signs = Signs::of(text);
    let mut kind = ask_by(text, &signs);
    // Most texts are spelled plainly.
    if kind.is_none_or(|kind| kind.strength < Strength::Proof) && !signs.stand_alone() {
        let plain = plain::plain(text);
        let hyphenated = plain::hyphenated(plain.as_deref().unwrap_or(text));
        for spelled in [plain, hyphenated].into_iter().flatten() {
            kind = kind.into_iter().chain(ask(&spelled)).reduce(Kind::stronger);
        }
        if ends && kind.is_none_or(|kind| !kind.labelled) {
            let captioned = plain::captioned(text).and_then(|text| ask(&text)).filter(|kind| kind.labelled);
            kind = captioned.or(kind);
        }
    }
    let Kind { code, strength, name, labelled } = kind.filter(|kind| kind.code != Code::Hash || !is_scanned(input))?;
    Some(Foreign { code, span, strength, labelled, name })
}

/// Whether a text begins as a scanner tells the symbology, whose letter and figure belong to nothing behind them:
/// `]C1`.
fn is_scanned(text: &str) -> bool {
    matches!(text.trim_start().as_bytes(), [b']', symbology, modifier, ..]
        if symbology.is_ascii_alphabetic() && modifier.is_ascii_alphanumeric())
}

/// The part of `span` without the signs that lists and messages are decorated with.
fn without_decoration(input: &str, span: Span) -> Span {
    const STOPS: &[char] = &['。', '！', '，', '；'];
    let decorates = |c: char| BULLETS.contains(&c) || LINES.contains(&c);
    let text = span.of(input);
    let is_plain = |b: Option<&u8>| b.is_none_or(u8::is_ascii_alphanumeric);
    if is_plain(text.as_bytes().first()) && is_plain(text.as_bytes().last()) {
        return span;
    }
    // A dash or an angle in front of a space begins a line of a list.
    let item = text.strip_prefix(['-', '>']).filter(|rest| rest.starts_with(' ')).unwrap_or(text);
    let start = span.end - item.trim_start_matches(decorates).len();
    let rest = Span::new(start, span.end).of(input).trim_end_matches(|c: char| decorates(c) || STOPS.contains(&c));
    let inner = trim(rest);
    if inner.start < inner.end { Span::new(start + inner.start, start + inner.end) } else { span }
}

/// What else an entry is; one in which a number was found is neither mere words nor an address without one.
pub(crate) fn look_around(input: &str, numbered: bool) -> Option<Foreign> {
    look(input).filter(|f| f.is_around(numbered))
}

/// What else is left of an entry when remarks come off both ends: the best founded answer, the longest of equals.
pub(crate) fn look_within(input: &str, numbered: bool) -> Option<Foreign> {
    let mut best: Option<Foreign> = None;
    for part in remains(input).filter(|part| measure::look(part.of(input)).is_none()) {
        let ends = part.end == input.trim_end().len();
        let found = look_at(part.of(input), ends).filter(|found| found.is_around(numbered));
        let found = found.filter(|found| found.code != Code::Words && (found.code != Code::Hash || !is_scanned(input)));
        if let Some(mut found) = found.filter(|found| best.as_ref().is_none_or(|best| found.strength > best.strength)) {
            let Span { start, end } = found.span;
            found.span = Span::new(part.start + start, part.start + end);
            best = Some(found);
        }
    }
    best
}

/// Of which kind a row of digits is, where an article could have it: its check digit agrees, and it is long enough that
/// this is no common chance.
pub(crate) fn article(digits: &[u8]) -> Option<&'static str> {
    let kind = if matches!(digits.len(), 12 | 13) { article::digits(digits) } else { None };
    kind.map(|kind| kind.name)
}

/// What else a cleaned number of digits alone is.
pub(crate) fn digits(number: &Compact) -> Option<(Code, Strength)> {
    if number.letters != 0 {
        return None;
    }
    bare(number.text()).map(|kind| (kind.code, kind.strength))
}

/// Whether a text is groups of these sizes with one sign between two, which is one of ASCII.
fn is_grouped(text: &str, parts: fn(char) -> bool, sizes: &[usize]) -> bool {
    text.len() == sizes.iter().sum::<usize>() + sizes.len() - 1
        && text.split(parts).map(str::len).eq(sizes.iter().copied())
}

/// How long the groups of digits in a text are.
fn groups(text: &str) -> impl Iterator<Item = usize> {
    text.split(|c: char| !c.is_ascii_digit()).map(str::len).filter(|len| *len > 0)
}

/// Whether the two zeros that are dialled in front of a country stand with it alone, and a short group behind them:
/// `0039 347 1234567`.
fn is_dialled(text: &str) -> bool {
    let mut groups = groups(text);
    matches!((groups.next(), groups.next()), (Some(3..=5), Some(1..=3)))
}

#[cfg(test)]
mod tests;
