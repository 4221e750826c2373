//! Several numbers in one cell, or the same one twice. They are parted, and never glued into a third.

mod apart;
mod faulty;
mod replaced;
mod signed;
mod solid;
mod words;

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

pub(super) use apart::{among_words, apart, glued, scattered};
pub(super) use signed::{dotted, signed};
use smallvec::SmallVec;
pub(crate) use solid::is_twice;
pub(super) use solid::{declared, twice};
use words::has_long_words;
use words::{LONG, parts_words, words_between};
pub(crate) use words::{SHORTEST, has_word_between, longest_word, may_be_numbers};
pub(super) use words::{has_small_letters, words};

use super::claim::{self, Claim};
use super::{Peeled, peel as peel_cell, trim};
use crate::canon::{Compact, Reading, sequence};
use crate::evidence::{CHECK, DISTINCTIVE};
use crate::finding::{Applicability, Code, Finding, Span};
use crate::foreign::{self, Strength};
use crate::signs::parts_list;

/// More numbers in one cell are a list, of which the first ones tell enough.
const MOST: usize = 64;

/// Signs that part numbers, and words that do.
const SIGNS: &[char] =
    &[',', ';', '/', '|', '、', '，', '；', '\n', '\r', '\t', '\u{2028}', '+', '&', '和', '及', '／', '｜', '\\'];
/// Signs that part numbers one by one; several in a row hide characters.
const DOTS: &[char] = &['•', '·'];
const WORDS: &[&str] =
    &[" and ", " und ", " et ", " y ", " e ", " AND ", " or ", " или ", " и ", "<br>", "<br/>", "<br />"];

