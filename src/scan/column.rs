//! The column of a table that a number stands in, and its caption.

use super::beside::{is_label, is_of_something_else};
use crate::finding::Span;
use crate::script::is_east_asian;

/// The words of the same cell among those in front of a number.
pub(super) fn in_cell(text: &str, before: Span) -> Span {
    const BORDERS: [char; 5] = ['\n', '\t', '|', ';', ','];
    let start = text[..before.end].rfind(BORDERS).map_or(0, |at| at + 1);
    Span::new(before.start.max(start), before.end)
}

/// The caption of the column that a number stands in, where the line above the table has several: that of another one
/// says nothing of it.
pub(super) fn column(text: &str, number: Span) -> Option<&str> {
    const SEPARATORS: [&str; 6] = ["\t", "|", ";", ",", "  ", " / "];
    let own = line_start(text, number.start).filter(|&own| own > 0)?;
    let behind = &text.as_bytes()[number.end..];
    let end = behind.iter().take(LONGEST_ROW).position(|b| *b == b'\n');
    let len = end.or_else(|| (behind.len() <= LONGEST_ROW).then_some(behind.len()))?;
    let row = text[own..number.end + len].trim_end_matches('\r');
    let (header, rows) = header_above(text, own, row)?;
    // Chinese captions have no spaces in them.
    let spaced = || header.contains(' ') && header.chars().all(|c| c == ' ' || is_east_asian(c));
    let separator = SEPARATORS.into_iter().find(|sign| header.contains(*sign)).or_else(|| spaced().then_some(" "))?;
    let captions = || header.split(separator).map(str::trim);
    let known = |caption: &&str| is_label(caption) || is_of_something_else(caption, number.of(text));
    let columns = captions().count();
    let parted = |line: &str| line.split(separator).count() == columns;
    let others = || rows.lines().filter(|line| !is_rule(line)).all(parted);
    let table = parted(row) && others() && captions().filter(known).nth(1).is_some();
    if table { captions().nth(text[own..number.start].matches(separator).count()) } else { None }
}

/// Longer lines are prose.
const LONGEST_ROW: usize = 256;

/// Where the line begins that ends in front of this place.
fn line_start(text: &str, end: usize) -> Option<usize> {
    let before = &text.as_bytes()[..end];
    let len = before.iter().rev().take(LONGEST_ROW).position(|b| *b == b'\n');
    len.map(|len| end - len).or_else(|| (end <= LONGEST_ROW).then_some(0))
}

/// The line above a row that begins at `own`, or above others of its table in front of it, and these.
fn header_above<'a>(text: &'a str, own: usize, row: &str) -> Option<(&'a str, &'a str)> {
    /// More rows are asked by themselves.
    const ROWS: usize = 16;
    let is_table = row.contains(['\t', '|', ';', ',']) || row.contains("  ");
    let mut end = own.checked_sub(1)?;
    for _ in 0..ROWS {
        let start = line_start(text, end)?;
        let line = text.get(start..end)?.trim_end_matches('\r');
        if !(is_table && is_row(line)) {
            return Some((line, text.get(end + 1..own)?));
        }
        end = start.checked_sub(1)?;
    }
    None
}

/// Whether a line of a table has no captions: digits as long as those of a number stand in it, or it is drawn.
fn is_row(line: &str) -> bool {
    const FIGURES: usize = 5;
    line.split(|c: char| !c.is_ascii_digit()).any(|run| run.len() >= FIGURES) || is_rule(line)
}

/// Whether a line is drawn between the captions of a table and its rows.
fn is_rule(line: &str) -> bool {
    line.contains("--") && line.chars().all(|c| matches!(c, '-' | '|' | ':' | '+' | ' '))
}
