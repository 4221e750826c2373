//! Signs apart from each other, each of which hides one character: `RD7*5*02200CN`, `LP2•6992•01•2184`.

use alloc::vec::Vec;

use super::{is_proven, number_of};
use crate::canon::Compact;
use crate::cell::claim;
use crate::evidence::DISTINCTIVE;
use crate::matcher::{self, Fit};
use crate::rule::Carrier;

/// Signs that hide one character as well as they part groups.
const SIGNS: &[char] = &['*', '#', '•'];
/// One alone is a sign in the place of one character.
const FEWEST: usize = 2;

/// Whether such signs stand within a word: with digits in their places it is a number that letters or digits of its
/// own tell, and without them it is none, or one that nothing proves and whose groups are not even.
pub(super) fn hides_apart(text: &str, declared: Option<&'static Carrier>) -> bool {
    let Some(sign) = text.chars().find(|c| SIGNS.contains(c)) else { return false };
    let parts: Vec<&str> = text.split(sign).collect();
    let solid = |part: &&str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric());
    if parts.len() <= FEWEST || !parts.iter().all(solid) {
        return false;
    }
    let filled = Compact::of(text.replace(sign, "0").to_ascii_uppercase().as_bytes());
    let known = |fit: Fit| {
        let counts = claim::is_open(fit.format) || declared == Some(fit.format.carrier());
        counts && fit.outline() >= DISTINCTIVE
    };
    if !filled.is_some_and(|number| matcher::find(&number).iter().any(known)) {
        return false;
    }
    let Some(kept) = number_of(text) else { return true };
    let own = declared.is_some_and(|carrier| claim::by(carrier, &kept));
    !own && !is_proven(&kept) && (claim::of_number(&kept).is_none() || are_uneven(&parts))
}

/// Whether groups differ: all of them are as long as each other but the first and the last, which may be shorter.
fn are_uneven(groups: &[&str]) -> bool {
    let [first, inner @ .., last] = groups else { return false };
    let Some(len) = inner.first().map(|group| group.len()) else { return false };
    inner.iter().any(|group| group.len() != len) || first.len() > len || last.len() > len
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_apart_hide_as_much_as_signs_in_a_row() {
        for (text, carrier, hides) in [
            ("RD7*5*02200CN", "", true),
            ("1ZVRDYPK8*5006*259", "", true),
            ("94055*8013*82554306525", "", true),
            ("YT43652#5195#13881", "", true),
            ("LP2•6992•01•2184", "", true),
            ("YT43•52•5195•13881", "", true),
            // Groups, the first or the last of which is shorter, and what proves itself or is the declared carrier's.
            ("YT43•52•5195•13881", "yto", false),
            ("9865•7878•8855", "", false),
            ("YT4•3525•1951•3881", "", false),
            ("1Z•999•AA1•01•2345•6784", "", false),
            ("RB123*456785GB", "", false),
            // Sides of a parcel, and what is behind a whole number.
            ("30*20*10", "dpd", false),
            ("986578788855**", "", false),
        ] {
            assert_eq!(hides_apart(text, crate::carrier(carrier)), hides, "{text}");
        }
    }
}
