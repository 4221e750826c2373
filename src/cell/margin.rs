//! A note beside the groups of a number: `9405 5036 5197 4727 7859 30 +1`, `11:30 4001 8539 7699`, and the columns of
//! a row: `1001;7706 7780 5761;12,50`.

use smallvec::SmallVec;

use super::claim::{self, Claim};
use super::count::is_few;
use super::lengths::SHORTEST_NOTED;
use super::tail::country;
use super::{Peeled, aside, is_plain, trim};
use crate::canon::Compact;
use crate::finding::{Applicability, Span};
use crate::foreign::{self, Strength};
use crate::matcher::Fit;
use crate::registry::Registry;
use crate::rule::Carrier;
use crate::signs::{CLOSING, MONEY, OPENING, is_digits};

/// Longer texts are prose.
const LONGEST: usize = 80;
/// What parts the groups of a number.
const BLANKS: [char; 3] = [' ', '-', '\u{a0}'];
/// What parts the columns of a row.
const COLUMNS: [char; 3] = ['\t', ';', '|'];
/// Sizes of clothes, as they stand on a packing list.
const SIZES: [&str; 5] = ["XS", "XL", "XXL", "2XL", "3XL"];

/// Takes a note off groups that are a number without it. That it is none of the number is a proposal.
pub(super) fn peel(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    if text.len() > LONGEST || !text.contains(BLANKS) {
        return false;
    }
    let end = text.len();
    let front = behind_note(text).map(|at| (at, end));
    let back = before_note(text).map(|at| (0, at));
    let numbers = [column(text), front, back].into_iter().flatten();
    let mut spans = numbers.map(|(from, to)| trim(input, Span::new(core.start + from, core.start + to)));
    let Some(number) = spans.find(|&number| is_number(input, cell, core, number)) else { return false };
    cell.sure = cell.sure.min(Applicability::Likely);
    cell.keep_amid(input, core, number);
    true
}

/// Whether groups are a number that the rest of the text is no part of.
fn is_number(input: &str, cell: &Peeled, core: Span, number: Span) -> bool {
    let groups = number.of(input);
    if !is_groups(groups) {
        return false;
    }
    let Some(alone) = claim::number(input, number).filter(|alone| alone.len >= SHORTEST_NOTED) else { return false };
    let distinctive = match cell.declared {
        Some(carrier) => claim::fits_of(carrier, &alone).any(Fit::is_distinctive),
        None => cell.claim(input, number).is_some_and(Claim::is_distinctive),
    };
    let beyond = cell.is_beyond_doubt(input, number);
    if !cell.declared.map_or(distinctive, |carrier| beyond || shaped_by(carrier, &alone)) {
        return false;
    }
    let (before, after) = (Span::new(core.start, number.start).of(input), Span::new(number.end, core.end).of(input));
    let note = if after.is_empty() { before } else { after };
    let lettered = note.contains(char::is_alphabetic);
    // Other layers take words and times off what proves itself, and are sure of it.
    let proven = alone.letters != 0 && beyond;
    if proven && before.is_empty() && !note.contains('#') && (lettered || is_time(note.trim())) {
        return false;
    }
    // A country in front of digits may as well begin another one's number, which other layers weigh.
    if after.is_empty() && alone.letters == 0 && is_country(before.trim()) {
        return false;
    }
    let ends = || country::ends(input, Span::new(number.start, core.end));
    if lettered && before.is_empty() && (ends() || country::is_behind(input, number, after, cell)) {
        return false;
    }
    let weighed = is_loose(note) || cell.declared.is_none();
    let announced = |other: foreign::Foreign| other.labelled || weighed && other.strength >= Strength::Strong;
    if foreign::look(core.of(input)).is_some_and(announced) {
        return false;
    }
    is_apart(input, cell, core, groups, note, || distinctive || beyond || checks(&alone, cell))
}

/// Whether nothing but digits stands in a note, and signs that may stand between groups.
fn is_loose(note: &str) -> bool {
    note.chars().all(|c| c.is_ascii_digit() || BLANKS.contains(&c) || matches!(c, '_' | ',' | '.'))
}

