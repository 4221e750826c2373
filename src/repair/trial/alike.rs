//! Look-alikes that were read wrongly wherever they stand.

use super::Candidates;
use crate::canon::Compact;
use crate::channel::{self, symbol};
use crate::matcher::{self, Fit};
use crate::near::{Wanted, ones};
use crate::repair::candidate::Slip;
use crate::repair::edit::replaced;

/// Of the look-alikes that were read wrongly, so many were read so again.
const AGAIN: f64 = 0.03;
/// Where nothing else stands in the way of a number, many more: who reads one letter for a digit reads the next one so.
const TOGETHER: f64 = 0.4;

impl Candidates<'_> {
    /// A letter that was read for a digit is read so wherever the digit stands: every one of them at once.
    pub(in crate::repair) fn try_each_replaced(&mut self) {
        const READ: &[(&[u8], u8)] =
            &[(b"O", b'0'), (b"IL", b'1'), (b"S", b'5'), (b"B", b'8'), (b"Z", b'2'), (b"G", b'6')];
        let text = self.text;
        let mut all = text.number;
        let mut kinds = 0;
        for &(letters, digit) in READ {
            let mut places = ones(text.number.letters).filter(|&at| letters.contains(&text.number.bytes[at]));
            let Some(first) = places.next() else { continue };
            let last = places.last();
            let mut number = text.number;
            for at in ones(text.number.letters).filter(|&at| letters.contains(&text.number.bytes[at])) {
                number = replaced(&number, at, digit);
                all = replaced(&all, at, digit);
            }
            kinds += 1;
            if let Some(last) = last {
                self.offer_each(
                    &number,
                    first,
                    last,
                    AGAIN * self.chance_of(&number, first).max(self.chance_of(&number, last)),
                );
            }
        }
        let changed = || ones(text.number.letters).filter(|&at| all.bytes[at] != text.number.bytes[at]);
        if kinds > 1
            && let (Some(first), Some(last)) = (changed().next(), changed().last())
        {
            self.offer_each(&all, first, last, AGAIN * self.chance_of(&all, first).max(self.chance_of(&all, last)));
        }
    }

    /// Where every place that a row refuses holds a look-alike, all were read wrongly.
    pub(in crate::repair) fn try_alike(&mut self, wanted: &Wanted) {
        let text = self.text.number;
        let places = |number: &Compact| {
            (0..text.len).filter(|&at| number.bytes[at] != text.bytes[at]).fold(0u64, |places, at| places | 1 << at)
        };
        // Without a declared carrier, digits that some format takes prove nothing; and what the declared one takes as
        // it is, need not be read otherwise.
        let own = |fit: Fit| fit.accepted() && self.scope.context.is_declared(fit.format);
        let taken = !wanted.alike.is_empty() && matcher::find(&text).iter().any(own);
        for number in &wanted.alike {
            let changed = places(number);
            // Where a row refuses fewer of these places, the others need no change.
            let fewer = |other: &Compact| places(other) != changed && places(other) & !changed == 0;
            let likely = if self.scope.is_declared() { !taken } else { number.letters != 0 };
            let known = wanted.faults & changed == 0 && !wanted.alike.iter().any(fewer);
            let again = if likely && known { TOGETHER } else { AGAIN };
            let rarest = ones(changed).map(|at| self.chance_of(number, at)).fold(f64::INFINITY, f64::min);
            let (first, last) = (changed.trailing_zeros() as usize, 63 - changed.leading_zeros() as usize);
            self.offer_each(number, first, last, again * rarest);
        }
    }

    /// The chance that the character at one place was read for the one that stands there.
    fn chance_of(&self, number: &Compact, at: usize) -> f64 {
        channel::replaced(symbol(number.bytes[at]), self.text.symbol(at), self.text.raw[at])
    }

    /// Both ends of it count like two look-alikes: those between go along with them.
    fn offer_each(&mut self, number: &Compact, first: usize, last: usize, chance: f64) {
        let chance = chance / self.text.number.len as f64;
        let count = self.found.len();
        let before = self.found.iter().position(|c| c.number.text() == number.text());
        self.offer(number, Slip::EachReplaced { first, last }, chance);
        // Of two stories that lead to one number, the likelier stays.
        if let Some(before) = before.filter(|_| self.found.len() > count) {
            let likelier = self.found[before].probability < self.found[count].probability;
            self.found.remove(if likelier { before } else { count });
        }
    }
}
