//! What a scanner puts around a number: the symbology identifier, start and stop characters.

use super::{Peeled, claim, trim};
use crate::finding::{Applicability, Code, Span};

pub(super) fn peel(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    stars(input, core, cell) || codabar(input, core, cell) || plate(input, core, cell)
}

/// The data identifiers of a licence plate (ANSI MH10.8.2), as DHL prints them in front of one: `(J) JD01 4600 …`.
const PLATES: &[&str] = &["(J)", "(1J)", "(2J)", "(3J)", "(4J)", "(5J)", "(6J)"];

fn plate(input: &str, core: Span, cell: &mut Peeled) -> bool {
    let Some(plate) = PLATES.iter().find(|plate| core.of(input).starts_with(**plate)) else { return false };
    let at = core.start + plate.len();
    let number = trim(input, Span::new(at, core.end));
    if cell.claim(input, number).is_none() {
        return false;
    }
    cell.labelled = true;
    cell.keep(number, Code::LabelGlued, Span::new(core.start, at));
    true
}

/// ISO/IEC 15424: `]`, a letter for the symbology, a modifier.
pub(super) fn symbology(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let &[b']', symbology, modifier, ..] = core.of(input).as_bytes() else { return false };
    if !symbology.is_ascii_alphabetic() || !modifier.is_ascii_alphanumeric() {
        return false;
    }
    let at = core.start + 3;
    cell.keep(Span::new(at, core.end), Code::AimPrefix, Span::new(core.start, at));
    true
}

/// Code 39: stars at both ends, which some programs write twice.
fn stars(input: &str, core: Span, cell: &mut Peeled) -> bool {
    let starred = |text: &str| text.len() > 1 && text.starts_with('*') && text.ends_with('*');
    let mut number = core;
    for _ in 0..2 {
        if starred(number.of(input)) {
            number = Span::new(number.start + 1, number.end - 1);
        }
    }
    if number == core {
        return false;
    }
    let inside = number.of(input);
    // A few digits between stars are what a mask left.
    let few_digits = || inside.len() <= 7 && inside.bytes().all(|b| b.is_ascii_digit());
    if inside.is_empty() || (inside.contains('*') || few_digits()) && cell.claim(input, number).is_none() {
        return false;
    }
    cell.keep(number, Code::StartStop, Span::new(core.start, number.start));
    true
}

/// Codabar: a letter from A to D at both ends. Letters may belong to a number, so its check digit has to agree.
fn codabar(input: &str, core: Span, cell: &mut Peeled) -> bool {
    let Some(whole) = claim::number(input, core) else { return false };
    let &[first, ref inside @ .., last] = whole.text() else { return false };
    let letter = |b: u8| matches!(b, b'A'..=b'D');
    let text = core.of(input).as_bytes();
    let bare = |b: Option<&u8>| b.is_some_and(u8::is_ascii_alphabetic);
    let ends = bare(text.first()) && bare(text.last());
    if !ends || !letter(first) || !letter(last) || !inside.iter().all(u8::is_ascii_digit) {
        return false;
    }
    let number = Span::new(core.start + 1, core.end - 1);
    if !cell.claim(input, number).is_some_and(|c| c.checked) {
        return false;
    }
    cell.keep(number, Code::StartStop, Span::new(core.start, core.start + 1));
    cell.sure = Applicability::Likely;
    true
}
