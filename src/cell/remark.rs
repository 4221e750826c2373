//! Remarks around a number: who it is for, how many, when it left. Whatever is left without them is the number, right or
//! wrong: `Hi, your parcel 9.40553E+21 has been sent`, 单号 RB12345678GB 已发货.

use smallvec::SmallVec;

use super::claim::{self, Claim, DISTINCTIVE};
use super::label::starts_with_identifier;
use super::lone::beside;
use super::tail::{COUNT, SHORTEST, is_quantity};
use super::{Peeled, several, trim};
use crate::damage;
use crate::finding::{Applicability, Code, Span};
use crate::foreign::{self, Strength};

/// Takes the remarks off both ends of a text that is no number as a whole, or one that words are letters of.
pub(super) fn peel(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let glued = joins_words(core.of(input), || cell.claim(input, core).map_or(0, |claim| claim.evidence));
    if !glued && (cell.claim(input, core).is_some() || cell.is_own(input, core)) {
        return false;
    }
    let Some(number) = left(input, core).filter(|number| *number != core) else { return false };
    let text = number.of(input);
    let digits = text.chars().filter(|c| c.is_numeric()).count();
    let claim = cell.claim(input, number);
    let signs = || text.chars().filter(|c| c.is_alphanumeric()).count();
    let long =
        || digits >= DIGITS && (claim.is_some() || signs() >= SHORTEST) || text.contains(damage::hides_characters);
    // A word in front may say that it is the number of an order.
    if !(long() || damage::is_disfigured(input, number, cell.declared)) || is_known(core.of(input)) {
        return false;
    }
    let (before, after) = (Span::new(core.start, number.start).of(input), Span::new(number.end, core.end).of(input));
    let figures = [before, after].iter().any(|text| text.bytes().any(|b| b.is_ascii_digit()));
    let certain = !figures && claim.is_some_and(Claim::is_distinctive);
    let sure = match () {
        () if !before.is_empty() && may_be_counted(text) => Applicability::Guess,
        () if certain => Applicability::Safe,
        () => Applicability::Likely,
    };
    beside(input, core, number, cell);
    cell.sure = cell.sure.min(sure);
    true
}

/// Whether the first group of a number may be a count that belongs to the word in front: `row 5 9400 1118…`.
fn may_be_counted(text: &str) -> bool {
    let mut groups = text.split_whitespace();
    let (Some(first), Some(second)) = (groups.next(), groups.next()) else { return false };
    first.len() < COUNT && first.len() < second.len() && first.bytes().all(|b| b.is_ascii_digit())
}

/// The same where the number begins with an identifier in brackets or with the sign of a symbology, which would take what
/// stands behind for a part of it.
pub(super) fn behind_barcode(input: &str, cell: &mut Peeled) -> bool {
    let text = trim(input, cell.core).of(input);
    let identified = text.strip_prefix(['(', '[']).is_some_and(starts_with_identifier);
    (identified || text.starts_with(']')) && peel(input, cell)
}

/// A number that people read has at least so many digits.
const DIGITS: usize = 5;

/// More pieces are prose.
const MOST: usize = 48;

/// What a piece of a text says of the pieces beside it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A word, a day, or how many.
    Word,
    /// A few figures: a count, a day or a group of a number.
    Figures,
    /// Capitals: a word, or letters of a number.
    Capitals,
    /// Signs without letters or digits.
    Sign,
    /// What may be a number, or a part of one.
    Number,
}

