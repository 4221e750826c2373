//! What the text beside a number may be: more of it, or a word, a count, a choice.

use crate::canon::latin;
use crate::cell::count::{is_quantity, is_tally};
use crate::cell::lengths::COUNT;
use crate::cell::name;
use crate::signs::is_digits;

/// Whether the text behind a number may be more of it: digits or one or two letters, behind spaces and signs that
/// people group numbers with. Words and quantities are not.
pub(crate) fn may_go_on(rest: &str) -> bool {
    if is_tally(rest) || is_choice(rest.trim_start_matches(GROUPED_BY).trim_end()) {
        return false;
    }
    let rest = latin(rest);
    let token = rest.trim_start_matches(GROUPED_BY).split(is_sign).next().unwrap_or("");
    let digits = token.bytes().filter(u8::is_ascii_digit).count();
    let quantity = (1..=2).contains(&digits) && is_quantity(token);
    let capitals = token.len() < 4 && !token.bytes().any(|b| b.is_ascii_lowercase());
    // ` in transit`: the next word tells that the short one is a word, too; ` GB for John` shows that it is none.
    let word = |w: &str| w.len() > 2 && w.bytes().all(|b| b.is_ascii_alphabetic());
    let others = || rest.split(is_sign).filter(|w| *w != token || !capitals);
    let apart =
        capitals && digits == 0 && !token.is_empty() && others().any(|w| w.bytes().any(|b| b.is_ascii_lowercase()));
    let words = digits == 0 && !apart && others().any(word);
    let remark = is_closing(token);
    !(token.is_empty() || quantity || words || remark || name::leads_words(&rest))
}

/// Whether a piece is two sizes or terms that a stroke parts, as no number is parted: `S/M`, `T/T`, `XL/2`.
pub(in crate::cell) fn is_choice(piece: &str) -> bool {
    const LONGEST: usize = 3;
    let letters = |part: &str| (1..=LONGEST).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphabetic());
    let figures = |part: &str| (1..COUNT).contains(&part.len()) && is_digits(part);
    // What tables say where they have nothing to say is none.
    !piece.eq_ignore_ascii_case("n/a")
        && piece.split_once('/').is_some_and(|(first, second)| letters(first) && (letters(second) || figures(second)))
}

/// Whether the text in front of a number may be the beginning of it.
pub(in crate::cell) fn may_lead(before: &str) -> bool {
    let token = before.trim_end_matches(GROUPED_BY).rsplit(is_sign).next().unwrap_or("");
    !token.is_empty() && (token.len() < 3 || token.bytes().any(|b| b.is_ascii_digit()))
}

/// Whether a character is neither a letter nor a digit of ASCII.
pub(in crate::cell) const fn is_sign(c: char) -> bool {
    !c.is_ascii_alphanumeric()
}

/// Signs that people group a number by: more than those that carriers print.
const GROUPED_BY: &[char] = &[' ', '-', '_', '.', '/', '\u{a0}'];

/// Whether a text holds no digits that could belong to a number: none, or counts and days among words.
pub(in crate::cell) fn is_beside(text: &str) -> bool {
    let runs = || text.split(|c: char| !c.is_ascii_digit());
    let word = |w: &str| (w.len() > 2 || w == "of") && w.chars().all(char::is_alphabetic);
    let words = text.split(|c: char| !c.is_alphanumeric()).any(word);
    let counted = || text.split(is_sign).any(is_quantity);
    runs().all(str::is_empty)
        || (words || counted()) && runs().all(|run| run.len() <= COUNT)
        || is_tally(text)
        || is_choice(text.trim_start_matches(GROUPED_BY).trim_end())
}

/// Words that people close a line with, in lowercase.
const CLOSING: [&str; 4] = ["ok", "new", "done", "sent"];

/// Whether such a word is all that stands behind a number.
pub(super) fn is_closing(rest: &str) -> bool {
    CLOSING.iter().any(|word| rest.trim().eq_ignore_ascii_case(word))
}
