//! Words that read as Latin letters and digits, in whatever script they are written.

use alloc::borrow::Cow;
use alloc::string::String;

use super::{Glyph, glyph::glyph};

/// The text with its words that read as Latin letters and digits throughout spelled so: `ＣＯ` is more of a number, and
/// `оплачено` is a word, though some of its letters look Latin.
pub(crate) fn latin(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for run in text.split_inclusive(is_sign) {
        let word = run.trim_end_matches(is_sign);
        match latin_word(word) {
            Some(latin) => out.extend([&latin, &run[word.len()..]]),
            None => out.push_str(run),
        }
    }
    Cow::Owned(out)
}

/// Whether the word that a text begins with reads as Latin letters and digits throughout.
pub(crate) fn begins_latin(text: &str) -> bool {
    let word = text.split(is_sign).next().unwrap_or("");
    !word.is_empty() && latin_word(word).is_some()
}

/// Whether a text is one word that reads as Latin letters and digits throughout.
pub(crate) fn is_latin_word(text: &str) -> bool {
    !text.contains(is_sign) && latin_word(text).is_some()
}

/// Whether the word that a text ends with reads as Latin letters and digits throughout.
pub(crate) fn ends_latin(text: &str) -> bool {
    let word = text.rsplit(is_sign).next().unwrap_or("");
    !word.is_empty() && latin_word(word).is_some()
}

/// A word in Latin letters and digits, if all of its characters look like some.
fn latin_word(word: &str) -> Option<String> {
    let read = |c: char| match glyph(c) {
        _ if c.is_ascii() => Some(c),
        Glyph::Keep(byte) | Glyph::Fold(byte, _) => Some(char::from(byte)),
        _ => None,
    };
    word.chars().map(read).collect()
}

/// Whether a character is neither a letter nor a digit.
fn is_sign(c: char) -> bool {
    !c.is_alphanumeric()
}
