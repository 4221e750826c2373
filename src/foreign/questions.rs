//! Which kinds of identifier a text is asked for, by what it has in it.

use super::signs::Signs;
use super::{
    Kind, Strength, article, bic, card, date, device, file, iban, identity, marketplace, measure, network, order,
    phone, postcode, standard, vat, words,
};

/// What a text is as it is spelled.
pub(super) fn ask(text: &str) -> Option<Kind> {
    ask_by(text, &Signs::of(text))
}

/// The same of a text whose signs are known.
pub(super) fn ask_by(text: &str, signs: &Signs) -> Option<Kind> {
    let mut kind: Option<Kind> = None;
    let mut left = if signs.stand_alone() { candidates(signs) & ALONE } else { candidates(signs) };
    while left != 0 && kind.is_none_or(|kind| kind.strength < Strength::Proof) {
        let (_, look) = KINDS[left.trailing_zeros() as usize];
        left &= left - 1;
        if let Some(found) = look(text) {
            kind = Some(kind.map_or(found, |kind| kind.stronger(found)));
        }
    }
    kind
}

/// What else a row of digits is. Every number without letters is asked, so that the length decides what is computed,
/// and what may answer strongly is asked first.
pub(super) fn bare(n: &[u8]) -> Option<Kind> {
    match n.len() {
        4 | 6 => postcode::digits(n),
        5 => date::digits(n).or_else(|| postcode::digits(n)),
        8 => date::digits(n).or_else(|| postcode::routing(n)).or_else(|| article::digits(n)),
        12 => date::digits(n).or_else(|| article::digits(n)),
        10 => phone::digits(n).or_else(|| date::digits(n)).or_else(|| article::digits(n)).or_else(|| order::digits(n)),
        11 => phone::digits(n),
        13 => phone::digits(n).or_else(|| article::digits(n)).or_else(|| date::digits(n)),
        14 => date::digits(n).or_else(|| card::digits(n)).or_else(|| phone::digits(n)).or_else(|| article::digits(n)),
        15 => phone::digits(n).or_else(|| card::digits(n)).or_else(|| order::digits(n)),
        16 | 18 | 19 => card::digits(n).or_else(|| order::digits(n)),
        17 => date::digits(n).or_else(|| card::digits(n)).or_else(|| order::digits(n)),
        _ => None,
    }
}

/// A kind with what a text must have at least to be one.
type Question = (fn(&Signs) -> bool, fn(&str) -> Option<Kind>);

/// Writes down the questions, and which of them a text may answer: all of them in line, as none is long.
macro_rules! kinds {
    ($(($may_be:expr, $look:expr $(,)?)),+ $(,)?) => {
        pub(super) const KINDS: &[Question] = &[$(($may_be, $look)),+];

        /// Which kinds a text may be, the first in the lowest bit.
        fn candidates(signs: &Signs) -> u32 {
            let may_be = [$(($may_be as fn(&Signs) -> bool)(signs)),+];
            may_be.iter().rev().fold(0, |all, &may_be| all << 1 | u32::from(may_be))
        }
    };
}

kinds![
    (|s| s.headed() && s.digits() && s.letters() && s.len >= iban::SHORTEST, iban::look),
    (network::may_be, network::look),
    (|s| s.headed() && s.marked() && s.digits <= LONGEST_BRANCH, bic::look),
    (standard::may_be, standard::look),
    (|s| s.digits() && s.letters() && (s.headed() || s.len == vat::CREDIT_CODE) && s.len >= vat::SHORTEST, vat::look),
    (identity::may_be, identity::look),
    (device::may_be, device::look),
    (|s| s.has(Signs::MARK) && s.digits() && s.letters(), file::look),
    (|s| s.digits() && (s.marked() || s.letters()) && measure::may_be(s), measure::look),
    (|s| s.digits() && s.lettered() && (s.digits <= date::DIGITS || s.has(Signs::WIDE | Signs::MARK)), date::look),
    (
        |s| {
            s.has(Signs::SPACE)
                && (s.len == date::SPACED && s.digits == 8
                    || !s.lettered() && date::MOMENTS.contains(&s.len) && s.digits + 1 == s.len)
        },
        date::spaced,
    ),
    (|s| phone::DIGITS.contains(&s.digits) && (s.headed() || s.marked() || s.has(Signs::WIDE)), phone::look),
    (|s| s.lettered() && (s.headed() || s.len == order::SHOPEE || s.has(Signs::HYPHEN | Signs::MARK)), order::look),
    (|s| !s.headed() && s.marked() && s.len == order::GROUPED, order::in_groups),
    (
        |s| (s.headed() || s.has(Signs::WIDE)) && s.digits() && s.letters() || marketplace::may_be_figures(s),
        marketplace::look,
    ),
    (card::may_be, card::look),
    (|s| s.headed() || (s.marked() || s.letters()) && article::may_be_printed(s), article::look),
    (|s| s.headed() || (s.marked() || s.letters()) && s.len <= postcode::LONGEST, postcode::look),
    (|s| s.marked() && !s.letters() && s.len <= postcode::LONGEST_ROUTED, postcode::routed),
    (|s| !s.marked() && !s.letters(), |text| bare(text.as_bytes())),
    (words::may_be, words::look),
];

/// What a text may be in which a space stands between any two of many letters and digits, the account of a bank: all
/// others have groups. How many spaces stand there does not matter.
const ALONE: u32 = 1;

/// Digits of the place of a bank and of its branch.
const LONGEST_BRANCH: usize = 5;
