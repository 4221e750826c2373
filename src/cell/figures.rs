//! What spreadsheets and number columns put into digits: thousands separators and a fraction of zeros.

use super::lengths::COUNT;
use super::{Peeled, claim, trim};
use crate::canon::{Compact, Reading, digit};
use crate::finding::{Applicability, Code, Finding, Span};
use crate::signs::is_dash;

/// Fewer digits are a quantity or a price.
const FEWEST: usize = 8;
/// The same where they are a number of the declared carrier.
const FEWEST_OWN: usize = 6;

/// Takes off separators of thousands, and a fraction of zeros.
pub(super) fn peel(input: &str, cell: &mut Peeled) -> bool {
    let whole = trim(input, cell.core);
    // The sign that ends a sentence or an item of a list is none of the digits'.
    let text = whole.of(input).trim_end_matches(['。', '，', '、', '；', ';', ',', '!', '！', '-', ' ']);
    let core = Span::new(whole.start, whole.start + text.len());
    let figure = |c: char| digit(c).is_some();
    fraction(input, core, cell) || text.starts_with(figure) && text.ends_with(figure) && groups(input, core, cell)
}

/// `986578788855.0`, `986578788855,00`, `9865-7878-8855.0`, `SF1234567890128.0`.
fn fraction(input: &str, core: Span, cell: &mut Peeled) -> bool {
    let text = core.of(input);
    let body = text.trim_end_matches(is_zero);
    let zeros = text[body.len()..].chars().count();
    let Some(number) = body.strip_suffix(POINTS) else { return false };
    // The sign that groups the digits parts no fraction from them: the zeros are a group, too.
    if body.ends_with(|sign| number.contains(sign)) {
        return false;
    }
    // Three zeros behind a comma may as well be a group of three.
    let grouping = zeros == 3 && (number.contains('.') || !body.ends_with('.'));
    let is_digit = |c: char| digit(c).is_some();
    let digits = number.chars().filter(|&c| is_digit(c)).count();
    let grouped = |c: char| is_digit(c) || mark(c) || is_dash(c) || matches!(c, ' ' | '\u{a0}');
    let end = core.start + number.len();
    let span = Span::new(core.start, end);
    // Letters stand in no cell of figures: what is left has to be a number.
    let spelled = |c: char| c.is_ascii_alphanumeric() || is_dash(c) || c == ' ';
    let lettered = || number.chars().all(spelled) && cell.claim(input, span).is_some();
    let own = || {
        let known = |carrier| claim::number(input, span).is_some_and(|n| claim::for_carrier(carrier, &n).is_some());
        digits >= FEWEST_OWN && cell.declared.is_some_and(known)
    };
    let all_figures = number.chars().all(grouped);
    // `2026-11-28 10.00`: a blank beside hyphens parts no groups, but for those around the one behind a name.
    let named = |(name, rest): (&str, &str)| {
        name.bytes().all(|b| b.is_ascii_alphabetic()) && rest.bytes().all(|b| b.is_ascii_digit())
    };
    let joined = || number.split_once(" - ").is_some_and(named);
    let mixed = number.contains(is_dash) && number.contains([' ', '\u{a0}']) && !joined();
    if zeros == 0 || grouping || mixed || digits < FEWEST && !own() || !all_figures && !lettered() {
        return false;
    }
    // The last figure or two behind a blank may be those in front of the point of a weight.
    let parted = || number.rsplit_once(' ').is_some_and(|(_, last)| last.len() < COUNT);
    if !all_figures && parted() {
        cell.sure = cell.sure.min(Applicability::Likely);
    }
    cell.keep(span, Code::FloatSuffix, Span::new(end, core.end));
    true
}

/// Whether one or two zeros end a text behind its only point: they are hardly digits of a number, whatever makes one
/// with them.
pub(super) fn has_fraction(text: &str) -> bool {
    const MOST: usize = 2;
    let body = text.trim_end_matches(is_zero);
    let zeros = text[body.len()..].chars().count();
    let number = body.strip_suffix(POINTS).filter(|_| (1..=MOST).contains(&zeros));
    number.is_some_and(|number| number.ends_with(char::is_alphanumeric) && !number.contains(POINTS))
}

/// What stands between a whole number and its fraction.
const POINTS: [char; 4] = ['.', ',', '．', '，'];

/// A zero in the digits of any script.
fn is_zero(c: char) -> bool {
    digit(c) == Some(b'0')
}

