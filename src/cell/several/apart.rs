//! Numbers that no sign of a list parts: by spaces, a dash, words, or nothing.

use alloc::vec::Vec;

use smallvec::SmallVec;

use super::list::slip;
use super::one::{is_own_whole, is_rather_whole};
use super::words::{LONG, has_long_words, parts_words, spaced_words, words, words_between};
use super::{MOST, is_moment, is_order, is_solid_day, is_written_day, part, solid};
use crate::cell::claim::{self, Claim};
use crate::cell::{Peeled, name, trim};
use crate::finding::Span;

/// Numbers that only a space parts, or nothing: each has to prove itself.
pub(in crate::cell) fn glued(input: &str, cell: &mut Peeled) -> bool {
    spaced(input, cell) || apart(input, cell) || dashed(input, cell) || solid::halves(input, cell)
}

/// Two numbers that a dash parts, where one of them proves itself or both have letters or digits of their own, and
/// nothing accepts them together.
fn dashed(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    if !has_long_words(core.of(input)) || cell.is_claimed(input, core) {
        return false;
    }
    let words = words_between(parts_words, input, core);
    let sure = |&span: &Span| span.end - span.start >= LONG && cell.claim(input, span).is_some_and(Claim::is_sure);
    (2..=MOST).contains(&words.len())
        && words.iter().all(sure)
        && part(input, cell, words.into_iter().map(|span| (span, span)))
}

/// Parts numbers between which spaces stand.
fn spaced(input: &str, cell: &mut Peeled) -> bool {
    let words = spaced_words(input, trim(input, cell.core));
    let sure = |&span: &Span| {
        let claim = cell.claim(input, span).filter(|claim| claim.is_sure() && !is_written_day(span.of(input)));
        claim.or_else(|| slip(input, cell, span, &words)).is_some()
    };
    (2..=MOST).contains(&words.len())
        && words.iter().all(sure)
        && part(input, cell, words.iter().map(|&span| (span, span)))
}

/// Numbers that a space parts, each as long as no group is printed: together they would have to prove themselves.
pub(in crate::cell) fn apart(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    if !has_long_words(core.of(input)) {
        return false;
    }
    let words = spaced_words(input, core);
    let long = |&span: &Span| {
        let text = span.of(input);
        text.len() >= LONG
            && text.bytes().any(|b| b.is_ascii_digit())
            && (cell.is_own(input, span) || claim::is_number(input, span) && !is_solid_day(text))
            && !is_moment(text)
            && !is_written_day(text)
    };
    words.iter().all(long)
        && !is_own_whole(input, cell, core, &words)
        && !is_rather_whole(input, cell, core, &words)
        && !cell.is_beyond_doubt(input, core)
        && part(input, cell, words.iter().map(|&span| (span, span)))
}

/// Numbers with words between them, like the names of their carriers, and no other digits around.
pub(in crate::cell) fn among_words(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let mut numbers: SmallVec<[Span; 2]> = SmallVec::new();
    let (mut end, mut before) = (core.start, core.start);
    for word in words(input, core) {
        let between = Span::new(end, word.start).of(input);
        let text = word.of(input);
        let figured = text.bytes().any(|b| b.is_ascii_digit());
        let ordered = figured && is_order(Span::new(before, word.end).of(input));
        before = if ordered { word.end } else { word.start };
        if ordered {
            end = word.end;
        } else if figured {
            let words =
                between.contains(char::is_alphabetic) && between.contains(|c: char| c.is_whitespace() || !c.is_ascii());
            let parted = numbers.is_empty() || words;
            let named = || name::named(between, None).is_some() || numbers.is_empty() && cell.hint.is_some();
            let claim = cell.claim(input, word).filter(|claim| claim.is_sure() || named());
            if !parted || claim.is_none() || text.len() < LONG || numbers.len() == MOST {
                return false;
            }
            numbers.push(word);
            end = word.end;
        } else if numbers.is_empty() {
            end = word.end;
        }
    }
    numbers.len() > 1 && part(input, cell, numbers.into_iter().map(|span| (span, span)))
}

/// Distinctive numbers anywhere in a text.
pub(in crate::cell) fn scattered(input: &str, cell: &mut Peeled) -> bool {
    let sure = |&span: &Span| cell.claim(input, span).is_some_and(Claim::is_distinctive);
    let words: Vec<Span> = words(input, trim(input, cell.core)).filter(sure).take(MOST).collect();
    words.len() > 1 && part(input, cell, words.into_iter().map(|span| (span, span)))
}
