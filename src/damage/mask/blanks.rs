//! Room that is left for characters: the lines of a form, or as many hyphens.

use super::{is_sign, proves_itself};
use crate::finding::Span;
use crate::signs::ENDING;

/// Whether hyphens in a row part what is no number on either side: `9865----8855`.
fn has_hyphens(text: &str) -> bool {
    const HYPHENS: &str = "---";
    let Some((before, after)) = text.trim().split_once(HYPHENS) else { return false };
    let after = after.trim_start_matches('-');
    let part = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let figures = |text: &str| text.bytes().any(|b| b.is_ascii_digit());
    [before, after].iter().all(|side| part(side) && figures(side))
        && ![before, after, text].iter().any(|text| proves_itself(text))
}

/// What stands for each character that is left out: such lines, dots in the middle of the line, or as many hyphens
/// between the characters of one word.
pub(super) fn blank(text: &str) -> Option<char> {
    if has_blanks(text) {
        return Some(BLANK);
    }
    let dotted = |dot: &char| text.split(|c| c != *dot).any(|run| run.chars().count() >= RUN);
    let dot = if text.is_ascii() { None } else { DOTS.into_iter().find(dotted) };
    dot.or_else(|| has_hyphens(text).then_some('-'))
}

/// Dots that part groups, one by one.
const DOTS: [char; 3] = ['·', '‧', '・'];
const RUN: usize = 3;

/// The part of `core` without a line on each side, which is decoration, and without a sign of a sentence or a list
/// behind those that hide characters.
pub(super) fn within_lines(input: &str, core: Span) -> Span {
    let core = without_end(input, core);
    let text = core.of(input);
    if has_blanks(text) {
        return core;
    }
    let start = core.start + text.len() - text.trim_start_matches(BLANK).len();
    Span::new(start, start + Span::new(start, core.end).of(input).trim_end_matches(BLANK).len())
}

/// A text without the sign that ends its sentence.
fn without_end(input: &str, core: Span) -> Span {
    match core.of(input).trim_end().strip_suffix(ENDING) {
        Some(rest) if rest.ends_with(is_sign) => Span::new(core.start, core.start + rest.len()),
        _ => core,
    }
}

/// The line to write on, where a form leaves room for characters; two in a row may part groups.
const BLANK: char = '_';

/// Whether a text has blanks to fill in.
fn has_blanks(text: &str) -> bool {
    text.contains("___")
}
