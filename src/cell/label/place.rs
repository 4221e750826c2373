//! The place of a number in a list, and of a parcel in a row: `1. `, `#3 `, `（2）`, `parcel 2:`, 单号1 .

use super::LONG_WORD;
use crate::cell::claim::Claim;
use crate::cell::count::is_place;
use crate::cell::lengths::SOLID;
use crate::cell::remark::behind_place_alone;
use crate::cell::tail::is_complete;
use crate::cell::{Peeled, claim, trim};
use crate::finding::Span;
use crate::script::is_han;
use crate::signs::{CLOSING, OPENING, is_digits};

/// The place in a list, in front of a number that more than its length speaks for: `1. `, `2) `, `#3 `, 3、.
pub(super) fn ordinal(input: &str, cell: &Peeled, core: Span) -> Option<usize> {
    let text = core.of(input);
    if let Some(rest) = behind_marked_place(text) {
        let number = trim(input, Span::new(core.end - rest.len(), core.end));
        let sure = cell.is_known(input, number) || is_lettered(number.of(input));
        return (sure && cell.claim(input, core).is_none()).then(|| text.len() - rest.len());
    }
    let figures = text.strip_prefix(['#', '№']).unwrap_or(text);
    let digits = figures.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &figures[digits..];
    let sign = rest.chars().next().filter(|sign| ".)）．、:：".contains(*sign));
    let behind = &rest[sign.map_or(0, char::len_utf8)..];
    let whole = || behind.len() >= SOLID && is_digits(behind);
    let parted = matches!(sign, Some('、' | '．' | '：'))
        || behind.starts_with(char::is_whitespace)
        || matches!(sign, Some('.' | ')' | '）')) && whole();
    let bare = sign.is_none() && figures.len() == text.len();
    let number = trim(input, Span::new(core.end - behind.len(), core.end));
    // A place without any sign, in front of what is whole without it.
    if bare && behind_place_alone(text).is_some() && is_complete(input, number, cell) {
        let whole = cell.is_beyond_doubt(input, core) || cell.is_own(input, core);
        return (!whole).then(|| text.len() - behind.trim_start().len());
    }
    // Shops count their orders so: `#1001 4634…`.
    let stroke = figures.len() < text.len() && rest.starts_with('/');
    let sign = if stroke { Some('/') } else { sign };
    let behind = if stroke { &rest[1..] } else { behind };
    let number = trim(input, Span::new(core.end - behind.len(), core.end));
    let parted = parted || stroke;
    let order =
        figures.len() < text.len() && (1..=ORDER).contains(&digits) && matches!(sign, None | Some(':' | '：' | '/'));
    if !((1..=PLACES).contains(&digits) || order) || !parted || bare {
        return None;
    }
    if cell.with_group(input, Span::new(core.end - figures.len(), core.end), number).is_some() {
        return None;
    }
    let claim = cell.claim(input, number);
    let first = behind.split_whitespace().next().unwrap_or("");
    let solid = first.len() == number.end - number.start && first.len() >= LONG_WORD;
    // What is as long as a number and has more than digits may be a wrong one, and so may anything behind `#3`.
    let all = behind.bytes().filter(u8::is_ascii_alphanumeric).count();
    let marked = first.len() >= LONG_WORD && (sign.is_none() || first.contains(|c: char| !c.is_ascii_digit()))
        || all >= LONG_WORD && first.starts_with(|c: char| c.is_ascii_uppercase());
    let parted = sign.is_some() || first.starts_with(|c: char| c.is_ascii_alphabetic());
    let listed = behind.starts_with(' ') || sign == Some('、');
    let known = claim.is_some_and(|claim| claim.is_sure() && parted || solid && listed);
    // What the declared carrier would know but for its check digit, and does not know with the place.
    let slip = || {
        let own = |number| claim::is_slip(&number, cell.declared);
        cell.declared.is_some() && !cell.is_own(input, core) && claim::number(input, number).is_some_and(own)
    };
    let placed = known || marked || slip();
    placed.then(|| text.len() - behind.len())
}

/// Whether a text is capitals and digits in one piece, as long as a number, right or wrong.
fn is_lettered(text: &str) -> bool {
    const FEWEST_DIGITS: usize = 5;
    text.len() >= LONG_WORD
        && text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
        && text.bytes().filter(u8::is_ascii_digit).count() >= FEWEST_DIGITS
}

