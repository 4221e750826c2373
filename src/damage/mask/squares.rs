//! Squares, which programs show in the place of characters that they cannot write: `THICJZTG7T□□WL`.

use super::{is_proven, number_of};
use crate::canon::Compact;
use crate::cell;
use crate::cell::claim::{self, Claim};

/// Squares that a program draws.
const EMPTY: &[char] = &['□', '▢', '◻', '▯'];
/// Those that people paint over characters, too.
const FILLED: &[char] = &['■', '█', '▇'];
/// One alone may be the box of a list, or part two numbers.
const FEWEST: usize = 2;
/// No more letters end a number behind its last digit.
const LETTERS: usize = 4;

/// Where squares stand within a word as no sign between two numbers does.
pub(super) fn squares(text: &str) -> Option<(usize, usize)> {
    if text.is_ascii() {
        return None;
    }
    let square = |c: char| EMPTY.contains(&c) || FILLED.contains(&c);
    let at = text.find(square)?;
    let (before, rest) = text.split_at(at);
    let after = rest.trim_start_matches(square);
    let signs = &rest[..rest.len() - after.len()];
    let solid = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric());
    let figured = |text: &str| text.bytes().any(|b| b.is_ascii_digit());
    let lettered = |text: &str| text.bytes().any(|b| b.is_ascii_uppercase());
    if signs.chars().count() < FEWEST || !solid(before) || !solid(after) || !figured(before) {
        return None;
    }
    let sure = |number: &Compact| claim::of_number(number).is_some_and(Claim::is_sure);
    let hides = if figured(after) {
        // Painted ones are counted, and between two numbers they part them.
        let painted = signs.contains(FILLED);
        let parts = [before, after].iter().all(|part| number_of(part).is_some_and(|number| sure(&number)));
        !painted && !parts
    } else {
        let ends = after.len() <= LETTERS && after.bytes().all(|b| b.is_ascii_uppercase());
        ends && lettered(before) && !cell::is_name(after.as_bytes())
    };
    (hides && !number_of(before).is_some_and(|number| is_proven(&number))).then_some((at, at + signs.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn squares_hide_characters_within_a_word() {
        for (text, hides) in [
            ("THICJZTG7T□□WL", true),
            ("NVMYWWYLYUH5JG□□IC", true),
            ("9865□□□□8855", true),
            // A box in front, a name, and what is whole in front of them.
            ("□□ 986578788855", false),
            ("THICJZTG7T□□UPS", false),
            ("986578788855□□463458255368", false),
            ("LX473124735CN□□OK", false),
            ("9865□8788855", false),
            ("986578788855", false),
        ] {
            assert_eq!(squares(text).is_some(), hides, "{text}");
        }
    }
}
