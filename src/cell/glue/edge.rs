//! The word at an edge of a text, which may be a number without the rest.

use super::NUMBER;
use crate::cell::claim::Claim;
use crate::cell::lengths::NO_GROUP;
use crate::cell::{Peeled, head};
use crate::evidence::{CHECK, SOME_LETTER};
use crate::finding::{Code, Span};
use crate::foreign::{self, Strength};

/// What stands beside a number and is none is hardly longer.
const SHORT: usize = 5;
/// Letters of a country.
const COUNTRY: usize = 2;
/// Signs that join a number with what belongs to it, and that few people group with.
const TIES: &[char] = &['_', '·', '．', '＿'];

/// A word of a text, and what stands beside it.
pub(super) struct Edge<'a> {
    pub(super) number: &'a str,
    pub(super) rest: &'a str,
    /// Whether the word is the first one.
    leads: bool,
}

impl<'a> Edge<'a> {
    /// The first word and the last one.
    pub(super) fn of(text: &'a str) -> [Option<Self>; 2] {
        let sign = |c: char| !c.is_alphanumeric();
        let first = text.find(sign).map(|at| Edge { number: &text[..at], rest: &text[at..], leads: true });
        let last = text.char_indices().rfind(|&(_, c)| sign(c)).map(|(at, c)| at + c.len_utf8());
        [first, last.map(|at| Edge { number: &text[at..], rest: &text[..at], leads: false })]
    }

    /// Whether the word is a number without the rest, which the whole takes for a part of it.
    pub(super) fn takes(&self, input: &str, cell: &Peeled, core: Span, whole: Claim) -> bool {
        let len = self.number.len();
        let at = if self.leads { Span::new(core.start, core.start + len) } else { Span::new(core.end - len, core.end) };
        let alone = || match cell.declared {
            Some(_) => cell.is_own(input, at) || cell.is_beyond_doubt(input, at),
            None => cell.claim(input, at).is_some(),
        };
        let rest = self.rest.trim_matches(|c: char| !c.is_alphanumeric());
        let kinds = |code| matches!(code, Code::Phone | Code::Date);
        let other = || foreign::look(rest).is_some_and(|o| o.strength >= Strength::Fair && kinds(o.code));
        if len >= NO_GROUP
            && (self.leads && is_month_and_day(self.rest) || self.rest.contains(' ') && other())
            && alone()
        {
            return true;
        }
        // One sign between a number and something short that is none of its groups: a place on a shelf, a size.
        let sign = self.rest.len() == rest.len() + 1 && rest.bytes().all(|b| b.is_ascii_alphanumeric());
        let mixed = rest.bytes().any(|b| b.is_ascii_digit()) && rest.bytes().any(|b| b.is_ascii_alphabetic());
        // In front, letters are rather the number's own, unless they are those of a country: `BTS_409…`, `US_463…`.
        let lined = self.rest.contains('_') && (self.leads || rest.len() == COUNTRY);
        if sign && len >= NO_GROUP && rest.len() <= SHORT && (mixed || lined) && alone() {
            let weaker = cell.claim(input, at).is_some_and(|part| part.checked && !whole.checked);
            return weaker || self.says_nothing(input, cell, at, whole);
        }
        if rest.is_ascii() && !rest.bytes().any(|b| b.is_ascii_digit()) {
            // In front of a number, what a sign joins to it is rather its own: `BTS_409…`.
            let apart = self.leads || self.rest.ends_with(char::is_whitespace);
            let word = apart && (rest.len() > 1 && len >= NUMBER && alone() || !self.leads && is_name(rest));
            return word && self.says_nothing(input, cell, at, whole);
        }
        let better = |number: Claim| number.checked || !whole.checked;
        len >= NUMBER
            && self.rest.contains(TIES)
            && alone()
            && cell.claim(input, at).is_none_or(better)
            && self.says_nothing(input, cell, at, whole)
    }

    /// Whether the letters of the rest are none that the carrier prints: with them, little more speaks for the whole.
    fn says_nothing(&self, input: &str, cell: &Peeled, number: Span, whole: Claim) -> bool {
        let letters = self.rest.bytes().filter(u8::is_ascii_alphabetic).count().min(4) as u8;
        // Letters in front make a number of their own of digits, whatever those begin with.
        let most = if self.leads { u8::MAX } else { CHECK };
        let alone = cell.claim(input, number).map_or(0, |claim| claim.evidence.min(most));
        whole.evidence < alone.saturating_add(SOME_LETTER * letters.saturating_sub(1).max(1))
    }
}

/// Whether a text behind a space is a month and a day: ` 11-28`.
pub(super) fn is_month_and_day(text: &str) -> bool {
    let value = |part: &str| (1..=2).contains(&part.len()).then(|| part.parse::<u8>().ok()).flatten();
    let parts = text.strip_prefix(' ').and_then(|day| day.split_once(['-', '.', '/']));
    let day = parts.and_then(|(a, b)| Some((value(a)?, value(b)?)));
    day.is_some_and(|(a, b)| matches!((a, b), (1..=12, 1..=31) | (1..=31, 1..=12)))
}

/// Whether letters are the name of a carrier, and nothing else.
fn is_name(word: &str) -> bool {
    word.len() > 2 && head::is_name(word.to_ascii_uppercase().as_bytes())
}
