//! Rows that begin with letters of their own: whose number a text begins like.

use super::heads::{FIRST, WORD, WORDS, select, takes};
use super::{Row, tables};

/// The rows with exactly `length` places that begin with letters of their own and take the first two characters of
/// `text`.
pub(crate) fn opening(length: usize, text: &[u8]) -> impl Iterator<Item = &'static Row> {
    select(length, None, move |word| OPENING[word] & takes(word, 0, text.first()) & takes(word, 1, text.get(1)))
}

/// The rows that may begin with letters of their own, a bit each.
static OPENING: [u64; WORDS] = {
    let (mut opening, mut length) = ([0; WORDS], 0);
    while length < tables::ROWS.len() {
        let (rows, mut i) = (tables::ROWS[length], 0);
        while i < rows.len() {
            opening[FIRST[length] as usize + i / WORD] |= (rows[i].opens() as u64) << (i % WORD);
            i += 1;
        }
        length += 1;
    }
    opening
};

/// Tenths of a bit that one symbol of 36 says at most, and that a beginning of its own says at least.
const MOST_TENTHS: u32 = 52;
const OWN_TENTHS: u32 = 90;

impl Row {
    /// Whether letters of its own stand at the beginning, which may say as much as a beginning has to say.
    const fn opens(&self) -> bool {
        let (mut tenths, mut k) = (0, 0);
        while k < self.tests.1 as usize {
            let (at, set) = tables::TESTS[self.tests.0 as usize + k];
            if at < self.head {
                tenths += MOST_TENTHS - 10 * tables::SETS[set as usize].count_ones().ilog2();
            }
            k += 1;
        }
        self.letters & ((1 << self.head) - 1) != 0 && tenths >= OWN_TENTHS
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::channel::{SYMBOLS, byte};

    /// What the table of openings leaves out, no beginning of its own may have.
    #[test]
    fn every_beginning_of_its_own_opens_so() {
        const OWN: f32 = 9.0;
        let mut asked = 0;
        for (length, rows) in tables::ROWS.iter().enumerate() {
            assert!(rows.iter().all(|row| row.tests().is_sorted_by_key(|(at, _)| at)), "{length}");
            let own = |row: &&Row| {
                let head = usize::from(row.head);
                row.letters & ((1 << head) - 1) != 0 && row.bits_within(head) >= OWN
            };
            for row in rows.iter().filter(own) {
                let pairs = (0..SYMBOLS).flat_map(|first| (0..SYMBOLS).map(move |second| (first, second)));
                for (first, second) in pairs.filter(|(a, b)| row.set(0) >> a & 1 == 1 && row.set(1) >> b & 1 == 1) {
                    let text = [byte(first), byte(second)];
                    let opens = opening(length, &text).any(|other| core::ptr::eq(other, row));
                    assert!(opens, "{length} {first} {second}");
                    asked += 1;
                }
            }
        }
        assert!(asked > 100, "{asked}");
    }
}
