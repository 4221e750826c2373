//! Numbers of which some have a fault, whatever sign parts them: `986578788855 > 9.87E+11`,
//! `SF4829879004231~SF08030****`.

use smallvec::SmallVec;

use super::words::LONG;
use super::{MOST, faulty, is_moment, is_order, part};
use crate::canon::percent_code;
use crate::cell::{Peeled, is_name, is_void, trim};
use crate::damage;
use crate::finding::Span;
use crate::signs::is_digits;

/// Words and markup between two numbers; any others say something of them.
const BETWEEN: &[&str] = &["and", "und", "et", "y", "e", "or", "и", "или", "和", "及", "与"];
const BREAKS: &[&str] = &["<br>", "<br/>", "<br />"];
/// Two numbers with a sign between them are no shorter.
const SHORTEST: usize = 2 * LONG;
/// Fewer signs in a row part words.
const HIDDEN: usize = 3;
/// What a column of a few characters left of the last number.
const STUMP: usize = 4;

/// Parts them, where one is told and each of the others is one as that is, but for a fault.
pub(in crate::cell) fn spoiled(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    let other = || text.contains("://") || text.starts_with(['=', '(', '[', ']', '{']) || text.contains('@');
    if text.len() < SHORTEST || other() {
        return false;
    }
    let Some((words, stump)) = words(input, core) else { return false };
    let sound = |word: Span| {
        word.end - word.start >= LONG
            && word.of(input).bytes().all(|b| b.is_ascii_alphanumeric())
            && (cell.is_known(input, word) || cell.is_beyond_doubt(input, word))
    };
    let (known, others): (SmallVec<[Span; 4]>, SmallVec<[Span; 4]>) = words.iter().copied().partition(|&w| sound(w));
    let marked = |word: &Span| is_moment(word.of(input)) || is_order(word.of(input));
    let cut = |stump: Span| {
        let goes_on = |known: &Span| is_beginning(stump.of(input), known.of(input));
        let figures = stump.of(input).bytes().any(|b| b.is_ascii_digit());
        known.iter().any(goes_on) && (known.len() > 1 || figures && begins_alike(stump.of(input), known[0].of(input)))
    };
    !known.is_empty()
        && (!others.is_empty() || stump.is_some())
        && !others.iter().any(marked)
        && stump.is_none_or(cut)
        && faulty::are_alike(input, cell, &others, known.iter().copied())
        && !cell.is_own(input, core)
        && !cell.is_beyond_doubt(input, core)
        && part(input, cell, words.into_iter().chain(stump).map(|word| (word, word)))
}

/// Whether a few characters are what is left of a number such as the one before.
fn is_beginning(stump: &str, number: &str) -> bool {
    let form = || stump.bytes().zip(number.bytes()).all(|(b, of)| b.is_ascii_digit() == of.is_ascii_digit());
    // A name such as 4PX says whose the number is.
    if stump.bytes().any(|b| b.is_ascii_lowercase()) || is_name(stump.as_bytes()) {
        return false;
    }
    if is_digits(number) { is_digits(stump) && stump.len() == STUMP } else { stump[..1] == number[..1] && form() }
}

/// Whether two letters or digits, of which one is a letter, stand at the beginning of both.
fn begins_alike(stump: &str, number: &str) -> bool {
    let (Some(head), Some(other)) = (stump.get(..2), number.get(..2)) else { return false };
    head == other && head.bytes().any(|b| b.is_ascii_alphabetic())
}

/// The words that hold figures, and the few characters that end the text; `None` where any other word stands among
/// them.
fn words(input: &str, core: Span) -> Option<(SmallVec<[Span; 4]>, Option<Span>)> {
    let mut words = SmallVec::new();
    let mut at = core.start;
    while at < core.end {
        let rest = Span::new(at, core.end).of(input);
        let first = rest.chars().next()?;
        if let Some((_, len)) = percent_code(rest).filter(|&(sign, _)| is_void(sign) || matches!(sign, ',' | ';')) {
            at += len;
        } else if let Some(sign) = BREAKS.iter().find(|sign| rest.starts_with(**sign)) {
            at += sign.len();
        } else if first.is_alphanumeric() {
            let len = notation(rest).unwrap_or_else(|| word(rest));
            let text = &rest[..len];
            if len <= STUMP && at + len == core.end && text.is_ascii() && !words.is_empty() {
                return Some((words, Some(Span::new(at, at + len))));
            }
            if text.bytes().any(|b| b.is_ascii_digit()) {
                words.push(Span::new(at, at + len));
            } else if !BETWEEN.iter().any(|word| word.eq_ignore_ascii_case(text)) {
                return None;
            }
            at += len;
        } else {
            at += first.len_utf8();
        }
        if words.len() > MOST {
            return None;
        }
    }
    Some((words, None))
}

/// How far a word of one script goes, with the signs that hide characters of it.
fn word(text: &str) -> usize {
    let ascii = text.starts_with(|c: char| c.is_ascii());
    let plain = |c: char| c.is_alphanumeric() && c.is_ascii() == ascii;
    let sign = |c: char| damage::hides_characters(c) || c == '.';
    let mut len = 0;
    loop {
        len = text.len() - text[len..].trim_start_matches(plain).len();
        let rest = &text[len..];
        let signs = &rest[..rest.len() - rest.trim_start_matches(sign).len()];
        if !signs.contains('…') && signs.chars().count() < HIDDEN {
            return len;
        }
        len += signs.len();
    }
}

/// How far a number goes that a spreadsheet rounded: `9.87E+11`, `9,87e+11`.
fn notation(text: &str) -> Option<usize> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let whole = digits(text);
    let fraction = text[whole..].strip_prefix(['.', ',']).map_or(0, |rest| 1 + digits(rest));
    let (mantissa, power) = text.split_at(whole + fraction);
    let signed = power.strip_prefix(['E', 'e'])?;
    let signed = signed.strip_prefix('+').unwrap_or(signed);
    let len = text.len() - signed.len() + digits(signed);
    let ends = !text[len..].starts_with(|c: char| c.is_ascii_alphanumeric());
    let written = !mantissa.is_empty() && damage::digits_written(text, Span::new(0, len)).is_some();
    (ends && written).then_some(len)
}
