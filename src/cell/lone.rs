//! The one word of a text that is a number, or would be one but for a fault: 您好，单号 RB123456785GB 已发货.

use super::claim::{self, Claim, DISTINCTIVE};
use super::tail::{
    COUNT, JOINTS, LIKE, SHORTEST, doubt, is_beside, is_complete, is_quantity, is_sign, may_go_on, may_lead,
};
use super::{Peeled, name, several, trim};
use crate::canon::{begins_latin, ends_latin};
use crate::finding::{Applicability, Code, Finding, Span};
use crate::foreign::{self, Strength};

/// The one word that is a number beyond doubt, where the whole could be one, too, but nothing proves it.
pub(super) fn complete(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let proven = several::words(input, core).any(|word| word != core && is_complete(input, word, cell));
    proven && !cell.is_beyond_doubt(input, core) && word(input, cell)
}

/// The one word that only its check digit keeps from being a number, whatever stands beside it: the fault is in that word.
pub(super) fn slip(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    if cell.claim(input, core).is_some_and(Claim::is_distinctive) || cell.is_own(input, core) {
        return false;
    }
    let declared = cell.declared;
    let slip = |&word: &Span| {
        word.end - word.start >= SHORTEST
            && cell.claim(input, word).is_none()
            && claim::number(input, word).is_some_and(|n| claim::is_slip(&n, declared))
    };
    let mut slips = several::words(input, core).filter(slip);
    let (Some(number), None) = (slips.next(), slips.next()) else { return false };
    let (before, after) = (Span::new(core.start, number.start).of(input), Span::new(number.end, core.end).of(input));
    if number == core || ends_latin(before) || begins_latin(after) || is_hidden(before, after) {
        return false;
    }
    beside(input, core, number, cell);
    cell.sure = cell.sure.min(Applicability::Guess);
    true
}

/// The one word that is as long as a number, where nothing but words, days and counts stands beside it: whatever is to be
/// said is to be said of that word.
pub(super) fn like(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let glued = joins_words(core.of(input), || cell.claim(input, core).map_or(0, |claim| claim.evidence));
    if !glued && (cell.claim(input, core).is_some() || cell.is_own(input, core)) {
        return false;
    }
    let digits = |word: &Span| word.of(input).bytes().filter(u8::is_ascii_digit).count();
    let long = |word: &Span| {
        let least = if cell.claim(input, *word).is_some() { LIKE } else { SHORTEST };
        word.end - word.start >= least && digits(word) >= DIGITS
    };
    let rest =
        |number: Span| (Span::new(core.start, number.start).of(input), Span::new(number.end, core.end).of(input));
    let alone = |number: &Span| {
        let (before, after) = rest(*number);
        let text = number.of(input);
        let lettered = (text.starts_with(is_capital), text.ends_with(is_capital));
        !(ends_latin(before) || begins_latin(after) || is_hidden(before, after))
            && is_no_part(before, lettered.0)
            && is_no_part(after, lettered.1)
    };
    let mut numbers = several::words(input, core).filter(long).filter(alone);
    let (Some(number), None) = (numbers.next(), numbers.next()) else { return false };
    // A word in front may say that it is the number of an order.
    if number == core || is_known(core.of(input)) {
        return false;
    }
    let (before, after) = rest(number);
    let figures = [before, after].iter().any(|text| text.bytes().any(|b| b.is_ascii_digit()));
    let certain = !figures && cell.claim(input, number).is_some_and(Claim::is_distinctive);
    beside(input, core, number, cell);
    cell.sure = cell.sure.min(if certain { Applicability::Safe } else { Applicability::Likely });
    true
}

const fn is_capital(c: char) -> bool {
    c.is_ascii_uppercase()
}

/// Whether signs that hide characters touch the number.
fn is_hidden(before: &str, after: &str) -> bool {
    const SIGNS: &[char] = &['?', '？', '*', '＊', '•', '…', '█', '■', '×', '_', '\u{fffd}'];
    before.ends_with(SIGNS) || after.starts_with(SIGNS) || after.starts_with(['#', '.']) && after.len() > 1
}

/// Whether nothing beside a number belongs to it: remarks, and identifiers of other kinds.
fn is_no_part(text: &str, lettered: bool) -> bool {
    let part = |part: &str| part.is_empty() || is_remark(part, lettered) || is_known(part);
    part(text) || text.split(char::is_whitespace).all(part)
}

/// Whether a text beside a number is an identifier of another kind.
fn is_known(text: &str) -> bool {
    let text = text.trim_matches(|c: char| !c.is_alphanumeric());
    foreign::look(text).is_some_and(|other| other.strength >= Strength::Strong && other.finding.code != Code::Words)
}

/// Words of a number have at least so many digits.
const DIGITS: usize = 5;

