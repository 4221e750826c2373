//! The noisy channel: how likely a slip turns one number into another text.
//!
//! Two sources stand behind every replaced character. People typing hit a neighbouring key, misread the label, or
//! slip for no visible reason; optical recognition takes look-alikes for each other. The rates and the confusions are
//! data (`data/channel.csv`, with their sources), from which the compiler works out tables of probabilities.

mod matrix;
mod tables;

pub(crate) use tables::{
    ADDED, AFFIX_MISSING, AFFIXES_SWAPPED, CHECK_MISSING, COUNTRY_ALIAS, LEFT_OUT, NOTHING_KNOWN, PART_ADDED, SWAPPED,
    TWO_REPLACED, UNLISTED,
};

use matrix::{ACROSS, ACROSS_AT_ALL, ALIKE, PLAUSIBLE, REPLACED};
use tables::{ADDED_DOUBLE, COUNTRIES, NEAR, RECOGNISED, SERVICES, SMALL};

/// Digits and uppercase letters.
pub(crate) const SYMBOLS: usize = 36;
/// The digits among the symbols, one bit each.
pub(crate) const DIGITS: u64 = (1 << 10) - 1;
/// The uppercase letters among the symbols, one bit each.
pub(crate) const LETTERS: u64 = ((1 << SYMBOLS) - 1) & !DIGITS;

/// A digit or uppercase letter as a number below [`SYMBOLS`].
#[inline]
pub(crate) const fn symbol(byte: u8) -> usize {
    (if byte >= b'A' { byte - b'A' + 10 } else { byte - b'0' }) as usize
}

/// The digit or uppercase letter behind a number below [`SYMBOLS`].
pub(crate) const fn byte(symbol: usize) -> u8 {
    if symbol < 10 { b'0' + symbol as u8 } else { b'A' + (symbol - 10) as u8 }
}

/// The chance that `meant` was replaced by `read`, which stands in the raw text as `raw`.
pub(crate) fn replaced(meant: usize, read: usize, raw: char) -> f64 {
    let plain = REPLACED[meant][read];
    let mut small = small(raw).filter(|&&(_, m, _)| symbol(m) == meant);
    small.next().map_or(plain, |&(_, _, weight)| plain.max(RECOGNISED * weight / 10.0))
}

/// What a lowercase letter looks like; uppercase letters and digits stand for themselves.
fn small(raw: char) -> impl Iterator<Item = &'static (u8, u8, f64)> {
    let alike = if raw.is_ascii_lowercase() { SMALL } else { &[] };
    alike.iter().filter(move |&&(c, ..)| char::from(c) == raw)
}

/// The symbols that `read`, which stands in the raw text as `raw`, may have been by more than chance.
pub(crate) fn plausible(read: usize, raw: char) -> u64 {
    small(raw).fold(PLAUSIBLE[read], |set, &(_, m, _)| set | 1 << symbol(m))
}

/// Whether `meant` looks like `read`, which stands in the raw text as `raw`.
pub(crate) fn looks_like(meant: usize, read: usize, raw: char) -> bool {
    ALIKE[read] >> meant & 1 == 1 || small(raw).any(|&(_, m, _)| symbol(m) == meant)
}

/// The digits that look much like a letter, or the letters that look much like a digit.
pub(crate) fn others_alike(read: usize) -> u64 {
    ACROSS[read]
}

/// Whether a letter looks at all like a digit, or a digit like a letter.
pub(crate) fn has_others_alike(read: usize) -> bool {
    ACROSS_AT_ALL[read] != 0
}

/// Of `set`, the symbol of the other class that `read`, which stands in the raw text as `raw`, was taken for most
/// likely.
pub(crate) fn most_alike(set: u64, read: usize, raw: char) -> Option<usize> {
    alike(set, read, raw).max_by(|&a, &b| replaced(a, read, raw).total_cmp(&replaced(b, read, raw)))
}

/// Letters of other scripts that look like a digit, and like no Latin letter.
const DIGITS_ALIKE: &[(&[char], u8)] = &[(&['З', 'з', 'Ӡ', 'ӡ'], b'3'), (&['Ч', 'ч'], b'4'), (&['б'], b'6')];