/// What is left between the remarks at both ends of a text; `None` when words stand in it.
fn left(input: &str, core: Span) -> Option<Span> {
    let pieces = pieces(input, core)?;
    let mut kinds: SmallVec<[Kind; 16]> = pieces.iter().map(|piece| kind(piece.of(input))).collect();
    tell_groups(input, &pieces, &mut kinds);
    let from = leading(input, core, &pieces, &kinds);
    let backwards: SmallVec<[Kind; 16]> = kinds[from..].iter().rev().copied().collect();
    let lengths: SmallVec<[usize; 16]> = pieces[from..].iter().rev().map(|piece| piece.end - piece.start).collect();
    let lettered =
        |i: usize| pieces[from..].iter().rev().nth(i).is_some_and(|piece| piece.of(input).ends_with(is_capital));
    let mut to = pieces.len() - run(&backwards, |i| lengths[i], lettered);
    // `; order 113-…`: an identifier of another kind behind it.
    let known = |&at: &usize| kinds[at] != Kind::Number && is_known(Span::new(pieces[at].start, core.end).of(input));
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

/// Several figures in a row are the groups of a number.
fn tell_groups(input: &str, pieces: &[Span], kinds: &mut [Kind]) {
    const GROUPS: usize = 3;
    let mut at = 0;
    for run in kinds.chunk_by_mut(|a, b| a == b) {
        let digits = |piece: &Span| piece.of(input).bytes().filter(u8::is_ascii_digit).count();
        let all = pieces[at..at + run.len()].iter().map(digits).sum::<usize>();
        at += run.len();
        if run[0] == Kind::Figures && run.len() >= GROUPS && all >= SHORTEST {
            run.fill(Kind::Number);
        }
    }
}

/// How many pieces in front are remarks, or identifiers of other kinds: `order 8129…:`.
fn leading(input: &str, core: Span, pieces: &[Span], kinds: &[Kind]) -> usize {
    let mut from = 0;
    loop {
        let lettered = |i: usize| pieces.get(from + i).is_some_and(|piece| piece.of(input).starts_with(is_capital));
        from += run(&kinds[from..], |i| pieces[from + i].end - pieces[from + i].start, lettered);
        let known = |piece: &Span| is_known(Span::new(core.start, piece.end).of(input));
        if from > 0 && from + 1 < pieces.len() && known(&pieces[from]) {
            from += 1;
        } else {
            return from;
        }
    }
}

/// How many pieces from an end on are remarks. Figures are only beside a word, and in front of what is as long as a number;
/// capitals are words where the number has letters of its own.
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

/// The pieces of a text that white space parts, or where Han and Latin meet.
fn pieces(input: &str, core: Span) -> Option<SmallVec<[Span; 16]>> {
    let mut out = SmallVec::new();
    let mut start = None;
    let mut before = None;
    for (i, c) in core.of(input).char_indices() {
        let class = (!c.is_whitespace()).then(|| is_han(c));
        if class != before {
            if let Some(from) = start.take() {
                out.push(Span::new(core.start + from, core.start + i));
            }
            start = class.map(|_| i);
            before = class;
        }
        if out.len() > MOST {
            return None;
        }
    }
    out.extend(start.map(|from| Span::new(core.start + from, core.end)));
    Some(out)
}

/// Letters and signs of East Asian scripts that are written without spaces.
const fn is_han(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}' | '\u{ff01}' | '\u{ff08}'..='\u{ff09}' | '\u{ff0c}' | '\u{ff1a}'..='\u{ff1b}')
}

fn kind(piece: &str) -> Kind {
    if piece.starts_with(is_han) {
        return if piece.contains(char::is_alphanumeric) { Kind::Word } else { Kind::Sign };
    }
    if piece.contains(damage::hides_characters) && piece.chars().nth(1).is_some() {
        return if is_count(piece) { Kind::Word } else { Kind::Number };
    }
    let text = piece.trim_matches(|c: char| !c.is_alphanumeric());
    let parts = || text.split(|c: char| !c.is_alphanumeric());
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    if text.is_empty() {
        Kind::Sign
    } else if parts().all(is_spoken) || is_count(piece) || day(text).is_some() || is_fraction(text) {
        Kind::Word
    } else if parts().all(|part| digits(part) && part.len() <= COUNT + 1) && parts().count() <= COUNT {
        Kind::Figures
    } else if text.len() > 2 && text.bytes().all(|b| b.is_ascii_uppercase()) {
        Kind::Capitals
    } else {
        Kind::Number
    }
}

/// `is`, `pkg1`, отправлена. One accented letter is what a wrong encoding leaves behind.
fn is_spoken(token: &str) -> bool {
    if !token.is_ascii() {
        let figures = |c: char| c.is_numeric() || c.is_ascii_uppercase() || matches!(c, '\u{ff21}'..='\u{ff5a}');
        return token.chars().count() > 2 && !token.contains(figures);
    }
    let letters = token.trim_end_matches(|c: char| c.is_ascii_digit());
    token.len() - letters.len() < COUNT
        && letters.len() > 1
        && letters.bytes().all(|b| b.is_ascii_alphabetic())
        && letters.bytes().skip(1).all(|b| b.is_ascii_lowercase())
}

/// `1/2`, `11/29`: a count, or a day.
fn is_fraction(text: &str) -> bool {
    let digits = |part: &str| (1..COUNT).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    text.split_once('/').is_some_and(|(a, b)| digits(a) && digits(b))
}

/// `2pcs`, `0.5kg`, `x2`, `*2`.
fn is_count(piece: &str) -> bool {
    let starred =
        piece.strip_prefix(['*', '＊', '×']).is_some_and(|n| n.len() < COUNT && n.bytes().all(|b| b.is_ascii_digit()));
    let unit = piece.rsplit(['.', ',']).next().unwrap_or("");
    let whole = piece[..piece.len() - unit.len()].bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b','));
    starred || whole && is_quantity(unit)
}

/// The number without the signs that part it from remarks, and without a count that touches a word of another script.
fn without_signs(input: &str, number: Span, before: bool, after: bool) -> Span {
    const CLOSING: &[char] = &[')', '）', ']', '】', '>'];
    const OPENING: &[char] = &['(', '（', '[', '【', '<'];
    let sign = |c: char| {
        matches!(c, '~' | '|' | '>' | ',' | ';' | ':' | '!' | '/')
            || !c.is_ascii() && !c.is_alphanumeric() && !damage::hides_characters(c)
    };
    let text = number.of(input);
    let open = |c: char| OPENING.contains(&c);
    let close = |c: char| CLOSING.contains(&c);
    let rest = text.trim_start_matches(|c: char| sign(c) && !open(c) || before && close(c));
    let start = number.start + text.len() - rest.len();
    let rest = rest.trim_end_matches(|c: char| sign(c) && !close(c) || after && open(c));
    let end = start + rest.len();
    // `/1` in front of 件.
    let touched = input[number.end..].starts_with(is_han);
    let count = rest.trim_end_matches(|c: char| c.is_ascii_digit());
    let counted = touched && (1..COUNT).contains(&(rest.len() - count.len())) && count.ends_with(['/', '*', '-']);
    Span::new(start, if counted { start + count.len() - 1 } else { end })
}

