//! Rows by what their first places take. Most rows begin otherwise than a text does, and here sixty-four of them are
//! told so at once; those that are left are compared place by place. The few rows of a declared carrier are left as
//! they are.

use super::{Row, of_carrier, tables};
use crate::channel::{SYMBOLS, symbol};
use crate::near::ones;

/// The rows with exactly `length` places that may begin as one of these texts does.
pub(crate) fn begun<'a>(
    length: usize,
    carrier: Option<u16>,
    texts: impl Iterator<Item = &'a [u8]> + Clone,
) -> impl Iterator<Item = &'static Row> {
    select(length, carrier, move |word| texts.clone().fold(0, |rows, text| rows | straight(word, text)))
}

/// The rows with exactly `length` places that may begin as `text` does, or begin with so many places that take one
/// character each.
pub(crate) fn begun_or_fixed(
    length: usize,
    carrier: Option<u16>,
    text: &[u8],
    fixed: usize,
) -> impl Iterator<Item = &'static Row> {
    select(length, carrier, move |word| straight(word, text) | FIXED.get(fixed).map_or(u64::MAX, |rows| rows[word]))
}

/// The rows with exactly `length` places that may begin as `text` does without one of its characters.
pub(crate) fn begun_without_one(
    length: usize,
    carrier: Option<u16>,
    text: &[u8],
) -> impl Iterator<Item = &'static Row> {
    select(length, carrier, move |word| {
        let (mut before, mut behind) = (u64::MAX, 0);
        for place in 0..PLACES {
            behind = (behind | before) & takes(word, place, text.get(place + 1));
            before &= takes(word, place, text.get(place));
        }
        before | behind
    })
}

/// The rows with exactly `length` places that may begin as `text` does with one more character.
pub(crate) fn begun_with_one(length: usize, carrier: Option<u16>, text: &[u8]) -> impl Iterator<Item = &'static Row> {
    select(length, carrier, move |word| {
        let (mut before, mut behind) = (u64::MAX, 0);
        for place in 0..PLACES {
            let moved = place.checked_sub(1).and_then(|at| text.get(at));
            behind = behind & takes(word, place, moved) | before;
            before &= takes(word, place, text.get(place));
        }
        before | behind
    })
}

/// So many places at the beginning are looked at.
const PLACES: usize = 3;
/// So many that take one character each are counted.
const MOST_FIXED: usize = 5;

/// The rows of one length that are chosen, sixty-four at once: the bits of each word say which.
pub(super) fn select(
    length: usize,
    carrier: Option<u16>,
    chosen: impl Fn(usize) -> u64,
) -> impl Iterator<Item = &'static Row> {
    let rows = if carrier.is_none() { tables::ROWS.get(length).copied().unwrap_or(&[]) } else { &[] };
    let words = rows.chunks(WORD).zip(usize::from(FIRST[length.min(tables::ROWS.len())])..);
    let all = words.flat_map(move |(rows, word)| ones(chosen(word)).filter_map(|at| rows.get(at)));
    all.chain(of_carrier(length, carrier))
}

/// Which rows of a word begin as a text does.
fn straight(word: usize, text: &[u8]) -> u64 {
    (0..PLACES).fold(u64::MAX, |rows, place| rows & takes(word, place, text.get(place)))
}

/// Which rows of a word take this character at a place; where a text has none, anything may stand.
pub(super) fn takes(word: usize, place: usize, character: Option<&u8>) -> u64 {
    character.map_or(u64::MAX, |&c| TAKES[place][symbol(c)][word])
}

/// So many rows share a word.
pub(super) const WORD: usize = 64;

/// The first word of each length: each begins with one of its own.
pub(super) static FIRST: [u8; tables::ROWS.len() + 1] = {
    let (mut first, mut length) = ([0; tables::ROWS.len() + 1], 0);
    while length < tables::ROWS.len() {
        first[length + 1] = first[length] + tables::ROWS[length].len().div_ceil(WORD) as u8;
        length += 1;
    }
    first
};

/// The words of all lengths.
pub(super) const WORDS: usize = {
    let (mut words, mut length) = (0, 0);
    while length < tables::ROWS.len() {
        words += tables::ROWS[length].len().div_ceil(WORD);
        length += 1;
    }
    words
};

/// For each place and symbol, the rows that take it there.
static TAKES: [[[u64; WORDS]; SYMBOLS]; PLACES] = {
    let (mut out, mut length) = ([[[0; WORDS]; SYMBOLS]; PLACES], 0);
    while length < tables::ROWS.len() {
        let (rows, mut i) = (tables::ROWS[length], 0);
        while i < rows.len() {
            let mut place = 0;
            while place < PLACES {
                let mut set = rows[i].set(place);
                while set != 0 {
                    out[place][set.trailing_zeros() as usize][FIRST[length] as usize + i / WORD] |= 1 << (i % WORD);
                    set &= set - 1;
                }
                place += 1;
            }
            i += 1;
        }
        length += 1;
    }
    out
};

/// The rows of which so many places at the beginning take one character each.
static FIXED: [[u64; WORDS]; MOST_FIXED + 1] = {
    let (mut out, mut length) = ([[0; WORDS]; MOST_FIXED + 1], 0);
    while length < tables::ROWS.len() {
        let (rows, mut i) = (tables::ROWS[length], 0);
        while i < rows.len() {
            let mut places = 0;
            while places <= MOST_FIXED && (places == 0 || rows[i].set(places - 1).is_power_of_two()) {
                out[places][FIRST[length] as usize + i / WORD] |= 1 << (i % WORD);
                places += 1;
            }
            i += 1;
        }
        length += 1;
    }
    out
};

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::canon::Compact;
    use crate::near::{class_faults, length, narrow_faults, of_length};

    /// Whether the rows that are `left` are among all, in their order, and none `counts` that was left out.
    fn keeps(length: usize, left: impl Iterator<Item = &'static Row>, counts: impl Fn(&Row) -> bool) {
        let left: Vec<*const Row> = left.map(core::ptr::from_ref).collect();
        let sieved = of_length(length, None).filter(|row| left.contains(&core::ptr::from_ref(*row)));
        assert_eq!(sieved.map(core::ptr::from_ref).collect::<Vec<_>>(), left, "{length}");
        for row in of_length(length, None).filter(|row| !left.contains(&core::ptr::from_ref(*row))) {
            assert!(!counts(row), "{length}");
        }
    }

    proptest! {
        #[test]
        fn no_row_is_left_out_that_counts(text in "[0-9A-Z]{2,30}|[A-Z]{2}[0-9]{9}[A-Z]{0,2}|[A-Z]{1,4}[0-9]{6,12}|[0-9]{8,22}") {
            let number = Compact::of(text.as_bytes()).expect("canonical");
            let (n, text) = (number.len, number.text());
            for length in 1..=n + MOST_FIXED {
                let common = length.min(n);
                let begins = |row: &Row| {
                    class_faults(row, number.digits, number.letters, common) == 0
                        && narrow_faults(row, &number, 0, common) == 0
                };
                keeps(length, begun(length, None, [text].into_iter()), begins);
                let fixed = length.saturating_sub(n);
                keeps(length, begun_or_fixed(length, None, text, fixed), |row| {
                    begins(row) || row.literal(0, fixed).is_some()
                });
            }
            keeps(n - 1, begun_without_one(n - 1, None, text), |row| length::added(row, &number).is_some());
            keeps(n + 1, begun_with_one(n + 1, None, text), |row| length::left_out(row, &number).is_some());
        }
    }
}
