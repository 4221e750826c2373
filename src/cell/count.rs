//! How many parcels, which one of them, or how heavy: `x2`, `(2 boxes)`, （共2件）, `1.2 kg`; `parcel 2:`, 第2箱：.

mod units;

use units::{CURRENCIES, OBJECTS, STREETS, WORDS};

use super::lengths::{COUNT, SHORTEST};
use crate::script::is_east_asian_text;
use crate::signs::{BRACKETS, is_dash, is_digits, multiplies, parts_list};

/// What is counted or weighed beside a number, in any case; `WORDS` and `OBJECTS` have more of them.
const UNITS: &[&str] = &[
    "x", "pc", "kg", "g", "lb", "oz", "件", "个", "個", "箱", "包", "票", "单", "單", "盒", "袋", "套", "只", "台",
    "批", "公斤", "千克", "斤", "克",
];

/// No number beside a price is shorter.
const SHORTEST_PAID: usize = 6;
/// Digits of a price in front of its point.
const PRICE: usize = 6;
const TOTAL: &[&str] = &["总共", "共计", "合计", "共", "第"];

/// Whether a word is a unit that parcels are counted in.
fn is_unit(unit: &str) -> bool {
    UNITS.iter().any(|known| known.eq_ignore_ascii_case(unit))
        || [WORDS, OBJECTS].iter().any(|table| is_spoken(unit, table))
}

/// Whether a word is one of a table in lowercase, with or without the stop of an abbreviation. Two uppercase letters
/// are those of a country.
fn is_spoken(word: &str, table: &[&str]) -> bool {
    let word = word.strip_suffix('.').unwrap_or(word);
    let country = word.len() == 2 && word.bytes().all(|b| b.is_ascii_uppercase());
    let mut small = word.chars().flat_map(char::to_lowercase);
    let first = small.next();
    first.is_some()
        && !country
        && table.iter().any(|known| {
            let mut known = known.chars();
            known.next() == first && known.eq(small.clone())
        })
}

/// A sum of money, by the sign or the word of a currency.
fn is_money(unit: &str) -> bool {
    let mut signs = unit.chars();
    matches!((signs.next(), signs.next()), (Some(sign), None) if MONEY.contains(sign)) || is_spoken(unit, CURRENCIES)
}

/// Whether words are the rest of an address, behind the number of a house: ` rue de la Paix`.
fn is_street(text: &str) -> bool {
    let word = text.split(|c: char| !c.is_alphabetic()).next().unwrap_or("");
    word.len() < text.len() && is_spoken(word, STREETS) && !text.bytes().any(|b| b.is_ascii_digit())
}

/// Whether a text is one figure or two that count something. No count begins with zero.
pub(super) fn is_few(text: &str) -> bool {
    const MOST: usize = 2;
    (1..=MOST).contains(&text.len()) && is_digits(text) && !text.starts_with('0')
}

/// `2pcs`, `x2`, `2kg`, 2件: how many, or how heavy. No parcel holds none, and hardly any a thousand.
pub(super) fn is_quantity(token: &str) -> bool {
    let times = token.strip_prefix(['x', 'X']);
    let figures = times.unwrap_or(token);
    let unit = figures.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = figures.len() - unit.len();
    (1..=COUNT).contains(&digits)
        && !figures.starts_with('0')
        && (times.is_some() && unit.is_empty() || times.is_none() && is_unit(unit))
}

/// Whether a text behind a number is one count or weight and nothing else. Signs, or characters that no number has,
/// have to part it from the number.
pub(super) fn is_tally(text: &str) -> bool {
    let body = text
        .trim_start_matches(|c: char| c.is_whitespace() || parts_list(c) || matches!(c, '/' | '|' | '｜'))
        .trim_end();
    // A dash between two spaces parts what a hyphen alone would join.
    let dashed = || text.starts_with(char::is_whitespace).then(|| body.strip_prefix(is_dash)).flatten();
    let body = dashed().filter(|rest| rest.starts_with(char::is_whitespace)).map_or(body, str::trim_start);
    let inside = BRACKETS.iter().find_map(|&(open, close)| Some(body.strip_prefix(open)?.strip_suffix(close)?.trim()));
    let parted = body.len() < text.trim_end().len();
    let body = inside.unwrap_or(body);
    let total = TOTAL.iter().find_map(|word| body.strip_prefix(word));
    let times = body.strip_prefix(multiplies);
    let figures = total.or(times).unwrap_or(body).trim_start();
    let rest = figures.trim_start_matches(|c: char| c.is_ascii_digit());
    let whole = figures.len() - rest.len();
    let some = figures.bytes().any(|b| (b'1'..=b'9').contains(&b));
    // Most texts behind a number are more of it.
    if !(parted || inside.is_some() || total.is_some()) || !(1..=PRICE).contains(&whole) || !some {
        return false;
    }
    let fraction =
        rest.strip_prefix(['.', ',']).map_or(rest, |rest| rest.trim_start_matches(|c: char| c.is_ascii_digit()));
    let unit = fraction.trim_start();
    let counted = fraction.len() == rest.len() && whole < COUNT && !figures.starts_with('0');
    // Whatever stands in brackets, a row of digits is none of a number that is written without.
    let bare =
        unit.is_empty() && counted && (times.is_some() || inside.is_some() && text.starts_with(char::is_whitespace));
    let measured = || is_unit(unit) && (whole < COUNT || whole == COUNT && !figures.starts_with('0'));
    let housed = || counted && parted && unit.len() < fraction.len() && is_street(unit);
    let paid = || is_money(unit) && (whole == 1 || !figures.starts_with('0'));
    bare || measured() || housed() || paid()
}

