//! What no group of a number looks like, beside digits in one piece: a year, a day, a span of days, an amount, a
//! measure. `3318810025 2026`, `15.12. 8439659647`, `3-5 3318810025`, `6566572204 30 days`, `9400… 12,50`.

use super::claim::{self, Claim};
use super::lengths::{BARCODE, NO_GROUP, RARE_GROUP};
use super::{Peeled, name, trim};
use crate::finding::{Applicability, Code, Span};
use crate::signs::is_digits;

/// Digits behind such a one that would make another one of it.
const MORE: usize = 4;
/// Signs between the row and what stands behind it.
const BEHIND_ROW: &[char] = &[' ', '\t', '-', '–', '—', ',', ';', '_', '/', '|', ':'];
/// What days, ages, shares and degrees are counted in.
const SPANS: &[&str] = &[
    "%",
    "％",
    "‰",
    "℃",
    "℉",
    "°",
    "°C",
    "°F",
    "day",
    "days",
    "hour",
    "hours",
    "hrs",
    "h",
    "week",
    "weeks",
    "wks",
    "month",
    "months",
    "min",
    "mins",
    "minutes",
    "year",
    "years",
    "Tage",
    "Tagen",
    "jours",
    "días",
    "dias",
    "giorni",
    "дней",
    "дня",
    "天",
    "个工作日",
    "工作日",
    "日",
    "年",
    "月",
    "岁",
];

/// Takes it off the row. Which of the figures are the number's is a proposal, and a guess where nothing but its length
/// speaks for the row alone.
pub(super) fn peel(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    let Some(row) = behind(text).or_else(|| in_front(text)) else { return false };
    let number = Span::new(core.start + row.start, core.start + row.end);
    let note = if row.start == 0 { Span::new(number.end, core.end) } else { Span::new(core.start, number.start) };
    let (own, proven) = (cell.is_own(input, number), cell.is_beyond_doubt(input, number));
    // Four digits end a row only where that is whole.
    if is_more(text, row) && !proven || cell.is_own(input, core) && !own {
        return false;
    }
    if is_before_field(text, row) && !is_whole(input, cell, core, number) {
        return false;
    }
    let known = own || cell.claim(input, number).is_some_and(Claim::is_sure);
    // Some carriers' names are figures: 4-72.
    let unknown = !known && cell.claim(input, number).or_else(|| cell.claim(input, core)).is_none();
    if unknown || name::named(note.of(input), None).is_some() {
        return false;
    }
    cell.sure = cell.sure.min(if known { Applicability::Likely } else { Applicability::Guess });
    cell.keep(number, if row.start == 0 { Code::TrailingText } else { Code::LabelGlued }, trim(input, note));
    true
}

/// Whether a check digit says that a row is whole, and nothing but their number speaks for all digits together.
fn is_whole(input: &str, cell: &Peeled, core: Span, row: Span) -> bool {
    let known = cell.declared.is_none() || cell.is_own(input, row);
    known
        && !cell.is_own(input, core)
        && cell.claim(input, row).is_some_and(|claim| claim.checked)
        && !cell.claim(input, core).is_some_and(Claim::is_sure)
}

/// Whether letters, digits, spaces and hyphens may be such a row and what stands beside it.
pub(crate) fn has_companion(text: &str) -> bool {
    let text = text.trim();
    behind(text).or_else(|| in_front(text)).is_some_and(|row| {
        let proven = || claim::number(text, row).is_some_and(|number| claim::is_proven(&number, None));
        (!is_more(text, row) || proven()) && !is_before_field(text, row)
    })
}

/// Whether a few digits stand behind a row that a check digit tells to be whole, and none does so of all digits.
pub(crate) fn has_field(text: &str) -> bool {
    let text = text.trim();
    let claim = |span| claim::number(text, span).and_then(|number| claim::of_number(&number));
    let whole = Span::new(0, text.len());
    behind(text)
        .filter(|&row| is_before_field(text, row))
        .is_some_and(|row| claim(row).is_some_and(|claim| claim.checked) && !claim(whole).is_some_and(Claim::is_sure))
}

/// The row that a text begins with, in front of such a note.
fn behind(text: &str) -> Option<Span> {
    let (row, joint, note) = parted(text)?;
    (is_noted(row, joint, note) || is_field(row, joint, note)).then(|| Span::new(0, row))
}

/// How long the row is that a text begins with, and the signs and the figures behind it.
fn parted(text: &str) -> Option<(usize, &str, &str)> {
    let row = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &text[row..];
    let note = rest.trim_start_matches(BEHIND_ROW);
    let joint = &rest[..rest.len() - note.len()];
    let long = || row >= NO_GROUP || row >= RARE_GROUP && joint.contains([' ', '\t']) && is_amount(note);
    let stands = !joint.is_empty() && note.starts_with(|c: char| c.is_ascii_digit()) && long();
    stands.then_some((row, joint, note))
}

/// Whether what stands behind a row is none of it, whatever the row is.
fn is_noted(row: usize, joint: &str, note: &str) -> bool {
    let spaced = joint.contains([' ', '\t']);
    is_amount(note) || spaced && (is_year(note) || is_span(note) || is_measure(note)) || is_four(row, note)
}

