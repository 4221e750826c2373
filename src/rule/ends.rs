//! Where the parts of a shape can end in a text: what every question about a shape begins with.

use super::{Part, Set};

/// All places where `parts` can end in `s`, from a set of places where they may begin; bit *i* is the place before
/// byte *i*. One pass, no backtracking, and it runs in the compiler. Texts of 64 bytes or more fit nothing.
pub(super) const fn ends(parts: &[Part], s: &[u8], from: u64) -> u64 {
    if s.len() > 63 {
        return 0;
    }
    let mut at = from;
    let mut p = 0;
    while p < parts.len() && at != 0 {
        let mut next = 0u64;
        let mut left = at;
        while left != 0 {
            let i = left.trailing_zeros() as usize;
            left &= left - 1;
            next |= ends_of(&parts[p], s, i);
        }
        at = next;
        p += 1;
    }
    at
}

/// The places where one part that begins at `i` can end.
pub(super) const fn ends_of(part: &Part, s: &[u8], i: usize) -> u64 {
    match *part {
        Part::Lit(text) => word_at(text.as_bytes(), s, i),
        Part::Run { set, min, max, .. } => run_at(set, min as usize, max as usize, s, i),
        Part::OneOf(_, words) => {
            let mut next = 0;
            let mut w = 0;
            while w < words.len() {
                next |= word_at(words[w].as_bytes(), s, i);
                w += 1;
            }
            next
        }
        Part::Range { from, to, .. } => range_at(from, to, s, i),
        Part::Code(_, registry) => run_at(registry.set(), registry.width(), registry.width(), s, i),
        Part::Check(set) => run_at(set, 1, 1, s, i),
        Part::Optional(parts) => 1 << i | ends(parts, s, 1 << i),
        Part::Either(sequences) => {
            let mut next = 0;
            let mut k = 0;
            while k < sequences.len() {
                next |= ends(sequences[k], s, 1 << i);
                k += 1;
            }
            next
        }
    }
}

/// Where a word ends that begins at a place: one bit, or none.
const fn word_at(word: &[u8], s: &[u8], i: usize) -> u64 {
    if i + word.len() > s.len() {
        return 0;
    }
    let mut k = 0;
    while k < word.len() {
        if s[i + k] != word[k] {
            return 0;
        }
        k += 1;
    }
    1 << (i + word.len())
}

/// Where a run of characters may end that begins at a place.
const fn run_at(set: Set, min: usize, max: usize, s: &[u8], i: usize) -> u64 {
    let mut next = 0;
    let mut n = 0;
    loop {
        if n >= min {
            next |= 1 << (i + n);
        }
        if n == max || i + n >= s.len() || !set.contains(s[i + n]) {
            return next;
        }
        n += 1;
    }
}

/// Where a number within a range ends that begins at a place.
const fn range_at(from: u32, to: u32, s: &[u8], i: usize) -> u64 {
    let width = decimal_width(to);
    if i + width > s.len() {
        return 0;
    }
    let mut value = 0;
    let mut k = 0;
    while k < width {
        if !s[i + k].is_ascii_digit() {
            return 0;
        }
        value = value * 10 + (s[i + k] - b'0') as u32;
        k += 1;
    }
    if from <= value && value <= to { 1 << (i + width) } else { 0 }
}

/// How many digits `value` is written with.
pub(super) const fn decimal_width(value: u32) -> usize {
    let mut width = 1;
    let mut rest = value / 10;
    while rest > 0 {
        width += 1;
        rest /= 10;
    }
    width
}
