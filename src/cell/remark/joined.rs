//! Words that were taken for letters of a number.

use super::left;
use crate::cell::captions::{BEFORE_LETTERS, BESIDE, is_caption};
use crate::cell::claim;
use crate::cell::count::is_quantity;
use crate::cell::lengths::{COUNT, SHORTEST};
use crate::cell::{Peeled, several, trim};
use crate::evidence::{DISTINCTIVE, SOME_LETTER};
use crate::finding::Span;
use crate::foreign;

/// Whether a text is a number only with letters of words that stand beside it. What is accepted as a whole is one,
/// unless what is left without them is accepted, too, or would be but for its check digit.
pub(in crate::cell) fn takes_words(input: &str, cell: &Peeled) -> bool {
    let core = trim(input, cell.core);
    let whole = cell.claim(input, core);
    let known = |number: Span| {
        let slip = || claim::number(input, number).is_some_and(|number| claim::is_slip(&number, cell.declared));
        let accepted =
            if cell.declared.is_some() { cell.is_own(input, number) } else { cell.claim(input, number).is_some() };
        accepted || slip()
    };
    let accepted = if cell.declared.is_some() { cell.is_own(input, core) } else { whole.is_some() };
    joins_words(core.of(input), || whole.map_or(0, |claim| claim.evidence))
        && (!accepted
            || is_evident(core.of(input))
            || left(input, core, cell).is_some_and(|rest| rest != core && known(rest))
            || behind_place_alone(core.of(input)).is_some_and(|rest| known(Span::new(core.end - rest.len(), core.end))))
}

/// Whether a number that was put together of all words of a text took words of a language for letters of its own:
/// lowercase letters beside uppercase letters or figures, where so little speaks for the whole that they cannot be
/// letters that a carrier prints, or a day, or a place in a list.
pub(crate) fn joins_words(text: &str, evidence: impl Fn() -> u8) -> bool {
    // Numbers begin with no more letters than these.
    const LETTERS: usize = 5;
    // More words are no clearer.
    const WORDS: usize = 4;
    if !several::has_small_letters(text) {
        let is_mark = |b: u8| matches!(b, b'-' | b'/' | b'.');
        let marked = text.bytes().fold(false, |any, b| any | is_mark(b));
        let several = || text.bytes().filter(|&b| is_mark(b)).count() > 1;
        return marked && (is_listed(text) || several() && day(text).is_some()) || behind_place_alone(text).is_some();
    }
    // `&nbsp;` is a sign, however it is spelled.
    let entities = text.contains('&');
    let entity = |word: &str| entities && text.contains(&format!("&{word};"));
    let tokens = || text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|token| token.len() < text.len());
    let words = || tokens().filter(|word| is_word(word)).filter(|word| !entity(word)).take(WORDS);
    let small = words().map(str::len).sum::<usize>();
    // Who writes a number in lowercase writes its first ones so, too: `kqv 17315761`.
    let capitals = text.bytes().any(|b| b.is_ascii_uppercase());
    if !capitals
        && (1..=LETTERS).contains(&small)
        && words().count() == 1
        && tokens().filter(|t| !t.is_empty()).count() == 2
    {
        return evidence() < DISTINCTIVE && words().all(is_state);
    }
    // Of letters and digits in uppercase, small ones are none.
    let mixed = || {
        tokens().any(|token| token.bytes().any(|b| b.is_ascii_uppercase()) && token.bytes().any(|b| b.is_ascii_digit()))
    };
    small > 0 && (mixed() || usize::from(evidence()) < small * usize::from(SOME_LETTER))
        || day(text).is_some()
        || is_listed(text)
}

/// Whether a text begins with a place in a list: `2. 6011 2602…`.
fn is_listed(text: &str) -> bool {
    let text = text.trim_start();
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    (1..=COUNT).contains(&(text.len() - rest.len())) && rest.strip_prefix('.').is_some_and(|rest| rest.starts_with(' '))
}

/// What stands behind a place in a list without any sign behind it, where it begins with letters:
/// `2 RB 123 456 785 GB`.
pub(in crate::cell) fn behind_place_alone(text: &str) -> Option<&str> {
    let text = text.trim_start();
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let placed = (1..COUNT).contains(&(text.len() - rest.len())) && !text.starts_with('0');
    let rest = rest.strip_prefix(' ').filter(|_| placed)?;
    let (first, second) = (rest.as_bytes().first()?, rest.as_bytes().get(1)?);
    (rest.len() >= SHORTEST && first.is_ascii_uppercase() && second.is_ascii_uppercase()).then_some(rest)
}

/// What became of a parcel or a number, in uppercase or in lowercase, as some carriers print letters.
const STATES: &[&str] = &[
    "old",
    "new",
    "lost",
    "sent",
    "done",
    "paid",
    "void",
    "copy",
    "note",
    "test",
    "hold",
    "wrong",
    "urgent",
    "resend",
    "resent",
    "return",
    "returned",
    "replaced",
    "canceled",
    "cancelled",
    "duplicate",
    "closed",
];

