//! The words of a cell, by what parts them.

use alloc::vec::Vec;

use super::MOST;
use super::list::SIGNS;
use crate::cell::lengths::RARE_GROUP;
use crate::cell::trim;
use crate::finding::Span;
use crate::signs::is_dash;

/// Two words of so many characters are rather two numbers than groups of one.
pub(super) const LONG: usize = RARE_GROUP;

/// Hardly any carrier prints groups of so many characters.
pub(crate) const SHORTEST_WORD: usize = 6;

/// How many letters and digits stand in a row in a text at most.
pub(crate) fn longest_word(text: &str) -> usize {
    let (mut run, mut longest) = (0, 0);
    for b in text.bytes() {
        run = if b.is_ascii_alphanumeric() { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    longest
}

/// Whether two words of a text are each as long as a number.
pub(crate) fn has_long_words(text: &str) -> bool {
    const PARTS: [bool; 128] = {
        let (mut parts, mut i) = ([false; 128], 0);
        while i < parts.len() {
            parts[i] = matches!(i as u8, b' ' | b'\t'..=b'\r' | b'-' | b'_');
            i += 1;
        }
        i = 0;
        while i < SIGNS.len() {
            if SIGNS[i].is_ascii() {
                parts[SIGNS[i] as usize] = true;
            }
            i += 1;
        }
        parts
    };
    let (mut words, mut len) = (0, 0);
    if text.is_ascii() {
        for b in text.bytes() {
            len = if PARTS[usize::from(b & 0x7f)] { 0 } else { len + 1 };
            words += usize::from(len == SHORTEST_WORD);
        }
    } else {
        for c in text.chars() {
            let (parts, bytes) = (!c.is_ascii_alphanumeric() && parts_words(c), c.len_utf8());
            words += usize::from(!parts && len < SHORTEST_WORD && len + bytes >= SHORTEST_WORD);
            len = if parts { 0 } else { len + bytes };
        }
    }
    words > 1
}

/// Whether the words of a text may be numbers by themselves: two that no group is as long as, or none that is short.
pub(crate) fn may_be_numbers(text: &str) -> bool {
    let all = |parts: fn(char) -> bool, least| {
        text.split(parts).filter(|word| !word.is_empty()).all(|word| word.len() >= least)
    };
    has_long_words(text)
        && (text.split(parts_words).filter(|word| word.len() >= LONG).count() > 1
            || all(parts_words, SHORTEST_WORD)
            || all(char::is_whitespace, LONG))
}

/// Whether lowercase letters stand in a text: all bytes at once, as most texts have none.
pub(in crate::cell) fn has_small_letters(text: &str) -> bool {
    text.bytes().fold(false, |any, b| any | b.is_ascii_lowercase())
}

/// Whether a sign parts numbers, or groups of one.
pub(super) fn parts_words(c: char) -> bool {
    c.is_whitespace() || is_dash(c) || matches!(c, '_' | '＿') || SIGNS.contains(&c)
}

/// Whether a word in lowercase stands between figures in a text without other lowercase letters: `9865 ref 12`.
pub(crate) fn has_word_between(text: &str) -> bool {
    const SHORTEST: usize = 2;
    if !has_small_letters(text) {
        return false;
    }
    let small = |word: &str| word.len() >= SHORTEST && word.bytes().all(|b| b.is_ascii_lowercase());
    let figures = |text: &str| text.bytes().any(|b| b.is_ascii_digit());
    // `&nbsp;` is a sign, however it is spelled.
    let entity = |word: &str| text.contains('&') && text.contains(&format!("&{word};"));
    let mut words = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| small(word) && !entity(word));
    let (Some(word), None) = (words.next(), words.next()) else { return false };
    let Some((before, after)) = text.split_once(word) else { return false };
    let others = before.bytes().chain(after.bytes()).any(|b| b.is_ascii_lowercase());
    !others && figures(before) && figures(after)
}

/// The words of a text that only whitespace parts.
pub(super) fn spaced_words(input: &str, core: Span) -> Vec<Span> {
    words_between(char::is_whitespace, input, core)
}

/// The words of a text between the signs that part them.
pub(super) fn words_between(parts: fn(char) -> bool, input: &str, core: Span) -> Vec<Span> {
    let mut at = core.start;
    let words = core.of(input).split_inclusive(parts).map(|word| {
        let span = Span::new(at, at + word.trim_end_matches(parts).len());
        at += word.len();
        trim(input, span)
    });
    words.filter(|span| span.start < span.end).take(MOST + 1).collect()
}

/// The runs of letters and digits in a text, without those that a written-out separator begins: `\u001d1234565`.
pub(in crate::cell) fn words(input: &str, core: Span) -> impl Iterator<Item = Span> {
    let mark = |c: char| !c.is_ascii_alphanumeric();
    let mut at = core.start;
    let runs = core.of(input).split_inclusive(mark).map(move |run| {
        let start = at;
        at += run.len();
        Span::new(start, start + run.trim_end_matches(mark).len())
    });
    let written = |span: &Span| {
        let escaped = input[..span.start].ends_with('\\');
        escaped && ["u001", "x1"].iter().any(|code| span.of(input).starts_with(code))
    };
    runs.filter(move |span| span.start < span.end && !written(span))
}
