//! Other text beside a number: `(Royal Mail)`, `delivered`, 已发货.

use super::{Peeled, claim, name, trim};
use crate::finding::{Code, Finding, Severity, Span};

/// No number is longer than this in any spelling, so the text behind it begins before.
const REACH: usize = 160;

pub(super) fn peel(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    lost(input, core, cell) || behind(input, core, cell) || word(input, core, cell)
}

/// Characters that were lost beside the number; those inside it are another matter.
fn lost(input: &str, core: Span, cell: &mut Peeled) -> bool {
    let text = core.of(input);
    let rest = text.trim_start_matches(LOST);
    let start = core.end - rest.len();
    let number = Span::new(start, start + rest.trim_end_matches(LOST).len());
    if number == core || claim::of(input, number).is_none() {
        return false;
    }
    let at = if number.start > core.start { core.start } else { number.end };
    let first = Span::new(at, at + LOST.len_utf8());
    cell.core = number;
    cell.note(Finding::new(Code::ReplacementCharacter, first).severity(Severity::Warning));
    true
}

/// What decoders write in the place of a character that they cannot read.
const LOST: char = '\u{fffd}';

/// Takes off what stands behind the best beginning that is a number.
fn behind(input: &str, core: Span, cell: &mut Peeled) -> bool {
    let text = core.of(input);
    let mut best: Option<(u8, usize)> = None;
    let mut before = ' ';
    for (i, c) in text.char_indices().take_while(|&(i, _)| i < REACH) {
        let parted = !c.is_ascii_alphanumeric();
        let letters = before.is_ascii_digit() && c.is_ascii_alphabetic();
        if before.is_ascii_alphanumeric()
            && (parted || letters)
            && let Some(claim) = claim::of(input, Span::new(core.start, core.start + i))
            && best.is_none_or(|(most, _)| claim.evidence >= most)
        {
            let rest = &text[i..];
            let alone = parted && (claim.is_sure() || !rest.bytes().any(|b| b.is_ascii_digit()));
            if alone || name::named(rest).is_some() {
                best = Some((claim.evidence, i));
            }
        }
        before = c;
    }
    let Some((_, end)) = best else { return false };
    let number = Span::new(core.start, core.start + end);
    let dress = trim(input, Span::new(number.end, core.end));
    cell.core = number;
    match name::named(dress.of(input)) {
        Some(carrier) => cell.name(Code::CarrierNameGlued, dress, Some(carrier)),
        None => cell.note(Finding::new(Code::TrailingText, dress)),
    }
    true
}

/// The one word of a sentence that is a number beyond doubt.
fn word(input: &str, core: Span, cell: &mut Peeled) -> bool {
    let mut at = core.start;
    let words = core.of(input).split_inclusive(|c: char| !c.is_ascii_alphanumeric()).map(|word| {
        let start = at;
        at += word.len();
        Span::new(start, start + word.trim_end_matches(|c: char| !c.is_ascii_alphanumeric()).len())
    });
    let sure = |&span: &Span| claim::of(input, span).is_some_and(|c| c.evidence >= claim::DISTINCTIVE);
    let mut numbers = words.filter(sure);
    let (Some(number), None) = (numbers.next(), numbers.next()) else { return false };
    if number == core {
        return false;
    }
    if number.start > core.start {
        cell.note(Finding::new(Code::LabelGlued, trim(input, Span::new(core.start, number.start))));
    }
    if number.end < core.end {
        cell.note(Finding::new(Code::TrailingText, trim(input, Span::new(number.end, core.end))));
    }
    cell.core = number;
    true
}
