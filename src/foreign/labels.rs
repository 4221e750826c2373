//! Words that say what the value behind them is: `EAN:`, `手机号`.

use super::caption::{behind_number, behind_number_of, goes_on};
use crate::trim::strip_head;

/// Labels of one kind, in lowercase; none begins with a digit.
pub(super) struct Labels {
    words: &'static [&'static str],
    beginnings: Beginnings,
}

/// The first two letters of words, as most texts begin otherwise.
pub(super) struct Beginnings {
    /// For each letter of ASCII the ones that it goes on with, A in the lowest bit, and above them another sign of
    /// ASCII.
    pairs: [u32; 26],
    /// Whether a word begins with a sign of ASCII.
    signs: bool,
}

impl Beginnings {
    pub(super) const NONE: Self = Self { pairs: [0; 26], signs: false };

    /// Those of all the words, in lowercase.
    pub(super) const fn of(words: &[&str]) -> Self {
        let (mut beginnings, mut i) = (Self::NONE, 0);
        while i < words.len() {
            beginnings = beginnings.with(words[i]);
            i += 1;
        }
        beginnings
    }

    /// The same with one more word, in lowercase.
    pub(super) const fn with(self, word: &str) -> Self {
        let (Self { mut pairs, signs }, word) = (self, word.as_bytes());
        if word[0].is_ascii_lowercase() {
            // What is outside ASCII may follow any letter.
            let alone = word.len() == 1;
            if alone || word[1].is_ascii() {
                pairs[(word[0] - b'a') as usize] |= 1 << if alone { OTHER } else { letter(word[1]) };
            }
        }
        Self { pairs, signs: signs || word[0].is_ascii() && !word[0].is_ascii_lowercase() }
    }

    /// The same with every word of a list, in lowercase, with one space between two.
    pub(super) const fn with_each(mut self, words: &str) -> Self {
        let mut rest = words;
        while let Some((_, behind)) = rest.as_bytes().split_first() {
            self = self.with(rest);
            let mut at = 0;
            while at < behind.len() && behind[at] != b' ' {
                at += 1;
            }
            rest = if at < behind.len() { rest.split_at(at + 2).1 } else { "" };
        }
        self
    }

    /// Whether a text may begin with one of the words.
    pub(super) fn may_begin(&self, text: &str) -> bool {
        let signs = text.as_bytes();
        let (first, second) = (signs.first().copied().unwrap_or(b'0'), signs.get(1).copied().unwrap_or(0));
        match letter(first) {
            OTHER => !first.is_ascii() || self.signs && !first.is_ascii_digit(),
            // What is outside ASCII may be a letter of it in lowercase: `İ`.
            first => !second.is_ascii() || self.pairs[usize::from(first)] >> letter(second) & 1 == 1,
        }
    }
}

/// Stands for anything but a lowercase letter.
const OTHER: u8 = 26;

const fn letter(byte: u8) -> u8 {
    let small = byte.to_ascii_lowercase();
    if small.is_ascii_lowercase() { small - b'a' } else { OTHER }
}

/// A label of so few letters needs a sign behind it: they may be those of a number.
const SHORT: usize = 2;

impl Labels {
    pub(super) const fn new(words: &'static [&'static str]) -> Self {
        Self { words, beginnings: Beginnings::of(words) }
    }

    /// Whether a text in lowercase is one of the labels and nothing else.
    pub(super) fn has(&self, text: &str) -> bool {
        self.words.contains(&text)
    }

    /// The text behind the longest of the labels and the punctuation after it; `None` without a label, or with nothing
    /// behind it. Words that only say that a number follows may stand around the label.
    #[inline]
    pub(super) fn behind<'a>(&self, text: &'a str) -> Option<&'a str> {
        // Most texts begin with neither.
        let at_once = if self.beginnings.may_begin(text) { self.at_once(text) } else { None };
        at_once.or_else(|| self.at_once(behind_number_of(text)?))
    }

    fn at_once<'a>(&self, text: &'a str) -> Option<&'a str> {
        if !self.beginnings.may_begin(text) {
            return None;
        }
        let behind = |label: &&str| {
            let rest = strip_head(text, label)?;
            let value = rest.trim_start_matches(is_sign);
            let signed = value.len() < rest.len();
            let ends = signed || label.len() > SHORT && !goes_on(label, rest);
            let value = behind_number(value, is_sign);
            (ends && !value.is_empty()).then_some(value)
        };
        // Uppercase letters of other scripts may begin with another byte than their lowercase letters.
        let first = text.as_bytes()[0].to_ascii_lowercase();
        let begins = |label: &&&str| !first.is_ascii() || label.as_bytes()[0] == first;
        self.words.iter().filter(begins).filter_map(behind).min_by_key(|value| value.len())
    }
}

/// Signs between a label and its value.
fn is_sign(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            ':' | '：' | '.' | '#' | '=' | '-' | '_' | '/' | '№' | 'º' | '°' | ')' | '）' | '号' | '码' | '號' | '碼'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_label_counts_in_any_case() {
        const EAN: Labels = Labels::new(&["ean", "ean code", "条码", "№"]);
        for (text, value) in [
            ("EAN 4006381333931", Some("4006381333931")),
            ("Ean Code: 4006381333931", Some("4006381333931")),
            ("条码：4006381333931", Some("4006381333931")),
            ("№ 12", Some("12")),
            ("ean", None),
            ("eantiques 12", None),
            ("upc 12", None),
            ("4006381333931", None),
            ("", None),
        ] {
            assert_eq!(EAN.behind(text), value, "{text}");
        }
    }
}