/// Whether a word is one of those, or a caption, in any case.
fn is_state(word: &str) -> bool {
    STATES.iter().any(|state| state.eq_ignore_ascii_case(word)) || is_caption::<BESIDE>(word)
}

/// Whether a text shows that not all of it is one number: a day, a place in a list, one of those words, or lowercase
/// letters beside uppercase letters and figures in one piece.
pub(super) fn is_evident(text: &str) -> bool {
    let tokens = || text.split(|c: char| !c.is_ascii_alphanumeric());
    let small = |token: &str| {
        let word = token.len() > 2 && token.bytes().all(|b| b.is_ascii_lowercase());
        word || token.bytes().any(|b| b.is_ascii_lowercase()) && is_quantity(token)
    };
    let mixed =
        |token: &str| token.bytes().any(|b| b.is_ascii_uppercase()) && token.bytes().any(|b| b.is_ascii_digit());
    tokens().any(is_state) || day(text).is_some() || is_listed(text) || tokens().any(small) && tokens().any(mixed)
}

/// What stands behind one of those words in uppercase, in one piece or in groups of digits: `OLD 9865…`.
pub(crate) fn behind_capitals(text: &str) -> Option<&str> {
    let text = text.trim();
    if !text.as_bytes().get(..2)?.iter().all(u8::is_ascii_uppercase) {
        return None;
    }
    let (word, rest) = text.split_once(' ')?;
    let grouped = || rest.bytes().all(|b| b.is_ascii_digit() || b == b' ');
    let lettered = || rest.starts_with(|c: char| c.is_ascii_uppercase());
    let state = || word.bytes().all(|b| b.is_ascii_uppercase()) && is_state(word);
    let known = || is_caption::<BEFORE_LETTERS>(word) && lettered() || state();
    (rest.len() >= SHORTEST && (!rest.contains(' ') || grouped()) && known()).then_some(rest)
}

/// What stands in front of the only blank of a text with one capital behind it, a size or the mark of a clerk, or with
/// one of those words.
pub(crate) fn before_capitals(text: &str) -> Option<&str> {
    let (head, word) = text.trim().split_once(' ')?;
    let solid = head.len() >= SHORTEST && head.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase());
    let capitals = !word.is_empty() && word.bytes().all(|b| b.is_ascii_uppercase());
    (solid && capitals && (word.len() == 1 || is_state(word))).then_some(head)
}

/// What stands in front of a word that was taken for letters of its own, though it is a number without, and no check
/// digit tells more of the whole.
pub(in crate::cell) fn takes_capitals(input: &str, cell: &Peeled) -> Option<Span> {
    let core = trim(input, cell.core);
    let head = before_capitals(core.of(input))?;
    let number = Span::new(core.start, core.start + head.len());
    let whole = cell.is_beyond_doubt(input, core) && !cell.is_beyond_doubt(input, number);
    (!whole && cell.claim(input, number).is_some()).then_some(number)
}

/// What stands behind uppercase letters that are hardly letters of a number, or behind a place in a list: nothing but a
/// check digit speaks for the whole, or the declared carrier knows the rest by itself.
pub(in crate::cell) fn joins_capitals(input: &str, cell: &Peeled) -> Option<Span> {
    let core = trim(input, cell.core);
    let place = || behind_place_alone(core.of(input)).filter(|_| !cell.is_own(input, core));
    let rest = behind_capitals(core.of(input)).or_else(place)?;
    let number = Span::new(core.end - rest.len(), core.end);
    let slip = || claim::number(input, number).is_some_and(|n| claim::is_slip(&n, cell.declared));
    // A number that is whole without the word may have a shape of letters with it by chance.
    let lettered = rest.starts_with(|c: char| c.is_ascii_uppercase());
    let alone = || cell.claim(input, number).is_some_and(|claim| lettered || claim.is_sure());
    let joins = match cell.declared {
        Some(_) => cell.is_own(input, number) || slip(),
        None => cell.claim(input, core).is_none_or(|claim| claim.evidence < DISTINCTIVE || !claim.checked && alone()),
    };
    joins.then_some(number)
}

/// A word of a language, as it stands in a text: three letters or more, the first of which may be a capital.
fn is_word(token: &str) -> bool {
    token.len() > 2
        && token.bytes().all(|b| b.is_ascii_alphabetic())
        && token.bytes().skip(1).all(|b| b.is_ascii_lowercase())
        || token.bytes().any(|b| b.is_ascii_lowercase()) && is_quantity(token)
}

/// Where the day ends that a text begins with, or the one begins that it ends with.
pub(super) fn day(text: &str) -> Option<Span> {
    let parts = |c: char| c.is_whitespace();
    let first = text.split(parts).next().filter(|part| foreign::is_day(part));
    let last = || text.rsplit(parts).next().filter(|part| foreign::is_day(part));
    let span = |first: &str| Span::new(0, first.len());
    first.map(span).or_else(|| last().map(|last| Span::new(text.len() - last.len(), text.len())))
}
