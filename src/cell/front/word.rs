//! The word, or the count, that a text begins with, where nothing but digits follows.

use crate::cell::captions::{NUMERO, SAID, is_caption};
use crate::cell::count::{is_few, is_quantity};
use crate::signs::is_digits;

/// Small words of a sentence, of which some are letters that numbers begin with.
const SMALL: &[&str] = &["a", "an", "at", "by", "for", "in", "is", "it", "its", "my", "of", "on", "our", "the", "to"];
/// No carrier whose numbers begin with so many letters leaves it open that they are its own.
const LONG: usize = 4;
/// Two letters begin the numbers of too many to be a word for their spelling alone.
const SPOKEN: usize = 3;
/// No number begins with so many letters of its own in front of a blank.
pub(super) const NO_BEGINNING: usize = 6;
/// Fewer digits are no number.
pub(super) const DIGITS: usize = 6;
/// Nor are fewer behind a word that begins none.
const FEW_DIGITS: usize = 4;

/// A word in front of digits.
pub(super) struct Word {
    /// Where it ends.
    pub(super) end: usize,
    /// Where the digits begin that are all the rest of the text.
    pub(super) digits: usize,
    /// Whether its letters are rather those of a language than of a number, whatever the digits say.
    pub(super) said: bool,
}

/// The word that a text begins with, where nothing but digits follows. `labelled` is whether the first words of a label
/// stand in front of it.
pub(super) fn word(text: &str, labelled: bool) -> Option<Word> {
    let end = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    let rest = text[end..].trim_start_matches([' ', '.', ':', '#']);
    let first = &text[..end];
    let titled = || first.as_bytes()[0].is_ascii_uppercase() && first.bytes().skip(1).all(|b| b.is_ascii_lowercase());
    let known = || is_caption::<SAID>(first);
    // Uppercase letters that touch digits are rather the number's own.
    let parted = end > 1 && (rest.len() + end < text.len() || titled() && known());
    let small = || first.bytes().all(|b| b.is_ascii_lowercase());
    let numero = || (labelled || small()) && is_caption::<NUMERO>(first);
    let touches = rest.len() + end == text.len();
    let said = if touches { numero() } else { text[end..].starts_with(' ') && is_small(first) };
    let word = said || parted && (end >= LONG && !fills_group(end, rest) || titled() || known());
    (word && is_of_digits(rest, DIGITS)).then(|| Word { end, digits: text.len() - rest.len(), said })
}

/// The word of a sentence that a text begins with, in small letters but for the first one, where a blank and nothing
/// but digits follow: `copy 9865…`, `Pallet 8574…`. Some carrier's numbers may begin so.
pub(super) fn spoken(text: &str) -> Option<Word> {
    let end = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    let rest = text[end..].strip_prefix(' ')?.trim_start_matches(' ');
    let small = end >= SPOKEN && text[1..end].bytes().all(|b| b.is_ascii_lowercase());
    let least = if end < NO_BEGINNING { DIGITS } else { FEW_DIGITS };
    let spoken = small && !fills_group(end, rest) && is_of_digits(rest, least);
    spoken.then(|| Word { end, digits: text.len() - rest.len(), said: false })
}

/// The count that a text begins with, where digits in one piece follow: `x2 0657…`, `2x 0657…`, `2 x 0657…`.
pub(super) fn counted(text: &str) -> Option<Word> {
    let (count, behind) = text.split_once(' ')?;
    let times = || count.contains('x') && is_quantity(count);
    let rest = if times() { behind } else { behind.strip_prefix("x ").filter(|_| is_few(count))? };
    let digits = text.len() - rest.len();
    (is_digits(rest) && rest.len() >= DIGITS).then(|| Word { end: digits - 1, digits, said: true })
}

/// The small word of a sentence that a text begins with, where letters and digits in one piece follow: `the T0657…`.
pub(super) fn before_letters(text: &str) -> Option<Word> {
    let (first, rest) = text.split_once(' ')?;
    let solid = rest.len() > DIGITS && rest.bytes().all(|b| b.is_ascii_alphanumeric());
    (is_small(first) && solid).then(|| Word { end: first.len(), digits: first.len() + 1, said: true })
}

/// Whether a word is a small one of a sentence, in small letters but for the first one.
pub(in crate::cell) fn is_small(word: &str) -> bool {
    // A capital alone is no word.
    let titled = word.len() > 1 || word.bytes().all(|b| b.is_ascii_lowercase());
    titled && SMALL.iter().any(|known| known.eq_ignore_ascii_case(word) && known[1..] == word[1..])
}

/// Whether a text begins with a small word, a word of a sentence or a count, and goes on with nothing but digits.
pub(crate) fn has_said_word(text: &str) -> bool {
    // Few numbers are written in small letters.
    let small = text.bytes().take(2).any(|b| b.is_ascii_lowercase());
    let figures = || text.starts_with(|c: char| c.is_ascii_digit());
    small && (word(text, false).is_some_and(|word| word.said) || spoken(text).is_some())
        || (small || figures()) && counted(text).is_some()
}

/// Whether letters fill a group as long as those of the digits behind them, and are one: `OVCO 7041 1863 0`.
fn fills_group(letters: usize, digits: &str) -> bool {
    let mut groups = digits.split(' ').rev();
    groups.next().is_some_and(|last| last.len() <= letters)
        && digits.contains(' ')
        && groups.all(|group| group.len() == letters)
}

/// Whether a text is digits, in groups or not, and at least so many.
pub(super) fn is_of_digits(text: &str, least: usize) -> bool {
    text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b' ' | b'-' | b'.' | b','))
        && text.bytes().filter(u8::is_ascii_digit).count() >= least
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_a_sentence_stands_in_front_of_a_blank() {
        for (text, so) in [
            ("copy 986578788855", true),
            ("Copies 9865 7878 8855", true),
            ("Auftragsnummer 24588", true),
            ("COPY 986578788855", false),
            ("copy986578788855", false),
            ("jt 356201482067", false),
            ("copy 9865 7878 8855", false),
            ("copy 24588", false),
        ] {
            assert_eq!(spoken(text).is_some(), so, "{text}");
        }
    }

    #[test]
    fn a_count_stands_in_front_of_digits_in_one_piece() {
        for (text, digits) in [
            ("x2 06572673", Some("06572673")),
            ("2x 06572673", Some("06572673")),
            ("2 x 06572673", Some("06572673")),
            ("X2 06572673", None),
            ("x2 0657 2673", None),
            ("2 06572673", None),
        ] {
            assert_eq!(counted(text).map(|word| &text[word.digits..]), digits, "{text}");
        }
    }

    #[test]
    fn a_small_word_may_begin_a_sentence() {
        for (word, small) in [("my", true), ("My", true), ("MY", false), ("a", true), ("A", false), ("", false)] {
            assert_eq!(is_small(word), small, "{word}");
        }
    }
}
