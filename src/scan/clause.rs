//! The clause that a number stands in, and where words begin in it.

use crate::cell::label;
use crate::finding::Span;
use crate::script::is_east_asian;

/// How far a word may stand from its number, in bytes.
const NEAR: usize = 64;

/// Where words begin: behind anything that is no letter of an alphabet. In Chinese every character may begin one.
pub(super) fn starts(text: &str, within: Span) -> impl DoubleEndedIterator<Item = usize> {
    within.of(text).char_indices().filter_map(move |(i, c)| {
        let at = within.start + i;
        let joins = |c: char| c.is_alphanumeric() && !is_east_asian(c);
        let inside = joins(c) && text[..at].chars().next_back().is_some_and(joins);
        (c.is_alphanumeric() && !inside).then_some(at)
    })
}

/// The rest of the clause in front of the number. A label may stand on the line before.
pub(super) fn before(text: &str, number: Span) -> Span {
    let mut start = number.start;
    let mut lines = 0;
    for (i, c) in text[..number.start].char_indices().rev() {
        lines += usize::from(c == '\n');
        let rest = &text[i + c.len_utf8()..];
        // `No. RB…`: a sign directly in front belongs to the label.
        let direct = text[i..number.start].chars().all(label::is_mark);
        if number.start - i > NEAR || lines > 1 || !direct && ends_clause(c, rest) {
            break;
        }
        start = i;
    }
    Span::new(start, number.start)
}

/// The rest of the clause behind the number, on the same line.
pub(super) fn behind(text: &str, number: Span) -> Span {
    let rest = &text[number.end..];
    let ends = |&(i, c): &(usize, char)| i > NEAR / 2 || c == '\n' || ends_clause(c, &rest[i + c.len_utf8()..]);
    let len = rest.char_indices().find(ends).map_or(rest.len(), |(i, _)| i);
    Span::new(number.end, number.end + len)
}

/// As much of a text as a name takes.
pub(super) fn clip(text: &str) -> &str {
    let len = text.char_indices().map(|(i, _)| i).take_while(|&i| i <= NEAR).last().unwrap_or(0);
    if text.len() <= NEAR { text } else { &text[..len] }
}

/// Whether a clause ends with this sign: a stop between two digits or in `No.` does not end one.
fn ends_clause(c: char, rest: &str) -> bool {
    match c {
        '!' | '?' | ';' | ',' | '|' => true,
        '/' => rest.starts_with(' '),
        '.' => rest.starts_with([' ', '\n']) && rest.trim_start().starts_with(char::is_uppercase),
        _ => "，。！？；、".contains(c),
    }
}
