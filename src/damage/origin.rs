//! Which carrier's number it was, from what is left of it: the length and the first digits.

use once_cell::sync::Lazy;

use crate::canon::MAX;
use crate::cell::claim;
use crate::matcher::FormatId;
use crate::rule::{Carrier, Role, Set};

/// The rows of every format, written out once; only damaged numbers pay for it.
static ROWS: Lazy<Vec<Outline>> = Lazy::new(|| {
    let formats = FormatId::all().filter(|id| !claim::is_free(*id));
    let rows = formats.map(|id| (id, id.format().rows(MAX))).filter(|(_, rows)| rows.len() <= MANY);
    rows.flat_map(|(id, rows)| rows.into_iter().map(move |row| Outline::new(id, row.sets))).collect()
});

/// A shape with more rows says too little for the room that they take.
const MANY: usize = 512;

/// One fixed sequence of places of one format.
pub(super) struct Outline {
    pub(super) format: FormatId,
    sets: Vec<Set>,
    /// Bits that a whole number of this row says at most.
    most: f64,
    /// Whether it takes part when no carrier is declared.
    open: bool,
}

impl Outline {
    fn new(format: FormatId, sets: Vec<Set>) -> Self {
        let of = |set: &Set, class: Set| if set.intersection(class).is_empty() { 0.0 } else { bits(*set, class) };
        let most = sets.iter().map(|set| of(set, Set::DIGITS).max(of(set, Set::UPPER))).sum();
        Self { format, sets, most, open: claim::is_open(format) }
    }

    pub(super) fn len(&self) -> usize {
        self.sets.len()
    }

    pub(super) fn carrier(&self) -> &'static Carrier {
        self.format.carrier()
    }

    /// What a beginning says for the format, in bits over any other text of the same outline; `None` when its numbers
    /// do not begin so.
    fn says(&self, start: &[u8]) -> Option<f64> {
        let begins = start.len() <= self.len() && self.sets.iter().zip(start).all(|(set, &b)| set.contains(b));
        let class = |b: &u8| if b.is_ascii_digit() { Set::DIGITS } else { Set::UPPER };
        begins.then(|| self.sets.iter().zip(start).map(|(set, b)| bits(*set, class(b))).sum())
    }
}

/// How much a set narrows a class of characters.
fn bits(set: Set, class: Set) -> f64 {
    f64::from(class.len()).log2() - f64::from(set.intersection(class).len().max(1)).log2()
}

/// The rows that a number can have been whose length and beginning are known only so far: by the declared carrier,
/// or by anybody. `starts` are the beginnings that are possible; rows that say less than `least` bits are left out.
pub(super) fn candidates<'a>(
    len: impl Fn(usize) -> bool + 'a,
    starts: &'a [Vec<u8>],
    declared: Option<&'static Carrier>,
    least: f64,
) -> impl Iterator<Item = (&'static Outline, f64)> + 'a {
    let asked = move |row: &&Outline| declared.map_or(row.open, |carrier| carrier == row.carrier());
    let rows = ROWS.iter().filter(move |row| row.most >= least && len(row.len())).filter(asked);
    rows.filter_map(move |row| {
        let says = starts.iter().filter_map(|start| row.says(start)).reduce(f64::max)?;
        (says >= least).then_some((row, says))
    })
}

/// The carrier that the beginning speaks for: the declared one as soon as it can be, another one only when its rows say
/// clearly more than those of everybody else who issues such numbers.
pub(super) fn carrier(len: usize, starts: &[Vec<u8>], declared: Option<&'static Carrier>) -> Option<&'static Carrier> {
    if let Some(carrier) = declared
        && candidates(|n| n == len, starts, declared, 0.0).next().is_some()
    {
        return Some(carrier);
    }
    let mut best: Option<(&'static Carrier, f64)> = None;
    let mut next = 0.0_f64;
    let issued = |row: &Outline| row.format.format().role == Role::Issuer;
    for (row, bits) in candidates(|n| n == len, starts, None, CLEAR - MARGIN).filter(|(row, _)| issued(row)) {
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
