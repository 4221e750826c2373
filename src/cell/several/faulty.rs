//! A number with a fault in a list: it begins as a sound one beside it does, or has letters where that one has some.

use smallvec::SmallVec;

use super::Peeled;
use crate::canon::Compact;
use crate::cell::claim::{self, Claim};
use crate::channel::{DIGITS, others_alike, symbol};
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
    let models: SmallVec<[Compact; 2]> = known.filter(told).filter_map(|span| claim::number(input, span)).collect();
    let alike = |piece: &str, model: &Compact| match model.letters {
        0 => is_like_digits(piece, model),
        _ => is_like(piece, model),
    };
    pieces.iter().all(|piece| models.iter().any(|model| alike(piece.of(input), model)))
}

/// Whether a word is digits as a number of them is, but that signs hide some, or that letters look like some.
fn is_like_digits(piece: &str, model: &Compact) -> bool {
    let hides = |c: char| damage::hides_characters(c) || c == '.';
    let kept = piece.replace(hides, "").to_ascii_uppercase();
    let hidden = kept.len() < piece.len();
    let letters = kept.bytes().filter(u8::is_ascii_alphabetic).count();
    let digits = kept.bytes().filter(u8::is_ascii_digit).count();
    let alike = |b: u8| b.is_ascii_digit() || others_alike(symbol(b)) & DIGITS != 0;
    let read = letters > 0 && letters < FIGURES && kept.len() == model.len;
    kept.bytes().all(|b| b.is_ascii_alphanumeric() && alike(b))
        && digits >= SHORTEST
        && (hidden && letters == 0 && kept.len() <= model.len || !hidden && read)
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

    #[test]
    fn digits_that_are_like_a_number_of_them() {
        let model = Compact::of(b"986578788855").expect("digits");
        for (word, is) in [
            ("9865787888**", true),
            ("98657878••••", true),
            ("98657878885S", true),
            ("9B6578788855", true),
            ("986578788844", false),
            ("98657878885S0", false),
            ("98657878885X", false),
            ("12**", false),
            ("2pcs", false),
        ] {
            assert_eq!(is_like_digits(word, &model), is, "{word}");
        }
    }
}
