//! Rows that begin with letters of their own, by length and by their first two symbols: whose number a text begins like.

use super::{Row, tables};
use crate::channel::SYMBOLS;

/// The rows with exactly `length` places that may begin with letters of their own.
pub(crate) fn opening(length: usize) -> impl Iterator<Item = &'static Row> {
    let rows = tables::ROWS.get(length).copied().unwrap_or(&[]);
    let (places, ends) = &OPENING;
    let (from, to) = (ends[length.min(ends.len() - 1)], ends[(length + 1).min(ends.len() - 1)]);
    places[usize::from(from)..usize::from(to)].iter().map(|&at| &rows[usize::from(at)])
}

/// Whether a row of so many places may begin with letters of its own and these two symbols.
pub(crate) fn may_open(length: usize, first: usize, second: usize) -> bool {
    OPENINGS.get(length).is_some_and(|seconds| seconds[first] >> second & 1 == 1)
}

/// Their places among the rows of their length, and where each length begins among them.
static OPENING: ([u16; count_opening()], [u16; tables::ROWS.len() + 1]) = {
    let (mut places, mut ends) = ([0; count_opening()], [0; tables::ROWS.len() + 1]);
    let (mut n, mut length) = (0, 0);
    while length < tables::ROWS.len() {
        let (rows, mut i) = (tables::ROWS[length], 0);
        while i < rows.len() {
            if rows[i].opens() {
                places[n] = i as u16;
                n += 1;
            }
            i += 1;
        }
        length += 1;
        ends[length] = n as u16;
    }
    (places, ends)
};

const fn count_opening() -> usize {
    let (mut n, mut length) = (0, 0);
    while length < tables::ROWS.len() {
        let (rows, mut i) = (tables::ROWS[length], 0);
        while i < rows.len() {
            n += rows[i].opens() as usize;
            i += 1;
        }
        length += 1;
    }
    n
}

/// The symbols that stand second behind each first one in rows with letters of their own at the beginning, by length.
static OPENINGS: [[u64; SYMBOLS]; tables::ROWS.len()] = {
    let (mut openings, mut length) = ([[0; SYMBOLS]; tables::ROWS.len()], 0);
    while length < openings.len() {
        let (rows, mut i) = (tables::ROWS[length], 0);
        while i < rows.len() {
            let row = &rows[i];
            let (mut first, mut second, mut k) = (u64::MAX, u64::MAX, 0);
            while k < row.tests.1 as usize {
                let (at, set) = tables::TESTS[row.tests.0 as usize + k];
                let set = tables::SETS[set as usize];
                match at {
                    0 => first = set,
                    1 => second = set,
                    _ => {}
                }
                k += 1;
            }
            let (own, mut symbol) = (row.opens(), 0);
            while own && symbol < SYMBOLS {
                if first >> symbol & 1 == 1 {
                    openings[length][symbol] |= second;
                }
                symbol += 1;
            }
            i += 1;
        }
        length += 1;
    }
    openings
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
                    assert!(may_open(length, first, second), "{length} {first} {second}");
                    assert!(opening(length).any(|other| core::ptr::eq(other, row)), "{length} {first} {second}");
                    asked += 1;
                }
            }
        }
        assert!(asked > 100, "{asked}");
    }
}
