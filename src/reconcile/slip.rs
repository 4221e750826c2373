//! Slips of the hand and the eye: the shortest way from the label to what was filled in.

use alloc::vec::Vec;

/// One slip. Places count the characters of the label's canonical spelling, from 0.
///
/// ```
/// use tracklint::reconcile::{Relation, Slip, compare};
///
/// let slips = |filled| compare("RB123456785GB", filled).relation;
/// assert_eq!(slips("RB12345678GB"), Relation::Slips(vec![Slip::Omitted { at: 10, label: '5' }]));
/// assert_eq!(slips("RB1234456785GB"), Relation::Slips(vec![Slip::Doubled { at: 5, filled: '4' }]));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case", tag = "kind"))]
#[non_exhaustive]
pub enum Slip {
    /// One character in place of another.
    Replaced {
        /// Which place.
        at: usize,
        /// What the label shows.
        label: char,
        /// What was filled in.
        filled: char,
    },
    /// A character and the one behind it have changed places.
    Swapped {
        /// The place of the first.
        at: usize,
    },
    /// A character was left out.
    Omitted {
        /// Which place.
        at: usize,
        /// What the label shows.
        label: char,
    },
    /// A character was written twice.
    Doubled {
        /// Which place.
        at: usize,
        /// The character.
        filled: char,
    },
    /// A character was added before this place.
    Added {
        /// Which place; the length of the label for one at its end.
        at: usize,
        /// The character.
        filled: char,
    },
}

/// The slips between two numbers.
pub(super) struct Slips {
    pub(super) slips: Vec<Slip>,
    /// The place of the first one in what was filled in.
    pub(super) at: usize,
}

/// More slips than these are no slips.
const MOST_SLIPS: u8 = 3;
/// One slip to so many characters of the label.
const SPARSE: usize = 4;
/// No number is longer.
const LONGEST_NUMBER: usize = 64;

/// The fewest slips that lead from `label` to `filled`; `None` when they are too many to be slips, or when there are
/// none.
pub(super) fn look(label: &[u8], filled: &[u8]) -> Option<Slips> {
    let (n, m) = (label.len(), filled.len());
    if n > LONGEST_NUMBER || m > LONGEST_NUMBER || n.abs_diff(m) > usize::from(MOST_SLIPS) {
        return None;
    }
    let costs = costs(label, filled);
    let total = costs[n][m];
    if total == 0 || total > MOST_SLIPS || usize::from(total) * SPARSE > n {
        return None;
    }
    Some(trace(label, filled, &costs))
}

/// `costs[i][j]` is the fewest slips from the first `i` characters of the label to the first `j` that were filled in.
fn costs(label: &[u8], filled: &[u8]) -> Vec<Vec<u8>> {
    let mut costs = vec![vec![0u8; filled.len() + 1]; label.len() + 1];
    for i in 0..=label.len() {
        for j in 0..=filled.len() {
            costs[i][j] = match (i, j) {
                (0, j) => j as u8,
                (i, 0) => i as u8,
                (i, j) => {
                    let replaced = costs[i - 1][j - 1] + u8::from(label[i - 1] != filled[j - 1]);
                    let one_sided = 1 + costs[i - 1][j].min(costs[i][j - 1]);
                    let best = replaced.min(one_sided);
                    if swapped(label, filled, i, j) { best.min(costs[i - 2][j - 2] + 1) } else { best }
                }
            };
        }
    }
    costs
}

/// Whether the two characters before `i` and `j` are each other's.
fn swapped(label: &[u8], filled: &[u8], i: usize, j: usize) -> bool {
    i > 1 && j > 1 && label[i - 1] != label[i - 2] && label[i - 1] == filled[j - 2] && label[i - 2] == filled[j - 1]
}

/// Walks back along the fewest slips. A swap is preferred to two replacements, equal characters to anything else.
fn trace(label: &[u8], filled: &[u8], costs: &[Vec<u8>]) -> Slips {
    let (mut i, mut j) = (label.len(), filled.len());
    let mut out = Slips { slips: Vec::new(), at: 0 };
    while i > 0 || j > 0 {
        let here = costs[i][j];
        if i > 0 && j > 0 && label[i - 1] == filled[j - 1] && costs[i - 1][j - 1] == here {
            (i, j) = (i - 1, j - 1);
            continue;
        }
        let slip = if swapped(label, filled, i, j) && costs[i - 2][j - 2] + 1 == here {
            (i, j) = (i - 2, j - 2);
            Slip::Swapped { at: i }
        } else if i > 0 && j > 0 && costs[i - 1][j - 1] + 1 == here {
            (i, j) = (i - 1, j - 1);
            Slip::Replaced { at: i, label: label[i] as char, filled: filled[j] as char }
        } else if i > 0 && costs[i - 1][j] + 1 == here {
            i -= 1;
            Slip::Omitted { at: i, label: label[i] as char }
        } else {
            j -= 1;
            added(label, i, filled[j])
        };
        out.slips.push(slip);
        out.at = j;
    }
    out.slips.reverse();
    out
}

/// A character too many: the one beside it twice, or another.
fn added(label: &[u8], before: usize, byte: u8) -> Slip {
    let filled = byte as char;
    match before.checked_sub(1) {
        Some(at) if label[at] == byte => Slip::Doubled { at, filled },
        _ if label.get(before) == Some(&byte) => Slip::Doubled { at: before, filled },
        _ => Slip::Added { at: before, filled },
    }
}
