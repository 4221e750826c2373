//! Which carrier's number it was, from what is left of it: the length and the first digits.

use smallvec::SmallVec;

use crate::canon::MAX;
use crate::cell::claim;
use crate::channel::{DIGITS, LETTERS, symbol};
use crate::matcher::FormatId;
use crate::near::rows::{Row, of_length};
use crate::rule::{Carrier, Role};

/// A row of one format that a damaged number can have been.
#[derive(Clone, Copy)]
pub(super) struct Origin {
    pub(super) format: FormatId,
    /// How many characters its numbers have.
    pub(super) len: usize,
    /// What the beginning says for the format, in bits over any other text of the same outline.
    pub(super) bits: f64,
}

impl Origin {
    pub(super) fn carrier(&self) -> &'static Carrier {
        self.format.carrier()
    }
}

/// The rows that a number can have been whose length and beginning are known only so far: by the declared carrier,
/// or by anybody. `starts` are the beginnings that are possible; rows that say less than `least` bits are left out.
pub(super) fn candidates<'a>(
    len: impl Fn(usize) -> bool + 'a,
    starts: &'a [Vec<u8>],
    declared: Option<&'static Carrier>,
    least: f64,
) -> impl Iterator<Item = Origin> + 'a {
    let asked = move |format: FormatId| match declared {
        Some(carrier) => carrier == format.carrier() && !claim::is_free(format),
        None => claim::is_open(format),
    };
    let starts: SmallVec<[Start<'a>; 2]> = starts.iter().map(|start| Start::of(start)).collect();
    let rows = (1..=MAX).filter(move |&n| len(n)).flat_map(|n| of_length(n).iter().map(move |row| (n, row)));
    let said = rows.filter_map(move |(len, row)| {
        let bits = starts.iter().filter_map(|start| start.says(row, len)).reduce(f64::max)?;
        (bits >= least).then_some((len, row, bits))
    });
    said.flat_map(move |(len, row, bits)| {
        row.owners().filter(move |&format| asked(format)).map(move |format| Origin { format, len, bits })
    })
}

/// A beginning, with its digits and letters by their places.
struct Start<'a> {
    text: &'a [u8],
    digits: u64,
    letters: u64,
}

impl<'a> Start<'a> {
    fn of(text: &'a [u8]) -> Self {
        let digit = |(at, b): (usize, &u8)| u64::from(b.is_ascii_digit()) << at;
        let digits = text.iter().enumerate().map(digit).sum();
        Self { text, digits, letters: ((1 << text.len()) - 1) & !digits }
    }

    /// What it says for a row; `None` when its numbers do not begin so.
    fn says(&self, row: &Row, len: usize) -> Option<f64> {
        if self.text.len() > len || self.digits & row.letters != 0 || self.letters & row.digits != 0 {
            return None;
        }
        let narrow = row.tests.iter().filter_map(|&(at, set)| Some((*self.text.get(usize::from(at))?, set)));
        narrow.map(|(b, set)| (set >> symbol(b) & 1 == 1).then(|| bits(set, b))).sum()
    }
}

/// How much a set narrows the class of a character that it has.
fn bits(set: u64, of: u8) -> f64 {
    let class = if of.is_ascii_digit() { DIGITS } else { LETTERS };
    f64::from(class.count_ones()).log2() - f64::from((set & class).count_ones()).log2()
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
    let issued = |origin: &Origin| origin.format.format().role == Role::Issuer;
    for origin in candidates(|n| n == len, starts, None, CLEAR - MARGIN).filter(issued) {
        let bits = origin.bits;
        match best {
            Some((carrier, most)) if carrier == origin.carrier() => best = Some((carrier, most.max(bits))),
            Some((_, most)) if bits <= most => next = next.max(bits),
            _ => {
                next = next.max(best.map_or(0.0, |(_, most)| most));
                best = Some((origin.carrier(), bits));
            }
        }
    }
    best.filter(|&(_, most)| most >= CLEAR && most >= next + MARGIN).map(|(carrier, _)| carrier)
}

/// Two fixed digits.
const CLEAR: f64 = 6.0;
/// So many bits more than any other carrier.
const MARGIN: f64 = 2.0;
