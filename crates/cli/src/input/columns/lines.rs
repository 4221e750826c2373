//! Lines above and below the rows of a table, and words that stand alone.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::header::{is_listed_note, is_too_long, roles};
use super::spelling::fold;
use crate::headers::HEADERS;

/// Whether a cell says something of the table: `必填`, `Total`, `Exported by …`.
pub fn is_note(cell: &str) -> bool {
    /// Shorter notes stand alone.
    const SHORTEST: usize = 8;
    if is_too_long(cell) {
        return false;
    }
    let whole = fold(cell);
    let begins = |(at, _)| at >= SHORTEST && is_listed_note(&whole[..at]);
    roles(cell).any(|role| role == "note") || whole.char_indices().any(begins)
}

/// Whether a cell begins a row below the orders: `Total`, `合计：5 单`, `Page 1 of 1`, `(8 rows)`.
pub fn is_footer(cell: &str) -> bool {
    let is = |text: &str| FOOTERS.contains(&fold(text));
    let cell = cell.trim();
    let counted = cell.trim_start_matches('(').trim_start_matches(|c: char| c.is_ascii_digit());
    if counted.starts_with(' ') && is(counted) {
        return true;
    }
    // `PAGE12` is a name, and so may be whatever stands behind a word.
    let ends = |(at, c): &(usize, char)| match c {
        ':' | '：' => true,
        c => c.is_ascii_digit() && !cell[..*at].ends_with(|c: char| c.is_ascii_alphanumeric()),
    };
    is(cell) || cell.char_indices().find(ends).is_some_and(|(at, _)| is(&cell[..at]))
}

/// Whether a cell heads a column by itself, though it says nothing of a number: `barcode`.
pub fn heads(cell: &str) -> bool {
    TITLES.contains(&fold(cell))
}

/// Words that begin a row below the orders, folded.
static FOOTERS: LazyLock<HashSet<String>> = LazyLock::new(|| folded("footer"));
/// Words that head a column by themselves, folded.
static TITLES: LazyLock<HashSet<String>> = LazyLock::new(|| folded("title"));

/// All words with this role, folded.
pub fn folded(role: &str) -> HashSet<String> {
    HEADERS.iter().filter(|(own, _)| *own == role).map(|(_, word)| fold(word)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_export_says_of_itself_is_a_note() {
        for note in ["必填", "Total", "合计", "共8条记录", "Exported by Admin on 2026-11-01", "record(s) downloaded"]
        {
            assert!(is_note(note), "{note}");
        }
        for other in ["A-1001", "Totally Spies", "TEST", "UPS", "运单号", ""] {
            assert!(!is_note(other), "{other}");
        }
    }
}
