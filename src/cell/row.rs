//! The line of a table: `1001,John Smith,Berlin,DE,986578788855,FedEx`.

use smallvec::SmallVec;

use super::count::is_tally;
use super::lengths::SHORTEST;
use super::tail::country;
use super::{Peeled, claim, label, name, several, trim};
use crate::finding::{Applicability, Code, Span};
use crate::foreign;
use crate::signs::{is_digits, is_quote};

/// What parts the fields of a line: one and the same sign.
const SIGNS: [char; 4] = [',', ';', '|', '\t'];
/// Fewer fields are a list, and more are a table.
const FIELDS: core::ops::RangeInclusive<usize> = 4..=64;
/// So many columns make a line of a table, whatever stands in them.
const LINE: usize = 4;
/// A tab parts two columns; what other signs part twice is no group of a number.
const COLUMNS: usize = 3;
/// Digits of a place in a list, or of an order of a shop.
const PLACES: usize = 4;
/// A country has so many letters, and a word more.
const COUNTRY: usize = 2;

/// Takes the one field that is a number out of a line, where words stand among the others, so that the signs between
/// them part no groups. That it is the number of the parcel is a proposal.
pub(super) fn peel(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    if text.contains("://") || text.starts_with(['=', '{', '[', '<']) {
        return false;
    }
    let fields = |&sign: &char| fields(input, core, sign).filter(|fields| FIELDS.contains(&fields.len()));
    let Some(fields) = SIGNS.iter().find_map(fields) else { return false };
    let solid = |field: &&Span| {
        let text = field.of(input);
        text.len() >= SHORTEST && text.bytes().all(|b| b.is_ascii_alphanumeric())
    };
    let mut numbers = fields.iter().filter(solid).filter(|&&field| cell.is_known(input, field));
    let (Some(&number), None) = (numbers.next(), numbers.next()) else { return false };
    let others = || fields.iter().filter(|field| **field != number).map(|field| field.of(input));
    // What is captioned is told apart by its captions.
    let captioned = |text: &str| text.contains([':', '：', '=']) && label::longest(text).is_some();
    let word = |word: &str| word.chars().count() > COUNTRY && word.chars().all(char::is_alphabetic);
    let worded = |text: &str| text.split(|c: char| !c.is_alphanumeric()).any(word);
    if !others().any(worded) || others().any(captioned) {
        return false;
    }
    let kept = claim::number(input, number);
    for &field in fields.iter().filter(|field| **field != number) {
        if let Some(owner) = name::named(field.of(input), kept.as_ref()) {
            cell.name(Code::CarrierNameGlued, field, owner.0);
        }
    }
    cell.sure = cell.sure.min(Applicability::Likely);
    cell.keep_amid(input, core, number);
    true
}

/// Takes the one number out of a few columns, where nothing but places, days, countries, counts and amounts stands in
/// the others: `1,9865…,2026-11-20`, `9683…⇥2`. No group of it stands in a column of its own. That it is the number of
/// the parcel is a proposal, but for one that is known in a whole line.
pub(super) fn columns(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let found = SIGNS.iter().find_map(|&sign| {
        let fields = fields(input, core, sign)?;
        let least = if sign == '\t' { COLUMNS - 1 } else { COLUMNS };
        let mut numbers = fields.iter().filter(|field| !is_beside(field.of(input)));
        let number = numbers.next().copied().filter(|_| fields.len() >= least && numbers.next().is_none())?;
        // Commas alone group digits.
        let digits = |field: &Span| is_digits(field.of(input));
        let figured =
            fields.iter().any(|field| *field != number && field.of(input).bytes().any(|b| b.is_ascii_digit()));
        let parted = sign != ',' || fields.iter().any(|field| *field != number && !digits(field));
        (figured && parted).then_some((number, fields.len()))
    });
    let Some((number, columns)) = found else { return false };
    let text = number.of(input);
    let solid = text.len() >= SHORTEST && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let proven = |span| cell.is_beyond_doubt(input, span);
    if !solid
        || !cell.is_claimed(input, number)
        || cell.is_own(input, core) && !cell.is_own(input, number)
        || proven(core)
        || proven(number)
    {
        return false;
    }
    if columns < LINE || !cell.is_known(input, number) {
        cell.sure = cell.sure.min(Applicability::Likely);
    }
    cell.keep_amid(input, core, number);
    true
}

/// Whether a column holds what stands beside a number: a place, a day, a country, a count or an amount.
fn is_beside(text: &str) -> bool {
    const DECIMALS: core::ops::RangeInclusive<usize> = 1..=3;
    let place = |text: &str| (1..=PLACES).contains(&text.len()) && is_digits(text);
    let amount =
        |(whole, decimals): (&str, &str)| place(whole) && DECIMALS.contains(&decimals.len()) && is_digits(decimals);
    place(text)
        || country::is_code(text)
        || foreign::is_day(text)
        || several::is_solid_day(text)
        || text.split_once('.').is_some_and(amount)
        || is_tally(&format!(" {text}"))
}

/// The fields between a sign, without quotation marks and those that are empty.
fn fields(input: &str, core: Span, sign: char) -> Option<SmallVec<[Span; 8]>> {
    let text = core.of(input);
    if !text.contains(sign) {
        return None;
    }
    let mut at = core.start;
    let fields = text.split(sign).map(|field| {
        let span = Span::new(at, at + field.len());
        at += field.len() + sign.len_utf8();
        bare(input, span)
    });
    Some(fields.filter(|field| field.start < field.end).collect())
}

/// A field without the quotation marks around it.
fn bare(input: &str, field: Span) -> Span {
    let span = trim(input, field);
    let text = span.of(input);
    let inner = text.trim_start_matches(is_quote);
    let start = span.end - inner.len();
    trim(input, Span::new(start, start + inner.trim_end_matches(is_quote).len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_column_is_a_group_of_the_number() {
        for (text, number) in [
            ("1,986578788855,2026-11-20", Some("986578788855")),
            ("1,240657267319,2026/11/20", Some("240657267319")),
            ("1|986578788855|2026-11-20", Some("986578788855")),
            ("3318810025|0.35|US", Some("3318810025")),
            ("986578788855\t2", Some("986578788855")),
            ("986578788855\t1\t0.35kg\tUS", Some("986578788855")),
            // Nothing but groups, two numbers, and words that others know.
            ("986,578,788,855", None),
            ("1,986578788855", None),
            ("1,986578788855,2", None),
            ("986578788855,3318810025,2", None),
            ("986578788855\tUS", None),
            ("9865\t7878\t8855", None),
        ] {
            let mut cell = Peeled::whole(text);
            assert_eq!(columns(text, &mut cell).then(|| cell.core.of(text)), number, "{text}");
        }
    }

    #[test]
    fn the_one_number_of_a_line_is_taken_out() {
        for (text, number) in [
            ("1001,John Smith,Berlin,DE,1Z5R89390357567127,UPS", Some("1Z5R89390357567127")),
            ("\"1001\",\"2026-11-20\",\"LX473124735CN\",\"shipped\"", Some("LX473124735CN")),
            ("|1001|LX473124735CN|Berlin|shipped|", Some("LX473124735CN")),
            ("986,578,788,855", None),
            ("LX473124735CN,1Z5R89390357567127,Berlin,DE", None),
            ("1001,1002,LX473124735CN,1003", None),
            ("Order: 1, Tracking: LX473124735CN, Qty: 2, Name: John", None),
        ] {
            let mut cell = Peeled::whole(text);
            assert_eq!(peel(text, &mut cell).then(|| cell.core.of(text)), number, "{text}");
        }
    }
}
