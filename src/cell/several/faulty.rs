//! A number with a fault in a list: it begins as a sound one beside it does, or has letters where that one has some.

use smallvec::SmallVec;

use super::Peeled;
use crate::canon::Compact;
use crate::cell::claim::{self, Claim};
use crate::channel::{DIGITS, LETTERS, others_alike, symbol};
use crate::damage;
use crate::finding::Span;
use crate::foreign::{self, Strength};
use crate::rule::Carrier;

/// Fewer characters are a count or a place, and fewer figures a word.
const SHORTEST: usize = 5;
const FIGURES: usize = 3;
/// Fewer of them may be letters of the number.
const CROSSES: usize = 3;
/// What a list is cut to, or a character more or less.
const LONGER: usize = 2;
/// Of so many characters the form of a number says that it is one, and of so many digits their count.
const FORMED: usize = 9;
const COUNTED: usize = 12;

/// Whether each of these pieces is rather a number with a fault than a remark beside those that are known.
pub(super) fn are_alike(input: &str, cell: &Peeled, pieces: &[Span], known: impl Iterator<Item = Span>) -> bool {
    // What a check digit alone speaks for is a number, but says little of others.
    let distinct = |span: Span| {
        cell.is_own(input, span)
            || cell.claim(input, span).is_some_and(Claim::is_distinctive)
            || cell.is_beyond_doubt(input, span)
    };
    let sure = |&span: &Span| distinct(span) || cell.claim(input, span).is_some_and(Claim::is_sure);
    let model = |span: Span| Some((claim::number(input, span)?, distinct(span)));
    let models: SmallVec<[(Compact, bool); 2]> = known.filter(sure).filter_map(model).collect();
    let alike = |piece: &str, &(ref model, distinct): &(Compact, bool)| match model.letters {
        0 => {
            is_like_digits(piece, model)
                || is_rounded(piece, model)
                || distinct && is_of_digits(piece, model, cell.declared)
        }
        _ => distinct && (is_like(piece, model) || is_of_form(piece, model)),
    };
    pieces.iter().all(|piece| models.iter().any(|model| alike(piece.of(input), model)))
}

/// Whether a word is digits as a number of them is, but that signs hide some, or that letters look like some.
fn is_like_digits(piece: &str, model: &Compact) -> bool {
    let hides = |c: char| damage::hides_characters(c) || c == '.';
    let kept = uncrossed(piece).replace(hides, "").to_ascii_uppercase();
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
    let text = uncrossed(piece.trim_end_matches(hides)).replace(hides, "").to_ascii_uppercase();
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

/// Whether a word has letters and digits where a number has them: but for a digit that was read as a letter or a letter
/// as a digit, one character more or less, or an end that is hidden or was cut off.
fn is_of_form(piece: &str, model: &Compact) -> bool {
    let hides = |c: char| damage::hides_characters(c) || c == '.';
    let seen = uncrossed(piece.trim_end_matches(hides)).to_ascii_uppercase();
    let (text, model) = (seen.as_bytes(), model.text());
    let figures = text.iter().filter(|b| b.is_ascii_digit()).count();
    if !text.iter().all(u8::is_ascii_alphanumeric) || figures < FIGURES || figures == text.len() {
        return false;
    }
    let fits = |(b, m): (&u8, &u8)| b.is_ascii_digit() == m.is_ascii_digit();
    let same = |text: &[u8], model: &[u8]| text.iter().zip(model).all(fits);
    if seen.len() < piece.len() {
        return (SHORTEST..model.len()).contains(&text.len()) && same(text, model);
    }
    let read = |(b, m): (&u8, &u8)| {
        let wanted = if m.is_ascii_digit() { DIGITS } else { LETTERS };
        others_alike(symbol(*b)) & wanted != 0
    };
    let moved = |long: &[u8], short: &[u8]| {
        let at = long.iter().zip(short).take_while(|&pair| fits(pair)).count();
        long.len() == short.len() + 1 && same(&long[at + 1..], &short[at..])
    };
    let misread = || text.iter().zip(model).filter(|&pair| !fits(pair));
    text.len() >= FORMED
        && (text.len() == model.len() && misread().count() < FIGURES && misread().all(read)
            || moved(text, model)
            || moved(model, text)
            || text.len() < model.len() && text[0] == model[0] && same(text, model))
}

/// Whether a spreadsheet rounded a number of as many digits.
fn is_rounded(piece: &str, model: &Compact) -> bool {
    damage::digits_written(piece, Span::new(0, piece.len())) == Some(model.len)
}

/// Whether digits are one more or one less than those of a number, or fail its check digit, and look like nothing else:
/// beside one that nobody declared only where they begin as it does.
fn is_of_digits(piece: &str, model: &Compact, declared: Option<&'static Carrier>) -> bool {
    let Some(number) = Compact::of(piece.as_bytes()).filter(|number| number.letters == 0) else { return false };
    let begins = || model.len >= COUNTED && number.text()[..2] == model.text()[..2];
    let slip = || claim::is_slip(&number, declared);
    let other = || foreign::look(piece).is_some_and(|other| other.strength >= Strength::Fair);
    number.len >= FORMED
        && (number.len.abs_diff(model.len) == 1 || number.len == model.len && slip())
        && (declared.is_some() || begins())
        && !other()
}

/// A word without the crosses that hide its end.
fn uncrossed(word: &str) -> &str {
    let seen = word.trim_end_matches(['x', 'X', '×']);
    if word.chars().count() >= seen.chars().count() + CROSSES { seen } else { word }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_have_the_form_of_a_number() {
        let model = Compact::of(b"6V13772998895").expect("letters and digits");
        for (word, is) in [
            ("9I90004176825", true),
            ("9I9OO04176825", true),
            ("9I900004176825", true),
            ("9I9004176825", true),
            ("9B605112****", true),
            ("9B60511xxxx", true),
            ("6B6051122", true),
            ("9B6051122", false),
            ("SKU9000417682", false),
            ("AB90004176825", false),
            ("13800138000", false),
        ] {
            assert_eq!(is_of_form(word, &model), is, "{word}");
        }
    }

    #[test]
    fn digits_that_are_as_many() {
        let model = Compact::of(b"986578788855").expect("digits");
        let fedex = crate::carriers::carrier("fedex");
        for (word, declared, is) in [
            ("9865787888554", fedex, true),
            ("98657878885", fedex, true),
            ("412345678901", fedex, true),
            ("98657878885", None, true),
            ("41234567890", None, false),
            ("4123456789", fedex, false),
        ] {
            assert_eq!(is_of_digits(word, &model, declared), is, "{word}");
        }
        assert!(is_rounded("9.87E+11", &model) && !is_rounded("9.87E+12", &model));
    }

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
