//! What people note beside a number without a word: where it goes, the article, the order, the size, the time, how
//! many. `YT…/US`, `YT… #1001`, `9405… 30x20x10cm`, `SF…*1`.

use super::claim::{self, Claim};
use super::count::is_tally;
use super::tail::{country, is_beside};
use super::{Peeled, margin, trim};
use crate::finding::{Applicability, Code, Finding, Span};
use crate::foreign::{self, Strength};
use crate::registry::Registry;
use crate::signs::{CLOSING, OPENING, TIMES, in_brackets, is_dash};

/// No number that a note stands beside is shorter.
const SHORTEST: usize = 10;
/// Nor one that is counted in brackets.
const FEWEST: usize = 8;
/// Signs between a number and a note.
const JOINTS: &[char] = &[
    ' ', '\u{a0}', '\t', '\n', '\r', '/', '|', '#', '_', '-', '–', '—', '·', '(', ')', '（', '）', '[', ']', ',', '，',
    ';', '；', '、', '+', '&', '【', '】',
];
/// Those of them that nobody parts the groups of a number with.
const BORDERS: &[char] = &['/', '|', '·', '\t', '\n', '\r', ',', '，', ';', '；', '、'];

/// Takes a note off the number in front of it or behind it, where nothing accepts both together. That it is one is a
/// proposal.
pub(super) fn peel(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    if cell.is_own(input, core) || cell.claim(input, core).is_some() {
        return false;
    }
    let text = core.of(input);
    let ends = both_ends(input, core);
    let noted = |&(number, note, code): &(Span, Span, Code)| {
        let note = note.of(input);
        // Nobody brackets a part of a number.
        let counted = || {
            code == Code::TrailingText && is_bracketed(note) && is_tally(note) && cell.claim(input, number).is_some()
        };
        // The digits behind a number that proves to be whole are none of it.
        let addressed = || {
            let place = note.trim_start_matches([' ', '\u{a0}', '-', '_']);
            code == Code::TrailingText
                && place.len() < note.len()
                && is_postal(place)
                && cell.is_beyond_doubt(input, number)
        };
        let identified = || is_identified(note, code == Code::TrailingText, number.of(input));
        let country = || code == Code::TrailingText && country::is_behind(input, number, note, cell);
        let signed = || code == Code::TrailingText && is_signed_count(note);
        let noted = || is_note(note) || signed() || addressed() || identified();
        number.end - number.start >= SHORTEST && (cell.is_known(input, number) && noted() && !country() || counted())
            || number.end - number.start >= FEWEST && counted()
    };
    // Groups of a number, and what a stroke between blanks parts from it, or a sign that parts none.
    let behind = |at: usize| {
        let (number, note) = (Span::new(core.start, core.start + at), Span::new(core.start + at, core.end));
        (number, note, Code::TrailingText)
    };
    let stroke = text.find(" / ").map(behind).filter(|&(number, ..)| number != ends[0].0);
    let hash = behind_groups(text).map(behind);
    let mut found = ends.iter().copied().chain(stroke).chain(hash).filter(noted);
    let (Some((number, note, code)), None) = (found.next(), found.next()) else { return false };
    // The declared carrier knows the number, and nobody brackets a part of it.
    let certain = is_bracketed(note.of(input)) && is_tally(note.of(input)) && cell.is_own(input, number);
    if !certain {
        cell.sure = cell.sure.min(Applicability::Likely);
    }
    cell.core = number;
    cell.note(Finding::new(code, trim(input, note)));
    true
}

/// The letters and digits at each end of a text, with what stands beside them, and what that would be called.
pub(super) fn both_ends(input: &str, core: Span) -> [(Span, Span, Code); 2] {
    let text = core.of(input);
    let first = text.len() - text.trim_start_matches(|c: char| c.is_ascii_alphanumeric()).len();
    let last = text.trim_end_matches(|c: char| c.is_ascii_alphanumeric()).len();
    [
        (Span::new(core.start, core.start + first), Span::new(core.start + first, core.end), Code::TrailingText),
        (Span::new(core.start + last, core.end), Span::new(core.start, core.start + last), Code::LabelGlued),
    ]
}

/// Where groups of a number end that the order of a shop stands behind: `2302 2502 1521 #1001`.
fn behind_groups(text: &str) -> Option<usize> {
    let groups = text.split_once('#')?.0.trim_end();
    is_grouped(groups).then_some(groups.len())
}

/// Whether a text is letters and digits in groups that blanks part.
fn is_grouped(text: &str) -> bool {
    text.contains(' ') && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b' ')
}

