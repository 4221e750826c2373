//! Formulas, whose texts and figures hold a number.

use alloc::vec::Vec;

use crate::canon::Reading;
use crate::cell::{Peeled, trim};
use crate::damage;
use crate::finding::{Code, Span};
use crate::signs::is_digits;

/// The sign that a formula may begin with, in front of digits that the declared carrier knows: `+9865…`.
pub(in crate::cell) fn plus(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let Some(digits) = core.of(input).strip_prefix(['+', '＋']) else { return false };
    let number = Span::new(core.end - digits.len(), core.end);
    if !is_digits(digits) || !cell.is_own(input, number) {
        return false;
    }
    cell.keep(number, Code::FormulaWrapper, Span::new(core.start, number.start));
    true
}

/// What parts the texts and figures of a formula.
const BOUNDS: &[char] = &['"', '(', ')', ',', ';', '&', '“', '”'];

/// `="9400…"`, `=T("9400…")`, `=HYPERLINK("https://…","9400…")`: the text or figure inside that is a number, or the
/// only one there is.
pub(in crate::cell) fn formula(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let Some(body) = core.of(input).strip_prefix(['=', '＝', '@']) else { return false };
    if let Some(reading) = joined(body, core.end - body.len()) {
        cell.keep(core, Code::FormulaWrapper, Span::new(core.start, reading.at[0].0 as usize));
        cell.rewritten = Some(reading);
        return true;
    }
    if let Some(text) = only_text(body).filter(|text| !text.is_empty()) {
        let start = core.end - body.len() + 1;
        cell.keep(Span::new(start, start + text.len()), Code::FormulaWrapper, Span::new(core.start, start));
        return true;
    }
    let mut at = core.end - body.len();
    let pieces = body.split_inclusive(BOUNDS).map(|part| {
        let start = at;
        at += part.len();
        trim(input, Span::new(start, start + part.trim_end_matches(BOUNDS).len()))
    });
    let declared = cell.declared;
    let filled =
        |span: &Span| span.of(input).contains(char::is_numeric) || damage::is_disfigured(input, *span, declared);
    let parts: Vec<Span> = pieces.filter(filled).collect();
    let number = parts.iter().find(|&&span| cell.claim(input, span).is_some());
    let only = || if let [one] = &parts[..] { Some(one) } else { None };
    let Some(&number) = number.or_else(only) else { return false };
    cell.keep(number, Code::FormulaWrapper, Span::new(core.start, number.start));
    true
}

/// The text of a formula that is nothing but one text.
fn only_text(body: &str) -> Option<&str> {
    body.strip_prefix('"')?.strip_suffix('"').filter(|text| !text.contains('"'))
}

/// `=CONCATENATE("LX","473124735","CN")`, `="LX"&"473124735"&"CN"`: the texts that a formula joins, when they are all
/// that it joins. `at` is where it begins.
fn joined(body: &str, at: usize) -> Option<Reading> {
    let call = ["CONCATENATE(", "CONCAT(", "concatenate(", "concat("].iter().find_map(|head| body.strip_prefix(head));
    let (list, sign) = match call {
        Some(rest) => (rest.strip_suffix(')')?, [',', ';']),
        None => (body, ['&', '&']),
    };
    let start = at + (list.as_ptr() as usize - body.as_ptr() as usize);
    let mut reading = Reading::default();
    let (mut from, mut parts) = (start, 0);
    for part in list.split(sign) {
        let text = part.trim();
        let text = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or(text);
        let quoted = text.len() < part.trim().len();
        let plain = |b: u8| b.is_ascii_digit() || quoted && b.is_ascii_alphabetic();
        if text.is_empty() || !text.bytes().all(plain) {
            return None;
        }
        let first = from + (text.as_ptr() as usize - part.as_ptr() as usize);
        for (i, b) in text.bytes().enumerate() {
            reading.text.push(b.to_ascii_uppercase());
            reading.at.push(((first + i) as u32, (first + i + 1) as u32));
        }
        from += part.len() + 1;
        parts += 1;
    }
    (parts > 1).then_some(reading)
}