/// Whether a note is no part of the groups beside it, by what both together make. `sure` says whether more than the
/// shape of the groups speaks for them.
fn is_apart(input: &str, cell: &Peeled, core: Span, groups: &str, note: &str, sure: impl Fn() -> bool) -> bool {
    let (loose, lettered) = (is_loose(note), note.contains(char::is_alphabetic));
    // Too long for any number.
    let Some(whole) = joined(core.of(input)) else { return !loose };
    if claim::is_proven(&whole, cell.declared) {
        return false;
    }
    // What is accepted at a glance has to stay a number as a whole.
    let glanced = || (loose || cell.declared.is_none()) && is_plain(core.of(input)) && claim::is_number(input, core);
    let accepted = match cell.declared {
        Some(carrier) => claim::by(carrier, &whole) || glanced(),
        None => claim::of_number(&whole).is_some() || glanced(),
    };
    if lettered {
        return !accepted;
    }
    if !loose {
        return true;
    }
    // Digits behind a sign of the groups themselves are the next one, unless the last one ended them or they are more
    // than any of them has.
    if accepted {
        return sure() && ends_short(groups) && !checks(&whole, cell);
    }
    let joint = note.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = note.len() - joint.len();
    let apart = joint.contains(|c: char| !groups.contains(c));
    sure() && (apart || ends_short(groups) || length(groups).is_some_and(|length| digits > length))
}

/// Whether a carrier has a shape of its own for a number.
fn shaped_by(carrier: &Carrier, number: &Compact) -> bool {
    claim::fits_of(carrier, number).any(|fit| !claim::is_free(fit.format))
}

/// Whether a check digit of the declared carrier agrees, or of anybody where none was declared.
fn checks(number: &Compact, cell: &Peeled) -> bool {
    match cell.declared {
        Some(carrier) => claim::fits_of(carrier, number).any(|fit| fit.check == Some(true)),
        None => claim::of_number(number).is_some_and(|claim| claim.checked),
    }
}

/// All letters and digits of a text.
fn joined(text: &str) -> Option<Compact> {
    let kept: SmallVec<[u8; 80]> =
        text.bytes().filter(u8::is_ascii_alphanumeric).map(|b| b.to_ascii_uppercase()).collect();
    Compact::of(&kept)
}

/// Whether a text is groups of letters and digits, and nothing else.
fn is_groups(text: &str) -> bool {
    const LONGEST: usize = 8;
    let group = |group: &str| (1..=LONGEST).contains(&group.len()) && group.bytes().all(|b| b.is_ascii_alphanumeric());
    text.contains(BLANKS) && text.split(BLANKS).all(group)
}

/// How long each group of a text is, where there are some and all of them are as long.
fn length(groups: &str) -> Option<usize> {
    const FEWEST: usize = 2;
    let mut lengths = groups.split(BLANKS).map(str::len);
    let first = lengths.next()?;
    (lengths.clone().count() + 1 >= FEWEST && lengths.all(|len| len == first)).then_some(first)
}

/// Whether groups of one length end with a shorter one, behind which nothing of the number follows.
fn ends_short(groups: &str) -> bool {
    groups
        .rsplit_once(BLANKS)
        .is_some_and(|(front, last)| length(front).is_some_and(|length| (1..length).contains(&last.len())))
}

/// Whether a few digits stand behind groups that a shorter one ended: `9405 5036 5197 4727 7859 30 123`.
pub(crate) fn goes_on_behind_end(text: &str) -> bool {
    let text = text.trim_matches(BLANKS);
    let head = text.trim_end_matches(|c: char| c.is_ascii_digit());
    FIGURES.contains(&(text.len() - head.len())) && head.ends_with(BLANKS) && ends_short(head.trim_end_matches(BLANKS))
}

/// How many digits stand beside a number and are none of it: a count, or a postcode.
const FIGURES: core::ops::RangeInclusive<usize> = 1..=5;

