//! Remarks around a number: who it is for, how many, when it left. Whatever is left without them is the number, right
//! or wrong: `Hi, your parcel 9.40553E+21 has been sent`, 单号 RB12345678GB 已发货.

mod joined;
mod piece;
#[cfg(test)]
mod tests;

pub(crate) use joined::{before_capitals, behind_capitals, joins_words};
pub(super) use joined::{behind_place_alone, joins_capitals, takes_capitals, takes_words};
pub(super) use piece::is_elided;
use piece::pieces;
pub(crate) use piece::{Kind, kind};
use smallvec::SmallVec;

use super::claim::Claim;
use super::count::{ends_with_measure, is_place, is_tally};
use super::label::starts_with_identifier;
use super::lengths::{COUNT, SHORTEST};
use super::lone::beside;
use super::several::is_order;
use super::tail::country;
use super::{Peeled, six, trim};
use crate::damage;
use crate::finding::{Applicability, Code, Span};
use crate::foreign::{self, Strength};
use crate::script::{is_east_asian_text, is_han};
use crate::signs::{CLOSING, OPENING, is_digits};

/// Takes the remarks off both ends of a text that is no number as a whole, or one that words are letters of.
pub(super) fn peel(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    if !takes_words(input, cell) && cell.is_claimed(input, core) {
        return false;
    }
    let number = left(input, core, cell).map(|number| cell.with_group(input, core, number).unwrap_or(number));
    let initial = number.and_then(|number| behind_initial(input, core, number, cell));
    let number = initial.or(number);
    let Some(number) = number.filter(|number| *number != core) else { return false };
    let text = number.of(input);
    let digits = text.chars().filter(|c| c.is_numeric()).count();
    let claim = cell.claim(input, number);
    let signs = || text.chars().filter(|c| c.is_alphanumeric()).count();
    let long =
        || digits >= DIGITS && (claim.is_some() || signs() >= SHORTEST) || text.contains(damage::hides_characters);
    let own = || cell.declared.is_some() && digits > 0 && signs() >= SHORTEST && cell.is_own(input, number);
    let damaged = || {
        damage::is_disfigured(input, number, cell.declared)
            || cell.declared.is_some() && signs() >= SHORTEST && damage::look(input, number, cell.declared).is_some()
    };
    // A word in front may say that it is the number of an order.
    if !(long() || own() || damaged()) || is_known(core.of(input)) {
        return false;
    }
    let (before, after) = (Span::new(core.start, number.start).of(input), Span::new(number.end, core.end).of(input));
    if country::is_behind(input, number, after, cell) {
        return false;
    }
    let figured = |text: &str| text.bytes().any(|b| b.is_ascii_digit());
    // Letters that a number begins with are not behind a figure of it.
    let lettered = text.starts_with(char::is_alphabetic);
    let figures = figured(before) && !is_place(before, lettered) || figured(after) && !is_tally(after);
    // A day with its year is no group of a number that proves to be whole.
    let dated = |beside: &str| beside.is_empty() || foreign::is_day(beside.trim());
    let figures = figures && !(dated(before) && dated(after) && cell.is_beyond_doubt(input, number));
    // Words in lowercase are none of what the declared carrier knows without them.
    let capitals = |text: &str| text.bytes().any(|b| b.is_ascii_uppercase());
    let spoken = || own() && !cell.is_own(input, core) && !capitals(before) && !capitals(after);
    let certain = !figures && (claim.is_some_and(Claim::is_distinctive) || spoken());
    let sure = match () {
        () if !before.is_empty() && may_be_counted(text) => Applicability::Guess,
        () if initial.is_some() => Applicability::Likely,
        () if certain => Applicability::Safe,
        () => Applicability::Likely,
    };
    beside(input, core, number, cell);
    cell.sure = cell.sure.min(sure);
    true
}

