//! What is wrong at an end of a number whose check digit agrees: a beginning that nobody has written down, a country
//! that is missing or that there is none of.

use alloc::borrow::ToOwned;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::{View, as_set, finding};
use crate::channel::{akin, symbol};
use crate::evidence::{PROBABLE, TELLING};
use crate::finding::{Code, Detail, Finding};
use crate::matcher;
use crate::near::{Row, Wanted};
use crate::registry::Registry;
use crate::repair::candidate::{Candidate, Slip, code_place};
use crate::rule::Set;

/// Bare digits shorter than this are not said to have an unknown prefix: one in ten passes some check.
const LONG_DIGITS: usize = 20;

impl View<'_> {
    /// Only the narrow beginning disagrees, and the check digit is right.
    pub(super) fn unknown_prefix(&self, wanted: &Wanted) -> Option<Finding> {
        let (row, faults) = wanted.headless?;
        let telling = self.scope.is_declared() || row.letters != 0 || self.text.number.len >= LONG_DIGITS;
        if !telling || !self.check_agrees(row) {
            return None;
        }
        // A slip that the check does not see is likelier than a prefix that nobody has written down.
        let slip = self.candidates.first().is_some_and(|best| match best.slip {
            Slip::Replaced { at } => {
                (faults & !row.covered) >> at & 1 == 1
                    && akin(symbol(best.number.bytes[at]), self.text.symbol(at), self.text.raw[at])
            }
            // Two slips that leave the check digit right are rarer than a range that nobody has written down.
            Slip::BothReplaced { .. } => false,
            _ => best.probability > PROBABLE,
        });
        let check_missing = |c: &Candidate| matches!(c.slip, Slip::CheckMissing { .. }) && c.probability >= TELLING;
        if slip || self.candidates.first().is_some_and(check_missing) {
            return None;
        }
        let head = usize::from(row.head);
        let format = self.scope.owner(row)?;
        let detail = Detail::Carrier { carrier: format.carrier(), declared: None };
        Some(finding(Code::UnknownPrefix, self.reading.raw(0, head), format).detail(detail))
    }

    /// Everything fits as far as it goes, and only a code at the end is missing.
    pub(super) fn suffix_missing(&self, row: &Row) -> Option<Finding> {
        if !self.check_agrees(row) {
            return None;
        }
        let format = self.scope.owner(row)?;
        let end = self.text.number.len;
        let sets: Vec<Set> = (end..end + Registry::S10Country.width()).map(|at| as_set(row.set(at))).collect();
        let detail = if sets.iter().all(|set| set.len() == 1) {
            let expected = sets.iter().map(Set::to_string).collect();
            Detail::Affix { expected, format: format.format() }
        } else if sets.iter().all(|&set| set == Set::UPPER) {
            // Any country may stand there, and two examples say more than a class of characters.
            Detail::Affixes(Vec::from(["CN", "GB"].map(str::to_owned)))
        } else {
            Detail::None
        };
        Some(finding(Code::SuffixMissing, self.reading.gap(self.text.number.len), format).detail(detail))
    }

    /// Everything fits but the country at the end, and no country is spelled so: whose parcels end in that of one post.
    pub(super) fn unknown_country(&self, wanted: &Wanted) -> Option<Finding> {
        let (row, faults) = wanted.nearest.filter(|&(_, faults)| faults != 0)?;
        let number = &self.text.number;
        let postal = matcher::find(number).iter().find(|fit| fit.check == Some(true) && fit.code == Some(false))?;
        let (at, to) = code_place(postal.format, number)?;
        let outside = faults & !(((1 << (to - at)) - 1) << at);
        let own: Vec<u8> = (at..to).filter_map(|i| as_set(row.set(i)).iter().next()).collect();
        if outside != 0 || !Registry::S10Country.contains(&own) {
            return None;
        }
        let detail = Detail::Code { registry: Registry::S10Country, format: self.scope.owner(row)?.format() };
        Some(finding(Code::UnknownCountry, self.reading.raw(at, to), postal.format).detail(detail))
    }

    fn check_agrees(&self, row: &Row) -> bool {
        let (Some(slot), Some(id)) = (row.slot(), self.scope.owner(row)) else { return false };
        let (format, number) = (id.format(), self.text.number.text());
        slot < number.len() && format.check.accepts(format.domain.of(number, slot), number[slot])
    }
}
