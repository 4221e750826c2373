//! Characters that are hidden behind signs: `****6784`, `1Z99…`, `1Z999AA1012345678?`; or lost on the way: U+FFFD.

use super::Damage;
use crate::canon::{Compact, MAX, read};
use crate::cell::claim;
use crate::finding::{Applicability, Code, Detail, Finding, Span};
use crate::rule::Carrier;

/// Signs that stand for one character.
const SIGNS: &[char] = &['*', '＊', '?', '？', '•', '●', '∙', '■', '█', '▇', '✱', '×', '#'];
/// Signs that stand for any number of them.
const ELLIPSES: &[&str] = &["...", "…", "‥"];
/// Words before the last digits of a hidden number.
const ENDINGS: &[&str] =
    &["ending in ", "ends in ", "ends with ", "ending with ", "last 4 ", "尾号", "末四位", "后四位", "尾數"];
/// Fewer characters say nothing.
const FEWEST: usize = 3;

pub(super) fn look(input: &str, core: Span, declared: Option<&'static Carrier>) -> Option<Damage> {
    let text = core.of(input);
    if let Some(at) = text.find('\u{fffd}') {
        let places = places(text, |c| c == '\u{fffd}');
        return erased(Code::ReplacementCharacter, input, core, at, &places, declared);
    }
    let places = places(text, |c| SIGNS.contains(&c));
    let kept = text.chars().filter(char::is_ascii_alphanumeric).count();
    if kept < FEWEST {
        return None;
    }
    let open = ELLIPSES
        .iter()
        .find_map(|sign| text.find(sign).map(|at| Span::new(core.start + at, core.start + at + sign.len())));
    let ending = ENDINGS.iter().find_map(|word| text.to_lowercase().find(word).filter(|_| kept < 24).map(|at| at));
    let crosses = crosses(text);
    let span = open
        .or_else(|| ending.map(|_| core))
        .or_else(|| crosses.map(|(from, to)| Span::new(core.start + from, core.start + to)));
    if let Some(span) = span {
        let digits = text.chars().filter(char::is_ascii_digit).count();
        if digits < FEWEST || text.split_whitespace().count() > 6 {
            return None;
        }
        return Some(masked(Code::Masked, span, 0, kept));
    }
    let first = *places.first()?;
    // A number has no other punctuation than the signs that hide it.
    let spelled = |c: char| c.is_ascii_alphanumeric() || matches!(c, ' ' | '-') || SIGNS.contains(&c);
    if !text.trim().chars().all(spelled) {
        return None;
    }
    erased(Code::Masked, input, core, first, &places, declared)
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
fn erased(
    code: Code,
    input: &str,
    core: Span,
    first: usize,
    places: &[usize],
    declared: Option<&'static Carrier>,
) -> Option<Damage> {
    let text = core.of(input);
    let sign = text[first..].chars().next()?;
    let span = Span::new(core.start + first, core.start + first + sign.len_utf8());
    let reading = read(input, core);
    if reading.text.len() < FEWEST || reading.text.len() + places.len() > MAX {
        return None;
    }
    let mut damage = masked(code, span, places.len(), reading.text.len());
    if let [only] = places {
        let hidden = reading.at.iter().take_while(|&&(start, _)| (start as usize) < core.start + only).count();
        let mut fillings = completions(&reading.text, hidden, declared);
        let (one, more) = (fillings.next(), fillings.next());
        if let (Some(number), None) = (one, more) {
            damage.restored = Some((number, Applicability::Likely));
        } else if declared.is_none() {
            // Several carriers may ask for different characters: the search for repairs ranks them.
            return None;
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

fn masked(code: Code, span: Span, hidden: usize, kept: usize) -> Damage {
    let detail = Detail::Lost {
        digits: if hidden == 0 { 0 } else { kept + hidden },
        lost: hidden,
        prefix: String::new(),
        carrier: None,
        candidates_log10: hidden as u32,
    };
    let finding = Finding { count: hidden.max(1) as u32, ..Finding::new(code, span).detail(detail) };
    Damage { finding, restored: None }
}