/// The digit that such a letter looks like.
pub(crate) fn digit_alike(c: char) -> Option<u8> {
    DIGITS_ALIKE.iter().find(|(letters, _)| letters.contains(&c)).map(|&(_, digit)| digit)
}

/// How many symbols of the other class in `set` look like `read`.
pub(crate) fn alike_in(set: u64, read: usize, raw: char) -> usize {
    alike(set, read, raw).count()
}

/// The symbols of a set across from what was read, letters from digits and digits from letters, that look like it.
fn alike(set: u64, read: usize, raw: char) -> impl Iterator<Item = usize> {
    let across = if read < 10 { LETTERS } else { DIGITS };
    (0..SYMBOLS).filter(move |&s| (set & across) >> s & 1 == 1 && looks_like(s, read, raw))
}

/// The chance that `added` stands in the text beside `mate` and was never meant, one place of the text given.
pub(crate) fn added(added: usize, mates: [Option<usize>; 2]) -> f64 {
    let double = if mates.contains(&Some(added)) { ADDED_DOUBLE } else { 0.0 };
    ADDED * (double + (1.0 - ADDED_DOUBLE) / if added < 10 { 10.0 } else { 26.0 })
}

/// Whether the keys of both lie side by side, or they look alike.
pub(crate) fn akin(meant: usize, read: usize, raw: char) -> bool {
    let near = |&&(key, mates): &&(u8, &[u8])| key == byte(meant) && mates.contains(&byte(read));
    looks_like(meant, read, raw) || NEAR.iter().any(|entry| near(&entry))
}

/// What posts write for a country that people spell otherwise: `UK`, or with the three letters of ISO 3166-1.
pub(crate) fn country(written: &[u8]) -> Option<[u8; 2]> {
    COUNTRIES.iter().find(|&&(from, _)| from == written).map(|&(_, to)| to)
}

/// The place of a first letter among the services of posts that parcels from abroad come with, the commonest first.
pub(crate) fn service_place(letter: u8) -> Option<usize> {
    SERVICES.iter().position(|&service| service == letter)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::matrix::{RECOGNISED_AS, TYPED_AS};
    use super::tables::TYPED;
    use super::*;

    /// The chance that a typed slip leaves `read` where `meant` stands.
    pub(crate) fn typed_as(meant: usize, read: usize) -> f64 {
        TYPED_AS[meant][read]
    }

    /// The chance that typing replaces a character at all, and leaves `read` where `meant` stands.
    pub(crate) fn typed(meant: usize, read: usize) -> f64 {
        TYPED * TYPED_AS[meant][read]
    }

    /// The chance that typing leaves a character out.
    pub(crate) fn left_out() -> f64 {
        LEFT_OUT
    }

    /// The chance that a failed recognition leaves `read` where `meant` stands.
    pub(crate) fn recognised_as(meant: usize, read: usize) -> f64 {
        RECOGNISED_AS[meant][read]
    }

    #[test]
    fn the_rates_leave_room_for_each_other() {
        let all = [TYPED, RECOGNISED, SWAPPED, LEFT_OUT, ADDED, CHECK_MISSING, AFFIX_MISSING, PART_ADDED];
        let rest = [AFFIXES_SWAPPED, COUNTRY_ALIAS, TWO_REPLACED, UNLISTED];
        let sum: f64 = all.iter().chain(&rest).sum();
        assert!((sum - 1.0).abs() < 1e-9, "{sum}");
    }

    #[test]
    fn look_alikes_outweigh_chance_both_ways() {
        for (a, b) in [(b'5', b'S'), (b'0', b'O'), (b'1', b'I'), (b'8', b'B'), (b'2', b'Z')] {
            let (a, b) = (symbol(a), symbol(b));
            let other = symbol(b'M');
            assert!(replaced(a, b, 'x') > 10.0 * replaced(other, b, 'x'));
            assert!(replaced(b, a, 'x') > 10.0 * replaced(other, a, 'x'));
            assert!(looks_like(a, b, 'x') && looks_like(b, a, 'x'));
        }
        assert!(looks_like(symbol(b'1'), symbol(b'L'), 'l') && replaced(symbol(b'6'), symbol(b'B'), 'b') > 0.1);
    }
}
