//! Whether what is kept of a text is a whole number, so that nothing of it is hidden.

use crate::canon::{Compact, MAX, read};
use crate::cell::claim;
use crate::damage::origin;
use crate::evidence::DISTINCTIVE;
use crate::finding::Span;
use crate::matcher::Fit;
use crate::rule::Carrier;

/// Whether a number is one beyond doubt.
pub(super) fn is_proven(number: &Compact) -> bool {
    claim::of_number(number).is_some_and(|claim| claim.checked && claim.is_distinctive())
}

/// Whether digits alone are fewer than those of which a check digit tells that they are all.
pub(super) fn is_short_row(number: &Compact) -> bool {
    const LONG: usize = 20;
    number.letters == 0 && number.len < LONG
}

/// Whether a number ends where it seems to end: a check digit agrees, or all numbers that begin so are as long. Without
/// a declaration a check digit behind letters tells only what it proves: one of ten beginnings agrees by chance. Under
/// one only its carrier's formats tell, unless that one has no such number and letters or the length speak for another
/// one's.
pub(super) fn is_whole(number: &Compact, declared: Option<&'static Carrier>) -> bool {
    const LONG_DIGITS: usize = 18;
    let is_told = number.letters == 0 || declared.is_some() || claim::is_proven(number, None);
    let ends = |fit: &Fit| {
        let sole = |fit: &Fit| fit.format.format().rows(MAX).len() == 1;
        let distinctive = if is_told { fit.evidence } else { fit.outline() } >= DISTINCTIVE;
        is_told && fit.check == Some(true)
            || distinctive && sole(fit) && !origin::goes_on(number, declared.map(|_| fit.format.carrier()))
    };
    let own = |carrier| claim::fits_of(carrier, number).any(|fit| ends(&fit));
    let known = declared.is_some_and(|carrier| claim::fits_of(carrier, number).any(|fit| !claim::is_free(fit.format)));
    let counts = declared.is_none() || !known && (number.letters != 0 || number.len >= LONG_DIGITS);
    counts && claim::accepted(number).any(|fit| ends(&fit)) || declared.is_some_and(own)
}

/// Whether the declared carrier has such numbers of one length, and none that are longer: then nothing can follow.
pub(super) fn is_longest(number: &Compact, declared: Option<&'static Carrier>) -> bool {
    declared.is_some_and(|carrier| {
        let sole = |fit: Fit| !claim::is_free(fit.format) && fit.format.format().rows(MAX).len() == 1;
        claim::fits_of(carrier, number).any(sole) && !origin::is_begun(number, carrier)
    })
}

/// The letters and digits of a text.
pub(super) fn number_of(text: &str) -> Option<Compact> {
    Compact::of(&read(text, Span::new(0, text.len())).text)
}

/// Whether what is kept of a text is a number beyond doubt, so that nothing of it is hidden.
pub(super) fn proves_itself(text: &str) -> bool {
    number_of(text).is_some_and(|number| is_proven(&number))
}

/// Whether enough figures are left to be those of a number.
pub(super) fn tells(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let letters = text.bytes().filter(u8::is_ascii_uppercase).count();
    digits > 1 || digits == 1 && letters > 3
}