/// Takes the count of an order off groups of a number behind it, where a sign stands between them that parts no groups:
/// `1001|9449 0098…`, `1001: 0034 0434…`.
pub(super) fn counted(input: &str, cell: &mut Peeled) -> bool {
    const ORDER: core::ops::RangeInclusive<usize> = 4..=7;
    let core = trim(input, cell.core);
    let text = core.of(input);
    let Some((order, rest)) = text.split_once(['|', ':', '｜', '：']) else { return false };
    let (order, groups) = (order.trim_end(), rest.trim_start());
    if !ORDER.contains(&order.len()) || !order.bytes().all(|b| b.is_ascii_digit()) || !is_grouped(groups) {
        return false;
    }
    let number = Span::new(core.end - groups.len(), core.end);
    if !cell.is_known(input, number) || cell.is_own(input, core) {
        return false;
    }
    cell.sure = cell.sure.min(Applicability::Likely);
    cell.keep(number, Code::LabelGlued, Span::new(core.start, core.start + order.len()));
    true
}

/// Takes a sum of money off groups of a number in front of it: `9303 3904 9027… 12.50`, `3212 6686 9228 €12`. No group
/// is written so, whatever the digits of both make.
pub(super) fn priced(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    let Some((groups, price)) = text.rsplit_once(' ') else { return false };
    if !is_price(price) || !is_grouped(groups) {
        return false;
    }
    let number = trim(input, Span::new(core.start, core.start + groups.len()));
    if !cell.is_known(input, number) {
        return false;
    }
    cell.sure = cell.sure.min(Applicability::Likely);
    cell.keep(number, Code::TrailingText, Span::new(core.end - price.len(), core.end));
    true
}

/// An amount with the sign of a currency in front, or with two decimals.
pub(super) fn is_price(text: &str) -> bool {
    const MOST: usize = 4;
    const DECIMALS: usize = 2;
    let figures = text.strip_prefix(['€', '$', '£', '¥', '￥']);
    let (whole, decimals) = match figures.unwrap_or(text).split_once(['.', ',']) {
        Some((whole, decimals)) => (whole, Some(decimals)),
        None => (figures.unwrap_or(text), None),
    };
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    (1..=MOST).contains(&whole.len())
        && digits(whole)
        && decimals.map_or(figures.is_some(), |decimals| decimals.len() == DECIMALS && digits(decimals))
}

/// Takes off how many, where only a sign stands between it and a number: one that hides a digit stands in no number
/// that is known without it.
pub(super) fn times(input: &str, cell: &mut Peeled) -> bool {
    const MOST: usize = 2;
    let core = trim(input, cell.core);
    let text = core.of(input);
    let Some((number, count)) = text.rsplit_once(TIMES) else { return false };
    let counts = (1..=MOST).contains(&count.len())
        && count.bytes().all(|b| b.is_ascii_digit())
        && !count.starts_with('0')
        && number.len() >= SHORTEST
        && number.bytes().all(|b| b.is_ascii_alphanumeric());
    let end = core.start + number.len();
    let number = Span::new(core.start, end);
    if !counts || !cell.is_known(input, number) || claim::owns_punctuation(text, cell.declared) {
        return false;
    }
    let own = cell.is_own(input, number) || cell.claim(input, number).is_some_and(Claim::is_distinctive);
    if !own || cell.claim(input, number).is_some_and(|claim| !claim.checked) && is_filled(input, cell, number, count) {
        cell.sure = cell.sure.min(Applicability::Likely);
    }
    cell.keep(number, Code::TrailingText, Span::new(end, core.end));
    true
}

/// Whether a character in the place of the sign in front of a count makes a number, too.
fn is_filled(input: &str, cell: &Peeled, number: Span, count: &str) -> bool {
    let filled = format!("{}0{count}", number.of(input));
    let (Some(filled), Some(number)) =
        (claim::number(&filled, Span::new(0, filled.len())), claim::number(input, number))
    else {
        return false;
    };
    let by = |carrier| claim::shapes_of(carrier, &filled).any(|fit| !claim::is_free(fit.format));
    match cell.declared {
        Some(carrier) => by(carrier),
        None => claim::accepted(&number).any(|fit| by(fit.format.carrier())),
    }
}

