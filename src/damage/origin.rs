//! Which carrier's number it was, from what is left of it: the length and the first digits.

use alloc::vec::Vec;

use smallvec::SmallVec;

use crate::canon::{Compact, MAX};
use crate::carriers;
use crate::cell::claim;
use crate::channel::{DIGITS, LETTERS, symbol};
use crate::evidence::{self, DISTINCTIVE};
use crate::log2::log2;
use crate::matcher::FormatId;
use crate::near::{Row, begun, lengths};
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

/// Calls `see` with every row that a number can have been whose length and beginning are known only so far: by the
/// declared carrier, or by anybody. `starts` are the beginnings that are possible; rows that say less than `least` bits
/// are left out.
pub(super) fn each(
    len: impl Fn(usize) -> bool,
    starts: &[Vec<u8>],
    declared: Option<&'static Carrier>,
    least: f64,
    mut see: impl FnMut(Origin),
) {
    let asked = |format: FormatId| match declared {
        Some(carrier) => carrier == format.carrier() && !claim::is_free(format),
        None => claim::is_open(format),
    };
    let starts: SmallVec<[Start; 2]> = starts.iter().map(|start| Start::of(start)).collect();
    let own = declared.map(carriers::index);
    // The carriers of rule packs have no rows in these tables.
    if own == Some(None) {
        return;
    }
    let own = own.flatten();
    let lengths = lengths(own);
    for len in (1..=MAX).filter(|&n| lengths >> n & 1 == 1 && len(n)) {
        // A row that takes nearly any character at most places cannot say as much as is asked for: it need not be
        // compared.
        let begun = begun(len, own, starts.iter().map(|start| start.text));
        for row in begun.filter(|row| row.tests().len() as f64 * MOST_BITS >= least) {
            let bits = starts
                .iter()
                .filter_map(|start| start.says(row, len, declared.is_none()))
                .fold(f64::NEG_INFINITY, f64::max);
            if bits < least {
                continue;
            }
            for format in row.owners().filter(|&format| asked(format)) {
                see(Origin { format, len, bits });
            }
        }
    }
}

/// No place says more: one letter of 26 is 4.7 bits.
const MOST_BITS: f64 = 4.71;

/// Whether there is any such row.
pub(super) fn any(len: usize, starts: &[Vec<u8>], declared: Option<&'static Carrier>) -> bool {
    let mut found = false;
    each(|n| n == len, starts, declared, 0.0, |_| found = true);
    found
}

/// Whether the carrier, or anybody, has longer numbers of the same beginning, where that tells of them.
pub(super) fn goes_on(number: &Compact, carrier: Option<&'static Carrier>) -> bool {
    let mut found = false;
    let longer = |len: usize| len > number.len;
    each(longer, &[number.text().to_vec()], carrier, CLEAR, |origin| {
        found |= origin.format.format().inner.is_none();
    });
    found
}

/// Whether a carrier has any longer number of the same beginning, whatever that tells.
pub(super) fn is_begun(number: &Compact, carrier: &'static Carrier) -> bool {
    let mut found = false;
    each(|len| len > number.len, &[number.text().to_vec()], Some(carrier), 0.0, |_| found = true);
    found
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

    /// What it says for a row, whether anybody may have issued it or not; `None` when its numbers do not begin so.
    fn says(&self, row: &Row, len: usize, anybody: bool) -> Option<f64> {
        if self.text.len() > len || self.digits & row.letters != 0 || self.letters & row.digits != 0 {
            return None;
        }
        let mut said = 0.0;
        for (at, set) in row.tests() {
            let Some(&b) = self.text.get(at) else { break };
            if set >> symbol(b) & 1 == 0 {
                return None;
            }
            // Hashes and the identifiers of machines are written so, too.
            let hexadecimal = anybody && set == HEXADECIMAL;
            said += if hexadecimal { 0.0 } else { bits(set, b) };
        }
        Some(said)
    }
}

/// The digits of base sixteen, as symbols.
const HEXADECIMAL: u64 = 0xffff;

/// How much a set narrows the class of a character that it has.
fn bits(set: u64, of: u8) -> f64 {
    let class = if of.is_ascii_digit() { DIGITS } else { LETTERS };
    log2(class.count_ones()) - log2((set & class).count_ones())
}

/// The carrier that the beginning speaks for: the declared one as soon as it can be, another one only when its rows say
/// clearly more than those of everybody else who issues such numbers.
pub(super) fn carrier(len: usize, starts: &[Vec<u8>], declared: Option<&'static Carrier>) -> Option<&'static Carrier> {
    if let Some(carrier) = declared
        && any(len, starts, declared)
    {
        return Some(carrier);
    }
    let mut best: Option<(&'static Carrier, f64)> = None;
    let mut next = 0.0_f64;
    each(
        |n| n == len,
        starts,
        None,
        CLEAR - MARGIN,
        |origin| {
            if origin.format.format().role != Role::Issuer {
                return;
            }
            let bits = origin.bits;
            match best {
                Some((carrier, most)) if carrier == origin.carrier() => best = Some((carrier, most.max(bits))),
                Some((_, most)) if bits <= most => next = next.max(bits),
                _ => {
                    next = next.max(best.map_or(0.0, |(_, most)| most));
                    best = Some((origin.carrier(), bits));
                }
            }
        },
    );
    best.filter(|&(_, most)| most >= CLEAR && most >= next + MARGIN).map(|(carrier, _)| carrier)
}

/// What the likeliest must say.
const CLEAR: f64 = evidence::bits(DISTINCTIVE);
/// So many bits more than any other carrier.
const MARGIN: f64 = 2.0;
