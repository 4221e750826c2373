//! Tries changes, and gathers the texts that a format accepts as candidates.

mod affixes;
mod alike;
mod single;

use alloc::vec::Vec;
use core::cmp::Reverse;

use smallvec::SmallVec;

use super::candidate::{Candidate, Slip};
use super::likelihood::{like_its_neighbours, ratio};
use crate::canon::Compact;
use crate::channel;
use crate::check::Check;
use crate::matcher::{self, FormatId, Found};
use crate::near::{Scope, Text, ones};
use crate::rank;
use crate::rule::{Part, Standing};
use crate::s10;

/// Barcode forms are scanned, and a scanner takes no digit for another: one in fifty was typed.
const TYPED_FORM: f64 = 0.02;

/// Tables lag behind: one number in twenty is of a service that they do not list.
const UNLISTED_SERVICE: f64 = 0.05;

/// Formats fix the rare services of a post and leave the letters of the common ones open: of its items without any, one
/// in ten is of a service that is fixed.
const FIXED_SERVICE: f64 = 0.1;

/// What the formats that accept an answer of the matcher are worth together, the best of them, and whether it proves.
type Worth = Option<(f64, FormatId, bool)>;

/// Tries changes and gathers those that a format accepts.
pub(super) struct Candidates<'a> {
    text: &'a Text,
    scope: Scope,
    /// Most changes lead to one of few answers of the matcher.
    seen: SmallVec<[(Found, Worth); 12]>,
    found: Vec<Candidate>,
}

impl<'a> Candidates<'a> {
    pub(super) fn new(text: &'a Text, scope: Scope) -> Self {
        Self { text, scope, seen: SmallVec::new(), found: Vec::new() }
    }

    /// All candidates, the likeliest first, with their probabilities.
    pub(super) fn ranked(mut self) -> Vec<Candidate> {
        for candidate in &mut self.found {
            candidate.probability *= like_its_neighbours(self.text, candidate);
            if !candidate.format.format().lists_codes(candidate.number.text()) {
                candidate.probability *= UNLISTED_SERVICE;
            }
            if is_misread_form(self.text, candidate) {
                candidate.probability *= TYPED_FORM;
            }
        }
        let sum: f64 = self.found.iter().map(|c| c.probability).sum();
        let all = sum / (1.0 - channel::UNLISTED)
            + channel::NOTHING_KNOWN
                * rank::power(rank::background(self.text.number.letters == 0, self.text.number.len));
        for candidate in &mut self.found {
            candidate.probability /= all;
            if candidate.lacks_service(self.scope) {
                candidate.probability *= FIXED_SERVICE;
            }
        }
        self.found.sort_by_cached_key(likelihood);
        self.found
    }

    /// Keeps a changed text when a format accepts it.
    fn offer(&mut self, number: &Compact, slip: Slip, chance: f64) {
        let found = matcher::find(number);
        if found.is_empty() {
            return;
        }
        if let Some((worth, format, proven)) = self.worth(found)
            && !is_degenerate(number)
            && !is_of_strange_letter(self.text, slip, format)
        {
            let probability = chance * worth * ratio(&self.text.number, number);
            self.found.push(Candidate { number: *number, slip, format, proven, probability });
        }
    }

    fn worth(&mut self, found: Found) -> Worth {
        if let Some(&(_, worth)) = self.seen.iter().find(|(seen, _)| *seen == found) {
            return worth;
        }
        let mut worth: Worth = None;
        let mut best = 0.0;
        for fit in found.iter().filter(|fit| fit.accepted() && self.scope.allows(fit.format)) {
            let value = rank::power(self.scope.context.weight_of_candidate(fit));
            let proven = fit.check.is_some() || fit.code.is_some();
            let (sum, format, was_proven) = worth.unwrap_or((0.0, fit.format, proven));
            worth =
                Some(if value > best { (sum + value, fit.format, proven) } else { (sum + value, format, was_proven) });
            best = value.max(best);
        }
        if self.seen.len() == self.seen.inline_size() {
            self.seen.pop();
        }
        self.seen.push((found, worth));
        worth
    }
}

/// What sorts the likelier first. Of those that are as likely, the one that more parcels come with: by the first letter
/// of a post's service, then by the carrier.
fn likelihood(c: &Candidate) -> (Reverse<u64>, usize, Reverse<rank::Quarters>) {
    let service = channel::service_place(c.number.bytes[0]).filter(|_| s10::is_format(c.format));
    // The bits of numbers that are not negative are in the order of the numbers.
    (Reverse(c.probability.to_bits()), service.unwrap_or(usize::MAX), Reverse(rank::prior(c.format)))
}

/// Whether it would be a number of hearsay, known by the letters in front, of which one is another letter in the text:
/// whose numbers begin otherwise is rather somebody else's.
pub(super) fn is_of_strange_letter(text: &Text, slip: Slip, format: FormatId) -> bool {
    let Slip::Replaced { at } = slip else { return false };
    let format = format.format();
    let head = match format.shape.first() {
        Some(Part::Lit(head)) => head.len(),
        Some(Part::OneOf(_, heads)) => heads.iter().map(|head| head.len()).max().unwrap_or(0),
        _ => 0,
    };
    let hearsay = format.standing == Standing::DeclaredOnly && matches!(format.check, Check::None);
    hearsay && at < head && text.number.letters >> at & 1 == 1
}

/// Whether it would be a form that carries a shorter number, with another digit in the place of one that all such forms
/// begin with.
fn is_misread_form(text: &Text, candidate: &Candidate) -> bool {
    let Slip::Replaced { at } = candidate.slip else { return false };
    let begins = |part: &Part| matches!(*part, Part::Lit(head) if at < head.len());
    rank::Facts::of(candidate.format).carries
        && text.number.digits >> at & 1 == 1
        && candidate.format.format().shape.first().is_some_and(begins)
}

/// One digit repeated: passes most check digits, and is nobody's number.
pub(super) fn is_degenerate(number: &Compact) -> bool {
    let mut digits = ones(number.digits).map(|at| number.bytes[at]);
    let first = digits.next();
    number.digits.count_ones() > 3 && digits.all(|d| Some(d) == first)
}