/// Where the one column stands that is groups, beside others that hold little.
fn column(text: &str) -> Option<(usize, usize)> {
    const MOST: usize = 3;
    const PAIR: usize = 2;
    let sign = COLUMNS.into_iter().find(|sign| text.contains(*sign))?;
    let (mut found, mut at, mut count) = (None, 0, 0);
    for column in text.split(sign) {
        let inner = column.trim_matches(' ');
        if is_groups(inner) && inner.len() > SHORTEST_NOTED {
            if found.replace((at, at + column.len())).is_some() {
                return None;
            }
        } else if !is_field(inner) {
            return None;
        }
        at += column.len() + sign.len_utf8();
        count += 1;
    }
    // Another layer knows a country in the next column.
    let country = || count == PAIR && text.rsplit(sign).next().is_some_and(|last| is_country(last.trim()));
    found.filter(|_| (PAIR..=MOST).contains(&count) && !country())
}

/// Whether a column holds no word and too little for a number: an order, a day, a price, a country.
fn is_field(text: &str) -> bool {
    const SIGNS: usize = 8;
    const LETTERS: usize = 3;
    const LENGTH: core::ops::RangeInclusive<usize> = 1..=12;
    let known = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | ',' | ':' | '-' | '/') || MONEY.contains(&c);
    LENGTH.contains(&text.len())
        && text.chars().all(known)
        && text.bytes().filter(u8::is_ascii_alphanumeric).count() <= SIGNS
        && text.bytes().filter(u8::is_ascii_alphabetic).count() <= LETTERS
        && (text.bytes().any(|b| b.is_ascii_digit()) || is_tag(text))
}

/// Where the text begins behind a note: a time, a price, a shelf or a country.
fn behind_note(text: &str) -> Option<usize> {
    if let Some((place, rest)) = text.split_once('/')
        && is_country(place.trim_end())
    {
        return Some(text.len() - rest.len());
    }
    let (word, rest) = text.split_once(' ')?;
    let shelf = || word.strip_prefix('#').is_some_and(is_shelf);
    let priced = || word.starts_with(MONEY) && aside::is_price(word);
    (is_time(word) || is_tag(word) || shelf() || priced()).then(|| text.len() - rest.len())
}

/// Where the text ends in front of a note: a count, a time, a shelf, a country, or what tables say where they have
/// nothing to say.
fn before_note(text: &str) -> Option<usize> {
    const NOTHING: &str = "N/A";
    if let Some(rest) = text.strip_suffix(CLOSING) {
        // Behind a blank, another layer knows it.
        let (head, inner) = rest.rsplit_once(OPENING)?;
        return (is_counted(inner) && head.ends_with(|c: char| c.is_ascii_alphanumeric())).then_some(head.len());
    }
    if let Some((head, word)) = text.rsplit_once(' ')
        && (word.eq_ignore_ascii_case(NOTHING) || is_time(word) || is_decimal(word))
    {
        return Some(head.len());
    }
    let head = text.trim_end_matches(|c: char| c.is_ascii_alphanumeric());
    let last = &text[head.len()..];
    let sign = head.chars().next_back()?;
    let front = &head[..head.len() - sign.len_utf8()];
    let bare = front.trim_end_matches([' ', '-', '\u{a0}', '|', ':', '/', ',', '&', '+', '_', '#', '*']);
    let count = is_few(last);
    let noted = match sign {
        ' ' | '\u{a0}' => {
            if let Some(front) = front.strip_suffix(" of").filter(|_| count) {
                let which = front.trim_end_matches(|c: char| c.is_ascii_digit());
                return (is_few(&front[which.len()..]) && which.ends_with(' ')).then(|| which.trim_end().len());
            }
            is_digits(last) && FIGURES.contains(&last.len()) && (bare.len() == front.len() || count)
                || is_tag(last) && bare.len() == front.len()
        }
        '#' | '/' | '|' => count || is_tag(last),
        '-' => is_digits(last) && FIGURES.contains(&last.len()),
        ':' | '+' | '&' | '_' | ',' | '*' => count,
        _ => false,
    };
    noted.then_some(bare.len())
}

/// How many, or which one of how many: `1`, `1/2`.
fn is_counted(text: &str) -> bool {
    is_few(text) || text.split_once('/').is_some_and(|(which, all)| is_few(which) && is_few(all))
}

