//! Room that is left for characters: the lines of a form, or as many hyphens.

use super::{fills_groups, is_sign, proves_itself};
use crate::finding::Span;
use crate::rule::Carrier;
use crate::signs::ENDING;

/// Whether hyphens in a row part what is no number on either side: `9865----8855`. Where they stand behind both of them,
/// a blank may do so as well: `861718--- 442067---`.
fn has_hyphens(text: &str) -> bool {
    const HYPHENS: &str = "---";
    /// What a blank parts from so many characters may be another number.
    const LONG: usize = 8;
    let Some((before, after)) = text.trim().split_once(HYPHENS) else { return false };
    let after = after.trim_start_matches('-');
    let behind_both = before.len() < LONG && after.ends_with(HYPHENS);
    let after = if behind_both { after.strip_prefix(' ').unwrap_or(after) } else { after };
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
pub(super) fn within_lines(input: &str, core: Span, declared: Option<&'static Carrier>) -> Span {
    let core = without_end(input, core, declared);
    let text = core.of(input);
    if has_blanks(text) {
        return core;
    }
    let start = core.start + text.len() - text.trim_start_matches(BLANK).len();
    Span::new(start, start + Span::new(start, core.end).of(input).trim_end_matches(BLANK).len())
}

/// A text without the sign that ends its sentence.
fn without_end(input: &str, core: Span, declared: Option<&'static Carrier>) -> Span {
    match core.of(input).trim_end().strip_suffix(ENDING) {
        Some(rest) if rest.ends_with(is_sign) || fills_groups(rest, declared) => {
            Span::new(core.start, core.start + rest.len())
        }
        _ => core,
    }
}

/// The line to write on, where a form leaves room for characters; two in a row may part groups.
const BLANK: char = '_';

/// Whether a text has blanks to fill in.
fn has_blanks(text: &str) -> bool {
    text.contains("___")
}