/// Whether a text ends with a weight in capitals behind a blank, which letters and digits of any kind go on with: `…PY
/// 5KG`.
pub(crate) fn ends_with_weight(text: &str) -> bool {
    let Some(rest) = text.trim_end().strip_suffix("KG") else { return false };
    let before = rest.trim_end_matches(|c: char| c.is_ascii_digit());
    (1..COUNT).contains(&(rest.len() - before.len())) && before.ends_with(' ') && !rest[before.len()..].starts_with('0')
}

/// Measure words, and what people put in the place of one.
const MEASURES: &str = "件个個箱包票单單盒袋套只台批公斤千克元块美欧天日号號月年周小时時分点點次双雙仓倉楼樓层層室栋款色区區类類版型组組寸米条條张張片支瓶本";
const MONEY: &str = "€$£¥￥₺₹₽₴₩฿₫₱₪";

/// Words behind which the place of one of several parcels may stand.
const NUMBERED: [&str; 12] =
    ["bag", "box", "carton", "ctn", "package", "pair", "parcel", "piece", "pkg", "pallet", "set", "unit"];

/// Whether a few characters that signs part from a number in one piece belong to the measure word behind them, and are
/// none of the number: `…003496 2件`, `…502481 35元`, `…AG1J B款`, `…726731 – 10 pcs`.
pub(super) fn ends_with_measure(text: &str, rest: &str) -> bool {
    let last = text.bytes().rev().take_while(u8::is_ascii_alphanumeric).count();
    let digits = is_digits(&text[text.len() - last..]);
    if rest.is_empty() || last == 0 || last > PRICE {
        return false;
    }
    let decimals =
        rest.strip_prefix([',', '.']).filter(|rest| digits && rest.starts_with(|c: char| c.is_ascii_digit()));
    let unit = decimals.map_or(rest, |rest| rest.trim_start_matches(|c: char| c.is_ascii_digit())).trim_start();
    if unit.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    // `0,5`: the decimals with what stands in front of them.
    let whole = text[..text.len() - last].strip_suffix([',', '.']).filter(|_| digits);
    let whole = whole.map_or(0, |text| text.bytes().rev().take_while(u8::is_ascii_digit).count());
    let token = if (1..=COUNT).contains(&whole) { last + 1 + whole } else { last };
    let before = text[..text.len() - token].trim_end_matches(|c: char| !c.is_alphanumeric());
    let touched = unit.len() == rest.len() && unit.starts_with(|c| MEASURES.contains(c));
    let ends = |c: char| c.is_whitespace() || c.is_ascii_digit() || ".,;:/()|".contains(c);
    let word = unit.split(ends).next().unwrap_or("");
    // Uppercase letters alone are those of a country, or of a carrier.
    let small = || word.chars().any(|c| !c.is_uppercase());
    // Behind groups of a number such a word may go on with the sentence.
    let solid = || before.bytes().all(|b| b.is_ascii_alphanumeric());
    let few = || is_few(&text[text.len() - last..]);
    let object = || is_spoken(word, OBJECTS) && (solid() || few() && unit.trim_end() == word);
    let spoken = || small() && ([WORDS, STREETS].iter().any(|table| is_spoken(word, table)) || object());
    // A sign that touches the digits behind it is theirs: ` €12`.
    let theirs = || {
        let amount = unit.trim_start_matches(|c| MONEY.contains(c));
        unit.len() < rest.len() && amount.len() < unit.len() && amount.starts_with(|c: char| c.is_ascii_digit())
    };
    let paid = || !theirs() && (unit.starts_with(|c| MONEY.contains(c)) || is_money(word));
    let paid = digits && paid();
    // `60 box 3/5`, `84 box`: what is numbered behind a word is not counted in front of it, nor are several of one.
    let numbered = || {
        let behind = unit[word.len()..].trim_start_matches([' ', ':', '#', '.']);
        let several = last > 1 || behind.starts_with(|c: char| c.is_ascii_digit());
        several && NUMBERED.contains(&word.to_ascii_lowercase().as_str())
    };
    let counted = last <= COUNT && digits && spoken() && !numbered();
    // Only a space parts a count or a price from groups of a number.
    let grouped = (paid || counted) && text[..text.len() - token].ends_with(char::is_whitespace);
    (last <= COUNT && touched || counted || paid)
        && before.len() < text.len() - token
        && before.len() >= if paid { SHORTEST_PAID } else { SHORTEST }
        && before.bytes().all(|b| b.is_ascii_alphanumeric() || grouped && matches!(b, b'-' | b' ' | b'.'))
}