/// An amount with one digit or two in front of its point: `0.5`.
fn is_decimal(text: &str) -> bool {
    const MOST: usize = 2;
    let figures = |part: &str| (1..=MOST).contains(&part.len()) && is_digits(part);
    text.split_once('.').is_some_and(|(whole, rest)| figures(whole) && figures(rest))
}

/// An hour with its minutes: `11:30`.
fn is_time(text: &str) -> bool {
    const MINUTES: usize = 2;
    text.split_once(':').is_some_and(|(hour, minutes)| {
        (1..=MINUTES).contains(&hour.len()) && is_digits(hour) && minutes.len() == MINUTES && is_digits(minutes)
    })
}

/// Where the parcel goes, the size of what is in it, or where it lies: `DE`, `XL`, `A1`.
pub(super) fn is_tag(text: &str) -> bool {
    is_country(text) || SIZES.contains(&text) || is_shelf(text)
}

/// Two capitals of a country.
pub(super) fn is_country(text: &str) -> bool {
    const LETTERS: usize = 2;
    text.len() == LETTERS && Registry::S10Country.contains(text.as_bytes())
}

/// A capital and one figure or two.
pub(super) fn is_shelf(text: &str) -> bool {
    const MOST: usize = 2;
    text.strip_prefix(|c: char| c.is_ascii_uppercase())
        .is_some_and(|place| (1..=MOST).contains(&place.len()) && is_digits(place))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::carriers;

    #[test]
    fn a_note_comes_off_groups_of_a_number() {
        for (text, carrier, left) in [
            ("9405 5036 5197 4727 7859 30(1)", Some("usps"), Some("9405 5036 5197 4727 7859 30")),
            ("9405 5036 5197 4727 7859 30 +1", Some("usps"), Some("9405 5036 5197 4727 7859 30")),
            ("9405 5036 5197 4727 7859 30 1 of 2", Some("usps"), Some("9405 5036 5197 4727 7859 30")),
            ("9405 5036 5197 4727 7859 30 123", Some("usps"), Some("9405 5036 5197 4727 7859 30")),
            ("11:30 4001 8539 7699", Some("fedex"), Some("4001 8539 7699")),
            ("4001 8539 7699/DE", Some("fedex"), Some("4001 8539 7699")),
            ("A1001\t6728 2857 2390\tDE", Some("fedex"), Some("6728 2857 2390")),
            ("1001;6728 2857 2390;12,50", Some("fedex"), Some("6728 2857 2390")),
            // The next group, or one that is no number without it.
            ("114-5623012-3836", Some("fedex"), None),
            ("4001 8539 7699 123", Some("fedex"), None),
            ("4001 8539 7699", Some("fedex"), None),
            ("4001 8539 7698 +1", Some("fedex"), None),
            ("4001 8539 7699 +1", None, None),
            // Another layer is sure of it.
            ("4001 8539 7699 (1)", Some("fedex"), None),
            ("4001 8539 7699, DE", Some("fedex"), None),
            ("400185397699 +1", Some("fedex"), None),
        ] {
            let mut cell = Peeled { declared: carrier.and_then(carriers::carrier), ..Peeled::whole(text) };
            let taken = peel(text, &mut cell);
            assert_eq!(taken.then(|| cell.core.of(text)), left, "{text}");
            assert!(!taken || cell.sure == Applicability::Likely, "{text}");
        }
    }

    #[test]
    fn digits_behind_a_shorter_group_are_none_of_the_number() {
        for (text, behind) in [
            ("9405 5036 5197 4727 7859 30 123", true),
            ("9405-5036-5197-4727-7859-30 1", true),
            ("9405 5036 5197 4727 7859 30", false),
            ("9405 5036 5197 4727 7859 301", false),
            ("1Z 999 AA1 01 2345 6784", false),
            ("RB 123 456 785 GB", false),
            ("986578788855", false),
            ("", false),
        ] {
            assert_eq!(goes_on_behind_end(text), behind, "{text}");
        }
    }
}
