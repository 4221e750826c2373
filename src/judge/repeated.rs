//! A text that was pasted more than once: one copy of it is judged.

use crate::canon::Shown;
use crate::finding::{Code, Span};
use crate::missing;
use crate::spreadsheet::LONGEST_CELL;

/// One of the texts of a cell that all say the same: whatever that is, it was pasted more than once.
pub(super) fn repeated(input: &str) -> Option<Shown> {
    const MOST: usize = 8;
    /// The longest sign between them, with blanks on both sides.
    const WIDEST: usize = 3;
    let text = input.trim();
    if text.len() > LONGEST_CELL {
        return None;
    }
    // Where digits stand, each of them is a number.
    let numbers = text.bytes().any(|b| b.is_ascii_digit());
    let most = if numbers { MOST.min(text.len() / SHORTEST_REPEATED) } else { MOST };
    let widths = (2..=most).flat_map(|count| (1..=WIDEST).map(move |gap| (count, gap)));
    let (len, step) = widths.into_iter().find_map(|(count, gap)| {
        let all = text.len().checked_sub((count - 1) * gap).filter(|all| all.is_multiple_of(count))?;
        let (len, step) = (all / count, all / count + gap);
        is_repeated(text, count, len, step).then_some((len, step))
    })?;
    let start = input.len() - input.trim_start().len();
    let mut shown = Shown::of(input, Span::new(start, start + len));
    shown.note(Code::DuplicatePaste, Span::new(start + step, start + step + len));
    Some(shown)
}

/// Fewer characters than these may be repeated within a number.
const SHORTEST_REPEATED: usize = 8;

/// Whether a text is `count` times the same, of `len` bytes each and with the same sign between them.
fn is_repeated(text: &str, count: usize, len: usize, step: usize) -> bool {
    const SIGNS: &[&str] = &["", ";", "；", ",", "，", "、", "|", "｜", "/", "&", "+"];
    const FEW: usize = 3;
    /// As long as no group of a number is printed.
    const LONG: usize = 10;
    // Most texts go on with another character.
    if len == 0 || text.as_bytes().get(step) != text.as_bytes().first() {
        return false;
    }
    let (Some(first), Some(sign)) = (text.get(..len), text.get(len..step)) else { return false };
    let same = (1..count).all(|i| {
        text.get(i * step..i * step + len) == Some(first) && text.get(i * step - (step - len)..i * step) == Some(sign)
    });
    if !same || !SIGNS.contains(&sign.trim()) {
        return false;
    }
    let digits = first.chars().filter(|c| c.is_numeric()).count();
    // Only a blank parts the groups of one number, too.
    let blank = sign.chars().all(|c| c == ' ');
    let least = if blank { LONG } else { SHORTEST_REPEATED };
    let number = digits > FEW && first.len() >= least && !(blank && (count > 2 || first.contains(' ')));
    number || digits == 0 && missing::look(first).is_some()
}