/// Whether a text in front of a number ends with a word and a place in a row of parcels; `open` where no sign closes
/// that: `parcel 2:`, 第2箱：, `row 5`.
pub(super) fn is_place(text: &str, open: bool) -> bool {
    const CLOSING: &[char] = &[':', '：', ')', '）', '、', '，', '>', '=', '→', '】', ']'];
    let text = text.trim_end();
    let body = text.trim_end_matches(|c: char| CLOSING.contains(&c) || c.is_whitespace());
    let closed = body.len() < text.len();
    let unit = UNITS.iter().filter(|unit| !unit.is_ascii()).find_map(|unit| body.strip_suffix(*unit));
    let body = unit.unwrap_or(body);
    let Some(head) = figures_off(body) else { return false };
    let head = head.strip_suffix('/').and_then(figures_off).unwrap_or(head).trim_end_matches([' ', '#', '.']);
    let word = head.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or("");
    let spoken = word.len() > 2 && word.contains(|c: char| is_east_asian_text(c) || c.is_lowercase());
    (open || closed || unit.is_some()) && spoken
}

/// The text without the one or two figures that it ends with.
fn figures_off(text: &str) -> Option<&str> {
    let rest = text.trim_end_matches(|c: char| c.is_ascii_digit());
    (1..COUNT).contains(&(text.len() - rest.len())).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_and_weights_are_alike_in_both_languages() {
        for text in [
            " x2",
            " ×2",
            " *2",
            " 2pcs",
            " (2 boxes)",
            " (2)",
            "（共2件）",
            "（2件）",
            " 2件",
            " 共2件",
            "共2件",
            "/1件",
            " 1.2 kg",
            " 1.2kg",
            " 0.5kg",
            " 500g",
            "，2件",
            " 3 公斤",
            "（ 2 件 ）",
        ] {
            assert!(is_tally(text), "{text}");
        }
        for text in [
            "2件",
            "(2)",
            "*2",
            " 2",
            " 0",
            " (0)",
            " (00)",
            " 9040KG",
            " 012 pcs",
            " 040 KG",
            "-1件",
            " (123)",
            " 12.5",
            " kg",
            "",
            " 1.2.3 kg",
        ] {
            assert!(!is_tally(text), "{text}");
        }
    }

    #[test]
    fn a_weight_in_capitals_stands_behind_a_blank() {
        for (text, weighs) in [
            ("PFHT PY 5KG", true),
            ("PFHT PY 12KG ", true),
            ("PY5KG", false),
            ("RR 366 319 040 KG", false),
            ("PY 05KG", false),
        ] {
            assert_eq!(ends_with_weight(text), weighs, "{text}");
        }
    }

    #[test]
    fn the_sign_of_a_currency_belongs_to_the_digits_that_it_touches() {
        for (rest, ends) in [(" €", true), ("€", true), (" €12", false), (" €12,50", false), ("€12", true)] {
            assert_eq!(ends_with_measure("9274899907 35", rest), ends, "{rest}");
        }
    }

    #[test]
    fn what_is_counted_in_the_singular_is_counted() {
        for (text, rest, ends) in [
            ("3183562014 1", " box", true),
            ("3183562014 1", " package", true),
            ("3183562014 1", " carton", true),
            ("9400 1118 9922 3344 5566 1", " package", true),
            ("9400 1118 9922 3344 5566 77", " package delivered", false),
            ("3183562014 1", " delivered", false),
        ] {
            assert_eq!(ends_with_measure(text, rest), ends, "{text}{rest}");
        }
    }

    #[test]
    fn a_place_in_a_row_of_parcels_stands_behind_a_word() {
        for (text, closed, open) in [
            ("parcel 2:", true, true),
            ("包裹2：", true, true),
            ("批号3: ", true, true),
            ("pkg1:", true, true),
            ("第2箱：", true, true),
            ("box 1/2", false, true),
            ("row 5 ", false, true),
            ("ROW 5:", false, false),
            ("parcel 234:", false, false),
            ("2:", false, false),
            ("parcel:", false, false),
        ] {
            assert_eq!((is_place(text, false), is_place(text, true)), (closed, open), "{text}");
        }
    }
}
