//! A country or a term of trade in front of digits in groups: `US 9865 7878 8855`, `DDP 9865 7878 8855`. A shape that
//! takes any letters takes them for a number's own.

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
/// Fewer digits are a group of something else.
const FEWEST: usize = 10;

/// Takes the word off digits that are known without it, where nothing but letters of any kind speaks for the whole.
/// That it is none of the number is a proposal.
pub(super) fn peel(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let Some(digits) = behind(core.of(input)) else { return false };
    let number = Span::new(core.end - digits.len(), core.end);
    let told = cell.is_own(input, core) || cell.claim(input, core).is_some_and(Claim::is_sure);
    if told || !cell.is_known(input, number) {
        return false;
    }
    cell.sure = cell.sure.min(Applicability::Likely);
    cell.keep(number, Code::LabelGlued, trim(input, Span::new(core.start, number.start)));
    true
}

/// The groups of digits behind such a word, which is no group as long as all of them.
pub(crate) fn behind(text: &str) -> Option<&str> {
    let (word, digits) = text.split_once(' ').filter(|(word, _)| TERMS.contains(word) || is_country(word))?;
    let groups = || digits.split(' ');
    let all = digits.bytes().filter(u8::is_ascii_digit).count();
    let even = || groups().rev().skip(1).all(|group| group.len() == word.len());
    (digits.contains(' ') && groups().all(is_digits) && all >= FEWEST && !even()).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_in_front_of_groups_comes_off() {
        for (text, left) in [
            ("US 9865 7878 8855", "9865 7878 8855"),
            ("DDP 9865 7878 8855", "9865 7878 8855"),
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
