//! Characters that are hidden behind signs: `****6784`, `1Z99…`, `1Z999AA1012345678?`; or lost on the way: U+FFFD.

use super::Damage;
use crate::canon::{Compact, MAX, read};
use crate::cell::claim;
use crate::finding::{Applicability, Code, Detail, Finding, Span};
use crate::rule::Carrier;

/// Signs that stand for one character each, and those of them that mean something else when they stand alone.
const SIGNS: &[char] = &['*', '＊', '?', '？', '•', '●', '∙', '■', '█', '▇', '✱', '×', '#'];
const AMBIGUOUS: &[char] = &['*', '＊', '×', '#'];
/// Signs that stand for any number of them.
const ELLIPSES: &[&str] = &["...", "…", "‥"];
/// Words before the last digits of a hidden number.
const ENDINGS: &[&str] =
    &["ending in ", "ends in ", "ends with ", "ending with ", "last 4 ", "尾号", "末四位", "后四位", "尾數"];
/// Fewer characters say nothing.
const FEWEST: usize = 3;

pub(super) fn look(input: &str, core: Span, declared: Option<&'static Carrier>) -> Option<Damage> {
    let text = core.of(input);
    if text.chars().filter(char::is_ascii_alphanumeric).count() < FEWEST || claim::of(input, core).is_some() {
        return None;
    }
    let lost = places(text, |c| c == '\u{fffd}');
    if !lost.is_empty() {
        return erased(Code::ReplacementCharacter, input, core, &lost, declared);
    }
    if let Some((from, to)) = elided(text) {
        return Some(masked(Code::Masked, Span::new(core.start + from, core.start + to), &text[..from], 0));
    }
    let places = places(text, |c| SIGNS.contains(&c));
    if places.len() < 3 && places.iter().all(|&at| text[at..].starts_with(AMBIGUOUS)) {
        return None;
    }
    // A number has no other punctuation than the signs that hide it.
    let spelled = |c: char| c.is_ascii_alphanumeric() || matches!(c, ' ' | '-') || SIGNS.contains(&c);
    if !text.trim().chars().all(spelled) {
        return None;
    }
    erased(Code::Masked, input, core, &places, declared)
}

/// Where any number of characters is left out. Every word has to look like a part of a number: dots end sentences, too.
fn elided(text: &str) -> Option<(usize, usize)> {
    let folded = text.to_ascii_lowercase();
    let ending = ENDINGS.iter().find_map(|word| folded.find(word).map(|at| (at, at + word.len())));
    if ending.is_some_and(|(_, end)| text[end..].bytes().filter(u8::is_ascii_digit).count() >= FEWEST) {
        return ending;
    }
    let dots = ELLIPSES.iter().find_map(|sign| text.find(sign).map(|at| (at, at + sign.len())));
    let place = dots.or_else(|| crosses(text))?;
    let numbered = |word: &str| word.bytes().any(|b| b.is_ascii_digit()) || ELLIPSES.iter().any(|s| word.contains(s));
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    (digits > 1 && text.split_whitespace().all(numbered)).then_some(place)
}

/// The byte offsets of some signs.
fn places(text: &str, sign: impl Fn(char) -> bool) -> Vec<usize> {
    text.char_indices().filter(|&(_, c)| sign(c)).map(|(i, _)| i).collect()
}

/// Small crosses in front of the last characters, or in the middle: `xxxxxx6784`.
fn crosses(text: &str) -> Option<(usize, usize)> {
    let mut from = None;
    for (i, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (c, from) {
            ('x', None) => from = Some(i),
            ('x', _) => {}
            (_, Some(start)) if i - start >= 4 => return Some((start, i)),
            _ => from = None,
        }
    }
    None
}

/// Single signs: one that only one character can fill is filled, any other number of them is lost.
fn erased(code: Code, input: &str, core: Span, places: &[usize], declared: Option<&'static Carrier>) -> Option<Damage> {
    let text = core.of(input);
    let first = *places.first()?;
    let sign = text[first..].chars().next()?;
    let span = Span::new(core.start + first, core.start + first + sign.len_utf8());
    let reading = read(input, core);
    if reading.text.len() < FEWEST || reading.text.len() + places.len() > MAX {
        return None;
    }
    let mut damage = masked(code, span, &text[..first], places.len());
    if places.len() == 1 {
        let hidden = reading.at.iter().take_while(|&&(start, _)| (start as usize) < span.start).count();
        let mut fillings = completions(&reading.text, hidden, declared);
        match (fillings.next(), fillings.next()) {
            (Some(number), None) => damage.restored = Some((number, Applicability::Likely)),
            // Several carriers may ask for different characters: the search for repairs ranks them.
            _ if declared.is_none() => return None,
            _ => {}
        }
    }
    Some(damage)
}

/// The numbers that one character at a known place makes, each proven by a check digit.
fn completions<'a>(kept: &'a [u8], at: usize, declared: Option<&'static Carrier>) -> impl Iterator<Item = String> + 'a {
    (b'0'..=b'9').chain(b'A'..=b'Z').filter_map(move |c| {
        let mut bytes = kept.to_vec();
        bytes.insert(at, c);
        let number = Compact::of(&bytes)?;
        let proven = match declared {
            Some(carrier) => claim::fits_of(carrier, &number).any(|fit| fit.check == Some(true)),
            None => claim::accepted(&number).any(|fit| fit.check == Some(true) && fit.evidence >= claim::DISTINCTIVE),
        };
        proven.then(|| String::from_utf8_lossy(&bytes).into_owned())
    })
}

/// What is said of hidden characters: how many, where that can be seen, and how the number began.
fn masked(code: Code, span: Span, before: &str, hidden: usize) -> Damage {
    let prefix: String = before.chars().filter(char::is_ascii_alphanumeric).collect();
    let detail = Detail::Lost { digits: 0, lost: hidden, prefix, carrier: None, candidates_log10: hidden as u32 };
    let finding = Finding { count: hidden.max(1) as u32, ..Finding::new(code, span).detail(detail) };
    Damage { finding, restored: None }
}
