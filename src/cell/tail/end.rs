//! Where the number ends that a text begins with.

use super::{REACH, country, is_beside, is_complete, may_go_on};
use crate::canon::{Compact, begins_latin};
use crate::cell::claim::{self, Claim};
use crate::cell::count::{ends_with_measure, is_tally};
use crate::cell::lengths::COUNT;
use crate::cell::{Peeled, head, name, six};
use crate::damage;
use crate::finding::Span;
use crate::foreign::{self, Strength};
use crate::script;

/// Where the best number at the beginning ends: behind a name before others, then where most speaks for it.
pub(super) fn best(input: &str, core: Span, cell: &Peeled) -> Option<usize> {
    let text = core.of(input);
    let mut best: Option<((bool, u8), usize)> = None;
    let mut before = ' ';
    for (at, sign) in text.char_indices().take_while(|&(at, _)| at < REACH) {
        let end = End { input, core, cell, at, before, sign };
        before = sign;
        // Nothing but a name is told from a number that it touches, and hardly any text begins one.
        if end.is_border()
            && (end.is_parted() || end.may_be_named_behind() || end.is_behind_punctuation())
            && !WITHIN.iter().any(|is_within| is_within(&end))
            && let Some(rank) = end.rank()
            && best.is_none_or(|(most, _)| rank >= most)
        {
            best = Some((rank, at));
        }
    }
    best.map(|(_, at)| at)
}

/// A place where a number may end, between two characters of the core.
struct End<'a> {
    input: &'a str,
    core: Span,
    cell: &'a Peeled,
    at: usize,
    before: char,
    sign: char,
}

/// Where no number ends, whatever it is: the cheap questions first.
const WITHIN: &[fn(&End) -> bool] = &[
    // Behind a space: the number ended in front of it.
    |end| end.before.is_whitespace(),
    // `J` of `Jürgen`.
    |end| end.before.is_ascii_alphabetic() && script::is_accented_latin(end.sign),
    // In a word of another script.
    |end| script::is_foreign(end.before) && script::is_foreign(end.sign),
    // Letters of another script that read as Latin ones go on with the number.
    |end| !end.sign.is_ascii() && end.before.is_alphanumeric() && begins_latin(end.rest()),
    // Signs in a row hide the rest of a number.
    |end| end.rest().chars().take(2).filter(|&c| damage::hides_characters(c)).count() == 2,
    // A sign that touches letters and digits on both sides stands for a character, where one makes the whole a number.
    |end| damage::hides_characters(end.sign) && end.is_filled(),
    // The country of a postal item stands behind its digits, be they too many or too few.
    |end| country::is_behind(end.input, end.number(), end.rest(), end.cell),
    // Nor is a short word in front of others its country.
    |end| country::is_word(end.number().of(end.input), end.rest()),
    // A six that was read as a letter makes no weight of the last group.
    |end| six::ends_group(end.input, end.core, end.cell),
    // A measure word belongs to the figures in front of it.
    |end| ends_with_measure(&end.core.of(end.input)[..end.at], end.rest()),
];

impl<'a> End<'a> {
    fn number(&self) -> Span {
        Span::new(self.core.start, self.core.start + self.at)
    }

