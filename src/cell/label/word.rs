//! A label in words, and where it ends.

use super::place::{behind_count, behind_place};
use super::{LONG_WORD, behind, longest};
use crate::cell::captions::{NUMERO, is_caption};
use crate::cell::claim::Claim;
use crate::cell::words::FILLERS;
use crate::cell::{Peeled, trim};
use crate::finding::Span;
use crate::fold::narrow;

/// No number begins with more letters of its own that a label begins with, too.
const CAPITALS: usize = 4;

/// A label in words: `Your tracking number is`.
pub(super) fn word(input: &str, cell: &Peeled, core: Span) -> Option<usize> {
    let text = core.of(input);
    let start = FILLERS.iter().filter_map(|f| strip_word(text, f)).max().unwrap_or(0);
    let (end, bounded) = longest(&text[start..])?;
    let (end, bounded) = inflected(input, cell, core, start + end).map_or((start + end, bounded), |end| (end, true));
    let rest = &text[end..];
    let rest = behind_place(&text[..end], rest);
    let rest = behind_count(input, cell, core, rest).unwrap_or(rest);
    // One letter or two behind a blank are those of a number that is told by them: `NEW TT66…`, `PO DPK7…`.
    let head = text[..end].rfind(' ').map_or(0, |blank| blank + 1);
    let (lettered, without) = (Span::new(core.start + head, core.end), Span::new(core.start + end, core.end));
    let own = || cell.is_own(input, lettered) && !cell.is_own(input, without);
    let told = || own() || cell.claim(input, lettered).is_some_and(Claim::is_distinctive);
    // More capitals that touch its digits are its own as well: `MY NLTHVC…`.
    let letters = &text[head..end];
    let capitals = || letters.len() <= CAPITALS && letters.bytes().all(|b| b.is_ascii_uppercase());
    let touches = || capitals() && !is_caption::<NUMERO>(letters) && cell.is_claimed(input, lettered);
    if head > 0 && !bounded && (end - head <= 2 && told() || touches()) {
        return None;
    }
    let verb = FILLERS.iter().find_map(|f| strip_word(rest.trim_start(), f));
    let rest = verb.map_or(rest, |len| &rest.trim_start()[len..]);
    let len = text.len() - behind(rest).len();
    let number = trim(input, Span::new(core.start + len, core.end));
    let known = cell.claim(input, number).is_some();
    // Letters that could belong to the number need both: an end of a word, and a number behind it. No number begins
    // with a word as long as `Sendungsnummer`.
    let is_long_word = bounded && text[start..end].chars().take_while(|c| c.is_alphabetic()).count() >= LONG_WORD;
    let doubtful = !is_long_word && cell.claim(input, core).is_some();
    // Two Han characters say what two letters do not.
    let written = text[..end].chars().filter(|c| !c.is_whitespace());
    let long = written.map(|c| if narrow(c).is_ascii() { 1 } else { 2 }).sum::<usize>() > 2;
    (if doubtful { known && bounded && long } else { known && long || bounded }).then_some(len)
}

/// Where the word ends that goes on behind the label that ends at byte `end`, in letters of the same case: `Pošta`,
/// `Трека`. Letters that prove a number with the digits behind them are its own.
pub(super) fn inflected(input: &str, cell: &Peeled, core: Span, end: usize) -> Option<usize> {
    let text = core.of(input);
    let last = text[..end].chars().next_back().filter(|c| c.is_lowercase() || c.is_uppercase())?;
    let goes_on = |c: char| c.is_alphabetic() && c.is_lowercase() == last.is_lowercase();
    let rest = text[end..].trim_start_matches(goes_on);
    let number = Span::new(core.start + end, core.end);
    let parted = rest.len() < text.len() - end && rest.starts_with(|c: char| !c.is_alphanumeric());
    let without = trim(input, Span::new(core.end - behind(rest).len(), core.end));
    let own = || {
        cell.is_beyond_doubt(input, number)
            || cell.claim(input, number).is_some_and(|claim| claim.checked && claim.is_distinctive())
            || cell.is_own(input, number) && !cell.is_own(input, without)
    };
    (parted && !own()).then(|| text.len() - rest.len())
}

/// The text in front of the `is` or 为 that it ends with.
#[cfg(feature = "scan")]
pub(crate) fn before_verb(text: &str) -> Option<&str> {
    let text = text.trim_end();
    FILLERS.iter().find_map(|verb| {
        let head = text.strip_suffix(*verb)?;
        (!verb.is_ascii() || head.ends_with(|c: char| !c.is_alphanumeric())).then_some(head)
    })
}

/// The length of `word` at the start of `text`, when a word ends there.
fn strip_word(text: &str, word: &str) -> Option<usize> {
    let head = text.get(..word.len())?;
    let rest = &text[word.len()..];
    let ends = !word.is_ascii() || rest.starts_with(|c: char| !c.is_alphanumeric());
    (ends && (head == word || head.eq_ignore_ascii_case(word))).then(|| text.len() - rest.trim_start().len())
}
