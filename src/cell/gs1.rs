//! GS1 application identifiers in brackets, and the ways in which FNC1 is spelled out. The brackets are for people
//! only: no barcode holds them.

mod number;

use alloc::vec::Vec;

use super::claim::Claim;
use super::{Peeled, claim, trim};
use crate::canon::{Compact, Reading};
use crate::carriers;
use crate::damage;
use crate::finding::{Applicability, Code, Finding, Span};
use crate::signs::is_digits;
use number::{number, of_other};

/// FNC1 and the group separator, as programs spell them.
const SEPARATORS: &[&str] = &[
    "\u{1d}", "␝", "<GS>", "{GS}", "[GS]", "<FNC1>", "{FNC1}", "[FNC1]", "(FNC1)", "^]", "\\x1d", "\\x1D", "\\u001d",
    "\\u001D", "<0x1D>", "<0x1d>", "%1D", "%1d", "&#29;", "&#x1D;", "&#x1d;", "_x001D_", "_x001d_", "<gs>", "{gs}",
    "[gs]", "(GS)", "(gs)", "\\F",
];

/// The same as programs of labels and of terminals spell it, in figures that only a number behind them tells from its
/// own.
const FIGURES: &[&str] = &["~d029", "\\035", "\\0x1d", "\\0x1D"];

/// What brackets and separators begin with.
const FIRST: &[char] = &['(', '（', '[', '\u{1d}', '␝', '<', '{', '^', '\\', '%', '&', '_'];

/// A symbol holds 48 characters; spelled with brackets and separators they are this many at most.
const LONGEST: usize = 160;

/// One identifier with its data.
struct Element {
    identifier: Span,
    data: Span,
}

/// Takes a GS1 text apart, whose identifiers stand in brackets or behind spelled-out separators.
pub(super) fn peel(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    if core.end - core.start > LONGEST || !core.of(input).contains(FIRST) || begins_with_stroke(input, core, cell) {
        return false;
    }
    let (elements, separator) = elements(input, core);
    if elements.is_empty() && hides_one(input, core, cell) {
        return true;
    }
    if elements.is_empty() {
        return separator.is_some_and(|span| without_separators(input, core, span, cell));
    }
    let unit = misspelled_unit(input, &elements);
    if unit.is_some() {
        cell.prescribed = carriers::carrier(GS1);
    }
    let whole = unit.map(|reading| (reading, Applicability::Safe));
    let Some((reading, sure)) = whole.or_else(|| number(input, &elements, cell.declared)) else {
        return names_other(input, &elements, cell);
    };
    cell.sure = cell.sure.min(sure);
    if is_of_usps(input, &elements) && !Compact::of(&reading.text).is_some_and(|n| claim::is_proven(&n, cell.declared))
    {
        cell.hint = cell.hint.or_else(|| carriers::carrier(USPS));
    }
    cell.keep(core, Code::Gs1Identifier, elements[0].identifier);
    if let Some(span) = separator {
        cell.note(Finding::new(Code::Gs1Separator, span));
    }
    cell.rewritten = Some(reading);
    true
}

/// Whether the letter behind a stroke is the first one of a number, and no FNC1: `\FMPP…`.
fn begins_with_stroke(input: &str, core: Span, cell: &Peeled) -> bool {
    let number = Span::new(core.start + 1, core.end);
    core.of(input).starts_with("\\F") && cell.claim(input, number).is_some_and(Claim::is_distinctive)
}