/// Whether a number that was put together of all words of a text took words of a language for letters of its own: small
/// letters beside capitals or figures, where so little speaks for the whole that they cannot be letters that a carrier
/// prints, or a day.
pub(crate) fn joins_words(text: &str, evidence: impl Fn() -> u8) -> bool {
    // Quarters of a bit that a fixed letter counts for, at least.
    const LETTER: usize = 16;
    // More words are no clearer.
    const WORDS: usize = 4;
    if !text.bytes().any(|b| !b.is_ascii_alphanumeric()) {
        return false;
    }
    // `&nbsp;` is a sign, however it is spelled.
    let entities = text.contains('&');
    let entity = |word: &str| entities && text.contains(&format!("&{word};"));
    let words = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| is_word(word));
    let small = words.filter(|word| !entity(word)).take(WORDS).map(str::len).sum::<usize>();
    small > 0 && usize::from(evidence()) < small * LETTER || day(text).is_some()
}

/// The one word behind another one in capitals: `OLD 9865…`.
pub(crate) fn behind_capitals(text: &str) -> Option<&str> {
    let (word, rest) = text.trim().split_once(' ')?;
    let capitals = word.len() > 2 && word.bytes().all(|b| b.is_ascii_uppercase());
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

/// Whether a text can be no part of the number beside it: signs, words, days and counts. Capitals without another word may
/// be letters of a number that has figures there.
fn is_remark(text: &str, lettered: bool) -> bool {
    let tokens = || text.split(|c: char| !c.is_alphanumeric()).filter(|token| !token.is_empty());
    let figures = |token: &str| token.len() <= COUNT + 1 && token.bytes().all(|b| b.is_ascii_digit());
    // One accented letter is what a wrong encoding leaves behind.
    let foreign = |token: &str| {
        let ascii = token.bytes().filter(|b| b.is_ascii_digit() || b.is_ascii_uppercase()).count();
        let han = token.contains(|c: char| c >= '\u{2e80}');
        !token.is_ascii() && ascii <= COUNT && (han || token.chars().count() > 2)
    };
    // `is`, `pkg1`.
    let small = |token: &str| {
        let letters = token.trim_end_matches(|c: char| c.is_ascii_digit());
        token.len() - letters.len() < COUNT
            && letters.len() > 1
            && letters.bytes().all(|b| b.is_ascii_alphabetic())
            && letters.bytes().skip(1).all(|b| b.is_ascii_lowercase())
    };
    let capitals = |token: &str| lettered && token.len() > 2 && token.bytes().all(|b| b.is_ascii_uppercase());
    let word = |token: &str| foreign(token) || small(token) || is_quantity(token) || capitals(token);
    let sign = |c: char| !c.is_alphanumeric() && !JOINTS.contains(&c);
    let day = || day(text.trim()).is_some();
    tokens().all(|token| word(token) || figures(token))
        && (tokens().any(word) || text.contains(sign) || tokens().next().is_none() || day())
}

/// The one word of a sentence that is a number beyond doubt.
pub(super) fn word(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let sure = |&span: &Span| cell.claim(input, span).is_some_and(Claim::is_distinctive);
    let mut numbers = several::words(input, core).filter(sure);
    let (Some(number), None) = (numbers.next(), numbers.next()) else { return false };
    let (before, after) = (Span::new(core.start, number.start).of(input), Span::new(number.end, core.end).of(input));
    let complete = || is_complete(input, number, cell);
    let part = || {
        let goes_on = !after.is_empty() && may_go_on(after) || !before.is_empty() && may_lead(before);
        goes_on && !complete()
    };
    // One that looks like it may be the one that was meant.
    let like =
        |run: &str| run.len() == number.end - number.start && run.bytes().filter(u8::is_ascii_digit).count() >= LIKE;
    if [before, after].iter().any(|text| text.split(is_sign).any(like)) {
        return false;
    }
    // Letters that read as Latin ones and touch the number belong to it.
    if ends_latin(before) || begins_latin(after) {
        return false;
    }
    if number == core || part() || !(is_beside(before) && is_beside(after) || complete()) {
        return false;
    }
    beside(input, core, number, cell);
    // A few figures in front without a word may be its first ones.
    let figures = before.bytes().filter(u8::is_ascii_digit).count();
    if (1..=COUNT).contains(&figures) && !before.contains(char::is_alphabetic) {
        cell.sure = cell.sure.min(Applicability::Likely);
    }
    true
}

/// Tells what stands in front of a number and behind it, and goes on with the number.
fn beside(input: &str, core: Span, number: Span, cell: &mut Peeled) {
    let beside = [
        (Code::LabelGlued, Span::new(core.start, number.start)),
        (Code::TrailingText, Span::new(number.end, core.end)),
    ];
    for (code, dress) in beside.into_iter().filter(|(_, dress)| dress.start < dress.end) {
        let dress = trim(input, dress);
        match name::named(dress.of(input), claim::number(input, number).as_ref()) {
            Some(owner) => cell.name(Code::CarrierNameGlued, dress, owner.0),
            None => cell.note(Finding::new(code, dress)),
        }
        doubt(input, number, dress, cell);
    }
    cell.core = number;
}
