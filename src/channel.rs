//! The noisy channel: how likely a slip turns one number into another text.
//!
//! Two sources stand behind every replaced character. People typing hit a neighbouring key, misread the label, or
//! slip for no visible reason; optical recognition takes look-alikes for each other. The rates and the confusions are
//! data (`data/channel.csv`, with their sources); this file turns them into one table of probabilities while compiling.

mod tables;

pub(crate) use tables::{
    ADDED, AFFIX_MISSING, AFFIXES_SWAPPED, CHECK_MISSING, COUNTRY_ALIAS, LEFT_OUT, NOTHING_KNOWN, PART_ADDED, SWAPPED,
    TWO_REPLACED, UNLISTED,
};

use tables::{
    ADDED_DOUBLE, COUNTRIES, LOOKS, NEAR, RECOGNISED, RECOGNISED_OTHER, SERVICES, SMALL, TYPED, TYPED_LOOKS, TYPED_NEAR,
};

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

type Matrix = [[f64; SYMBOLS]; SYMBOLS];

/// The chance that a typed slip at a place where `meant` stands leaves `read` there.
static TYPED_AS: Matrix = {
    let (looks, near) = (chances(&looks()), shares(&near()));
    let mut out = [[0.0; SYMBOLS]; SYMBOLS];
    let mut meant = 0;
    while meant < SYMBOLS {
        let mates = if meant < 10 { 9.0 } else { 25.0 };
        let mut read = 0;
        while read < SYMBOLS {
            let any = if (meant < 10) == (read < 10) && meant != read { 1.0 / mates } else { 0.0 };
            out[meant][read] = TYPED_NEAR * near[meant][read]
                + TYPED_LOOKS * looks[meant][read]
                + (1.0 - TYPED_NEAR - TYPED_LOOKS) * any;
            read += 1;
        }
        meant += 1;
    }
    out
};

/// The chance that a failed recognition at a place where `meant` stands leaves `read` there.
static RECOGNISED_AS: Matrix = {
    let looks = chances(&looks());
    let mut out = [[0.0; SYMBOLS]; SYMBOLS];
    let mut meant = 0;
    while meant < SYMBOLS {
        let mut read = 0;
        while read < SYMBOLS {
            let any = if meant == read { 0.0 } else { 1.0 / (SYMBOLS - 1) as f64 };
            out[meant][read] = (1.0 - RECOGNISED_OTHER) * looks[meant][read] + RECOGNISED_OTHER * any;
            read += 1;
        }
        meant += 1;
    }
    out
};

/// Both sources together, each at its rate.
static REPLACED: Matrix = {
    let mut out = [[0.0; SYMBOLS]; SYMBOLS];
    let mut meant = 0;
    while meant < SYMBOLS {
        let mut read = 0;
        while read < SYMBOLS {
            out[meant][read] = TYPED * TYPED_AS[meant][read] + RECOGNISED * RECOGNISED_AS[meant][read];
            read += 1;
        }
        meant += 1;
    }
    out
};

/// For each symbol that stands there, the symbols that were meant by more than chance.
static PLAUSIBLE: [u64; SYMBOLS] = {
    let (looks, near) = (looks(), near());
    let mut out = [0; SYMBOLS];
    let mut read = 0;
    while read < SYMBOLS {
        out[read] = if read < 10 { DIGITS } else { 0 };
        let mut meant = 0;
        while meant < SYMBOLS {
            if looks[meant][read] > 0.0 || near[meant][read] > 0.0 {
                out[read] |= 1 << meant;
            }
            meant += 1;
        }
        out[read] &= !(1 << read);
        read += 1;
    }
    out
};

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

/// The symbols that look like each symbol.
static ALIKE: [u64; SYMBOLS] = {
    let (looks, mut out, mut at) = (looks(), [0; SYMBOLS], 0);
    while at < SYMBOLS * SYMBOLS {
        let (meant, read) = (at / SYMBOLS, at % SYMBOLS);
        if looks[meant][read] > 0.0 {
            out[read] |= 1 << meant;
        }
        at += 1;
    }
    out
};

