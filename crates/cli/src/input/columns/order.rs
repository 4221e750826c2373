//! What the names of orders say.

use std::collections::HashSet;

use super::has_digit;
use crate::day::day;

/// Digits that a spreadsheet keeps.
const KEPT: usize = 15;

/// Whether a spreadsheet took digits from the names of orders: all that are long enough for it read like `8.1355E+15`,
/// or end in zeros behind the digits that it keeps. One name may do so by itself; a column of them does not.
pub fn are_rounded<'c>(names: impl Iterator<Item = &'c str>) -> bool {
    /// So many zeros are no accident.
    const TELLING: usize = 3;
    let (mut all, mut long, mut zeros, mut sound) = (0, 0, 0, false);
    for name in names.map(str::trim).filter(|name| !name.is_empty()) {
        all += 1;
        let lost = if is_exponent(name) {
            TELLING
        } else if name.len() > KEPT && name.bytes().all(|byte| byte.is_ascii_digit()) {
            name.bytes().rev().take(name.len() - KEPT).take_while(|byte| *byte == b'0').count()
        } else {
            continue;
        };
        long += 1;
        zeros += lost;
        sound |= lost == 0;
    }
    !sound && zeros >= TELLING && long * 2 >= all
}

/// Whether cells name orders: nearly all read like names, and most differ, or those that are the same stand together.
pub fn are_names<'c>(cells: impl Iterator<Item = &'c str>) -> bool {
    /// A shorter name may be a count.
    const LONG: usize = 5;
    let (mut all, mut names, mut runs, mut long, mut last) = (0, 0, 0, true, None);
    let mut different = HashSet::new();
    for cell in cells.map(str::trim).filter(|cell| !cell.is_empty()) {
        all += 1;
        names += usize::from(is_name(cell));
        runs += usize::from(last.replace(cell) != Some(cell));
        long &= cell.len() >= LONG;
        different.insert(cell);
    }
    let different = different.len();
    all > 0 && names * 10 >= all * 9 && (different * 2 >= all || long && different > 1 && runs == different)
}

/// Whether a cell may name an order: digits, and nothing of a day, a price or a sentence.
fn is_name(cell: &str) -> bool {
    let is_day = || day(cell).is_some() && !cell.bytes().all(|byte| byte.is_ascii_digit());
    has_digit(cell) && !cell.contains([' ', ',', '.', '/', ':', '%']) && !is_day()
}

/// `8.1355E+15`
fn is_exponent(name: &str) -> bool {
    let Some((digits, exponent)) = name.split_once(['E', 'e']) else { return false };
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let exponent = exponent.strip_prefix('+').unwrap_or(exponent);
    let parts = digits.split_once(['.', ',']);
    parts.is_some_and(|(one, rest)| one.len() == 1 && is_digits(one) && is_digits(rest))
        && exponent.len() < 3
        && is_digits(exponent)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_orders_are_told_from_counts_and_days() {
        let names = |cells: &[&str]| are_names(cells.iter().copied());
        for cells in [
            &["A1", "A2", "A2", "A3"][..],
            &["111-1234567-1234567"],
            &["#1001", "#1001", "#1001", "#1001", "#1002"],
            &["8135497230012345", "", "8135497230012346"],
        ] {
            assert!(names(cells), "{cells:?}");
        }
        for cells in [
            &["1", "1", "1", "1", "2"][..],
            &["2026-11-18", "2026-11-19"],
            &["4.99", "5.99"],
            &["web", "shop"],
            &["10001", "10002", "10001", "10002", "10001"],
            &["2 pieces"],
            &[],
        ] {
            assert!(!names(cells), "{cells:?}");
        }
    }

    #[test]
    fn names_that_lost_digits_are_known() {
        let rounded = |names: &[&str]| are_rounded(names.iter().copied());
        for names in
            [&["8.1355E+15", "5.76712E+17"][..], &["8,1355e15"], &["576712345678901000"], &["8135497230012340"; 3]]
        {
            assert!(rounded(names), "{names:?}");
        }
        // A spreadsheet of its own keeps a digit more.
        assert!(rounded(&["576712345678901200", "576712345678901300"]));
        for names in [
            &["8135497230012340", "8135497230012345", "8135497230012350"][..],
            &["2000022983799560", ""],
            &["1001", "1000", "E12", "1E5", "A.1E+15", "3.E", "1000", "8.1355E+15"],
            &[],
        ] {
            assert!(!rounded(names), "{names:?}");
        }
    }
}
