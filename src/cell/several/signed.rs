//! Numbers that any signs part, or places in a list: `A -> B`, `A ~ B`, `box1 A box2 B`, `1. A 2. B`, `A...B`.

use smallvec::SmallVec;

use super::words::LONG;
use super::{MOST, is_moment, is_order, part, words};
use crate::canon::sequence;
use crate::cell::claim::{self, Claim};
use crate::cell::lengths::COUNT;
use crate::cell::{Peeled, trim};
use crate::finding::{Code, Span};
use crate::foreign::{self, Strength};
use crate::signs::{is_dash, is_invisible};

/// Dots that stand between two numbers, and not for characters of one: each of them more than its length speaks for.
pub(in crate::cell) fn dotted(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    let Some(at) = ["..", "…", "••"].iter().find_map(|sign| text.find(sign)) else { return false };
    let rest = text[at..].trim_start_matches(['.', '…', '•', ' ']);
    let both =
        [trim(input, Span::new(core.start, core.start + at)), trim(input, Span::new(core.end - rest.len(), core.end))];
    let sure = |&piece: &Span| {
        piece.end - piece.start >= WHOLE
            && piece.of(input).bytes().all(|b| b.is_ascii_alphanumeric())
            && cell.claim(input, piece).is_some_and(Claim::is_sure)
    };
    both.iter().all(sure) && part(input, cell, both.into_iter().map(|piece| (piece, piece)))
}

/// No beginning of a number is so long.
const WHOLE: usize = 12;

/// Words that are numbers by themselves, with a sign between them that groups nothing, and besides them only words and
/// places in a list.
pub(in crate::cell) fn signed(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    // Addresses, formulas, barcodes and records have signs of their own.
    let record = || text.starts_with('{') && !text.contains('[');
    if text.contains("://") || text.starts_with(['=', '(', ']']) || record() || is_moment(text) {
        return false;
    }
    // Each word with what stands in front of it: what a look at it tells comes first.
    let mut numbers: SmallVec<[(Span, Span); 2]> = SmallVec::new();
    let mut end = core.start;
    for word in words(input, core) {
        let text = word.of(input);
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        if digits == 0 || digits <= COUNT && text.len() < LONG {
            continue;
        }
        let before = Span::new(end, word.start);
        let parted = numbers.is_empty() || parts(before.of(input));
        if text.len() < WHOLE || !parted || numbers.len() == MOST {
            return false;
        }
        numbers.push((word, before));
        end = word.end;
    }
    let counts = |&(word, before): &(Span, Span)| {
        let called = Span::new(before.start, word.end).of(input).trim_start_matches(|c: char| !c.is_alphabetic());
        cell.is_known(input, word) && !is_order(called)
    };
    if numbers.len() < 2 || !numbers.iter().all(counts) {
        return false;
    }
    // What parts the elements of a barcode parts no numbers.
    let separator = |text: &str| sequence(text).is_some_and(|(_, code)| code == Code::Gs1Separator);
    let scanned = || {
        text.contains(['\u{1d}', '␝'])
            || text.contains("FNC1")
            || text.char_indices().any(|(at, _)| separator(&text[at..]))
    };
    // What nobody sees parts no number that is one as a whole.
    let unseen = numbers.iter().all(|(_, before)| before.of(input).chars().all(is_invisible));
    let bare = || !text.bytes().any(|b| b.is_ascii_alphabetic());
    let whole = || cell.is_own(input, core) || bare() && cell.claim(input, core).is_some_and(Claim::is_sure);
    if unseen && whole() {
        return false;
    }
    !scanned()
        && !cell.is_beyond_doubt(input, core)
        && part(input, cell, numbers.into_iter().map(|(word, _)| (word, word)))
}

/// A number and another one in brackets behind it, or the same once more.
pub(in crate::cell) fn bracketed(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    let Some(at) = text.find(['(', '（']).filter(|_| text.ends_with([')', '）'])) else { return false };
    let open = text[at..].chars().next().map_or(1, char::len_utf8);
    let close = text.chars().next_back().map_or(1, char::len_utf8);
    let first = trim(input, Span::new(core.start, core.start + at));
    let second = trim(input, Span::new(core.start + at + open, (core.end - close).max(core.start + at + open)));
    let solid = |piece: Span| piece.of(input).bytes().all(|b| b.is_ascii_alphanumeric());
    let number = |piece: Span| piece.end - piece.start >= LONG && claim::is_number(input, piece);
    let order = || foreign::look(second.of(input)).is_some_and(|other| other.strength >= Strength::Fair);
    let same = first.of(input) == second.of(input);
    solid(first)
        && solid(second)
        && number(first)
        && (same || number(second) && !order())
        && part(input, cell, [first, second].into_iter().map(|piece| (piece, piece)))
}

/// Whether what stands between two words is more than a blank, a hyphen or a dot.
fn parts(between: &str) -> bool {
    let groups = |c: char| is_dash(c) || matches!(c, ' ' | '\u{a0}' | '.' | '_');
    between.contains(|c: char| !groups(c))
        || between.starts_with(' ') && between.ends_with(' ') && between.contains('-')
}