/// Pieces between signs, each a number by itself.
pub(super) fn peel(input: &str, cell: &mut Peeled) -> bool {
    if replaced::peel(input, cell) || in_brackets(input, cell) {
        return true;
    }
    let text = cell.core.of(input);
    // Several dots hide characters.
    let hidden = || text.contains("••") || text.contains("··");
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
        if is_moment(piece.of(input)) || is_order(piece.of(input)) {
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

/// A number and another one in brackets behind it, or the same once more.
fn in_brackets(input: &str, cell: &mut Peeled) -> bool {
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

/// Whether a text shows that it is a day or a point in time.
fn is_moment(text: &str) -> bool {
    let time = |code| matches!(code, Code::Date | Code::Timestamp);
    foreign::look(text).is_some_and(|other| other.strength == Strength::Proof && time(other.code))
}

/// Whether two figures are a place on a map together.
fn is_place(text: &str) -> bool {
    let other = |found: foreign::Foreign| found.strength == Strength::Proof && found.code == Code::OtherIdentifier;
    text.bytes().filter(|&b| b == b'.').count() == 2 && foreign::look(text).is_some_and(other)
}

/// Whether a word in front of digits says that they are the number of an order.
pub(super) fn is_order(text: &str) -> bool {
    let announced = text.trim_start().starts_with(char::is_alphabetic);
    announced
        && foreign::look(text).is_some_and(|other| {
            other.strength >= Strength::Strong
                && matches!(other.code, Code::OrderId | Code::PurchaseOrder | Code::Invoice)
        })
}

/// Signs that part numbers, and that some people part groups with.
const STROKES: &[char] = &['/', '\\', '|', '+'];

/// The groups of one number between strokes: together they prove it, and none of them is one by itself.
fn joined(input: &str, cell: &mut Peeled, pieces: &[Span]) -> bool {
    let core = trim(input, cell.core);
    let solid = |piece: &Span| piece.of(input).bytes().all(|b| b.is_ascii_alphanumeric());
    let strokes = |c: char| c.is_ascii_alphanumeric() || STROKES.contains(&c);
    if !pieces.iter().all(solid) || !core.of(input).chars().all(strokes) {
        return false;
    }
    let mut reading = Reading::default();
    for at in pieces.iter().flat_map(|piece| piece.start..piece.end) {
        reading.text.push(input.as_bytes()[at].to_ascii_uppercase());
        reading.at.push((at as u32, at as u32 + 1));
    }
    let Some(number) = Compact::of(&reading.text) else { return false };
    let proven = claim::is_proven(&number, None);
    // A form writes blanks so: `9405+8073+…`.
    let blanks = || core.of(input).contains('+') && !core.of(input).contains(['/', '|', '\\']);
    let own = || pieces.len() > 2 && blanks() && cell.declared.is_some_and(|carrier| claim::by(carrier, &number));
    if proven && (number.letters != 0 || own()) {
        cell.core = core;
        cell.note(Finding::new(Code::Separator, Span::new(pieces[0].end, pieces[1].start)));
        cell.rewritten = Some(reading);
        return true;
    }
    false
}

/// The claim of a number with a slip: letters and digits stand in it as in one beside it that is beyond doubt.
fn slip(input: &str, cell: &Peeled, piece: Span, beside: &[Span]) -> Option<Claim> {
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

/// Begins a space as pages spell it: `&nbsp;`.
const ENTITY: char = '&';

/// Whether the pieces are one number that was broken: together they claim more, and no piece stands by itself.
fn is_one(input: &str, cell: &Peeled, numbers: &[(Span, Span, Claim)]) -> bool {
    let weakest = numbers.iter().map(|(.., claim)| claim.evidence).min().unwrap_or(0);
    let strongest = numbers.iter().map(|(.., claim)| claim.evidence).max().unwrap_or(0);
    let [first, .., last] = numbers else { return false };
    let whole = Span::new(first.1.start, last.1.end);
    let all = cell.claim(input, whole);
    if numbers.iter().all(|(piece, ..)| piece.end - piece.start >= LONG) {
        // A line that was too short breaks a number, and so does what was pasted group by group; nothing else does.
        let solid = |(piece, ..): &(Span, Span, Claim)| !piece.of(input).contains(char::is_whitespace);
        let text = cell.core.of(input);
        let broken = text.contains(super::LINE_BREAKS) || text.contains(ENTITY) || !numbers.iter().all(solid);
        // The declared carrier knows none of the pieces, and the check digit of the whole.
        let own = || {
            all.is_some_and(|all| all.checked)
                && cell.is_own(input, whole)
                && !numbers.iter().any(|(_, number, _)| cell.is_own(input, *number))
        };
        return broken && (cell.is_beyond_doubt(input, whole) || own());
    }
    let least = if strongest < DISTINCTIVE { weakest } else { strongest };
    all.is_some_and(|all| all.evidence >= least.saturating_add(CHECK))
}

/// The number of one piece, which may wear a dress of its own.
fn inside(input: &str, cell: &Peeled, piece: Span) -> Span {
    if cell.claim(input, piece).is_some() {
        return piece;
    }
    let inner = peel_cell(piece.of(input), cell.declared);
    Span::new(piece.start + inner.core.start, piece.start + inner.core.end)
}

/// Writes down each number once; one that stands there twice was pasted twice.
pub(super) fn part(input: &str, cell: &mut Peeled, numbers: impl Iterator<Item = (Span, Span)>) -> bool {
    if is_place(cell.core.of(input)) {
        return false;
    }
    let mut seen: Vec<String> = Vec::new();
    let mut spans: SmallVec<[Span; 2]> = SmallVec::new();
    let mut again = None;
    for (piece, number) in numbers {
        let text = claim::number(input, number)
            .map_or_else(|| number.of(input).to_owned(), |text| String::from_utf8_lossy(text.text()).into_owned());
        if seen.contains(&text) {
            again.get_or_insert(number);
        } else {
            seen.push(text);
            spans.push(piece);
        }
    }
    match (spans.len(), again) {
        (1, Some(again)) => cell.keep(spans[0], Code::DuplicatePaste, again),
        (2.., _) => {
            cell.note(Finding::new(Code::SeveralNumbers, cell.core));
            cell.several = spans;
            cell.sure = Applicability::Likely;
        }
        _ => return false,
    }
    true
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

/// The parts of the core between commas or white space, when each of them is a number with punctuation of its own.
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

/// Whether words of the core are numbers by themselves, and nothing proves that all of them are one: to join them is a
/// proposal.
pub(super) fn may_be_several(input: &str, cell: &Peeled) -> bool {
    let text = cell.core.of(input);
    if !has_long_words(text) {
        return false;
    }
    let words = words_between(parts_words, input, cell.core);
    let len = |word: &Span| word.end - word.start;
    let number = |word: &Span| claim::is_number(input, *word);
    let mut long = words.iter().filter(|word| len(word) >= LONG);
    let some = long.clone().count() > 1 && long.all(number);
    let all = || words.iter().all(|word| len(word) >= SHORTEST);
    let each = || words.iter().any(|&word| cell.is_own(input, word)) || words.iter().all(number);
    (some || all() && each())
        && !is_own_whole(input, cell, cell.core, &words)
        && !is_rather_whole(input, cell, cell.core, &words)
        && !cell.is_beyond_doubt(input, cell.core)
        && !claim::owns_punctuation(text, cell.declared)
}

/// Whether one space was typed into a number that begins with letters of its own: they say as much for the whole as for what
/// stands in front of the space, and nothing but the length speaks for the digits behind it.
pub(super) fn is_rather_whole(input: &str, cell: &Peeled, core: Span, words: &[Span]) -> bool {
    // Fewer digits are a count, and more are a number of their own.
    const DIGITS: core::ops::RangeInclusive<usize> = 4..=9;
    let [first, last] = words else { return false };
    let digits = last.of(input);
    let bare = DIGITS.contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    // As wide as it may be, one blank parts no columns as a tab does.
    let mut between = Span::new(first.end, last.start).of(input).chars();
    let mut spaced =
        || between.next().is_some_and(|c| c.is_whitespace() && !c.is_control()) && between.next().is_none();
    let (head, rest) = (cell.claim(input, *first), cell.claim(input, *last));
    let whole = || cell.claim(input, core).filter(|whole| whole.is_distinctive());
    let lettered = || first.of(input).starts_with(|c: char| c.is_ascii_alphabetic());
    bare && spaced()
        && lettered()
        && !head.is_some_and(|head| head.checked)
        && !rest.is_some_and(Claim::is_sure)
        && whole().is_some_and(|whole| whole.evidence >= head.map_or(0, |head| head.evidence))
        && !(cell.declared.is_some() && cell.is_own(input, *first) && !cell.is_own(input, core))
}

/// Whether the declared carrier accepts what the words make together, by its check digit, and none of them.
fn is_own_whole(input: &str, cell: &Peeled, core: Span, words: &[Span]) -> bool {
    cell.is_own(input, core)
        && cell.claim(input, core).is_some_and(|whole| whole.checked)
        && !words.iter().any(|&word| cell.is_own(input, word))
}
