//! Near misses: which small changes would make a text fit a row of the catalogue, found by comparing bitmaps.
//!
//! A row says at which places only digits or only letters may stand, and which places are narrower than that. Against
//! a text of the same length one mask holds every place that disagrees. Against a text that is one character longer
//! or shorter there are two masks, one for the text as it stands and one for the text moved by a place: the fault lies
//! between the first disagreement of the one and the last of the other. So a row costs a few operations, however many
//! changes it would allow; each distinct change is then tried once, whatever number of rows asked for it.

mod affix;
mod alike;
mod length;
mod postal;
pub(crate) mod rows;
mod wanted;

use smallvec::SmallVec;

use crate::canon::{Compact, MAX};
use crate::carriers;
use crate::channel::symbol;
use crate::matcher::FormatId;
use crate::rank::Context;
use crate::rule::Carrier;
pub(crate) use affix::{Affix, beginning, begins_openly, exchanged, missing};
pub(crate) use alike::readings;
pub(crate) use length::{begins_as, begins_longer, lacks_one, may_begin_as, own_beginning};
pub(crate) use postal::{lacks_country, lacks_service, may_be_misread, misread};
pub(crate) use rows::{Row, begun, lengths, of_length};
pub(crate) use wanted::Wanted;

/// The formats that count: those of the declared carrier, or all that take part without one. Formats that nearly any
/// text fits never count: to be near them says nothing.
#[derive(Clone, Copy)]
pub(crate) struct Scope {
    pub(crate) context: Context,
    /// Whether those of the declared carrier count that say something of a slip and of nothing else.
    slips: bool,
}

impl Scope {
    pub(crate) fn of(declared: Option<&'static Carrier>) -> Self {
        let context = Context { declared: declared.and_then(carriers::index), ..Context::default() };
        Self { context, slips: true }
    }

    /// The same without the formats that say something of a slip and of nothing else.
    pub(crate) const fn without_slips(self) -> Self {
        Self { slips: false, ..self }
    }

    /// Whether a format counts.
    pub(crate) fn allows(self, id: FormatId) -> bool {
        let slip = || self.slips && self.is_declared() && rows::tells_slips(id);
        (rows::says_something(id, self.is_declared()) || slip())
            && if self.is_declared() { self.context.is_declared(id) } else { self.context.admits_format(id) }
    }

    pub(crate) const fn is_declared(self) -> bool {
        self.context.declared.is_some()
    }

    /// The rows with so many places that may have a format that counts.
    pub(crate) fn rows(self, length: usize) -> impl Iterator<Item = &'static Row> {
        of_length(length, self.context.declared)
    }

    /// How many places those rows have, one bit for each length.
    fn lengths(self) -> u64 {
        lengths(self.context.declared)
    }

    /// How many characters the numbers have that count, one bit for each length.
    pub(crate) fn counted_lengths(self) -> u64 {
        let counts = |n: &usize| self.rows(*n).any(|row| self.without_slips().owner(row).is_some());
        (1..=MAX).filter(|n| self.lengths() >> n & 1 == 1).filter(counts).fold(0, |lengths, n| lengths | 1 << n)
    }

    /// The first format of a row that counts.
    pub(crate) fn owner(self, row: &Row) -> Option<FormatId> {
        row.owners().find(|&id| self.allows(id))
    }
}

/// A text as the search sees it: its characters, and how each stands in the raw input.
pub(crate) struct Text {
    pub(crate) number: Compact,
    pub(crate) raw: SmallVec<[char; 48]>,
}

impl Text {
    /// The character at one place, as the channel counts them.
    pub(crate) fn symbol(&self, at: usize) -> usize {
        symbol(self.number.bytes[at])
    }
}

/// The places of the bits that are set, the lowest first.
pub(crate) fn ones(mut mask: u64) -> impl Iterator<Item = usize> {
    core::iter::from_fn(move || {
        let at = mask.trailing_zeros() as usize;
        mask &= mask.wrapping_sub(1);
        (at < 64).then_some(at)
    })
}

/// Places of the first `n` where a digit or letter stands that the row's classes refuse.
pub(crate) fn class_faults(row: &Row, digits: u64, letters: u64, n: usize) -> u64 {
    ((row.digits & !digits) | (row.letters & !letters)) & ((1 << n) - 1)
}

/// Narrow places of the first `n` that refuse what stands `shift` characters further on.
pub(crate) fn narrow_faults(row: &Row, number: &Compact, shift: usize, n: usize) -> u64 {
    row.tests()
        .filter(|&(at, set)| at < n && set >> symbol(number.bytes[at + shift]) & 1 == 0)
        .fold(0, |mask, (at, _)| mask | 1 << at)
}
