//! Dots or words in the place of any number of characters: `1Z99…`, `ending in 6784`.

use super::endings::ending;
use super::{crosses, is_crossed_out, is_longest, is_proven, is_short_row, is_whole, number_of, tells};
use crate::canon::{Compact, MAX};
use crate::cell;
use crate::cell::claim::{self, Claim};
use crate::damage::origin;
use crate::matcher::Fit;
use crate::rule::Carrier;
use crate::signs::{CLOSING, OPENING, is_digits, parts_groups};

/// Signs that stand for any number of them.
const ELLIPSES: &[&str] = &["...", "…", "‥"];

/// What people write in brackets in the place of what they leave out, beside dots.
const OMITTED: &[&str] = &[
    "hidden",
    "masked",
    "redacted",
    "censored",
    "removed",
    "truncated",
    "已隐藏",
    "隐藏",
    "已脱敏",
    "脱敏",
    "省略",
    "略",
    "打码",
];

/// Where brackets stand that say that something is left out: `5830526656(...)`, `98657878 (hidden)`; and whether dots
/// do.
fn omission(text: &str) -> Option<(usize, usize, bool)> {
    let (at, open) = text.char_indices().find(|(_, c)| OPENING.contains(c))?;
    let inside = &text[at + open.len_utf8()..];
    let close = inside.find(CLOSING)?;
    let word = inside[..close].trim();
    let dots = ELLIPSES.iter().any(|sign| word.starts_with(sign)) && word.chars().all(|c| matches!(c, '.' | '…' | '‥'));
    let sign = inside[close..].chars().next().map_or(1, char::len_utf8);
    let omitted = || OMITTED.iter().any(|known| known.eq_ignore_ascii_case(word));
    (dots || omitted()).then_some((at, at + open.len_utf8() + close + sign, dots))
}

/// Whether such brackets stand for a part of a number: behind a beginning that no letters and check digit prove to be
/// whole.
fn is_omitted(text: &str) -> bool {
    const SHORTEST: usize = 10;
    // Numbers begin with no more letters than these.
    const LETTERS: usize = 6;
    let Some((at, end, dots)) = omission(text) else { return false };
    let (before, after) = (&text[..at], text[end..].trim());
    let word = |word: &str| word.bytes().any(|b| b.is_ascii_digit()) && word.bytes().all(|b| b.is_ascii_alphanumeric());
    let words = |text: &str| text.trim().split(parts_groups).all(word);
    // Dots behind a blank may be those of a sentence.
    let touches = !before.ends_with(' ');
    let proves = |number: &Compact| is_proven(number) && !is_short_row(number);
    // Nor does a word behind a blank leave out any of what a check digit ends.
    let last = !touches && after.is_empty();
    let ended = |number: &Compact| last && number.len >= SHORTEST && is_whole(number, None);
    let ends = || number_of(before).is_some_and(|number| proves(&number) || ended(&number));
    // Letters that numbers begin with need no figure in front of a word that says so.
    let begun = || {
        (1..=LETTERS).contains(&before.len())
            && before.bytes().all(|b| b.is_ascii_uppercase())
            && !cell::is_name(before.as_bytes())
    };
    let begins = words(before) || !dots && !after.is_empty() && begun();
    (touches || !dots) && begins && (after.is_empty() || words(after)) && !ends()
}

/// Whether dots stand for a part of a number: between figures, or behind a beginning of which nothing shows that it is
/// whole. Behind a whole number they end a sentence.
pub(super) fn leaves_out(text: &str, declared: Option<&'static Carrier>) -> bool {
    const BRACKETS: &[char] = &['[', ']', '(', ')', ' '];
    // Numbers begin with no more letters than these.
    const LETTERS: usize = 6;
    if is_omitted(text) || two_dots(text, declared).is_some() {
        return true;
    }
    let Some(at) = ELLIPSES.iter().filter_map(|sign| find(text, sign)).min() else { return false };
    let (before, rest) = (&text[..at], text[at..].trim_start_matches(['.', '…', '‥']));
    let (before, after) = (before.trim_end_matches(BRACKETS), rest.trim_start_matches(BRACKETS));
    let after = if rest.starts_with(' ') && is_pointed(after) { "" } else { after };
    // What stands behind may be cut off as well.
    let cut = ELLIPSES.iter().any(|sign| after.ends_with(sign));
    let after = if cut { after.trim_end_matches(['.', '…', '‥']) } else { after };
    let figured = |text: &str| text.bytes().any(|b| b.is_ascii_digit());
    let spelled = |text: &str| text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    // What is hidden in front, or behind the letters that a number begins with, is so where the rest is none by itself.
    let begun = before.len() <= LETTERS && before.bytes().all(|b| b.is_ascii_uppercase()) && text.starts_with(before);
    if begun
        && at == before.len()
        && rest == after
        && spelled(after)
        && figured(after)
        && !cell::is_name(before.as_bytes())
    {
        // Nothing is hidden in front of what numbers begin with.
        let begins = |number: &Compact| {
            let own = || declared.is_some_and(|carrier| claim::for_carrier(carrier, number).is_some());
            before.is_empty()
                && after.starts_with(|c: char| c.is_ascii_uppercase())
                && (own() || claim::of_number(number).is_some_and(Claim::is_distinctive))
        };
        return !number_of(after).is_some_and(|number| is_whole(&number, declared) || begins(&number));
    }
    if !before.split(' ').all(|word| figured(word) && spelled(word)) || !spelled(after) {
        return false;
    }
    // Of digits alone a check digit proves nothing where more of them may follow, but behind a beginning of their own.
    let proven = || number_of(before).is_some_and(|number| is_proven(&number) && !is_short_row(&number));
    let bare = before.bytes().all(|b| b.is_ascii_digit()) && !proven();
    let ends = || number_of(before).is_some_and(|number| is_whole(&number, declared));
    let longest = || number_of(before).is_some_and(|number| is_longest(&number, declared));
    if after.is_empty() { (bare && at == before.len() || !ends()) && !longest() } else { figured(after) }
}

