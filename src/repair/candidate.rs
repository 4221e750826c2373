//! Candidates: the changed texts that a format accepts, with the slip that explains each and its weight.

use super::edit::replaced;
use crate::canon::Compact;
use crate::channel::{self, symbol};
use crate::damage;
use crate::evidence::{PROBABLE, PROPOSED};
use crate::matched::carried;
use crate::matcher::{self, Fit, FormatId};
use crate::missing;
use crate::near::{self, Scope, Text};
use crate::party::is_line;
use crate::rule::{Field, Kind};
use crate::s10::SERVICE;

/// What happened to a number on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slip {
    /// One character is unknown; or `seen`, where a letter of another script stands there that looks like this digit.
    Erased { gap: usize, seen: bool },
    /// One character stands for another.
    Replaced { at: usize },
    /// Two characters stand for others.
    BothReplaced { first: usize, second: usize },
    /// All look-alikes of one kind, or of every kind, stand for digits.
    EachReplaced { first: usize, last: usize },
    /// A character and the next have changed places.
    Swapped { at: usize },
    /// A character too many.
    Extra { at: usize },
    /// A character is missing.
    Missing { gap: usize },
    /// The check character is missing.
    CheckMissing { gap: usize },
    /// The country is written as people write it.
    Country { at: usize },
    /// Beginning and end have changed places.
    AffixesSwapped,
    /// The beginning or the end is missing.
    AffixMissing { at_end: bool, len: usize },
    /// Characters too many at the beginning or the end.
    PartAdded { at_end: bool, len: usize },
}

impl Slip {
    /// Whether two slips are the same kind of explanation; the place counts only where it is a statement of its own.
    pub(super) fn is_like(self, other: Self) -> bool {
        match (self, other) {
            (Self::Replaced { .. } | Self::Erased { .. }, _) => self == other,
            _ => core::mem::discriminant(&self) == core::mem::discriminant(&other),
        }
    }
}

/// A number that may have been meant.
#[derive(Clone)]
pub(super) struct Candidate {
    pub(super) number: Compact,
    pub(super) slip: Slip,
    /// The best format that accepts it.
    pub(super) format: FormatId,
    /// Whether a check digit or a closed table speaks for it.
    pub(super) proven: bool,
    /// The weight, and in the end the probability.
    pub(super) probability: f64,
}

impl Candidate {
    /// The part that is missing at one end, and whether that is the end.
    pub(super) fn affix(&self) -> Option<(bool, &[u8])> {
        let Slip::AffixMissing { at_end, len } = self.slip else { return None };
        let number = self.number.text();
        Some((at_end, if at_end { &number[number.len() - len..] } else { &number[..len] }))
    }

    /// Whether nothing but digits is missing at one end.
    pub(super) fn lacks_digits(&self) -> bool {
        self.affix().is_some_and(|(_, affix)| affix.iter().all(u8::is_ascii_digit))
    }

    /// Whether a number of the declared post lacks nothing but its service. Whichever it was leaves the check digit
    /// right.
    pub(super) fn lacks_service(&self, scope: Scope) -> bool {
        matches!(self.slip, Slip::AffixMissing { at_end: false, len: SERVICE })
            && scope.context.carrier().is_some_and(|carrier| carrier.kind == Kind::Post)
            && matcher::find(&self.number).iter().any(Fit::is_item)
    }

    /// Whether two neighbours have changed places.
    pub(super) const fn is_swap(&self) -> bool {
        matches!(self.slip, Slip::Swapped { .. })
    }

    /// Whether it is the one completion at a known place: the only one that a format accepts, or the only one whose
    /// character looks like the one that stands there. `known` holds the places whose characters no row allows.
    pub(super) fn is_sole(&self, text: &Text, scope: Scope, all: &[Self], known: u64) -> bool {
        let is_known = match self.slip {
            Slip::Erased { .. } | Slip::CheckMissing { .. } | Slip::Country { .. } | Slip::BothReplaced { .. } => true,
            Slip::Replaced { at } => known >> at & 1 == 1,
            // Where the format takes the letters as they stand, nothing shows that they are wrong.
            Slip::EachReplaced { .. } => !self.format.format().fits(text.number.text()) && self.takes_no_other(text),
            // A wrong letter at one end leads to a number with a right check digit, too.
            Slip::AffixesSwapped => self.proven && self.probability >= PROPOSED,
            // What all numbers of the declared carrier begin with needs no check digit to be missed. Without a carrier,
            // one text in ten agrees with the check digit of numbers that begin otherwise.
            Slip::AffixMissing { at_end, len } => {
                let certain = if at_end || scope.is_declared() { self.proven } else { false };
                (certain || scope.is_declared() && self.probability >= PROPOSED)
                    && (at_end || !near::begins_openly(text, scope, len))
                    && !(at_end && hands_on(scope) && near::lacks_country(&text.number))
                    && !(at_end && near::lacks_one(&text.number, scope))
            }
            _ => false,
        };
        if !is_known || self.probability < PROBABLE || self.is_ruined() {
            return false;
        }
        // Whatever stands in the place of the check digit, the slip may be elsewhere: to overwrite it proves nothing.
        let overwrites = |at: usize| {
            let slot = self.format.format().layout(self.number.text()).and_then(|layout| layout.check_slot());
            slot == Some(at) && text.number.bytes[at].is_ascii_digit()
        };
        let sole = all.iter().filter(|c| c.slip == self.slip).count() == 1;
        let looks = |at: usize| {
            channel::looks_like(symbol(self.number.bytes[at]), text.symbol(at), text.raw[at])
                && self.probability >= PROPOSED
        };
        match self.slip {
            Slip::Replaced { at } => {
                // Two letters that look alike begin numbers of two carriers.
                let lettered = (text.number.letters & self.number.letters) >> at & 1 == 1;
                !overwrites(at) && (sole && self.proven || looks(at) && (scope.is_declared() || !lettered))
            }
            Slip::BothReplaced { first, second } | Slip::EachReplaced { first, last: second } => {
                looks(first) && looks(second)
            }
            _ => sole,
        }
    }

    /// Whether the format refuses each letter that was read for a digit, and each digit that was read for a letter.
    fn takes_no_other(&self, text: &Text) -> bool {
        near::ones(text.number.letters ^ self.number.letters).all(|at| {
            let one = replaced(&self.number, at, text.number.bytes[at]);
            !self.format.format().fits(one.text())
        })
    }

    /// Whether the number would be whole and its other digits were lost all the same, or are nobody's number.
    fn is_ruined(&self) -> bool {
        let number = core::str::from_utf8(self.number.text()).unwrap_or_default();
        damage::is_ruined(number, Some(self.format.carrier()))
            || carried(self.format, number).is_some_and(|number| missing::issued_by_nobody(&number).is_some())
    }
}

/// Whether the declared carrier hands parcels on under the numbers of posts, of whatever country.
fn hands_on(scope: Scope) -> bool {
    scope.context.carrier().is_some_and(is_line)
}

/// Where the country of a number lies.
pub(super) fn code_place(format: FormatId, number: &Compact) -> Option<(usize, usize)> {
    let place = format.format().place(number.text(), Field::Country)?;
    Some((usize::from(place.from), usize::from(place.to)))
}
