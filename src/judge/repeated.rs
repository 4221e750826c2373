//! A text that was pasted more than once: one copy of it is judged.

use crate::canon::Shown;
use crate::finding::{Finding, Span};
use crate::missing;
use crate::signs::{CLOSING, OPENING, is_dash, is_quote};
use crate::spreadsheet::LONGEST_CELL;

/// One of the texts of a cell that all say the same: whatever that is, it was pasted more than once.
pub(super) fn repeated(input: &str) -> Option<Shown> {
    const MOST: usize = 8;
    /// The longest sign between them, with blanks on both sides.
    const WIDEST: usize = 5;
    let text = input.trim();
    if text.len() > LONGEST_CELL {
        return None;
    }
    // Where digits stand, each of them is a number.
    let numbers = text.bytes().any(|b| b.is_ascii_digit());
    let most = if numbers { MOST.min(text.len() / SHORTEST_REPEATED) } else { MOST };
    let widths = (2..=most).rev().flat_map(|count| (0..=WIDEST).map(move |gap| (count, gap)));
    let in_row = widths.into_iter().find_map(|(count, gap)| {
        let all = text.len().checked_sub((count - 1) * gap).filter(|all| all.is_multiple_of(count))?;
        let (len, step) = (all / count, all / count + gap);
        is_repeated(text, count, len, step).then_some((count, len, step))
    });
    let (count, len, step) = in_row.or_else(|| in_brackets(text))?;
    let start = input.len() - input.trim_start().len();
    let mut shown = Shown::of(input, Span::new(start, start + len));
    let others = Span::new(start + step, start + (count - 1) * step + len);
    shown.findings.push(Finding::duplicate(others, &text[..len], count));
    Some(shown)
}

/// Fewer characters than these may be repeated within a number, and are as long as a group of one.
const SHORTEST_REPEATED: usize = 7;
/// The same where a dash stands between them.
const SHORTEST_BESIDE_DASH: usize = 8;
/// No number has fewer digits.
const FEW: usize = 3;

/// Twice a number that stands in brackets behind itself: how long it is, and where it does.
fn in_brackets(text: &str) -> Option<(usize, usize, usize)> {
    let inner = text.strip_suffix(CLOSING)?;
    let (first, second) = inner.rsplit_once(OPENING)?;
    let first = first.trim_end();
    let digits = first.chars().filter(|c| c.is_numeric()).count();
    let number = digits > FEW && first.len() >= SHORTEST_REPEATED;
    (number && first == second).then(|| (2, first.len(), inner.len() - second.len()))
}

/// Whether a text is `count` times the same, of `len` bytes each and with the same sign between them, or framed by its own signs.
fn is_repeated(text: &str, count: usize, len: usize, step: usize) -> bool {
    const SIGNS: &[&str] = &["", ";", "；", ",", "，", "、", "|", "｜", "/", "&", "+", "=", "->", "=>", "→"];
    // Most texts go on with another character.
    if len == 0 || text.as_bytes().get(step) != text.as_bytes().first() {
        return false;
    }
    let (Some(first), Some(sign)) = (text.get(..len), text.get(len..step)) else { return false };
    let same = (1..count).all(|i| {
        text.get(i * step..i * step + len) == Some(first) && text.get(i * step - (step - len)..i * step) == Some(sign)
    });
    // A dash without blanks around it joins the groups of one number, and so may one between a few characters.
    let enough = || first.bytes().filter(u8::is_ascii_alphanumeric).count() >= SHORTEST_BESIDE_DASH;
    let spaced = || sign.strip_prefix(' ').and_then(|sign| sign.strip_suffix(' '));
    let dash = || count == 2 && enough() && spaced().is_some_and(is_only_dash);
    let parted = if step == len { is_framed(first) } else { SIGNS.contains(&sign.trim()) || dash() };
    if !same || !parted {
        return false;
    }
    let digits = first.chars().filter(|c| c.is_numeric()).count();
    // Only a blank parts the groups of one number, too.
    let blank = sign.chars().all(|c| c == ' ');
    let number = digits > FEW && first.len() >= SHORTEST_REPEATED && !(blank && (count > 2 || first.contains(' ')));
    number || digits == 0 && missing::look(first).is_some()
}

/// Whether a copy shows by itself where it ends, so that the next one may touch it: the signs of a symbology, a bracket,
/// a quotation mark or a control character are at one of its edges. `*RB123456785GB**RB123456785GB*`.
fn is_framed(copy: &str) -> bool {
    let frames = |c: char| c == '*' || is_quote(c) || c.is_control() || OPENING.contains(&c) || CLOSING.contains(&c);
    copy.starts_with(frames) || copy.ends_with(frames)
}

/// Whether a text is one dash.
fn is_only_dash(text: &str) -> bool {
    let mut signs = text.chars();
    signs.next().is_some_and(is_dash) && signs.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_longer_than_a_group_is_a_copy() {
        for (text, copied) in [
            ("0657267 0657267", true),
            ("0657-67319 0657-67319", true),
            ("0657267;0657267", true),
            ("065726 065726", false),
            ("0657267 - 0657267", false),
            ("0657 7319 0657 7319", false),
        ] {
            assert_eq!(repeated(text).is_some(), copied, "{text}");
        }
    }
}