/// Whether a text is a day or a price, which is no part of what is left out in front of it: `30.11.`, `12.50`.
fn is_pointed(text: &str) -> bool {
    const WHOLE: usize = 4;
    const DECIMALS: usize = 2;
    text.strip_suffix('.').unwrap_or(text).split_once('.').is_some_and(|(whole, decimals)| {
        (1..=WHOLE).contains(&whole.len())
            && (1..=DECIMALS).contains(&decimals.len())
            && is_digits(whole)
            && is_digits(decimals)
    })
}

/// Where any number of characters is left out. Every word has to look like a part of a number: dots end sentences, too.
pub(super) fn elided(text: &str) -> Option<(usize, usize)> {
    if let Some((from, to, _)) = omission(text).filter(|_| is_omitted(text)) {
        return Some((from, to));
    }
    if let Some(words) = ending(text) {
        return Some(words);
    }
    let dots = ELLIPSES.iter().find_map(|sign| find(text, sign).map(|at| (at, at + sign.len())));
    let grouped = || {
        let end = text.find(|c: char| !(matches!(c, 'x' | 'X') || parts_groups(c)))?;
        is_crossed_out(text.as_bytes()).then(|| (0, text[..end].trim_end_matches(parts_groups).len()))
    };
    let place = dots.or_else(|| crosses(text)).or_else(grouped)?;
    let crossed = |word: &str| word.bytes().all(|b| matches!(b, b'x' | b'X'));
    let numbered = |word: &str| {
        crossed(word) || word.bytes().any(|b| b.is_ascii_digit()) || ELLIPSES.iter().any(|s| word.contains(s))
    };
    (tells(text) && text.split_whitespace().all(numbered)).then_some(place)
}

/// Where two dots stand in the place of characters, as `‥` is typed: `9865..8855`. Where both sides are a number
/// together, or one of them is, they were typed for one or end a sentence.
pub(super) fn two_dots(text: &str, declared: Option<&'static Carrier>) -> Option<(usize, usize)> {
    const DOTS: &str = "..";
    // People show so many characters at each end.
    const FEWEST: usize = 3;
    // Of fewer digits a check digit tells by chance, or another carrier's length.
    const WHOLE: usize = 12;
    let at = find(text, DOTS)?;
    if text[at..] == *DOTS && is_cut(&text[..at], declared) {
        return Some((at, text.len()));
    }
    let (before, after) = (text[..at].trim(), text[at + DOTS.len()..].trim());
    let word = |word: &str| word.bytes().any(|b| b.is_ascii_digit()) && word.bytes().all(|b| b.is_ascii_alphanumeric());
    let part = |text: &str| text.len() >= FEWEST && text.split(' ').all(word);
    let is_number =
        |text: &str| number_of(text).is_some_and(|number| number.len >= WHOLE && is_whole(&number, declared));
    let hides =
        part(before) && part(after) && !is_number(before) && !is_number(after) && !is_number(&[before, after].concat());
    hides.then_some((at, at + DOTS.len()))
}

/// Whether a word is the beginning of longer numbers of the declared carrier, and none that ends there: no number of
/// it, or one of a form of several lengths without a check digit that agrees.
fn is_cut(word: &str, declared: Option<&'static Carrier>) -> bool {
    // Fewer characters are the beginning of anything.
    const FEWEST: usize = 6;
    let spelled = word.len() >= FEWEST && word.bytes().all(|b| b.is_ascii_alphanumeric());
    let ends = |carrier: &Carrier, number: &Compact| {
        let ended = |fit: Fit| fit.check == Some(true) || fit.format.format().rows(MAX).len() == 1;
        claim::fits_of(carrier, number).any(ended)
    };
    let begins = |carrier: &'static Carrier| {
        number_of(word).is_some_and(|number| !ends(carrier, &number) && origin::is_begun(&number, carrier))
    };
    spelled && tells(word) && declared.is_some_and(begins)
}

/// Where a sign or a word stands. Few texts hold even the first byte of it, and to look for that costs least.
fn find(text: &str, sign: &str) -> Option<usize> {
    let first = sign.as_bytes().first()?;
    if text.as_bytes().contains(first) { text.find(sign) } else { None }
}