/// Takes off the postcode that a separator parts from a number that proves itself: run together, its digits may begin
/// a longer number.
pub(super) fn postcode(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let digits = core.of(input).bytes().take_while(u8::is_ascii_digit).count();
    let at = core.start + digits;
    let rest = Span::new(at, core.end).of(input);
    let Some(sign) = FIGURES.iter().chain(SEPARATORS).find(|sign| rest.starts_with(**sign)) else { return false };
    let number = Span::new(at + sign.len(), core.end);
    let front = Span::new(core.start, at);
    // The identifier 420 with a postcode of the United States, of five digits or nine.
    if !front.of(input).starts_with(POSTCODE) || !matches!(digits, 8 | 12) {
        return false;
    }
    let proven = cell.is_beyond_doubt(input, number);
    let agreed = begins_as_agreed(number.of(input)) && is_digits(number.of(input));
    if !proven && !agreed {
        return false;
    }
    if !proven {
        cell.hint = cell.hint.or_else(|| carriers::carrier(USPS));
    }
    cell.keep(number, Code::BarcodeForm, front);
    cell.note(Finding::new(Code::Gs1Separator, Span::new(at, number.start)));
    true
}

/// Keeps the first element that names something else than a parcel, where none of the others names one.
fn names_other(input: &str, elements: &[Element], cell: &mut Peeled) -> bool {
    let named = |element: &Element| of_other(input, element).map(|code| (code, element.identifier, element.data));
    let Some((code, identifier, data)) = elements.iter().find_map(named) else { return false };
    cell.other = Some(code);
    cell.keep(trim(input, data), Code::Gs1Identifier, identifier);
    true
}

/// Whose numbers the identifiers 91 to 95 are behind a postcode of the United States: those of USPS (Publication 199),
/// which others bring along, too.
const USPS: &str = "usps";
/// The identifier of a postcode of the place where a parcel goes.
const POSTCODE: &str = "420";

/// Whether a text begins with one of the identifiers that are free for agreements.
fn begins_as_agreed(text: &str) -> bool {
    matches!(text.as_bytes(), [b'9', b'1'..=b'5', ..])
}

/// Whether one element is a postcode of the United States and another one a number that posts agreed upon.
fn is_of_usps(input: &str, elements: &[Element]) -> bool {
    let is = |wanted: fn(&str) -> bool| {
        elements.iter().any(|element| wanted(element.identifier.of(input).trim_matches(|c: char| !c.is_ascii_digit())))
    };
    is(|identifier| identifier == POSTCODE) && is(begins_as_agreed)
}

/// The carrier of what the identifiers name.
const GS1: &str = "gs1";

/// The only element, with the identifier 00 in front: it names a logistic unit, of eighteen digits with a check digit.
/// Too short or one digit too long, or with another check digit, it is none, whatever else such digits are.
fn misspelled_unit(input: &str, elements: &[Element]) -> Option<Reading> {
    const LENGTH: usize = 20;
    const SHORTEST: usize = 10;
    let [Element { identifier, data }] = elements else { return None };
    let whole = kept(input, &[*identifier, *data]);
    let number = Compact::of(&whole.text)?;
    // One digit may have been read for a letter.
    let spelled = number.letters == 0 || number.letters.is_power_of_two() && number.len == LENGTH;
    let unit = number.text().starts_with(b"00") && spelled && (SHORTEST..=LENGTH + 1).contains(&number.len);
    let named = identifier.of(input).bytes().filter(u8::is_ascii_digit).count() == 2;
    let checked = |gs1| claim::fits_of(gs1, &number).any(|fit| fit.check == Some(true));
    let accepted = || carriers::carrier(GS1).is_some_and(checked);
    (unit && named && !accepted()).then_some(whole)
}

/// A logistic unit of which one digit is hidden: without the brackets it is any number of which one is.
fn hides_one(input: &str, core: Span, cell: &mut Peeled) -> bool {
    const DIGITS: usize = 18;
    let text = core.of(input);
    let Some(at) = bracketed(text) else { return false };
    let unit = text[..at].contains("00");
    let mut signs = text[at..].chars().filter(|c| !c.is_ascii_digit() && *c != ' ');
    let one = signs.next().is_some_and(damage::hides_characters) && signs.next().is_none();
    if !unit || !one || text[at..].chars().filter(|c| *c != ' ').count() != DIGITS {
        return false;
    }
    cell.keep(Span::new(core.start + at, core.end), Code::Gs1Identifier, Span::new(core.start, core.start + at));
    cell.prescribed = carriers::carrier(GS1);
    true
}