/// The number without the capital that it begins with, which is rather the last word of a name in front: `Nguyễn Văn A
/// 168450…`. Without it the digits are a number as well.
fn behind_initial(input: &str, core: Span, number: Span, cell: &Peeled) -> Option<Span> {
    let text = number.of(input);
    let rest = text.strip_prefix(|c: char| c.is_ascii_uppercase())?;
    let digits = rest.trim_start_matches(['.', ',', ':', ' ']);
    let parted = digits.len() < rest.len() && digits.starts_with(|c: char| c.is_ascii_digit());
    let named = || Span::new(core.start, number.start).of(input).trim_end().ends_with(char::is_alphabetic);
    let without = Span::new(number.end - digits.len(), number.end);
    let own = || cell.is_own(input, number) && !cell.is_own(input, without);
    let proven = || cell.is_beyond_doubt(input, number);
    let known = || cell.is_claimed(input, without);
    (parted && named() && !own() && !proven() && known()).then_some(without)
}

/// Whether the first group of a number may be a count that belongs to the word in front: `row 5 9400 1118…`.
fn may_be_counted(text: &str) -> bool {
    let mut groups = text.split_whitespace();
    let (Some(first), Some(second)) = (groups.next(), groups.next()) else { return false };
    first.len() < COUNT && first.len() < second.len() && is_digits(first)
}

/// The same where a number begins with an identifier in brackets or with the sign of a symbology, which would take what
/// stands behind for a part of it.
pub(super) fn behind_barcode(input: &str, cell: &mut Peeled) -> bool {
    let text = trim(input, cell.core).of(input);
    let identified = |word: &str| word.strip_prefix(['(', '[']).is_some_and(starts_with_identifier);
    let within = || text.ends_with(char::is_alphabetic) && text.split_whitespace().any(identified);
    (identified(text) || text.starts_with(']') || within()) && peel(input, cell)
}

/// A number that people read has at least so many digits.
const DIGITS: usize = 5;

/// What is left between the remarks at both ends of a text; `None` when words stand in it.
fn left(input: &str, core: Span, cell: &Peeled) -> Option<Span> {
    let pieces = pieces(input, core)?;
    let mut kinds: SmallVec<[Kind; 16]> = pieces.iter().map(|piece| kind(piece.of(input))).collect();
    tell_captions(input, &pieces, &mut kinds);
    tell_groups(input, &pieces, &mut kinds);
    // Groups between hyphens are one piece, which the declared carrier knows, where nothing else is a number.
    let hyphened = |piece: &Span| piece.end - piece.start > SHORTEST && cell.is_own(input, *piece);
    let alone = !kinds.contains(&Kind::Number);
    for (kind, piece) in kinds.iter_mut().zip(&pieces) {
        if alone && *kind == Kind::Figures && hyphened(piece) {
            *kind = Kind::Number;
        }
    }
    tell_measures(input, &pieces, &mut kinds);
    let from = leading(input, core, &pieces, &kinds);
    let from = if begins_with_letters(input, &pieces, &kinds, from, cell) { from - 1 } else { from };
    // What proves to be a number ends with no weight, however its last group reads: `80G`.
    let rest = pieces.get(from).map(|piece| Span::new(piece.start, core.end));
    let proves = |rest: Span| from > 0 && (cell.is_own(input, rest) || cell.is_beyond_doubt(input, rest));
    if let Some(rest) = rest.filter(|&rest| proves(rest) || six::ends_group(input, rest, cell)) {
        return Some(rest);
    }
    let backwards: SmallVec<[Kind; 16]> = kinds[from..].iter().rev().copied().collect();
    let lengths: SmallVec<[usize; 16]> = pieces[from..].iter().rev().map(|piece| piece.end - piece.start).collect();
    let lettered =
        |i: usize| pieces[from..].iter().rev().nth(i).is_some_and(|piece| piece.of(input).ends_with(is_capital));
    let mut to = pieces.len() - run(&backwards, |i| lengths[i], lettered);
    // `; order 113-…`: an identifier of another kind behind it.
    let item = pieces.get(from).is_some_and(|piece| country::ends(input, Span::new(piece.start, core.end)));
    let known =
        |&at: &usize| !item && kinds[at] != Kind::Number && is_known(Span::new(pieces[at].start, core.end).of(input));
    while let Some(at) = (from + 1..to).find(known) {
        to = at;
    }
    let rest = kinds.get(from..to).filter(|rest| !rest.is_empty())?;
    if rest.contains(&Kind::Word) || !rest.contains(&Kind::Number) && !rest.contains(&Kind::Figures) {
        return None;
    }
    let number = Span::new(pieces[from].start, pieces[to - 1].end);
    Some(without_signs(input, number, from > 0, to < pieces.len()))
}

