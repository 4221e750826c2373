//! The name of a carrier in brackets, in front of a number or behind it.

use super::around::behind_group;
use super::{figures, named, resolved};
use crate::cell::{Peeled, claim, label, trim};
use crate::finding::{Applicability, Code, Span};
use crate::signs::ALL_BRACKETS;

/// Takes off the name of a carrier in brackets of any kind, in front of a number or behind it: `[DHL] 3318…`, 「顺丰」SF….
pub(in crate::cell) fn bracketed(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    let Some((name, number)) = in_front(text).or_else(|| behind(text)) else { return false };
    let at = |part: &str| core.start + (part.as_ptr() as usize - text.as_ptr() as usize);
    let number = trim(input, Span::new(at(number), at(number) + number.len()));
    let kept = claim::number(input, number);
    if figures(number.of(input)) < FEWEST_DIGITS {
        return false;
    }
    let Some(owner) = named(name, kept.as_ref()).or_else(|| resolved(name, kept.as_ref())) else { return false };
    let in_front = number.start > core.start;
    let grouped = owner.0.filter(|_| in_front).and_then(|carrier| behind_group(input, number, carrier));
    if grouped.is_some_and(|number| !cell.is_beyond_doubt(input, number)) {
        cell.sure = cell.sure.min(Applicability::Likely);
    }
    let number = grouped.unwrap_or(number);
    let dress = if in_front { (core.start, number.start) } else { (number.end, core.end) };
    cell.core = number;
    cell.name(Code::CarrierNameGlued, trim(input, Span::new(dress.0, dress.1)), owner.0);
    true
}

/// Quotation marks that people put a name in, beside all brackets.
const QUOTES: [(char, char); 5] = [('「', '」'), ('『', '』'), ('«', '»'), ('“', '”'), ('"', '"')];
/// No name in brackets is longer.
const LONGEST_NAME: usize = 64;
/// No number beside one has fewer digits.
const FEWEST_DIGITS: usize = 5;

/// What stands in the brackets that a text begins with, and what stands behind them.
fn in_front(text: &str) -> Option<(&str, &str)> {
    let (open, close) = ALL_BRACKETS.iter().chain(&QUOTES).find(|(open, _)| text.starts_with(*open))?;
    let inside = &text[open.len_utf8()..];
    let end =
        inside.find(*close).filter(|&end| end <= LONGEST_NAME && inside[..end].contains(char::is_alphanumeric))?;
    let number = inside[end + close.len_utf8()..].trim_start_matches(label::is_mark);
    (!number.is_empty()).then(|| (&inside[..end], number))
}

/// What stands in the brackets that a text ends with, and what stands in front of them.
fn behind(text: &str) -> Option<(&str, &str)> {
    let (open, close) = ALL_BRACKETS.iter().chain(&QUOTES).find(|(_, close)| text.ends_with(*close))?;
    let inside = &text[..text.len() - close.len_utf8()];
    let start = inside.rfind(*open).filter(|&start| inside.len() - start <= LONGEST_NAME)?;
    if !inside[start..].contains(char::is_alphanumeric) {
        return None;
    }
    let number = inside[..start].trim_end();
    (!number.is_empty()).then(|| (&inside[start + open.len_utf8()..], number))
}
