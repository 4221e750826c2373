//! Words that say what the value behind them is: `EAN:`, `手机号`.

use crate::trim::strip_head;

/// Labels of one kind, in small letters; none begins with a digit.
pub(super) struct Labels {
    words: &'static [&'static str],
    /// The letters of ASCII that they begin with, A in the lowest bit: most texts begin with another one.
    first: u32,
}

impl Labels {
    pub(super) const fn new(words: &'static [&'static str]) -> Self {
        let (mut first, mut i) = (0, 0);
        while i < words.len() {
            let letter = words[i].as_bytes()[0];
            if letter.is_ascii_lowercase() {
                first |= 1 << (letter - b'a');
            }
            i += 1;
        }
        Self { words, first }
    }

    /// The text behind the longest of the labels and the punctuation after it; `None` without a label, or with nothing
    /// behind it.
    pub(super) fn behind<'a>(&self, text: &'a str) -> Option<&'a str> {
        match text.bytes().next()?.to_ascii_lowercase() {
            b'0'..=b'9' => return None,
            letter @ b'a'..=b'z' if self.first >> (letter - b'a') & 1 == 0 => return None,
            _ => {}
        }
        let behind = |label: &&str| {
            let rest = strip_head(text, label)?;
            let value = rest.trim_start_matches(|c: char| {
                c.is_whitespace() || matches!(c, ':' | '：' | '.' | '#' | '=' | '-' | '_' | '号' | '码')
            });
            // A label of letters ends where the word ends.
            let ends = value.len() < rest.len() || !rest.starts_with(|c: char| c.is_ascii_alphabetic());
            (ends && !value.is_empty()).then_some(value)
        };
        self.words.iter().filter_map(behind).min_by_key(|value| value.len())
    }
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