/// Whether the uppercase letters in front of what begins at piece `from` are the first group of a number, which is told
/// only with them: `WNBU A046 8790 112Y Q`.
fn begins_with_letters(input: &str, pieces: &[Span], kinds: &[Kind], from: usize, cell: &Peeled) -> bool {
    let Some(first) = from.checked_sub(1).filter(|&at| kinds[at] == Kind::Capitals) else { return false };
    let ends = |kind: &Kind| matches!(kind, Kind::Word | Kind::Sign);
    let end = kinds[from..].iter().position(ends).map_or(kinds.len(), |at| from + at);
    let joins = |to: usize| {
        let behind = pieces[to - 1].end;
        let whole = Span::new(pieces[first].start, behind);
        cell.claim(input, whole).is_some_and(Claim::is_distinctive)
            && !cell.is_beyond_doubt(input, Span::new(pieces[from].start, behind))
    };
    // Figures at the end may count what stands in front of them.
    let figures = |&to: &usize| kinds[to..end].iter().all(|kind| *kind == Kind::Figures);
    (from + 1..=end).rev().take_while(figures).any(joins)
}

/// Letters of ASCII that begin a text and touch Chinese behind them are a caption with it: `TK店`, `ERP单号`.
fn tell_captions(input: &str, pieces: &[Span], kinds: &mut [Kind]) {
    for (kind, pair) in kinds.iter_mut().zip(pieces.windows(2)) {
        let word = pair[0].of(input);
        let touches = pair[0].end == pair[1].start && pair[1].of(input).starts_with(is_han);
        if touches && word.bytes().all(|b| b.is_ascii_alphabetic()) {
            *kind = Kind::Word;
        }
        if !matches!(kind, Kind::Word | Kind::Sign) {
            return;
        }
    }
}

/// Several figures in a row are the groups of a number.
fn tell_groups(input: &str, pieces: &[Span], kinds: &mut [Kind]) {
    const GROUPS: usize = 3;
    let mut at = 0;
    for run in kinds.chunk_by_mut(|a, b| a == b) {
        let digits = |piece: &Span| piece.of(input).bytes().filter(u8::is_ascii_digit).count();
        let all = pieces[at..at + run.len()].iter().map(digits).sum::<usize>();
        // A place in a list is no group of what stands in the next column.
        let placed = usize::from(run.len() > GROUPS && is_column(input, pieces, at + 1));
        at += run.len();
        if run[0] == Kind::Figures && run.len() >= GROUPS && all >= SHORTEST {
            run[placed..].fill(Kind::Number);
        }
    }
}

/// What touches a measure word belongs to it, behind a number in one piece.
fn tell_measures(input: &str, pieces: &[Span], kinds: &mut [Kind]) {
    for (i, pair) in pieces.windows(2).enumerate().skip(1) {
        let text = Span::new(pieces[i - 1].start, pair[0].end).of(input);
        if ends_with_measure(text, Span::new(pair[0].end, pair[1].end).of(input)) {
            kinds[i] = Kind::Word;
        }
    }
}

/// Whether a tab stands in front of a piece.
fn is_column(input: &str, pieces: &[Span], at: usize) -> bool {
    at > 0 && Span::new(pieces[at - 1].end, pieces[at].start).of(input).contains('\t')
}

