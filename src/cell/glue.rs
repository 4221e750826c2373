//! Something else that was joined with a number into a longer one: `…807 DHL`, `…368_2`, `1672592, 2392547`.

use super::claim::{self, Claim};
use super::count::ends_with_measure;
use super::tail::COUNT;
use super::{Peeled, front, head, lone};
use crate::evidence::{CHECK, DISTINCTIVE, SOME_LETTER};
use crate::finding::{Applicability, Code, Span};
use crate::foreign::{self, Strength};
use crate::matched::Fits;
use crate::rank::Context;
use crate::rule::Kind;
use crate::signs;
use crate::signs::is_digits;
use crate::trim::trim_space;

/// No number that stands beside something else has fewer characters.
const NUMBER: usize = 7;
/// No carrier prints groups of so many characters.
const NO_GROUP: usize = 9;
/// What stands beside a number and is none is hardly longer.
const SHORT: usize = 5;
/// Letters of a country.
const COUNTRY: usize = 2;
/// Signs that part a list, or the columns of a row; no carrier prints them between its groups.
const fn parts(c: char) -> bool {
    signs::parts_list(c) || matches!(c, '\t' | '。')
}
/// Signs that join a number with what belongs to it, and that few people group with.
const TIES: &[char] = &['_', '·', '．', '＿'];

/// How far a number can be submitted that was read across the signs of the core: a sign of a list joins nothing, and
/// where what stands at one edge is a number by itself, the rest may be a word or another column.
pub(super) fn sure(input: &str, cell: &Peeled) -> Applicability {
    let sign = |c: char| !c.is_alphanumeric();
    let text = cell.core.of(input);
    let start = cell.core.end - text.trim_start_matches(sign).len();
    let text = text.trim_matches(sign);
    let core = Span::new(start, start + text.len());
    if cell.rewritten.is_none() && ends_with_measure(text, &input[core.end..]) {
        return Applicability::Guess;
    }
    // What nobody sees joins nothing.
    if cell.rewritten.is_some() || text.chars().all(|c| c.is_ascii_alphanumeric() || signs::is_invisible(c)) {
        return Applicability::Safe;
    }
    let Some(whole) = cell.claim(input, core) else { return Applicability::Safe };
    // A dash that parts sentences groups nothing.
    if text.contains("——") || cell.declared.is_none() && is_said(text) && is_of_no_known_post(input, core) {
        return Applicability::Likely;
    }
    // A number of its own and a country, of which a check digit that agrees by chance makes an item.
    let by_chance = || {
        let number = Span::new(core.start, core.start + text.rfind(signs::parts_groups).unwrap_or(0));
        claim::is_distinctive(input, number) && (cell.is_own(input, number) || !cell.is_own(input, core))
    };
    if lone::parts_country(text) && by_chance() {
        return Applicability::Guess;
    }
    if let [Some(first), _] = Edge::of(text)
        && first.number.len() >= NO_GROUP
        && is_month_and_day(first.rest)
        && whole != Claim::OF_PUNCTUATION
    {
        let number = Span::new(core.start, core.start + first.number.len());
        let alone = cell.is_known(input, number);
        let certain = alone || cell.is_beyond_doubt(input, core);
        return if certain { Applicability::Likely } else { Applicability::Guess };
    }
    // What is a number without the figures behind a blank and a hyphen may be counted by them.
    let counted = || {
        before_figures(text).is_some_and(|len| {
            let number = Span::new(core.start, core.start + len);
            cell.is_known(input, number)
        })
    };
    if !cell.is_beyond_doubt(input, core) && counted() {
        return Applicability::Likely;
    }
    if whole == Claim::OF_PUNCTUATION || cell.is_beyond_doubt(input, core) {
        return Applicability::Safe;
    }
    if cell.declared.is_none() && front::is_behind_name(text) {
        return Applicability::Likely;
    }
    if whole.checked && whole.is_distinctive() {
        return Applicability::Safe;
    }
    if parts_list(text) || is_placed(text) {
        return Applicability::Guess;
    }
    if cell.declared.is_none() && !whole.is_sure() && is_captioned(text) {
        return Applicability::Likely;
    }
    let takes = |at: Edge| at.takes(input, cell, core, whole);
    if Edge::of(text).into_iter().flatten().any(takes) {
        return Applicability::Likely;
    }
    // What is a number behind a place in a list is hardly one of another form with it that nothing but a shape tells.
    let placed = || {
        front::behind_joint(text).is_some_and(|rest| {
            let number = Span::new(core.end - rest.len(), core.end);
            cell.claim(input, number).is_some() || claim::is_distinctive(input, number)
        })
    };
    let doubtful = !whole.is_sure() && !cell.is_own(input, core) && placed();
    if doubtful { Applicability::Guess } else { Applicability::Safe }
}

/// Where the text ends that one or two figures stand behind, with a blank and a hyphen between them: `1212 0666 12 -1`,
/// `9865 7878 8855 - 1`.
pub(crate) fn before_figures(text: &str) -> Option<usize> {
    let text = text.trim_end();
    let rest = text.trim_end_matches(|c: char| c.is_ascii_digit());
    let figures = text.len() - rest.len();
    let front = rest.strip_suffix(" -").or_else(|| before_dash(rest))?;
    ((1..COUNT).contains(&figures) && !front.is_empty()).then_some(front.len())
}

/// What stands in front of the hyphen between two blanks that a text ends with, where no other one parts its groups.
pub(super) fn before_dash(text: &str) -> Option<&str> {
    text.strip_suffix(" - ").filter(|front| !front.contains(" - "))
}