/// What stands behind figures that touch a word for numbers, where it is a number in one piece: `No.1 2067…`. The
/// figures are a place in a list.
pub(super) fn behind_numero(input: &str, cell: &Peeled, core: Span, rest: Span) -> Option<Span> {
    const MOST: usize = 2;
    let numero = Span::new(core.start, rest.start).of(input).ends_with(['.', '°', 'º']);
    let (place, number) = rest.of(input).split_once(' ')?;
    let solid = number.len() >= LONG_WORD && number.bytes().all(|b| b.is_ascii_alphanumeric());
    if !numero || !solid || !(1..=MOST).contains(&place.len()) || !is_digits(place) {
        return None;
    }
    let number = Span::new(rest.end - number.len(), rest.end);
    let own = cell.is_own(input, rest) && !cell.is_own(input, number);
    (!own && cell.is_claimed(input, number)).then_some(number)
}

/// Whether a sign behind a place tells it from the number, however it is spelled: any in front of letters that begin a
/// number, and a bracket in front of digits.
pub(super) fn is_parted(input: &str, cell: &Peeled, text: &str, number: Span) -> bool {
    let figures = text.trim_start_matches(OPENING);
    let rest = figures.trim_start_matches(|c: char| c.is_ascii_digit());
    let placed = (1..=PLACES).contains(&(figures.len() - rest.len())) && !figures.starts_with('0');
    let lettered = number.of(input).starts_with(|c: char| c.is_ascii_uppercase());
    let claim = || cell.claim(input, number);
    placed
        && match rest.chars().next() {
            Some(')' | '）' | ']' | '】') if !lettered => claim().is_some_and(Claim::is_sure),
            Some('.' | ')' | '）' | ']' | '】' | '．' | '、' | ':' | '：' | '-') => {
                lettered && claim().is_some_and(Claim::is_distinctive)
            }
            _ => false,
        }
}

/// What stands behind a place in a list that its sign marks without a space: （1）, `1）`, ①. What one digit in ASCII
/// brackets begins is no barcode: its identifiers have two.
pub(super) fn behind_marked_place(text: &str) -> Option<&str> {
    const MOST: usize = 2;
    if let Some(rest) = text.strip_prefix(|c: char| matches!(c, '①'..='⑳' | '⑴'..='⒇' | '⒈'..='⒛')) {
        return Some(rest.trim_start());
    }
    let inner = text.strip_prefix(OPENING).unwrap_or(text);
    let bracketed = inner.len() < text.len();
    let digits = inner.bytes().take_while(u8::is_ascii_digit).count();
    let rest =
        inner[digits..].strip_prefix(CLOSING).filter(|_| bracketed || inner[digits..].starts_with([')', '）']))?;
    let rest = if bracketed { rest.trim_start() } else { rest };
    let wide = !inner[digits..].starts_with(')');
    let placed = (1..=if wide { MOST } else { 1 }).contains(&digits) && !inner.starts_with('0');
    (placed && rest.starts_with(|c: char| c.is_ascii_alphanumeric())).then_some(rest)
}

/// Digits of a place in a list, and of an order behind `#`.
pub(super) const PLACES: usize = 3;
const ORDER: usize = 5;

/// The text without the place in a row of parcels behind a label: `parcel 2:`, or the next column behind one.
pub(super) fn behind_place<'a>(label: &str, rest: &'a str) -> &'a str {
    const CLOSING: [char; 3] = [':', '：', '\t'];
    let sign = rest.find(CLOSING).filter(|&at| at <= PLACES + 1);
    let behind = sign.map(|at| (&rest[..at], rest[at..].trim_start_matches(CLOSING)));
    match behind {
        Some((place, behind)) if !place.is_empty() && is_place(&format!("{label}{place}:"), false) => behind,
        _ => rest,
    }
}

/// The text without a place behind a label in Chinese, which only a space parts from a number: 单号1 9405….
pub(super) fn behind_count<'a>(input: &str, cell: &Peeled, core: Span, rest: &'a str) -> Option<&'a str> {
    let before = &core.of(input)[..core.end - core.start - rest.len()];
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let behind = rest[digits..].strip_prefix([' ', '\t']).map(str::trim_start)?;
    let placed = (1..PLACES).contains(&digits) && before.ends_with(is_han);
    let (number, whole) = (Span::new(core.end - behind.len(), core.end), Span::new(core.end - rest.len(), core.end));
    let solid = behind.len() >= LONG_WORD && behind.bytes().all(|b| b.is_ascii_alphanumeric());
    let sure = || cell.claim(input, number).is_some_and(Claim::is_sure) && cell.claim(input, whole).is_none();
    (placed && solid && sure()).then_some(behind)
}