/// How many pieces in front are remarks, or identifiers of other kinds: `order 8129…:`.
fn leading(input: &str, core: Span, pieces: &[Span], kinds: &[Kind]) -> usize {
    let mut from = 0;
    loop {
        let lettered = |i: usize| pieces.get(from + i).is_some_and(|piece| piece.of(input).starts_with(is_capital));
        // What stands in the next column is no group of the figures before.
        let len = |i: usize| if is_column(input, pieces, i) { SHORTEST } else { pieces[i].end - pieces[i].start };
        from += run(&kinds[from..], |i| len(from + i), lettered);
        let known = |piece: &Span| is_known(Span::new(core.start, piece.end).of(input));
        // `PO-12345` needs no word in front.
        let order = |piece: &Span| piece.of(input).starts_with(is_capital) && is_order(piece.of(input));
        if from + 1 < pieces.len() && (from > 0 && known(&pieces[from]) || order(&pieces[from])) {
            from += 1;
        } else {
            return from;
        }
    }
}

/// How many pieces from an end on are remarks. Figures are only beside a word, and in front of what is as long as a
/// number; uppercase letters are words where the number has letters of its own.
fn run(kinds: &[Kind], len: impl Fn(usize) -> usize, lettered: impl Fn(usize) -> bool) -> usize {
    let capitals =
        |i: usize| kinds[i] == Kind::Capitals && i + 1 < kinds.len() && kinds[i + 1] == Kind::Number && lettered(i + 1);
    let off = |i: usize| matches!(kinds[i], Kind::Word | Kind::Sign | Kind::Figures) || capitals(i);
    let mut end = (0..kinds.len()).find(|&i| !off(i)).unwrap_or(kinds.len());
    let words = |end: usize| (0..end).any(|i| matches!(kinds[i], Kind::Word | Kind::Capitals));
    while end > 0 && kinds[end - 1] == Kind::Figures {
        if words(end) && end < kinds.len() && len(end) >= SHORTEST {
            break;
        }
        end -= 1;
    }
    if words(end) || kinds[..end].iter().all(|kind| *kind == Kind::Sign) { end } else { 0 }
}

/// The number without the signs that part it from remarks, and without a count that touches a word of another script.
fn without_signs(input: &str, number: Span, before: bool, after: bool) -> Span {
    let sign = |c: char| {
        matches!(c, '~' | '|' | '>' | ',' | ';' | ':' | '!' | '/')
            || !c.is_ascii() && !c.is_alphanumeric() && !damage::hides_characters(c)
    };
    let text = number.of(input);
    let open = |c: char| OPENING.contains(&c) || c == '<';
    let close = |c: char| CLOSING.contains(&c) || c == '>';
    let rest = text.trim_start_matches(|c: char| sign(c) && !open(c) || before && close(c));
    let start = number.start + text.len() - rest.len();
    let rest = rest.trim_end_matches(|c: char| sign(c) && !close(c) || after && open(c));
    let end = start + rest.len();
    // `/1` in front of 件.
    let touched = input[number.end..].starts_with(|c: char| is_east_asian_text(c) && c.is_alphabetic());
    let count = rest.trim_end_matches(|c: char| c.is_ascii_digit());
    let counted = touched && (1..COUNT).contains(&(rest.len() - count.len())) && count.ends_with(['/', '*', '-']);
    Span::new(start, if counted { start + count.len() - 1 } else { end })
}

/// A capital of ASCII.
const fn is_capital(c: char) -> bool {
    c.is_ascii_uppercase()
}

/// Whether a text beside a number is an identifier of another kind.
fn is_known(text: &str) -> bool {
    let text = text.trim_matches(|c: char| !c.is_alphanumeric());
    foreign::look(text).is_some_and(|other| other.strength >= Strength::Strong && other.code != Code::Words)
}