/// The symbols of the other class, letter or digit, that look much like each symbol, and those that look so at all.
static ACROSS: [u64; SYMBOLS] = across(1.0);
static ACROSS_AT_ALL: [u64; SYMBOLS] = across(0.0);

/// The symbols of the other class whose likeness weighs more than `least`.
const fn across(least: f64) -> [u64; SYMBOLS] {
    let looks = looks();
    let mut out = [0; SYMBOLS];
    let mut at = 0;
    while at < SYMBOLS * SYMBOLS {
        let (meant, read) = (at / SYMBOLS, at % SYMBOLS);
        if looks[meant][read] > least && (meant < 10) != (read < 10) {
            out[read] |= 1 << meant;
        }
        at += 1;
    }
    out
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

/// How many symbols of the other class in `set` look like `read`.
pub(crate) fn alike_in(set: u64, read: usize, raw: char) -> usize {
    alike(set, read, raw).count()
}

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

const fn looks() -> Matrix {
    let mut out = [[0.0; SYMBOLS]; SYMBOLS];
    let mut i = 0;
    while i < LOOKS.len() {
        let (a, b, weight) = LOOKS[i];
        out[symbol(a)][symbol(b)] = weight;
        out[symbol(b)][symbol(a)] = weight;
        i += 1;
    }
    out
}

const fn near() -> Matrix {
    let mut out = [[0.0; SYMBOLS]; SYMBOLS];
    let mut i = 0;
    while i < NEAR.len() {
        let (key, mates) = NEAR[i];
        let mut k = 0;
        while k < mates.len() {
            out[symbol(key)][symbol(mates[k])] = 1.0;
            k += 1;
        }
        i += 1;
    }
    out
}

/// Each weight divided by what the look-alikes of a digit weigh on average: who has none is seldom misread.
const fn chances(weights: &Matrix) -> Matrix {
    let mut out = *weights;
    let mut sum = 0.0;
    let mut i = 0;
    while i < 10 * SYMBOLS {
        sum += weights[i / SYMBOLS][i % SYMBOLS];
        i += 1;
    }
    let mut i = 0;
    while i < SYMBOLS * SYMBOLS {
        out[i / SYMBOLS][i % SYMBOLS] *= 10.0 / sum;
        i += 1;
    }
    out
}

/// Each row divided by its sum.
const fn shares(weights: &Matrix) -> Matrix {
    let mut out = *weights;
    let mut meant = 0;
    while meant < SYMBOLS {
        let mut sum = 0.0;
        let mut read = 0;
        while read < SYMBOLS {
            sum += weights[meant][read];
            read += 1;
        }
        let mut read = 0;
        while read < SYMBOLS && sum > 0.0 {
            out[meant][read] /= sum;
            read += 1;
        }
        meant += 1;
    }
    out
}

#[cfg(test)]
pub(crate) mod tests {
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
    fn what_slips_leave_of_a_digit_adds_up_to_their_rates() {
        let mean = |matrix: &Matrix| matrix[..10].iter().flatten().sum::<f64>() / 10.0;
        assert!((mean(&TYPED_AS) - 1.0).abs() < 1e-9 && (mean(&RECOGNISED_AS) - 1.0).abs() < 1e-9);
        assert!((0..SYMBOLS).all(|meant| REPLACED[meant][meant] == 0.0));
    }

    #[test]
    fn weights_become_shares_and_chances() {
        let (looks, near) = (looks(), near());
        for (meant, row) in shares(&near).iter().enumerate() {
            let (sum, mates) = (row.iter().sum::<f64>(), near[meant].iter().filter(|weight| **weight > 0.0).count());
            assert!((sum - if mates == 0 { 0.0 } else { 1.0 }).abs() < 1e-9, "{meant}");
        }
        let mean = chances(&looks)[..10].iter().flatten().sum::<f64>() / 10.0;
        assert!((mean - 1.0).abs() < 1e-9, "{mean}");
        let mutual = |at: usize| (looks[at / SYMBOLS][at % SYMBOLS] > 0.0) == (looks[at % SYMBOLS][at / SYMBOLS] > 0.0);
        assert!((0..SYMBOLS * SYMBOLS).all(mutual));
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
