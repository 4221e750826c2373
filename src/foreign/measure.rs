//! What is counted, weighed, measured or paid: `$12.99`, `0.35 kg`, `30*20*10cm`, and places on a map.

use super::Kind;
use super::Strength::Proof;
use super::labels::Labels;
use super::signs::Signs;
use crate::finding::Code;
use crate::signs::{is_digits, multiplies};

/// A figure has no more digits.
const MOST: usize = 7;
/// No measure is longer.
const LONGEST: usize = 32;

/// The units of a figure that is the whole text; those that count parcels beside a number are in `cell::count`.
const UNITS: &[&str] = &[
    "kg", "g", "mg", "lb", "lbs", "oz", "cm", "mm", "m", "in", "pcs", "pc", "件", "个", "克", "公斤", "千克", "斤",
    "磅", "箱", "кг", "шт", "шт.", "%", "％",
];
const CURRENCIES: &[&str] = &[
    "$", "€", "£", "¥", "￥", "₽", "₩", "₹", "r$", "us$", "usd", "eur", "gbp", "cny", "rmb", "rub", "jpy", "krw",
    "brl", "idr", "rp", "inr", "thb", "vnd", "myr", "php", "sgd", "pln", "元", "块", "円", "원", "zł", "руб", "руб.",
    "грн", "лв", "лв.", "kč", "₺", "₴", "₫", "₪", "฿",
];

/// What people call a measure, a sum or a place by.
#[rustfmt::skip]
const CAPTIONS: Labels = Labels::new(&[
    "weight", "gross weight", "net weight", "size", "dimensions", "price", "total", "amount", "qty", "quantity",
    "gewicht", "poids", "peso", "вес", "重量", "毛重", "净重", "尺寸", "体积", "金额", "价格", "总价", "合计", "数量",
    "location", "gps", "coordinates", "坐标", "位置",
]);

/// Whether a text has the signs of one: a number has more digits than a measure, and few of the signs between.
pub(super) const fn may_be(signs: &Signs) -> bool {
    signs.len <= LONGEST && (signs.digits <= MOST || signs.has(Signs::WIDE | Signs::MARK))
}

/// A length, a weight, a price or another amount.
pub(super) fn look(text: &str) -> Option<Kind> {
    let text = CAPTIONS.behind(text).unwrap_or(text);
    // A number has more digits than a measure, and few of the signs between.
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let other = text.len() <= LONGEST
        && (digits <= MOST || text.bytes().any(|b| matches!(b, b'.' | b'*') || !b.is_ascii()))
        && (is_amount(text) || is_size(text) || is_place(text));
    other.then_some(Kind::new(Code::OtherIdentifier, Proof, ""))
}

/// A figure and its unit or currency.
fn is_amount(text: &str) -> bool {
    let is_digit = |b: Option<&u8>| b.is_some_and(u8::is_ascii_digit);
    if is_digit(text.as_bytes().first()) && is_digit(text.as_bytes().last()) {
        return false;
    }
    let behind = |head: &&str| crate::trim::strip_head(text, head).map(str::trim);
    let before = |tail: &&str| before(text, tail).map(str::trim);
    let paid = CURRENCIES.iter().filter_map(behind).chain(CURRENCIES.iter().filter_map(before));
    let mut paid = paid.filter(|figure| is_figure(figure) || is_large(figure));
    paid.next().is_some() || UNITS.iter().filter_map(before).any(is_figure)
}

/// What stands before a unit, however it is spelled.
fn before<'a>(text: &'a str, unit: &str) -> Option<&'a str> {
    let figure = text.get(..text.len().checked_sub(unit.len())?)?;
    text[figure.len()..].eq_ignore_ascii_case(unit).then_some(figure)
}

/// Fewer digits than a number has, with a point or a comma: `1,299.00`.
fn is_figure(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    (1..=MOST).contains(&digits)
        && text.starts_with(|c: char| c.is_ascii_digit())
        && text.ends_with(|c: char| c.is_ascii_digit())
        && text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b','))
}

/// A sum in groups of three digits, of more than a figure has otherwise: `482,917,365`, `48.291.736`.
fn is_large(text: &str) -> bool {
    const GROUPS: core::ops::RangeInclusive<usize> = 3..=4;
    let sign = if text.contains(',') { ',' } else { '.' };
    let text = text
        .rsplit_once(['.', ','])
        .filter(|(_, cents)| cents.len() == 2 && is_digits(cents))
        .map_or(text, |(whole, _)| whole);
    if is_indian(text) {
        return true;
    }
    let mut groups = text.split(sign);
    GROUPS.contains(&groups.clone().count())
        && groups.next().is_some_and(|first| (1..=3).contains(&first.len()) && is_digits(first))
        && groups.all(|group| group.len() == 3 && is_digits(group))
}

