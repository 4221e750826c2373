//! Several numbers in one cell: the parcels of an order.

use alloc::vec::Vec;

use crate::signs::parts_list;

/// What people put between two numbers. Spaces stand within numbers, too.
const fn is_between(c: char) -> bool {
    parts_list(c) || matches!(c, '/' | '|' | '\n' | '\r')
}
/// A part with fewer letters and digits, or fewer digits, is none of several numbers.
const CHARACTERS: usize = 8;
const DIGITS: usize = 4;

/// The numbers of a cell, with the places where they begin; the whole when it does not hold several.
pub(super) fn of(text: &str) -> Vec<(usize, &str)> {
    let mut parts = Vec::new();
    let mut start = 0;
    for part in text.split(is_between) {
        let own = part.trim_start();
        let at = start + part.len() - own.len();
        start += part.len() + text[start + part.len()..].chars().next().map_or(0, char::len_utf8);
        if own.is_empty() {
            continue;
        }
        let count = |test: fn(&u8) -> bool| own.bytes().filter(test).count();
        if count(u8::is_ascii_alphanumeric) < CHARACTERS || count(u8::is_ascii_digit) < DIGITS {
            return vec![(0, text)];
        }
        parts.push((at, own.trim_end()));
    }
    if parts.len() < 2 { vec![(0, text)] } else { parts }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_parted() {
        assert_eq!(of("RB123456785GB， LX473124735CN"), [(0, "RB123456785GB"), (17, "LX473124735CN")]);
        for whole in ["RB123456785GB", "RB123456785GB,", "RB 123 456 785 GB, UPS", "", ","] {
            assert_eq!(of(whole).len(), 1, "{whole}");
        }
    }
}