fn is_note(note: &str) -> bool {
    let text = note.trim_matches(|c: char| JOINTS.contains(&c));
    let bordered = note.trim_start_matches([' ', '\u{a0}']).starts_with(BORDERS);
    // How many and how heavy is told by others, where no sign of a list stands between.
    let parted = text.len() < note.len() && (bordered || !is_tally(note));
    let leads = note.trim_end().ends_with('/') && !note.starts_with(JOINTS);
    parted
        && (is_country(text)
            || is_nothing(text)
            || leads && is_short(text)
            || is_bracketed(note) && is_short(text)
            || note.trim_start().starts_with(['+', '&']) && is_count(text)
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
fn is_identified(note: &str, behind: bool, number: &str) -> bool {
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
    let told = |other: foreign::Foreign| match other.code {
        Code::Words | Code::LinkWithoutNumber | Code::PaymentCard => false,
        // Nothing in front of letters that a number begins with, or behind such a number, is digits of it.
        Code::Phone if lettered => true,
        Code::Phone | Code::Postcode if bordered || lettered => other.strength >= Strength::Fair,
        _ => other.strength >= Strength::Strong,
    };
    // Digits in one piece may be the next group, and a name stands in front of the phone of a person.
    let other = |text: &str| text.contains(|c: char| !c.is_ascii_digit()) && foreign::look(text).is_some_and(told);
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

fn is_count(text: &str) -> bool {
    const MOST: usize = 2;
    (1..=MOST).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
}

/// Where the parcel goes.
fn is_country(text: &str) -> bool {
    text.len() == 2 && Registry::S10Country.contains(text.as_bytes())
}

fn is_bracketed(note: &str) -> bool {
    in_brackets(note.trim()).is_some()
}

/// Which one of how many: `1/2`.
fn is_fraction(text: &str) -> bool {
    const MOST: usize = 3;
    let figures = |part: &str| (1..=MOST).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    text.split_once('/').is_some_and(|(which, all)| figures(which) && figures(all))
}

/// `90210`, `10001-1234`, `10115 Berlin`.
fn is_postal(text: &str) -> bool {
    const FIGURES: core::ops::RangeInclusive<usize> = 4..=6;
    const MORE: usize = 4;
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    let zip = |(area, more): (&str, &str)| area.len() == 5 && more.len() == MORE && digits(area) && digits(more);
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
    let digits = |part: &str, most: usize| (1..=most).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    let month = |(month, year): (&str, &str)| digits(month, 2) && year.len() == 4 && digits(year, 4);
    text.strip_suffix(['%', '％']).is_some_and(|share| digits(share, 3)) || text.split_once('/').is_some_and(month)
}

/// The order of a shop, which counts them behind a hash, or a place on a shelf.
fn is_counted_order(note: &str, text: &str) -> bool {
    const MOST: usize = 7;
    let digits = || (1..=MOST).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    note.contains('#') && (digits() || margin::is_shelf(text))
}

/// Which parcel it is, behind a sign that parts no groups: `|1`, `:1`.
fn is_signed_count(note: &str) -> bool {
    let count = note.trim().strip_prefix(['|', ':', '｜', '：']);
    count.is_some_and(|count| is_count(count.trim_start()))
}

/// Figures in the next column of a table, which a line between blanks parts from the number: ` | 1001`.
fn is_column(note: &str, text: &str) -> bool {
    const MOST: usize = 7;
    let line = note.trim_matches(|c: char| c.is_ascii_digit());
    matches!(line, " | " | " ｜ ") && (1..=MOST).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
}

/// What is another kind of identifier by itself: an order, an article, a day.
fn is_other(text: &str) -> bool {
    let told = |code: Code| foreign::is_document(code) || matches!(code, Code::Date | Code::OtherIdentifier);
    let other = || foreign::look(text).is_some_and(|other| other.strength >= Strength::Fair && told(other.code));
    foreign::is_time(text) || is_article(text) || other()
}

/// What articles and the shipments of warehouses begin with.
const ARTICLES: [&str; 2] = ["sku", "fba"];

/// `SKU1234`, `FBA17ABCD123U000001`.
fn is_article(text: &str) -> bool {
    let told = |word: &&str| text.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word));
    ARTICLES.iter().any(told)
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
    fn identifiers_of_other_kinds_are_told_beside_a_number() {
        for (note, behind, number, told) in [
            (" (11) 90193-5231", true, "986578788855", true),
            ("06 23 06 87 36 ", false, "986578788855", true),
            ("Ana +44 7501 547475 ", false, "986578788855", true),
            ("DE89 3704 0044 0532 0130 00; ", false, "986578788855", true),
            // Digits that go on, or that nothing parts from the number.
            (" 1234", true, "986578788855", false),
            ("-06 23 06 87 36", true, "986578788855", false),
        ] {
            assert_eq!(is_identified(note, behind, number), told, "{note}");
        }
    }
}