/// A sum in the groups of India, the last of three digits and the others of two: `1,23,45,678`.
fn is_indian(text: &str) -> bool {
    let mut groups = text.split(',');
    let (first, last) = (groups.next().unwrap_or(""), groups.next_back().unwrap_or(""));
    let between = groups.clone().count();
    (1..=2).contains(&first.len())
        && is_digits(first)
        && last.len() == 3
        && is_digits(last)
        && (1..=3).contains(&between)
        && groups.all(|group| group.len() == 2 && is_digits(group))
}

/// Three lengths, or two: `30*20*10cm`, `50 x 40 x 30`, `12×8 cm`.
fn is_size(text: &str) -> bool {
    const MOST: usize = 4;
    if !text.bytes().any(|b| matches!(b, b'*' | b'x' | b'X') || !b.is_ascii()) {
        return false;
    }
    let unit = UNITS.iter().find_map(|unit| before(text, unit));
    let sides = unit.unwrap_or(text).trim();
    let sides: smallvec::SmallVec<[&str; 4]> = sides.split(multiplies).map(str::trim).collect();
    let side = |side: &&str| is_figure(side) && side.len() <= MOST;
    // Three sides of four digits each are a number in groups.
    let bare = || sides.len() == 3 && sides.iter().any(|side| side.len() < MOST);
    (bare() || unit.is_some() && matches!(sides.len(), 2 | 3)) && sides.iter().all(side)
}

/// Degrees of latitude and longitude with their decimals, in either order: `39.9042, 116.4074`, `(39.90420 116.40740)`.
fn is_place(text: &str) -> bool {
    const DECIMALS: usize = 3;
    /// Where only a space parts them, as many are those of a map.
    const MORE: usize = 4;
    let degrees = |text: &str, most: u32, decimals: usize| {
        let text = text.trim();
        let text = text.strip_prefix(['-', '+']).unwrap_or(text);
        text.split_once('.').is_some_and(|(whole, part)| {
            part.len() >= decimals
                && is_digits(part)
                && whole.len() <= 3
                && whole.parse::<u32>().is_ok_and(|whole| whole < most)
        })
    };
    let text = text.strip_prefix('(').and_then(|text| text.strip_suffix(')')).unwrap_or(text);
    let (parted, decimals) = match text.split_once([',', ';']) {
        Some(parted) => (Some(parted), DECIMALS),
        None => (text.split_once(' '), MORE),
    };
    // Maps of China and those of programs put the length first.
    parted.is_some_and(|(first, second)| {
        degrees(first, 90, decimals) && degrees(second, 180, decimals)
            || degrees(first, 180, decimals) && degrees(second, 90, decimals)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn measures() {
        for text in [
            "$12.99",
            "¥35.00",
            "12.50 EUR",
            "€12,50",
            "35.00元",
            "0.35kg",
            "1,5 kg",
            "3pcs",
            "100%",
            "12,5 %",
            "3.2 кг",
            "12,50 Kč",
            "100 ₴",
            "Weight: 11.49kg",
            "重量：3.2 lbs",
            "Total: £2453.86",
            "Location: 44.071814, 39.272243",
            "67 шт",
            "12*10*5cm",
            "50x40x30",
            "30 * 20 * 10 CM",
            "39.9042, 116.4074",
            "-33.8688,151.2093",
            "39.90420 116.40740",
            "(39.9042 116.4074)",
            "22.543096,114.057865",
            "113.264385,23.129112",
            "¥ 482,917,365",
            "₹4,82,91,736.00",
            "₹48,291,736.50",
            "IDR 48.291.736",
            "USD 1,299.00",
        ] {
            assert!(look(text).is_some(), "{text}");
        }
    }

    #[test]
    fn numbers_are_none() {
        for text in [
            "986.578.788.855",
            "24XI00743314*001001",
            "1234-12345",
            "12.99",
            "986578788855",
            "$",
            "kg",
            "1Z999AA10123456784",
            "655661377-0",
            "9865.7878,8855.1",
            "12345678g",
            "5x5",
            "Total 986578788855",
            "size 12.99",
            "",
        ] {
            assert!(look(text).is_none(), "{text}");
        }
    }
}
