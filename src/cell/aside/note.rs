//! What a note beside a number looks like, and the signs between them.

use crate::cell::count::is_tally;
use crate::cell::margin;
use crate::cell::tail::is_beside;
use crate::finding::Code;
use crate::foreign::{self, Strength};
use crate::signs::{CLOSING, OPENING, in_brackets, is_dash, is_digits};

/// Signs between a number and a note, and around the note: what is left without them is what it says.
const AROUND_NOTE: &[char] = &[
    ' ', '\u{a0}', '\t', '\n', '\r', '/', '|', '#', '_', '-', '–', '—', '·', '(', ')', '（', '）', '[', ']', ',', '，',
    ';', '；', '、', '+', '&', '【', '】',
];
/// Those of them that nobody parts the groups of a number with.
const BORDERS: &[char] = &['/', '|', '·', '\t', '\n', '\r', ',', '，', ';', '；', '、'];

/// Whether the form of what stands beside a number, and the signs between them, show that it is a note.
pub(super) fn is_note(note: &str) -> bool {
    let text = note.trim_matches(|c: char| AROUND_NOTE.contains(&c));
    let bordered = note.trim_start_matches([' ', '\u{a0}']).starts_with(BORDERS);
    // Other layers know how many and how heavy, where no sign of a list stands between.
    let parted = text.len() < note.len() && (bordered || !is_tally(note));
    let leads = note.trim_end().ends_with('/') && !note.starts_with(AROUND_NOTE);
    parted
        && (margin::is_country(text)
            || is_nothing(text)
            || leads && is_short(text)
            || is_bracketed(note) && is_short(text)
            || note.trim_start().starts_with(['+', '&']) && is_padded_count(text)
            || is_counted_order(note, text)
            || is_other(text)
            || is_column(note, text)
            || is_figure(text)
            || bordered && (is_beside(text) || is_fraction(text) || is_postal(text))
            // The place that it was in brackets with may have come off.
            || note.trim_start().starts_with(OPENING) && is_postal(text))
}

/// Whether a note is an identifier of another kind that its own groups or letters tell: a phone, an account, an
/// article. What only resembles one says so behind a sign of a list, or beside letters that a number begins with.
pub(super) fn is_identified(note: &str, behind: bool, number: &str) -> bool {
    let parts = |c: char| c.is_whitespace() || BORDERS.contains(&c);
    let (parted, bordered) = if behind {
        let parted = note.starts_with(|c| parts(c) || OPENING.contains(&c));
        (parted, note.trim_start().starts_with(BORDERS))
    } else {
        let parted = note.ends_with(|c| parts(c) || CLOSING.contains(&c));
        (parted, note.trim_end().ends_with(BORDERS))
    };
    let text = note.trim_matches(|c: char| parts(c) || is_dash(c));
    let text = in_brackets(text).filter(|inner| !inner.contains(OPENING)).unwrap_or(text);
    let lettered = number.starts_with(|c: char| c.is_ascii_alphabetic());
    let certain = |other: foreign::Foreign| match other.code {
        Code::Words | Code::LinkWithoutNumber | Code::PaymentCard => false,
        // Nothing in front of letters that a number begins with, or behind such a number, is digits of it.
        Code::Phone if lettered => true,
        Code::Phone | Code::Postcode if bordered || lettered => other.strength >= Strength::Fair,
        _ => other.strength >= Strength::Strong,
    };
    // Digits in one piece may be the next group, and a name stands in front of the phone of a person.
    let other = |text: &str| text.contains(|c: char| !c.is_ascii_digit()) && foreign::look(text).is_some_and(certain);
    let person = || text.trim_start_matches(|c: char| c.is_alphabetic() || matches!(c, ' ' | ',' | '.' | ':'));
    parted && text.bytes().any(|b| b.is_ascii_digit()) && (other(text) || other(person()))
}

/// What tables say where they have nothing to say.
fn is_nothing(text: &str) -> bool {
    text.eq_ignore_ascii_case("n/a")
}

/// The name of a shelf or of an order: a few letters and figures.
fn is_short(text: &str) -> bool {
    const MOST: usize = 5;
    (1..=MOST).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-'))
}

/// How many: one or two digits, of which the first may be a zero.
fn is_padded_count(text: &str) -> bool {
    const MOST: usize = 2;
    (1..=MOST).contains(&text.len()) && is_digits(text)
}

/// Whether brackets are around all of it.
pub(super) fn is_bracketed(note: &str) -> bool {
    in_brackets(note.trim()).is_some()
}

