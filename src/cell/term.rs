//! A country, a term of trade or the order of a shop in front of digits in groups: `US 9865 7878 8855`,
//! `DDP 9865 7878 8855`, `#1001 9865 7878 8855`. A shape that takes any letters, or so many digits, takes all of it.

use core::ops::RangeInclusive;

use super::claim::Claim;
use super::margin::is_country;
use super::{Peeled, trim};
use crate::finding::{Applicability, Code, Span};
use crate::signs::is_digits;

/// Who pays for the way, by the Incoterms; customs ask for it.
#[rustfmt::skip]
const TERMS: &[&str] = &[
    "CFR", "CIF", "CIP", "CPT", "DAP", "DAT", "DDP", "DDU", "DPU", "EXW", "FAS", "FCA", "FOB",
];
/// What stands in front of the order of a shop, and how many digits that has.
const HASH: char = '#';
const ORDER: RangeInclusive<usize> = 3..=6;
/// Fewer digits are a group of something else.
const FEWEST: usize = 10;

/// Takes the word off digits that are known without it, where hardly anything speaks for the whole. That it is none of
/// the number is a proposal.
pub(super) fn peel(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let Some(digits) = behind(core.of(input)) else { return false };
    let number = Span::new(core.end - digits.len(), core.end);
    let hashes = usize::from(core.of(input).starts_with(HASH));
    let whole = Span::new(core.start + hashes, core.end);
    let told = cell.is_own(input, whole) || cell.claim(input, whole).is_some_and(Claim::is_sure);
    if told || !cell.is_known(input, number) {
        return false;
    }
    cell.sure = cell.sure.min(Applicability::Likely);
    cell.keep(number, Code::LabelGlued, trim(input, Span::new(core.start, number.start)));
    true
}

/// The groups of digits behind such a word, which is no group as long as all of them.
pub(crate) fn behind(text: &str) -> Option<&str> {
    let is_word = |word: &str| TERMS.contains(&word) || is_country(word) || is_order(word);
    let (word, digits) = text.split_once(' ').filter(|(word, _)| is_word(word))?;
    let groups = || digits.split(' ');
    let all = digits.bytes().filter(u8::is_ascii_digit).count();
    let even = || groups().rev().skip(1).all(|group| group.len() == word.len());
    (digits.contains(' ') && groups().all(is_digits) && all >= FEWEST && !even()).then_some(digits)
}

/// Whether a word is the order of a shop, which counts them behind a hash.
fn is_order(word: &str) -> bool {
    word.strip_prefix(HASH).is_some_and(|order| ORDER.contains(&order.len()) && is_digits(order))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_in_front_of_groups_comes_off() {
        for (text, left) in [
            ("US 9865 7878 8855", "9865 7878 8855"),
            ("DDP 9865 7878 8855", "9865 7878 8855"),
            ("#1001 9865 7878 8855", "9865 7878 8855"),
            ("#1 9865 7878 8855", "#1 9865 7878 8855"),
            ("SFC 9865 7878 8855", "SFC 9865 7878 8855"),
            ("US 98 65 78 78 88 55", "US 98 65 78 78 88 55"),
            ("US 986578788855", "US 986578788855"),
            ("US 9865 7878", "US 9865 7878"),
        ] {
            let mut cell = Peeled::whole(text);
            peel(text, &mut cell);
            assert_eq!(cell.core.of(text), left, "{text}");
        }
    }
}
