//! Several numbers in one cell, or the same one twice. They are parted, and never glued into a third.

use smallvec::SmallVec;

use super::claim::{self, Claim};
use super::{Peeled, peel as peel_cell, trim};
use crate::canon::{Compact, read};
use crate::finding::{Applicability, Code, Finding, Span};

/// More numbers in one cell are a list, of which the first ones tell enough.
const MOST: usize = 64;

/// Signs that part numbers, and words that do.
const SIGNS: &[char] =
    &[',', ';', '/', '|', '、', '，', '；', '\n', '\r', '\t', '\u{2028}', '+', '&', '和', '及', '／', '｜', '\\'];
const WORDS: &[&str] =
    &[" and ", " und ", " et ", " y ", " e ", " AND ", " or ", " или ", " и ", "<br>", "<br/>", "<br />"];

/// Pieces between signs, each a number by itself.
pub(super) fn peel(input: &str, cell: &mut Peeled) -> bool {
    let text = cell.core.of(input);
    if text.contains("://") && text.matches("://").count() < 2 || !has_parting(text) {
        return false;
    }
    let pieces = pieces(input, cell.core);
    if !(2..=MOST).contains(&pieces.len()) {
        return false;
    }
    let mut numbers: SmallVec<[(Span, Span, Claim); 2]> = SmallVec::new();
    for &piece in &pieces {
        let number = inside(input, piece);
        match claim::of(input, number) {
            Some(claim) => numbers.push((piece, number, claim)),
            // Anything else that holds digits may be the rest of a number.
            None if piece.of(input).bytes().any(|b| b.is_ascii_digit()) => return false,
            None => {}
        }
    }
    if numbers.len() < 2 || is_one(input, cell.core, &numbers) {
        return false;
    }
    part(input, cell, numbers.iter().map(|&(piece, number, _)| (piece, number)))
}

/// Whether the pieces are one number that was broken: together they claim more, and none of them stands by itself.
fn is_one(input: &str, core: Span, numbers: &[(Span, Span, Claim)]) -> bool {
    let weakest = numbers.iter().map(|(.., claim)| claim.evidence).min().unwrap_or(0);
    let strongest = numbers.iter().map(|(.., claim)| claim.evidence).max().unwrap_or(0);
    strongest < claim::DISTINCTIVE && claim::of(input, core).is_some_and(|all| all.evidence >= weakest + claim::CHECK)
}

/// The number of one piece, which may wear a dress of its own.
fn inside(input: &str, piece: Span) -> Span {
    if claim::of(input, piece).is_some() {
        return piece;
    }
    let inner = peel_cell(piece.of(input));
    Span::new(piece.start + inner.core.start, piece.start + inner.core.end)
}

/// Writes down each number once; one that stands there twice was pasted twice.
fn part(input: &str, cell: &mut Peeled, numbers: impl Iterator<Item = (Span, Span)>) -> bool {
    let mut seen: Vec<Compact> = Vec::new();
    let mut spans: SmallVec<[Span; 2]> = SmallVec::new();
    let mut again = None;
    let mut first = cell.core;
    for (piece, number) in numbers {
        let Some(text) = claim::number(input, number) else { continue };
        if seen.iter().any(|known| known.text() == text.text()) {
            again.get_or_insert(number);
        } else {
            if seen.is_empty() {
                first = piece;
            }
            seen.push(text);
            spans.push(piece);
        }
    }
    match (spans.len(), again) {
        (1, Some(again)) => cell.keep(first, Code::DuplicatePaste, again),
        (2.., _) => {
            cell.note(Finding::new(Code::SeveralNumbers, cell.core));
            cell.several = spans;
            cell.sure = Applicability::Likely;
        }
        _ => return false,
    }
    true
}

fn has_parting(text: &str) -> bool {
    text.contains(SIGNS) || WORDS.iter().any(|word| text.contains(word))
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
        let len = if rest.starts_with(SIGNS) {
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

/// Numbers that only a space parts, or nothing: each has to prove itself.
pub(super) fn glued(input: &str, cell: &mut Peeled) -> bool {
    spaced(input, cell) || halves(input, cell)
}

fn spaced(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let mut at = core.start;
    let words = core.of(input).split_inclusive(char::is_whitespace).map(|word| {
        let span = Span::new(at, at + word.len());
        at = span.end;
        trim(input, span)
    });
    let words: Vec<Span> = words.filter(|span| span.start < span.end).take(MOST + 1).collect();
    if !(2..=MOST).contains(&words.len()) {
        return false;
    }
    let sure = |&span: &Span| claim::of(input, span).is_some_and(Claim::is_sure);
    words.iter().all(sure) && part(input, cell, words.iter().map(|&span| (span, span)))
}

/// Two numbers without anything between them: both halves by a check digit of one format, or both distinctive; or the
/// same text twice.
fn halves(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let reading = read(input, core);
    let n = reading.text.len();
    if reading.strange.is_some() || !(16..=2 * crate::canon::MAX).contains(&n) {
        return false;
    }
    let half = |from: usize, to: usize| Compact::of(&reading.text[from..to]).filter(|c| claim::of_number(c).is_some());
    let cut = |at: usize| {
        let halves = [reading.raw(0, at), reading.raw(at, n)];
        halves.into_iter().map(|span| (span, span))
    };
    if n % 2 == 0 && reading.text[..n / 2] == reading.text[n / 2..] && half(0, n / 2).is_some() {
        return part(input, cell, cut(n / 2));
    }
    let proven = |at: usize| {
        let (Some(a), Some(b)) = (half(0, at), half(at, n)) else { return false };
        claim::accepted(&a).any(|x| {
            x.check == Some(true)
                && (a.len == b.len && claim::accepted(&b).any(|y| y.format == x.format)
                    || x.evidence >= STRONG && claim::accepted(&b).any(|y| y.evidence >= STRONG))
        })
    };
    let mut places = (8..n - 7).filter(|&at| proven(at));
    match (places.next(), places.next()) {
        (Some(at), None) => part(input, cell, cut(at)),
        _ => false,
    }
}

/// A check digit and letters or fixed digits besides.
const STRONG: u8 = claim::CHECK + claim::DISTINCTIVE;