    /// What stands behind the number.
    fn rest(&self) -> &'a str {
        &self.core.of(self.input)[self.at..]
    }

    /// Whether a sign, the kind of characters or a capital may part the number from the rest.
    fn is_border(&self) -> bool {
        self.is_parted() || self.is_behind_digits() || self.sign.is_ascii_uppercase()
    }

    /// Whether a sign parts them.
    fn is_parted(&self) -> bool {
        !self.sign.is_ascii_alphanumeric()
    }

    /// Whether letters stand behind digits.
    fn is_behind_digits(&self) -> bool {
        self.before.is_ascii_digit() && self.sign.is_ascii_alphabetic()
    }

    /// Whether capitals touch digits that the declared carrier prints with the hyphen that they have: `545-63458253DE`.
    fn is_behind_punctuation(&self) -> bool {
        let front = self.number().of(self.input);
        self.cell.declared.is_some()
            && front.contains('-')
            && self.is_behind_digits()
            && self.rest().bytes().all(|b| b.is_ascii_uppercase())
            && claim::owns_punctuation(front, self.cell.declared)
    }

    /// Whether any character in the place of the sign makes one number of what stands around it, and no check digit
    /// says that it ends in front.
    fn is_filled(&self) -> bool {
        let rest = &self.rest().as_bytes()[self.sign.len_utf8()..];
        let front = self.number().of(self.input);
        if rest.is_empty() || !rest.iter().chain(front.as_bytes()).all(u8::is_ascii_alphanumeric) {
            return false;
        }
        let shaped = |fill: &str| {
            let whole = [front.as_bytes(), fill.as_bytes(), rest].concat().to_ascii_uppercase();
            Compact::of(&whole).is_some_and(|whole| match self.cell.declared {
                Some(carrier) => claim::shapes_of(carrier, &whole).any(|fit| !claim::is_free(fit.format)),
                None => claim::accepted(&whole).next().is_some(),
            })
        };
        let checked = || self.cell.claim(self.input, self.number()).is_some_and(|claim| claim.checked);
        !checked() && (shaped("0") || shaped("A"))
    }

    /// Whether the number in front is told from the rest, by a name or by standing apart, and how much speaks for it.
    fn rank(&self) -> Option<(bool, u8)> {
        let (parted, letters) = (self.is_parted(), self.is_behind_digits());
        let glued = !parted && self.before.is_ascii_alphanumeric() && self.is_named_behind();
        if !(parted || letters || glued) {
            return None;
        }
        let (number, rest) = (self.number(), self.rest());
        let claim = self.cell.claim(self.input, number)?;
        let named = (parted || glued || name::is_evident(rest))
            && name::named(rest, claim::number(self.input, number).as_ref()).is_some();
        let ends = named || parted && self.stands_apart(claim) || self.is_behind_punctuation();
        ends.then_some((named, claim.evidence))
    }

    /// Whether a number that a sign parts from the rest is whole: words stand behind it, or what is known to be no part
    /// of it, and nothing that the number may go on with.
    fn stands_apart(&self, claim: Claim) -> bool {
        let rest = self.rest();
        let whole = || is_complete(self.input, self.number(), self.cell);
        let tally = is_tally(rest);
        let joined = !tally && rest.len() > 1 && rest.starts_with(['-', '_', '.', '/']) && !rest[1..].starts_with(' ');
        let counts = rest.split(|c: char| !c.is_ascii_digit()).all(|run| run.len() <= COUNT);
        let words = !rest.bytes().any(|b| b.is_ascii_digit());
        let parted = || {
            claim.is_sure()
                && (tally || rest.starts_with(|c: char| c.is_whitespace() || "(（[【,，;；|".contains(c)))
                && (is_beside(rest) || begins_with_word(rest))
        };
        let known = || is_beside(rest) || foreign::look(rest).is_some_and(|f| f.strength >= Strength::Strong);
        (words || parted() || (counts || !joined) && whole() && known())
            && (!joined || claim.is_distinctive())
            && (!may_go_on(rest) || whole())
    }

    /// Whether the rest may be the name of a carrier: most letters and digits begin none.
    fn may_be_named_behind(&self) -> bool {
        let rest = self.rest().as_bytes();
        let mut head = [0; 3];
        let len = rest.len().min(head.len());
        head[..len].copy_from_slice(&rest[..len]);
        head.make_ascii_uppercase();
        head::may_begin(&head[..len]) || !rest.iter().all(u8::is_ascii_alphanumeric)
    }

    /// Whether the rest is the name of a carrier, behind a number that is proven whole, or one that this very carrier's
    /// check digit proves.
    fn is_named_behind(&self) -> bool {
        let (input, number, rest) = (self.input, self.number(), self.rest());
        if !rest.starts_with(|c: char| c.is_ascii_uppercase())
            || !self.cell.claim(input, number).is_some_and(|c| c.checked)
        {
            return false;
        }
        let kept = claim::number(input, number);
        let own = || {
            let owner = name::named(rest, kept.as_ref()).and_then(|owner| owner.0).zip(kept.as_ref());
            owner.is_some_and(|(carrier, kept)| claim::fits_of(carrier, kept).any(|fit| fit.check == Some(true)))
        };
        name::is_whole(rest) && (is_complete(input, number, self.cell) || own())
    }
}

/// Whether a text begins with a word: `/ ref 12345`, ` 张三 138…`.
fn begins_with_word(text: &str) -> bool {
    let sign = |c: char| !c.is_alphanumeric();
    let word = text.trim_start_matches(sign).split(sign).next().unwrap_or("");
    word.chars().nth(1).is_some() && word.chars().all(char::is_alphabetic)
}