/// `(420)78745(94)0011…`: identifiers and data, and the first separator between them. Nothing when anything else
/// stands there.
fn elements(input: &str, core: Span) -> (Vec<Element>, Option<Span>) {
    let mut elements: Vec<Element> = Vec::new();
    let mut separator = None;
    let mut at = core.start;
    while at < core.end {
        let rest = Span::new(at, core.end).of(input);
        let Some(first) = rest.chars().next() else { break };
        if let Some(sign) = SEPARATORS.iter().find(|s| rest.starts_with(**s)) {
            separator.get_or_insert(Span::new(at, at + sign.len()));
            at += sign.len();
        } else if let Some(len) = bracketed(rest) {
            elements.push(Element { identifier: Span::new(at, at + len), data: Span::new(at + len, at + len) });
            at += len;
        } else if first.is_ascii_alphanumeric() || matches!(first, ' ' | '-') {
            if let Some(element) = elements.last_mut() {
                element.data.end = at + 1;
            }
            at += 1;
        } else {
            return (Vec::new(), None);
        }
    }
    (elements, separator)
}

/// Two to four digits in brackets: the length with the brackets.
fn bracketed(rest: &str) -> Option<usize> {
    let open = rest.chars().next().filter(|c| matches!(c, '(' | '（' | '['))?;
    let inside = &rest[open.len_utf8()..];
    let digits = inside.bytes().take_while(u8::is_ascii_digit).count();
    let close = inside[digits..].chars().next().filter(|c| matches!(c, ')' | '）' | ']'))?;
    (2..=4).contains(&digits).then_some(open.len_utf8() + digits + close.len_utf8())
}

/// The whole text without its separators.
fn without_separators(input: &str, core: Span, first: Span, cell: &mut Peeled) -> bool {
    let mut pieces = Vec::new();
    let (mut at, mut from) = (core.start, core.start);
    while at < core.end {
        let rest = Span::new(at, core.end).of(input);
        if let Some(sign) = SEPARATORS.iter().find(|s| rest.starts_with(**s)) {
            pieces.push(Span::new(from, at));
            at += sign.len();
            from = at;
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    pieces.push(Span::new(from, core.end));
    let reading = kept(input, &pieces);
    if Compact::of(&reading.text).is_none() {
        return false;
    }
    cell.keep(core, Code::Gs1Separator, first);
    cell.rewritten = Some(reading);
    true
}

/// The letters and digits of some pieces of the input.
fn kept(input: &str, pieces: &[Span]) -> Reading {
    let mut out = Reading::default();
    for piece in pieces {
        for (i, b) in piece.of(input).bytes().enumerate().filter(|(_, b)| b.is_ascii_alphanumeric()) {
            let at = (piece.start + i) as u32;
            out.text.push(b.to_ascii_uppercase());
            out.at.push((at, at + 1));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_article_or_an_order_is_no_parcel() {
        for (text, other, number) in [
            ("(01)04006381333931(17)261130(10)AB12", Some(Code::ArticleNumber), ""),
            ("(01) 04006381333931 (21) SY4QGR7U", Some(Code::ArticleNumber), ""),
            ("(400)1398267383", Some(Code::PurchaseOrder), ""),
            ("(01)04000000000006(00)640718198236532485", None, "640718198236532485"),
            ("(01)04006381333931(21)LX473124735CN", None, "LX473124735CN"),
            ("(01)986578788855", None, "986578788855"),
        ] {
            let mut cell = Peeled::whole(text);
            assert!(peel(text, &mut cell), "{text}");
            let found = cell.rewritten.map(|reading| reading.text.to_vec()).unwrap_or_default();
            assert_eq!((cell.other, found.as_slice()), (other, number.as_bytes()), "{text}");
        }
    }
}