/// Which one of how many: `1/2`.
fn is_fraction(text: &str) -> bool {
    const MOST: usize = 3;
    let figures = |part: &str| (1..=MOST).contains(&part.len()) && is_digits(part);
    text.split_once('/').is_some_and(|(which, all)| figures(which) && figures(all))
}

/// A postcode, alone or with its place: `90210`, `10001-1234`, `10115 Berlin`.
pub(super) fn is_postal(text: &str) -> bool {
    const FIGURES: core::ops::RangeInclusive<usize> = 4..=6;
    const MORE: usize = 4;
    let zip = |(area, more): (&str, &str)| area.len() == 5 && more.len() == MORE && is_digits(area) && is_digits(more);
    if text.split_once('-').is_some_and(zip) {
        return true;
    }
    let place = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let figures = text.len() - place.len();
    let word = |word: &str| word.chars().count() > 2 && word.chars().all(|c| c.is_alphabetic() || c == '-');
    FIGURES.contains(&figures)
        && (place.is_empty() && figures == 5 || place.strip_prefix(' ').is_some_and(|place| place.split(' ').all(word)))
}

/// A share, or a month with its year: `59%`, `08/2026`.
fn is_figure(text: &str) -> bool {
    let digits = |part: &str, most: usize| (1..=most).contains(&part.len()) && is_digits(part);
    let month = |(month, year): (&str, &str)| digits(month, 2) && year.len() == 4 && digits(year, 4);
    text.strip_suffix(['%', '％']).is_some_and(|share| digits(share, 3)) || text.split_once('/').is_some_and(month)
}

/// The order of a shop, which counts them behind a hash, or a place on a shelf.
fn is_counted_order(note: &str, text: &str) -> bool {
    const MOST: usize = 7;
    let digits = || (1..=MOST).contains(&text.len()) && is_digits(text);
    note.contains('#') && (digits() || margin::is_shelf(text))
}

/// Which parcel it is, behind a sign that parts no groups: `|1`, `:1`.
pub(super) fn is_signed_count(note: &str) -> bool {
    let count = note.trim().strip_prefix(['|', ':', '｜', '：']);
    count.is_some_and(|count| is_padded_count(count.trim_start()))
}

/// Figures in the next column of a table, which a line between blanks parts from the number: ` | 1001`.
fn is_column(note: &str, text: &str) -> bool {
    const MOST: usize = 7;
    let line = note.trim_matches(|c: char| c.is_ascii_digit());
    matches!(line, " | " | " ｜ ") && (1..=MOST).contains(&text.len()) && is_digits(text)
}

/// What is another kind of identifier by itself: an order, an article, a day.
fn is_other(text: &str) -> bool {
    let beside = |code: Code| foreign::is_document(code) || matches!(code, Code::Date | Code::OtherIdentifier);
    let other = || foreign::look(text).is_some_and(|other| other.strength >= Strength::Fair && beside(other.code));
    foreign::is_time(text) || is_article(text) || other()
}

/// What articles and the shipments of warehouses begin with.
const ARTICLES: [&str; 2] = ["sku", "fba"];

/// An article or a shipment of a warehouse by its first letters: `SKU1234`, `FBA17ABCD123U000001`.
fn is_article(text: &str) -> bool {
    let begins = |word: &&str| text.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word));
    ARTICLES.iter().any(begins)
        && text.bytes().any(|b| b.is_ascii_digit())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b':'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_stands_behind_a_sign_that_parts_no_groups() {
        for (note, counts) in
            [("|1", true), (":1", true), (": 12", true), (" | 1", true), (":123", false), (":", false), ("-1", false)]
        {
            assert_eq!(is_signed_count(note), counts, "{note}");
        }
        for (note, text, ordered) in [(" #A1", "A1", true), (" #1001", "1001", true), (" #AB", "AB", false)] {
            assert_eq!(is_counted_order(note, text), ordered, "{note}");
        }
    }

    #[test]
    fn identifiers_of_other_kinds_are_known_beside_a_number() {
        for (note, behind, number, certain) in [
            (" (11) 90193-5231", true, "986578788855", true),
            ("06 23 06 87 36 ", false, "986578788855", true),
            ("Ana +44 7501 547475 ", false, "986578788855", true),
            ("DE89 3704 0044 0532 0130 00; ", false, "986578788855", true),
            // Digits that go on, or that nothing parts from the number.
            (" 1234", true, "986578788855", false),
            ("-06 23 06 87 36", true, "986578788855", false),
        ] {
            assert_eq!(is_identified(note, behind, number), certain, "{note}");
        }
    }
}
