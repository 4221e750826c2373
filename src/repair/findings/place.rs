//! What is wrong at one place, and how far a slip may reach whose place is not known.

use super::{View, finding};
use crate::canon::{Compact, MAX};
use crate::channel::{looks_like, symbol};
use crate::evidence::PROBABLE;
use crate::finding::{Code, Detail, Finding, Span};
use crate::matcher::FormatId;
use crate::repair::candidate::{Candidate, Slip};
use crate::rule::{Format, Set};

impl View<'_> {
    /// The character at `at` cannot stand there in the format of the best candidate.
    pub(super) fn wrong_character(&self, at: usize, best: &Candidate) -> Finding {
        let expected = allowed(best.format.format(), &best.number, at);
        let finding = self.impossible(at, best).unwrap_or_else(|| self.character(at, expected, best.format));
        let (meant, read) = (best.number.bytes[at], self.text.number.bytes[at]);
        let crosses = meant.is_ascii_digit() != read.is_ascii_digit();
        if crosses && best.probability >= PROBABLE && looks_like(symbol(meant), symbol(read), self.text.raw[at]) {
            return finding.detail(Detail::ReadAs { found: self.text.raw[at], read: char::from(meant) });
        }
        finding
    }

    /// A digit that the rule never gives stands in the place of the check digit.
    fn impossible(&self, at: usize, best: &Candidate) -> Option<Finding> {
        let (format, found) = (best.format.format(), self.text.number.bytes[at]);
        let layout = format.layout(best.number.text())?;
        let (body, slot) = format.body(&layout, best.number.text())?;
        (slot == at && found.is_ascii_digit() && !format.check.range().contains(found)).then(|| {
            let expected = format.check.expected(body).map(char::from);
            let detail = Detail::Check { found: Some(char::from(found)), expected, format };
            finding(Code::CheckDigitImpossible, self.reading.raw_at(at), best.format).detail(detail)
        })
    }

    /// The character at `at`, which is none of those that a format expects there.
    pub(super) fn character(&self, at: usize, expected: Set, format: FormatId) -> Finding {
        let found = self.text.number.bytes[at];
        let code = if found.is_ascii_uppercase() && Set::DIGITS.includes(expected) {
            Code::LetterInDigitSlot
        } else if found.is_ascii_digit() && Set::UPPER.includes(expected) {
            Code::DigitInLetterSlot
        } else {
            Code::WrongCharacter
        };
        let detail = Detail::Character { found: self.text.raw[at], expected, format: format.format() };
        finding(code, self.reading.raw_at(at), format).detail(detail)
    }

    /// From the first to the last place at which this kind of slip may have happened; the place of one that is
    /// probable.
    pub(super) fn extent(&self, best: &Candidate) -> Span {
        let place = |slip| match slip {
            Slip::Extra { at } => Some(self.run(at)),
            Slip::Missing { gap } => Some(self.reading.gap(gap)),
            _ => None,
        };
        if best.probability >= PROBABLE
            && let Some(place) = place(best.slip)
        {
            return place;
        }
        let like = || self.candidates.iter().filter(|c| c.slip.is_like(best.slip));
        let places = || like().filter_map(|c| place(c.slip));
        let start = places().map(|s| s.start).min().unwrap_or(0);
        let end = places().map(|s| s.end).max().unwrap_or(0);
        Span::new(start, end)
    }

    /// A character and its equal neighbours behind it.
    fn run(&self, at: usize) -> Span {
        let bytes = &self.text.number.text()[at..];
        let len = bytes.iter().take_while(|&&b| b == bytes[0]).count();
        self.reading.raw(at, at + len)
    }
}

/// What a format allows at one place of a number that it accepts: every character that leaves the shape fitting.
fn allowed(format: &Format, number: &Compact, at: usize) -> Set {
    let mut probe = [0; MAX];
    let probe = &mut probe[..number.len];
    probe.copy_from_slice(number.text());
    Set::ALNUM
        .iter()
        .filter(|&c| {
            probe[at] = c;
            format.fits(probe)
        })
        .collect()
}
