//! Numbers between the signs of a list, or words that stand for one.

use alloc::vec::Vec;

use smallvec::SmallVec;

use super::one::{is_one, joined};
use super::words::LONG;
use super::{MOST, faulty, is_moment, is_order, part};
use crate::canon::{Compact, sequence};
use crate::cell::claim::{self, Claim};
use crate::cell::{Peeled, peel as peel_cell, trim};
use crate::finding::Span;
use crate::foreign;
use crate::signs::parts_list;

/// Signs that part numbers, and words that do.
pub(super) const SIGNS: &[char] =
    &[',', ';', '/', '|', '、', '，', '；', '\n', '\r', '\t', '\u{2028}', '+', '&', '和', '及', '／', '｜', '\\'];
/// Signs that part numbers one by one; several in a row hide characters.
const DOTS: &[char] = &['•', '·'];
const WORDS: &[&str] =
    &[" and ", " und ", " et ", " y ", " e ", " AND ", " or ", " или ", " и ", "<br>", "<br/>", "<br />"];

/// Pieces between signs, each a number by itself.
pub(in crate::cell) fn listed(input: &str, cell: &mut Peeled) -> bool {
    let text = cell.core.of(input);
    // Several dots hide characters, where no other sign parts numbers.
    let hidden =
        || (text.contains("••") || text.contains("··")) && !text.contains([',', ';', '\n', '\t', '，', '；', '、']);
    if text.contains("://") && text.matches("://").count() < 2 || !has_parting(text) || hidden() {
        return false;
    }
    let pieces = pieces(input, cell.core);
    let pieces = if pieces.len() > 2 { whole(input, cell).unwrap_or(pieces) } else { pieces };
    if !(2..=MOST).contains(&pieces.len()) {
        return false;
    }
    if foreign::is_invoice_in_groups(text) {
        return false;
    }
    if same(input, cell, &pieces) {
        return part(input, cell, pieces.iter().map(|&piece| (piece, piece)));
    }
    let mut numbers: SmallVec<[(Span, Span, Claim); 2]> = SmallVec::new();
    let mut others: SmallVec<[Span; 2]> = SmallVec::new();
    for &piece in &pieces {
        // A day in the next column is none, nor is what a word calls an order.
        if is_moment(piece.of(input)) || is_order(piece.of(input)) || is_nothing(piece.of(input)) {
            continue;
        }
        let number = inside(input, cell, piece);
        if is_moment(number.of(input)) {
            continue;
        }
        match cell.claim(input, number).or_else(|| slip(input, cell, number, &pieces)) {
            Some(claim) => numbers.push((piece, number, claim)),
            // Anything else that holds digits may be the rest of a number.
            None if piece.of(input).bytes().any(|b| b.is_ascii_digit()) => others.push(piece),
            None => {}
        }
    }
    if !others.is_empty() {
        let known = numbers.iter().map(|&(_, number, _)| number);
        if !faulty::are_alike(input, cell, &others, known) {
            return joined(input, cell, &pieces);
        }
        // Where each stands in the list.
        let all =
            pieces.iter().filter(|piece| others.contains(piece) || numbers.iter().any(|(known, ..)| known == *piece));
        return part(input, cell, all.map(|&piece| (piece, piece)));
    }
    if numbers.len() < 2 {
        return joined(input, cell, &pieces);
    }
    if is_one(input, cell, &numbers) {
        return false;
    }
    part(input, cell, numbers.iter().map(|&(piece, number, _)| (piece, number)))
}

/// Whether all figures of a text are zeros, and nothing else is spelled: how a figure is to be shown.
fn is_nothing(text: &str) -> bool {
    let mut spelled = text.chars().filter(|c| c.is_alphanumeric()).peekable();
    spelled.peek().is_some() && spelled.all(|c| c == '0')
}

