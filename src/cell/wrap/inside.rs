//! Brackets around a part of a number: `(YT)2229521272164446`, `RB123456785(GB)`, `SF【1406723112333】`.

use crate::canon::{Compact, Reading};
use crate::cell::claim::{self, Claim};
use crate::cell::label::starts_with_identifier;
use crate::cell::{Peeled, head, trim};
use crate::finding::{Applicability, Code, Finding, Span};
use crate::matcher::Fit;
use crate::signs::{CLOSING, OPENING, is_digits, parts_groups};

/// No number in brackets and blanks is longer.
const LONGEST: usize = 64;
/// No digits that count make a proven number of so many.
const LONG: usize = 20;
/// Letters that a number begins with.
const PREFIX: usize = 5;

/// Reads a number without the brackets around a part of it, where the rest is none without that part, or where only
/// that part tells whose it is.
pub(in crate::cell) fn inside(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    if text.len() > LONGEST || !text.contains(OPENING) || OPENING.iter().any(|sign| identifies(text, *sign)) {
        return false;
    }
    let Some((reading, part)) = parts(text, core.start) else { return false };
    let Some(whole) = Compact::of(&reading.text) else { return false };
    let without = [&reading.text[..part.start], &reading.text[part.end..]].concat();
    let rest = Compact::of(&without);
    let own = |number: &Compact| cell.declared.is_some_and(|carrier| claim::by(carrier, number));
    let sure = |number: &Compact| claim::of_number(number).is_some_and(Claim::is_sure);
    // Letters in front are those of the number, unless they are a name and the digits behind them a number.
    let letters = &reading.text[part.start..part.end];
    let prefix = part.start == 0 && part.end <= PREFIX && letters.iter().all(u8::is_ascii_uppercase);
    let lettered = |rest: &Compact| rest.letters & 1 == 1;
    let prefix = prefix && !rest.as_ref().is_some_and(|rest| lettered(rest) || head::is_name(letters) && sure(rest));
    let proven = claim::is_proven(&whole, cell.declared);
    // Digits in brackets may count what stands in front of them; within a number that proves itself they count nothing.
    let counts = letters.iter().all(u8::is_ascii_digit);
    let within = counts && proven && part.start > 0 && part.end < reading.text.len();
    let long = proven && whole.len >= LONG;
    let known = |rest: &Compact| sure(rest) || counts && !long && claim::of_number(rest).is_some();
    let alone = rest.as_ref().is_some_and(|rest| own(rest) || !prefix && !within && known(rest));
    let distinct = proven || claim::of_number(&whole).is_some_and(Claim::is_distinctive);
    if alone && !(prefix && own(&whole)) || !(distinct || own(&whole)) {
        return false;
    }
    // Brackets behind a number hold its count, or point to a note, as well as its last digits.
    let accepted = |number: &Compact| if cell.declared.is_some() { own(number) } else { is_accepted(number) };
    let counted = before_mark(text).filter(|&(from, to)| {
        let number = Compact::of(text[from..to].to_ascii_uppercase().as_bytes());
        !proven && number.is_some_and(|number| accepted(&number))
    });
    if let Some((from, to)) = counted {
        let (number, mark) = (Span::new(core.start + from, core.start + to), Span::new(core.start + to, core.end));
        cell.sure = cell.sure.min(Applicability::Likely);
        cell.keep(number, Code::TrailingText, trim(input, mark));
        return true;
    }
    if !distinct {
        cell.sure = cell.sure.min(Applicability::Likely);
    }
    let at = text.find(OPENING).unwrap_or(0);
    let sign = text[at..].chars().next().map_or(1, char::len_utf8);
    cell.core = core;
    cell.note(Finding::new(Code::Quotes, Span::new(core.start + at, core.start + at + sign)));
    cell.rewritten = Some(reading);
    true
}

/// Where the number stands in front of one figure or two that the last brackets hold.
fn before_mark(text: &str) -> Option<(usize, usize)> {
    const MOST: usize = 2;
    let (before, mark) = text.strip_suffix(CLOSING)?.rsplit_once(OPENING)?;
    let from = before.len() - before.trim_start_matches(|c: char| OPENING.contains(&c) || c == ' ').len();
    let to = before.trim_end_matches(|c: char| CLOSING.contains(&c) || c == ' ').len();
    ((1..=MOST).contains(&mark.len()) && is_digits(mark) && from < to).then_some((from, to))
}

/// Whether a number is one without a doubt of its length: numbers of few digits are told by their letters.
fn is_accepted(number: &Compact) -> bool {
    claim::of_number(number).is_some() || claim::accepted(number).any(Fit::is_distinctive)
}

/// Whether a bracket begins an identifier of a barcode.
fn identifies(text: &str, sign: char) -> bool {
    text.split(sign).skip(1).any(starts_with_identifier) && text.starts_with(OPENING)
}

/// The letters and digits of a text with one or two pairs of brackets in it, and which of them the first pair holds;
/// `None` where other signs than those between groups stand in it, or nothing outside of the brackets.
fn parts(text: &str, at: usize) -> Option<(Reading, Span)> {
    const MOST: usize = 2;
    let mut reading = Reading::default();
    let (mut open, mut pairs, mut part) = (None, 0, None);
    for (i, c) in text.char_indices() {
        match c {
            _ if OPENING.contains(&c) && open.is_none() => open = Some(reading.text.len()),
            _ if CLOSING.contains(&c) => {
                let from = open.take().filter(|&from| from < reading.text.len())?;
                part = part.or(Some(Span::new(from, reading.text.len())));
                pairs += 1;
            }
            _ if parts_groups(c) => {}
            _ if c.is_ascii_alphanumeric() => {
                reading.text.push(c.to_ascii_uppercase() as u8);
                reading.at.push(((at + i) as u32, (at + i + 1) as u32));
            }
            _ => return None,
        }
    }
    let part = part.filter(|part| open.is_none() && pairs <= MOST && part.end - part.start < reading.text.len())?;
    Some((reading, part))
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::*;

    #[test]
    fn brackets_around_a_part_come_off() {
        for (text, number) in [
            ("(YT)2229521272164446", Some("YT2229521272164446")),
            ("RB123456785(GB)", Some("RB123456785GB")),
            ("(RB)123456785(GB)", Some("RB123456785GB")),
            ("SF【1406723112333】", Some("SF1406723112333")),
            ("(DHL)3318810025", None),
            ("(J) JD014600004876543210", None),
            ("RB123456785GB(1)", None),
            ("(00)003404338364426365", None),
            ("(RB123456785GB)", None),
            ("()RB123456785GB", None),
        ] {
            let mut cell = Peeled::whole(text);
            let taken = inside(text, &mut cell);
            let read = cell.rewritten.map(|read| String::from_utf8_lossy(&read.text).into_owned());
            assert_eq!(read.as_deref().filter(|_| taken), number, "{text}");
        }
    }

    #[test]
    fn figures_in_the_last_brackets_are_none_of_the_number() {
        for (text, number) in [
            ("[SF1384729560183][1]", "SF1384729560183"),
            ("[AHOY6JQUS8W](1)", "AHOY6JQUS8W"),
            ("AHOY6JQUS8W (12)", "AHOY6JQUS8W"),
        ] {
            let mut cell = Peeled::whole(text);
            assert!(inside(text, &mut cell) && cell.rewritten.is_none(), "{text}");
            assert_eq!((cell.core.of(text), cell.sure), (number, Applicability::Likely), "{text}");
        }
    }
}
