//! The changes that would make a text fit a row, each once, whatever number of rows asks for it.

use smallvec::SmallVec;

use super::{Row, Scope, Text, alike, class_faults, length, narrow_faults, rows};
use crate::canon::{Compact, MAX};
use crate::channel::plausible;
use crate::check::Check;
use crate::matcher::FormatId;
use crate::registry::Registry;
use crate::rule::Domain;

/// Two places that are both wrong, with what may stand there.
type Pair = [(u8, u64); 2];

/// What a format asks of a text that its shape fits: the check digit, and the code of a closed table.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Failed {
    check: Option<(Check, Domain, usize)>,
    code: Option<usize>,
}

impl Failed {
    fn of(id: FormatId, row: &Row) -> Self {
        let format = id.format();
        Self { check: row.slot().map(|slot| (format.check, format.domain, slot)), code: row.code() }
    }

    /// Whether another text of the same shape passes.
    pub(crate) fn passes(&self, text: &[u8]) -> bool {
        self.check.is_none_or(|(check, domain, slot)| check.accepts(domain.of(text, slot), text[slot]))
            && self.code.is_none_or(|at| Registry::S10Country.contains(&text[at..at + 2]))
    }
}

/// Every distinct change that would make the text fit a row.
pub(crate) struct Wanted {
    /// For each place, the symbols that would make a shape fit there.
    pub(crate) replace: [u64; MAX],
    /// For each place, the symbols to try there although a shape fits: one of the failed checks must pass then.
    pub(crate) mend: [u64; MAX],
    /// The checks that failed on fitting shapes.
    pub(crate) failed: SmallVec<[Failed; 4]>,
    /// For each gap, the symbols to try there; gap *i* lies before character *i*.
    pub(crate) insert: [u64; MAX + 1],
    /// Characters to leave out.
    pub(crate) delete: u64,
    /// Characters to exchange with the next one.
    pub(crate) swap: u64,
    /// Gaps where a row has its check character.
    pub(crate) check_gaps: u64,
    /// Two places to replace at once.
    pub(crate) pairs: SmallVec<[Pair; 8]>,
    /// What the text becomes where every place that a row refuses holds a look-alike: two of them or more.
    pub(crate) alike: SmallVec<[Compact; 2]>,
    /// Places whose character no row allows: faults whose place is known.
    pub(crate) faults: u64,
    /// The row that the text is nearest to, and where it disagrees.
    pub(crate) nearest: Option<(&'static Row, u64)>,
    /// A row that disagrees only at its narrow beginning.
    pub(crate) headless: Option<(&'static Row, u64)>,
}

/// What one wrong place costs a row when the nearest is chosen, in bits.
const FAULT_BITS: f32 = 5.0;

impl Wanted {
    /// The changes for `text`. Where a shape fits, nothing is missing: what would be added there is as good
    /// as any of a hundred others.
    pub(crate) fn by(text: &Text, scope: Scope) -> Self {
        let mut out = Self {
            replace: [0; MAX],
            mend: [0; MAX],
            failed: SmallVec::new(),
            insert: [0; MAX + 1],
            delete: 0,
            swap: 0,
            check_gaps: 0,
            pairs: SmallVec::new(),
            alike: SmallVec::new(),
            faults: 0,
            nearest: None,
            headless: None,
        };
        let fits = out.compare_same_length(text, scope);
        out.compare_one_shorter(text, scope);
        if !fits {
            out.compare_one_longer(text, scope);
        }
        out
    }

    /// Rows with as many places as the text. Whether one fits.
    fn compare_same_length(&mut self, text: &Text, scope: Scope) -> bool {
        let (n, number) = (text.number.len, &text.number);
        let alike = alike::places(text);
        let faint = alike::faint_places(text);
        let are_alike = |faults: u64| faults & !faint == 0 && alike::may_be_read(number, faults);
        let mut best = f32::MIN;
        let mut fits = false;
        for row in scope.rows(n) {
            let classes = class_faults(row, number.digits, number.letters, n);
            let head = (1u64 << row.head) - 1;
            if !are_few(classes) && classes & !head != 0 && !are_alike(classes) {
                continue;
            }
            let faults = classes | narrow_faults(row, number, 0, n);
            let few = are_few(faults);
            if !few && faults & !head != 0 && !are_alike(faults) || scope.owner(row).is_none() {
                continue;
            }
            if faults.count_ones() > 1 && are_alike(faults) {
                alike::push(&mut self.alike, text, row, faults, alike);
            }
            if few && row.bits > best && scope.without_slips().owner(row).is_some() {
                let value = row.bits_without(faults) - FAULT_BITS * faults.count_ones() as f32;
                if value > best {
                    best = value;
                    self.nearest = Some((row, faults));
                }
            }
            if faults != 0 && faults & !head == 0 && row.slot().is_some() {
                let before = self.headless.map_or(f32::MIN, |(row, _)| row.bits);
                if row.bits > before {
                    self.headless = Some((row, faults));
                }
            }
            match faults.count_ones() {
                0 => {
                    fits = true;
                    self.want_check(text, row, scope);
                }
                1 => self.want_at_one(text, row, faults.trailing_zeros() as usize),
                2 => self.want_at_two(row, faults),
                _ => {}
            }
        }
        fits
    }

    /// The shape fits, so something that a check or a table sees is wrong.
    fn want_check(&mut self, text: &Text, row: &Row, scope: Scope) {
        for failed in row.owners().filter(|&id| scope.allows(id)).map(|id| Failed::of(id, row)) {
            if !self.failed.contains(&failed) {
                self.failed.push(failed);
            }
        }
        for at in 0..text.number.len {
            if row.covered >> at & 1 == 1 {
                // At the place of the check character itself the rule says what should stand there.
                let any = if row.slot() == Some(at) { u64::MAX } else { plausible(text.symbol(at), text.raw[at]) };
                self.mend[at] |= row.set(at) & any;
            }
        }
        let pairs = row.covered & ((1 << (text.number.len - 1)) - 1);
        self.swap |= pairs | row.covered >> 1;
    }

    fn want_at_one(&mut self, text: &Text, row: &Row, at: usize) {
        self.faults |= 1 << at;
        self.replace[at] |= row.set(at);
        self.swap |= (1 << at) & ((1 << (text.number.len - 1)) - 1);
        if at > 0 {
            self.swap |= 1 << (at - 1);
        }
    }

    fn want_at_two(&mut self, row: &Row, faults: u64) {
        let (first, second) = (faults.trailing_zeros() as usize, 63 - faults.leading_zeros() as usize);
        if second == first + 1 {
            self.swap |= 1 << first;
        }
        let pair = [(first as u8, row.set(first)), (second as u8, row.set(second))];
        if !self.pairs.contains(&pair) {
            self.pairs.push(pair);
        }
    }

    /// Rows with one place less: leaving out a character between two bounds makes the text fit.
    fn compare_one_shorter(&mut self, text: &Text, scope: Scope) {
        for row in rows::begun_without_one(text.number.len - 1, scope.context.declared, text.number.text()) {
            if let Some((from, to)) = length::added(row, &text.number)
                && scope.owner(row).is_some()
            {
                self.delete |= places(from, to);
            }
        }
    }

    /// Rows with one place more: a character put into a gap between two bounds makes the text fit.
    fn compare_one_longer(&mut self, text: &Text, scope: Scope) {
        for row in rows::begun_with_one(text.number.len + 1, scope.context.declared, text.number.text()) {
            let Some((from, to)) = length::left_out(row, &text.number) else { continue };
            if scope.owner(row).is_none() {
                continue;
            }
            for gap in from..=to {
                self.insert[gap] |= row.set(gap);
            }
            if let Some(slot) = row.slot() {
                self.check_gaps |= places(from, to) & 1 << slot;
            }
        }
    }
}

/// Whether there are no more than two places. Not every processor counts bits at once.
const fn are_few(places: u64) -> bool {
    let all_but_one = places & places.wrapping_sub(1);
    all_but_one & all_but_one.wrapping_sub(1) == 0
}

/// The places `from..=to`.
fn places(from: usize, to: usize) -> u64 {
    (u64::MAX >> (63 - to)) & !((1 << from) - 1)
}
