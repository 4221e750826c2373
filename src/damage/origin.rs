//! Which carrier's number it was, from what is left of it: the length and the first digits.

use once_cell::sync::Lazy;

use crate::canon::MAX;
use crate::cell::claim;
use crate::matcher::FormatId;
use crate::rule::{Carrier, Role, Set};

/// The rows of every format, written out once; only damaged numbers pay for it.
static ROWS: Lazy<Vec<Outline>> = Lazy::new(|| {
    let formats = FormatId::all().filter(|id| claim::is_open(id.format()));
    formats
        .flat_map(|id| id.format().rows(MAX).into_iter().map(move |row| Outline { format: id, sets: row.sets }))
        .collect()
});

/// One fixed sequence of places of one format.
pub(super) struct Outline {
    pub(super) format: FormatId,
    sets: Vec<Set>,
}

impl Outline {
    pub(super) fn len(&self) -> usize {
        self.sets.len()
    }

    /// Whether numbers of this row can begin with `start`.
    pub(super) fn begins_with(&self, start: &[u8]) -> bool {
        start.len() <= self.len() && self.sets.iter().zip(start).all(|(set, &b)| set.contains(b))
    }

    /// What the first `n` places say for the format, in bits over any other text of the same outline.
    pub(super) fn bits(&self, start: &[u8]) -> f64 {
        let bits = |(set, &b): (&Set, &u8)| {
            let class = if b.is_ascii_digit() { Set::DIGITS } else { Set::UPPER };
            f64::from(class.len()).log2() - f64::from(set.intersection(class).len().max(1)).log2()
        };
        self.sets.iter().zip(start).map(bits).sum()
    }

    pub(super) fn carrier(&self) -> &'static Carrier {
        self.format.carrier()
    }
}

/// The rows that a number can have been whose length and beginning are known only so far: by the declared carrier,
/// or by anybody. `starts` are the beginnings that are possible.
pub(super) fn candidates<'a>(
    len: impl Fn(usize) -> bool + 'a,
    starts: &'a [Vec<u8>],
    declared: Option<&'static Carrier>,
) -> impl Iterator<Item = (&'static Outline, f64)> + 'a {
    ROWS.iter().filter(move |row| len(row.len()) && declared.is_none_or(|c| c == row.carrier())).filter_map(
        move |row| {
            let fits = starts.iter().filter(|start| row.begins_with(start)).map(|start| row.bits(start));
            fits.reduce(f64::max).map(|bits| (row, bits))
        },
    )
}

/// The carrier that the beginning speaks for: the declared one as soon as it can be, another one only when its rows say
/// clearly more than those of everybody else who issues such numbers.
pub(super) fn carrier(len: usize, starts: &[Vec<u8>], declared: Option<&'static Carrier>) -> Option<&'static Carrier> {
    if let Some(carrier) = declared
        && candidates(|n| n == len, starts, declared).next().is_some()
    {
        return Some(carrier);
    }
    let mut best: Option<(&'static Carrier, f64)> = None;
    let mut next = 0.0_f64;
    let issued = |row: &Outline| row.format.format().role == Role::Issuer;
    for (row, bits) in candidates(|n| n == len, starts, None).filter(|(row, _)| issued(row)) {
        match best {
            Some((carrier, most)) if carrier == row.carrier() => best = Some((carrier, most.max(bits))),
            Some((_, most)) if bits <= most => next = next.max(bits),
            _ => {
                next = next.max(best.map_or(0.0, |(_, most)| most));
                best = Some((row.carrier(), bits));
            }
        }
    }
    best.filter(|&(_, most)| most >= CLEAR && most >= next + MARGIN).map(|(carrier, _)| carrier)
}

/// Two fixed digits.
const CLEAR: f64 = 6.0;
/// So many bits more than any other carrier.
const MARGIN: f64 = 2.0;