/// Whether small words of two letters stand around digits, as in a sentence: `al 661 269 835 de`.
pub(crate) fn is_said(text: &str) -> bool {
    const WORD: usize = 2;
    let word = |word: &str| {
        word.len() == WORD && word.bytes().all(|b| b.is_ascii_lowercase()) && word.contains(['a', 'e', 'i', 'o', 'u'])
    };
    // Most texts begin otherwise.
    if !matches!(text.as_bytes(), [a, b, b' ', ..] if a.is_ascii_lowercase() && b.is_ascii_lowercase()) {
        return false;
    }
    let parts = || text.split_once(' ').and_then(|(first, rest)| Some((first, rest.rsplit_once(' ')?)));
    parts().is_some_and(|(first, (digits, last))| {
        word(first) && word(last) && !digits.bytes().any(|b| b.is_ascii_alphabetic())
    })
}

/// What people call other numbers by, as short as the letters that numbers begin with.
const CAPTIONS: &[&str] = &[
    "ABA", "ACC", "APT", "BIN", "BLZ", "BOX", "CAT", "CCN", "CIF", "CTN", "CVV", "DIN", "DOC", "EXP", "ID", "IP",
    "ISO", "LOT", "MAC", "NIF", "NIP", "PIN", "PKG", "POS", "QTY", "REF", "REG", "ROW", "SEQ", "SIN", "SKU", "SN",
    "TAX", "TFN", "TIN", "TN", "UN", "UTR", "VAT", "VIP", "ZIP",
];

/// Whether a space parts one of these words from digits, so that it may be their caption: `PIN 8973149`.
pub(crate) fn is_captioned(text: &str) -> bool {
    text.split_once(' ').is_some_and(|(word, rest)| {
        rest.bytes().all(|b| b.is_ascii_digit() || b == b' ')
            && CAPTIONS.iter().any(|caption| caption.eq_ignore_ascii_case(word))
    })
}

/// Whether no post is known to number its items so, and only the standard that they share speaks for the whole.
fn is_of_no_known_post(input: &str, core: Span) -> bool {
    let fits = claim::number(input, core).map(|number| Fits::of(Context::default(), number));
    fits.and_then(|fits| fits.best()).is_some_and(|fit| fit.format.carrier().kind == Kind::Identifier)
}

/// Whether a sign of a list stands in a text. `&nbsp;` is a space, however it is spelled.
fn parts_list(text: &str) -> bool {
    text.contains(parts) && (!text.contains('&') || text.replace(';', "").contains(parts))
}

/// Whether a place in a list stands in front of a number in one piece: `1.20450123456789`.
fn is_placed(text: &str) -> bool {
    const STOPS: [char; 2] = ['.', '．'];
    let Some((place, rest)) = text.split_once(STOPS) else { return false };
    let number = rest.split(STOPS).next().unwrap_or("");
    (1..=2).contains(&place.len()) && is_digits(place) && number.len() >= NO_GROUP
}

/// A word of a text, and what stands beside it.
struct Edge<'a> {
    number: &'a str,
    rest: &'a str,
    leads: bool,
}

impl<'a> Edge<'a> {
    /// The first word and the last one.
    fn of(text: &'a str) -> [Option<Self>; 2] {
        let sign = |c: char| !c.is_alphanumeric();
        let first = text.find(sign).map(|at| Edge { number: &text[..at], rest: &text[at..], leads: true });
        let last = text.char_indices().rfind(|&(_, c)| sign(c)).map(|(at, c)| at + c.len_utf8());
        [first, last.map(|at| Edge { number: &text[at..], rest: &text[..at], leads: false })]
    }

    /// Whether the word is a number without the rest, which the whole takes for a part of it.
    fn takes(&self, input: &str, cell: &Peeled, core: Span, whole: Claim) -> bool {
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

/// Whether a month and a day stand behind a word that is longer than any group: `986578788855 11-28`.
pub(crate) fn ends_with_day(text: &str) -> bool {
    let text = trim_space(text);
    let sign = |from_end| text.len() > from_end && matches!(text.as_bytes()[text.len() - from_end], b'-' | b'.' | b'/');
    // The last figure or two stand behind a sign.
    (sign(2) || sign(3))
        && text.rsplit_once(' ').is_some_and(|(head, _)| {
            head.len() >= NO_GROUP && !head.contains(' ') && is_month_and_day(&text[head.len()..])
        })
}

/// Whether a text behind a space is a month and a day: ` 11-28`.
fn is_month_and_day(text: &str) -> bool {
    let value = |part: &str| (1..=2).contains(&part.len()).then(|| part.parse::<u8>().ok()).flatten();
    let parts = text.strip_prefix(' ').and_then(|day| day.split_once(['-', '.', '/']));
    let day = parts.and_then(|(a, b)| Some((value(a)?, value(b)?)));
    day.is_some_and(|(a, b)| matches!((a, b), (1..=12, 1..=31) | (1..=31, 1..=12)))
}

/// Whether letters are the name of a carrier, and nothing else.
fn is_name(word: &str) -> bool {
    word.len() > 2 && head::is_name(word.to_ascii_uppercase().as_bytes())
}

/// Whether letters stand at an edge of a text of letters, digits, spaces and hyphens, as a word that may be none of the
/// number at the other: behind it, or in front of one whose letters say little.
pub(crate) fn may_hold_word(input: &str, evidence: u8) -> bool {
    let mut words = input.split(signs::parts_groups).filter(|word| !word.is_empty());
    let (Some(first), Some(last)) = (words.next(), words.next_back()) else { return false };
    let word = |word: &str| word.len() > 1 && word.bytes().all(|b| b.is_ascii_alphabetic());
    let weak = evidence < 2 * SOME_LETTER + DISTINCTIVE;
    first.len() >= NUMBER && word(last) || weak && last.len() >= NUMBER && word(first)
}