const fn is_capital(c: char) -> bool {
    c.is_ascii_uppercase()
}

/// Whether a text beside a number is an identifier of another kind.
fn is_known(text: &str) -> bool {
    let text = text.trim_matches(|c: char| !c.is_alphanumeric());
    foreign::look(text).is_some_and(|other| other.strength >= Strength::Strong && other.finding.code != Code::Words)
}

/// Whether a number that was put together of all words of a text took words of a language for letters of its own: small
/// letters beside capitals or figures, where so little speaks for the whole that they cannot be letters that a carrier
/// prints, or a day, or a place in a list.
pub(crate) fn joins_words(text: &str, evidence: impl Fn() -> u8) -> bool {
    // Quarters of a bit that a fixed letter counts for, at least.
    const LETTER: usize = 16;
    // More words are no clearer.
    const WORDS: usize = 4;
    if !several::has_small_letters(text) {
        let marks = text.bytes().fold(0, |sum, b| sum + usize::from(matches!(b, b'-' | b'/' | b'.')));
        return marks > 0 && is_listed(text) || marks > 1 && day(text).is_some();
    }
    // `&nbsp;` is a sign, however it is spelled.
    let entities = text.contains('&');
    let entity = |word: &str| entities && text.contains(&format!("&{word};"));
    let tokens = || text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|token| token.len() < text.len());
    let words = tokens().filter(|word| is_word(word)).filter(|word| !entity(word));
    let small = words.take(WORDS).map(str::len).sum::<usize>();
    // Of letters and digits in capitals, small ones are none.
    let mixed = || {
        tokens().any(|token| token.bytes().any(|b| b.is_ascii_uppercase()) && token.bytes().any(|b| b.is_ascii_digit()))
    };
    small > 0 && (mixed() || usize::from(evidence()) < small * LETTER) || day(text).is_some() || is_listed(text)
}

/// Whether a text begins with a place in a list: `2. 6011 2602…`.
fn is_listed(text: &str) -> bool {
    let text = text.trim_start();
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    (1..=COUNT).contains(&(text.len() - rest.len())) && rest.strip_prefix('.').is_some_and(|rest| rest.starts_with(' '))
}

/// The one word behind another one in capitals: `OLD 9865…`.
pub(crate) fn behind_capitals(text: &str) -> Option<&str> {
    let text = text.trim();
    if !text.as_bytes().get(..3)?.iter().all(u8::is_ascii_uppercase) {
        return None;
    }
    let (word, rest) = text.split_once(' ')?;
    let capitals = word.bytes().all(|b| b.is_ascii_uppercase());
    (capitals && rest.len() >= SHORTEST && !rest.contains(' ')).then_some(rest)
}

/// Whether capitals in front of a number are hardly letters of its own: nothing but a check digit speaks for the whole, or
/// the declared carrier knows the rest by itself.
pub(super) fn joins_capitals(input: &str, cell: &Peeled) -> bool {
    let core = trim(input, cell.core);
    let Some(rest) = behind_capitals(core.of(input)) else { return false };
    let number = Span::new(core.end - rest.len(), core.end);
    let slip = || claim::number(input, number).is_some_and(|n| claim::is_slip(&n, cell.declared));
    match cell.declared {
        Some(_) => cell.is_own(input, number) || slip(),
        None => cell.claim(input, core).is_none_or(|claim| claim.evidence < DISTINCTIVE),
    }
}

/// A word of a language, as it stands in a text: three letters or more, the first of which may be a capital.
fn is_word(token: &str) -> bool {
    token.len() > 2
        && token.bytes().all(|b| b.is_ascii_alphabetic())
        && token.bytes().skip(1).all(|b| b.is_ascii_lowercase())
        || token.bytes().any(|b| b.is_ascii_lowercase()) && is_quantity(token)
}

/// Where the day ends that a text begins with, or the one begins that it ends with.
fn day(text: &str) -> Option<Span> {
    let is_day = |part: &str| {
        let signs = part.bytes().filter(|b| matches!(b, b'-' | b'/' | b'.')).count();
        signs == 2 && part.len() >= SHORTEST && foreign::look(part).is_some_and(|f| f.finding.code == Code::Date)
    };
    let parts = |c: char| c.is_whitespace();
    let first = text.split(parts).next().filter(|part| is_day(part));
    let last = || text.rsplit(parts).next().filter(|part| is_day(part));
    let span = |first: &str| Span::new(0, first.len());
    first.map(span).or_else(|| last().map(|last| Span::new(text.len() - last.len(), text.len())))
}