/// Whether blanks alone part a few digits from as many as a short number has.
fn is_field(row: usize, joint: &str, note: &str) -> bool {
    const ROWS: core::ops::RangeInclusive<usize> = 10..=12;
    const FEW: core::ops::RangeInclusive<usize> = 3..=4;
    ROWS.contains(&row) && joint.bytes().all(|b| matches!(b, b' ' | b'\t')) && FEW.contains(&digits(note))
}

/// Whether nothing but such a field stands behind the row: only a check digit tells it from a group of the number.
fn is_before_field(text: &str, row: Span) -> bool {
    let field = |(row, joint, note): (usize, &str, &str)| !is_noted(row, joint, note) && is_field(row, joint, note);
    row.start == 0 && parted(text).is_some_and(field)
}

/// The row that a text ends with, behind such a note.
fn in_front(text: &str) -> Option<Span> {
    let row = text.bytes().rev().take_while(u8::is_ascii_digit).count();
    let rest = &text[..text.len() - row];
    let note = rest.trim_end_matches([' ', '\t']);
    if row < RARE_GROUP || note.is_empty() {
        return None;
    }
    // With a comma, fewer digits are those of a sum of money.
    let signs: &[char] = if row < NO_GROUP { &[';'] } else { &[',', ';'] };
    let place = note.strip_suffix(signs).is_some_and(|figures| (1..=PLACE).contains(&digits(figures)));
    let noted = place || row >= NO_GROUP && note.len() < rest.len() && (is_amount(note) || is_span(note));
    noted.then(|| Span::new(text.len() - row, text.len()))
}

/// Figures of a place in a list.
const PLACE: usize = 3;

/// Whether the row is told by its length from exactly four more digits.
fn is_more(text: &str, row: Span) -> bool {
    row.start == 0 && is_four(row.end, text[row.end..].trim_start_matches(BEHIND_ROW))
}

/// Whether a note of four digits stands beside a long row of them.
fn is_four(row: usize, note: &str) -> bool {
    row >= BARCODE && digits(note) == MORE
}

/// The length of a text of digits alone; 0 of any other.
fn digits(text: &str) -> usize {
    if is_digits(text) { text.len() } else { 0 }
}

/// `12.50`, `0,5`, `15.12.`
fn is_amount(note: &str) -> bool {
    const WHOLE: usize = 4;
    const DECIMALS: usize = 2;
    note.trim_end_matches('.').split_once(['.', ',']).is_some_and(|(whole, decimals)| {
        (1..=WHOLE).contains(&digits(whole)) && (1..=DECIMALS).contains(&digits(decimals))
    })
}

/// `3-5`, `11-20`
fn is_span(note: &str) -> bool {
    const FIGURES: core::ops::RangeInclusive<usize> = 1..=2;
    let figures = |part: &str| FIGURES.contains(&digits(part)) && part.bytes().any(|b| b != b'0');
    note.split_once(['-', '–']).is_some_and(|(from, to)| figures(from) && figures(to))
}

/// `2026`, `2026年`
fn is_year(note: &str) -> bool {
    let year = note.strip_suffix('年').unwrap_or(note);
    digits(year) == MORE && ("2020"..="2030").contains(&year)
}

/// `30 days`, `20℃`
fn is_measure(note: &str) -> bool {
    const FIGURES: core::ops::RangeInclusive<usize> = 1..=3;
    let unit = note.trim_start_matches(|c: char| c.is_ascii_digit());
    FIGURES.contains(&(note.len() - unit.len())) && SPANS.contains(&unit.trim_start())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_beside_a_row_are_told_from_its_own() {
        for (text, row) in [
            ("3318810025 2026", Some("3318810025")),
            ("3318810025 2026年", Some("3318810025")),
            ("3-5 3318810025", Some("3318810025")),
            ("6566572204 30 days", Some("6566572204")),
            ("66909329978 5%", Some("66909329978")),
            ("15.12. 8439659647", Some("8439659647")),
            ("1529714695 12.50", Some("1529714695")),
            ("986578788855-12.50", Some("986578788855")),
            ("9400111206206406260787;12,50", Some("9400111206206406260787")),
            ("9400111206206406260787_9225", Some("9400111206206406260787")),
            ("2,27717328523", Some("27717328523")),
            ("67867957 3.5", Some("67867957")),
            ("1;67867957", Some("67867957")),
            ("3318810025 1234", Some("3318810025")),
            ("3318810025  123", Some("3318810025")),
            // Groups of one number, and a fraction of zeros.
            ("3318810025 12", None),
            ("331881002 1234", None),
            ("6786795 3.5", None),
            ("1,67867957", None),
            ("3318810025-2026", None),
            ("9865 7878 8855", None),
            ("986578788855.0", None),
            ("2026 3318810025", None),
            ("9400 1112 0620 6406 2607 87", None),
        ] {
            let found = behind(text).or_else(|| in_front(text)).map(|row| row.of(text));
            assert_eq!(found, row, "{text}");
        }
    }
}
