//! Slips at one place, or at two that are known to be wrong: a character that is another one, too much, missing, or
//! that changed places with its neighbour.

use super::Candidates;
use crate::canon::Compact;
use crate::channel::{self, byte};
use crate::matcher;
use crate::near::{Wanted, ones};
use crate::repair::candidate::{Candidate, Slip};
use crate::repair::edit::{deleted, inserted, replaced};

/// Of the letters of another script that look like a digit, one in a hundred was meant for another one.
const NOT_ALIKE: f64 = 0.01;
/// Of the characters of a number that may be figures or letters up to F, so many are figures.
const NO_LETTER: f64 = 0.625;

impl Candidates<'_> {
    /// One character that is unknown, at `gap`, where `sign` stands. The digit that it looks like comes before all
    /// others, unless only another one makes a number that a check digit or a table speaks for.
    pub(in crate::repair) fn try_erased(&mut self, gap: usize, sign: char) {
        let alike = channel::digit_alike(sign);
        for s in 0..channel::SYMBOLS {
            let number = inserted(&self.text.number, gap, byte(s));
            self.offer(&number, Slip::Erased { gap, seen: alike == Some(byte(s)) }, 1.0);
        }
        let seen = |c: &Candidate| matches!(c.slip, Slip::Erased { seen: true, .. });
        let proven = self.found.iter().any(|c| c.proven);
        let counts = self.found.iter().any(|c| seen(c) && (c.proven || !proven));
        for candidate in &mut self.found {
            if !seen(candidate) && counts {
                candidate.probability *= NOT_ALIKE;
            } else if !counts {
                candidate.slip = Slip::Erased { gap, seen: false };
            }
        }
    }

    /// Every single slip that is worth trying.
    pub(in crate::repair) fn try_single_slips(&mut self, wanted: &Wanted) {
        let text = self.text;
        let (n, base) = (text.number.len, &text.number);
        let mut changed = base.bytes;
        for at in 0..n {
            for s in ones((wanted.replace[at] | wanted.mend[at]) & !(1 << text.symbol(at))) {
                changed[at] = byte(s);
                // Asking the failed checks alone is cheaper than asking the matcher.
                let fits = wanted.replace[at] >> s & 1 == 1;
                if fits || wanted.failed.iter().any(|failed| failed.passes(&changed[..n])) {
                    let chance = channel::replaced(s, text.symbol(at), text.raw[at]) / n as f64;
                    self.offer(&replaced(base, at, byte(s)), Slip::Replaced { at }, chance);
                }
            }
            changed[at] = base.bytes[at];
        }
        for at in ones(wanted.swap) {
            let (a, b) = (base.bytes[at], base.bytes[at + 1]);
            if a != b {
                let number = replaced(&replaced(base, at, b), at + 1, a);
                self.offer(&number, Slip::Swapped { at }, channel::SWAPPED / (n - 1) as f64);
            }
        }
        for at in ones(wanted.delete) {
            let before = at.checked_sub(1).map(|k| text.symbol(k));
            // Leaving out any of several equal neighbours gives one text; the first stands for all.
            if before != Some(text.symbol(at)) {
                let after = (at + 1 < n).then(|| text.symbol(at + 1));
                let chance = channel::added(text.symbol(at), [before, after]) / n as f64;
                self.offer(&deleted(base, at), Slip::Extra { at }, chance);
            }
        }
        for (gap, &set) in wanted.insert.iter().enumerate().take(n + 1) {
            let check = if wanted.check_gaps >> gap & 1 == 1 { channel::CHECK_MISSING } else { 0.0 };
            let before = gap.checked_sub(1).map(|k| text.symbol(k));
            for s in ones(set) {
                let number = inserted(base, gap, byte(s));
                // Whichever of several equal neighbours was left out, the text is the same.
                let run = number.text()[gap..].iter().take_while(|&&b| b == byte(s)).count();
                let chance = channel::LEFT_OUT * run as f64 / (n + 1) as f64;
                if before != Some(s) {
                    self.offer(&number, Slip::Missing { gap }, chance);
                }
                if check > 0.0 {
                    self.offer_check(&number, gap, chance + check);
                }
            }
        }
        self.try_pairs(wanted);
    }

    /// Two look-alikes at once, where both places are known to be wrong.
    fn try_pairs(&mut self, wanted: &Wanted) {
        let text = self.text;
        let n = text.number.len as f64;
        let one = |at: usize, s: usize| channel::replaced(s, text.symbol(at), text.raw[at]);
        for &[(first, set_one), (second, set_two)] in &wanted.pairs {
            let (first, second) = (usize::from(first), usize::from(second));
            let alike =
                |at: usize, set: u64| ones(set).filter(move |&s| channel::looks_like(s, text.symbol(at), text.raw[at]));
            for a in alike(first, set_one) {
                for b in alike(second, set_two) {
                    let number = replaced(&replaced(&text.number, first, byte(a)), second, byte(b));
                    let chance = channel::TWO_REPLACED * one(first, a) * one(second, b) / (n * n);
                    self.offer(&number, Slip::BothReplaced { first, second }, chance);
                }
            }
        }
    }

    /// A number whose check character may be all that is missing.
    fn offer_check(&mut self, number: &Compact, gap: usize, chance: f64) {
        if let Some((_, format, _)) = self.worth(matcher::find(number))
            && format.format().layout(number.text()).and_then(|l| l.check_slot()) == Some(gap)
        {
            // A check letter belongs to numbers of letters: each place that takes one and has none speaks against it.
            let bare = number.bytes[gap].is_ascii_alphabetic() && self.text.number.letters == 0;
            let lettered = |&at: &usize| at != gap && format.format().fits(replaced(number, at, b'A').text());
            let free = if bare { (0..number.len).filter(lettered).count() } else { 0 };
            self.found.retain(|c| c.number.text() != number.text());
            let chance = (0..free).fold(chance, |chance, _| chance * NO_LETTER);
            self.offer(number, Slip::CheckMissing { gap }, chance);
        }
    }
}