/// `986,578,788,855`: groups of three from the right, always the same sign; in India of two in front of the last three,
/// with a comma: `9,86,57,87,88,855`.
fn groups(input: &str, core: Span, cell: &mut Peeled) -> bool {
    let text = core.of(input);
    let Some(sign) = text.chars().find(|&c| digit(c).is_none()).filter(|&c| mark(c)) else { return false };
    let mut groups = text.split(sign);
    let first = groups.next().unwrap_or("");
    let of = |len: usize, g: &str| g.chars().count() == len && g.chars().all(|c| digit(c).is_some());
    let indian = || {
        let mut groups = text.rsplit(sign);
        let last = groups.next().is_some_and(|last| of(3, last));
        last && matches!(sign, ',' | '，') && first.chars().count() <= 2 && groups.all(|g| of(2, g) || g == first)
    };
    if !(1..=3).contains(&first.chars().count()) || !groups.all(|g| of(3, g)) && !indian() {
        return false;
    }
    let mut reading = Reading::default();
    let mut foreign = None;
    for (i, c) in text.char_indices() {
        let Some(figure) = digit(c) else { continue };
        let span = Span::new(core.start + i, core.start + i + c.len_utf8());
        reading.text.push(figure);
        reading.at.push((span.start as u32, span.end as u32));
        if !c.is_ascii() {
            foreign.get_or_insert(span);
        }
    }
    let number = Compact::of(&reading.text);
    if reading.text.len() < FEWEST || number.is_none_or(|n| claim::of_number(&n).is_none() && n.len < 12) {
        return false;
    }
    let at = core.start + first.len();
    cell.keep(core, Code::ThousandsSeparator, Span::new(at, at + sign.len_utf8()));
    if let Some(span) = foreign {
        cell.note(Finding::new(Code::ForeignDigit, span));
    }
    cell.rewritten = Some(reading);
    true
}

/// Signs between thousands. A plain space is how carriers print numbers.
const fn mark(c: char) -> bool {
    matches!(c, ',' | '，' | '.' | '\'' | '’' | '\u{66c}' | '\u{2009}' | '\u{202f}')
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;

    #[test]
    fn zeros_behind_a_point_are_no_digits_whatever_parts_the_groups() {
        for (text, left) in [
            ("6917-8038-74.0", Some("6917-8038-74")),
            ("7051-5985-3435,00", Some("7051-5985-3435")),
            ("SF1406-7231-12333.0", Some("SF1406-7231-12333")),
            ("SF14 0672 3112 333.0", Some("SF14 0672 3112 333")),
            ("2026-11-28 10.00", None),
            ("٩٠١٣٠٤١٢١٥٥٤٤٤.٠", Some("٩٠١٣٠٤١٢١٥٥٤٤٤")),
            ("७२७३३५५८२९५,०", Some("७२७३३५५८२९५")),
            // Of seven digits nobody says whose they are.
            ("7895109.0", None),
            ("box 7895109.0", None),
        ] {
            let mut cell = Peeled::whole(text);
            assert_eq!(peel(text, &mut cell).then(|| cell.core.of(text)), left, "{text}");
        }
    }

    #[test]
    fn only_behind_one_point_are_zeros_a_fraction() {
        for (text, is_one) in [
            ("7895109.0", true),
            ("JO-5537074317,00", true),
            ("7895109.000", false),
            ("986.578.0", false),
            ("986578788855", false),
            ("9865787888.50", false),
            (".0", false),
        ] {
            assert_eq!(has_fraction(text), is_one, "{text}");
        }
    }

    #[test]
    fn as_many_digits_as_a_number_has_are_grouped_though_nobody_knows_them() {
        let known = |text: &str| {
            let digits = text.replace(',', "");
            claim::of(&digits, Span::new(0, digits.len()), None).is_some()
        };
        let taken = |text: &str| peel(text, &mut Peeled::whole(text));
        let unknown = |texts: &[&'static str]| -> Vec<&'static str> {
            texts.iter().copied().filter(|text| !known(text)).collect()
        };
        let long = unknown(&[
            "1,234,567,890,123,456",
            "12,345,678,901,234,567",
            "1,234,567,890,123,456,789",
            "123,456,789,012,345,678,901",
            "12,345,678,901,234,567,890,123",
        ]);
        assert!(!long.is_empty());
        assert!(long.iter().all(|text| taken(text)), "{long:?}");
        // Few are unknown, and those are rather an amount.
        let short = unknown(&["91,234,567", "123,456,789", "912,345,678", "9,876,543,217", "98,765,432,171"]);
        assert!(!short.iter().any(|text| taken(text)), "{short:?}");
    }
}