/// The number of one piece, which may wear a dress of its own.
fn inside(input: &str, cell: &Peeled, piece: Span) -> Span {
    if cell.claim(input, piece).is_some() {
        return piece;
    }
    let inner = peel_cell(piece.of(input), cell.declared);
    Span::new(piece.start + inner.core.start, piece.start + inner.core.end)
}

/// The claim of a number with a slip: letters and digits stand in it as in one beside it that is beyond doubt.
pub(super) fn slip(input: &str, cell: &Peeled, piece: Span, beside: &[Span]) -> Option<Claim> {
    let number = claim::number(input, piece).filter(|n| n.len >= LONG)?;
    let alike =
        |other: &Compact| (other.len, other.digits, other.letters) == (number.len, number.digits, number.letters);
    let model = |&&span: &&Span| {
        span != piece && claim::number(input, span).as_ref().is_some_and(alike) && cell.is_beyond_doubt(input, span)
    };
    beside.iter().find(model).and_then(|&span| cell.claim(input, span))
}

/// Whether all pieces are one text that could be a number, known or not.
fn same(input: &str, cell: &Peeled, pieces: &[Span]) -> bool {
    let text = pieces[0].of(input);
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    pieces.iter().all(|piece| piece.of(input) == text)
        && (digits > 3 && text.len() > 7 || cell.claim(input, pieces[0]).is_some())
}

/// Whether signs or words may part several numbers.
pub(crate) fn has_parting(text: &str) -> bool {
    // Every word begins with a space or a bracket, and of the signs only those outside ASCII need a closer look.
    text.bytes().enumerate().any(|(at, b)| match b {
        b',' | b';' | b'/' | b'|' | b'\n' | b'\r' | b'\t' | b'+' | b'&' | b'\\' => true,
        b' ' | b'<' => WORDS.iter().any(|word| text.as_bytes()[at..].starts_with(word.as_bytes())),
        0xc0.. => text[at..].starts_with(SIGNS) || text[at..].starts_with(DOTS),
        _ => false,
    })
}

/// Signs that no number holds.
const fn breaks(c: char) -> bool {
    parts_list(c) || matches!(c, ' ' | '\n')
}

/// The parts of the core between commas or whitespace, when each of them is a number with punctuation of its own.
fn whole(input: &str, cell: &Peeled) -> Option<Vec<Span>> {
    let mut at = cell.core.start;
    let parts = cell.core.of(input).split_inclusive(breaks).map(|part| {
        at += part.len();
        let end = part.trim_end_matches(breaks).len();
        trim(input, Span::new(at - part.len(), at - part.len() + end))
    });
    let parts: Vec<Span> = parts.filter(|part| part.start < part.end).collect();
    parts.iter().all(|part| claim::owns_punctuation(part.of(input), cell.declared)).then_some(parts)
}

/// The parts of the core between signs, without those that hold nothing.
fn pieces(input: &str, core: Span) -> Vec<Span> {
    let mut out = Vec::new();
    let (mut from, mut at) = (core.start, core.start);
    let mut push = |from, to| {
        let piece = trim(input, Span::new(from, to));
        if piece.of(input).chars().any(char::is_alphanumeric) && out.len() <= MOST {
            out.push(piece);
        }
    };
    while at < core.end {
        let rest = Span::new(at, core.end).of(input);
        let sign = rest.chars().next().map_or(1, char::len_utf8);
        // What is written out with a stroke is a part of a barcode: `\x1d`.
        let written = sequence(rest).filter(|_| rest.starts_with('\\'));
        if let Some((len, _)) = written {
            at += len;
            continue;
        }
        let len = if rest.starts_with(SIGNS) || rest.starts_with(DOTS) {
            Some(sign)
        } else {
            WORDS.iter().find(|word| rest.starts_with(**word)).map(|word| word.len())
        };
        at += len.unwrap_or(sign);
        if let Some(len) = len {
            push(from, at - len);
            from = at;
        }
    }
    push(from, core.end);
    out
}
