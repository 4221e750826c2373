//! A number with a fault in a list: it begins as a sound one beside it does, or has letters where that one has some.

use smallvec::SmallVec;

use super::Peeled;
use crate::canon::Compact;
use crate::cell::claim::{self, Claim};
use crate::damage;
use crate::finding::Span;

/// Fewer characters are a count or a place, and fewer figures a word.
const SHORTEST: usize = 5;
const FIGURES: usize = 3;
/// Fewer of them may be letters of the number.
const CROSSES: usize = 3;
/// What a list is cut to, or a character more or less.
const LONGER: usize = 2;

/// Whether each of these pieces is rather a number with a fault than a remark beside those that are known.
pub(super) fn are_alike(input: &str, cell: &Peeled, pieces: &[Span], known: impl Iterator<Item = Span>) -> bool {
    let told = |&span: &Span| cell.is_own(input, span) || cell.claim(input, span).is_some_and(Claim::is_distinctive);
    let lettered = |number: &Compact| number.letters != 0;
    let models: SmallVec<[Compact; 2]> =
        known.filter(told).filter_map(|span| claim::number(input, span)).filter(lettered).collect();
    pieces.iter().all(|piece| models.iter().any(|model| is_like(piece.of(input), model)))
}

/// Whether a word, some of which may be hidden, begins as a number does, or has letters at the same ends.
fn is_like(piece: &str, model: &Compact) -> bool {
    let hides = |c: char| damage::hides_characters(c) || matches!(c, '#' | '.');
    let seen = piece.trim_end_matches(hides);
    // Crosses hide the end of a number, too.
    let uncrossed = seen.trim_end_matches(['x', 'X', '×']);
    let seen = if seen.chars().count() >= uncrossed.chars().count() + CROSSES { uncrossed } else { seen };
    let text = seen.replace(hides, "").to_ascii_uppercase();
    let figures = text.bytes().filter(u8::is_ascii_digit).count();
    if !text.bytes().all(|b| b.is_ascii_alphanumeric())
        || text.len() < SHORTEST
        || figures < FIGURES
        || text.len() > model.len + LONGER
    {
        return false;
    }
    let letters = |text: &[u8]| text.iter().take_while(|b| b.is_ascii_alphabetic()).count();
    let behind = |text: &[u8]| text.iter().rev().take_while(|b| b.is_ascii_alphabetic()).count();
    let (text, model) = (text.as_bytes(), model.text());
    let begins = text[..2] == model[..2] && text[..2].iter().any(u8::is_ascii_alphabetic);
    let ends = behind(text) == behind(model) || text.len() < model.len() && behind(text) == 0;
    begins || letters(model) > 1 && behind(model) > 0 && letters(text) == letters(model) && ends
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_are_like_a_number() {
        let model = Compact::of(b"LX473124735CN").expect("letters and digits");
        for (word, is) in [
            ("RR47312482DE", true),
            ("LX47312474SCN", true),
            ("RR473124****", true),
            ("RR473124XXXX", true),
            ("LX473", true),
            ("RR4731", true),
            ("RR473124735", true),
            ("13800138000", false),
            ("2pcs", false),
            ("SKU12345", false),
            ("LX-2026-01", false),
            ("LX4731247351234567CN", false),
        ] {
            assert_eq!(is_like(word, &model), is, "{word}");
        }
    }
}
