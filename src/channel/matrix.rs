//! The rates and the confusions as tables of probabilities, which the compiler works out.

use super::tables::{LOOKS, NEAR, RECOGNISED, RECOGNISED_OTHER, TYPED, TYPED_LOOKS, TYPED_NEAR};
use super::{DIGITS, SYMBOLS, symbol};

/// A weight for each symbol that was meant and each that stands there.
pub(super) type Matrix = [[f64; SYMBOLS]; SYMBOLS];

/// The chance that a typed slip at a place where `meant` stands leaves `read` there.
pub(super) static TYPED_AS: Matrix = {
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
pub(super) static RECOGNISED_AS: Matrix = {
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
pub(super) static REPLACED: Matrix = {
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
pub(super) static PLAUSIBLE: [u64; SYMBOLS] = {
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

/// The symbols that look like each symbol.
pub(super) static ALIKE: [u64; SYMBOLS] = {
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
pub(super) static ACROSS: [u64; SYMBOLS] = across(1.0);
pub(super) static ACROSS_AT_ALL: [u64; SYMBOLS] = across(0.0);

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

/// How much each symbol looks like each other one.
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

/// Whether the keys of two symbols lie side by side.
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
mod tests {
    use super::*;

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
}
