//! Words in one text, which the compiler puts together. A pointer to each of them, which a program has to relocate when
//! it is loaded, would weigh more than the words do.

use core::ops::Range;

/// Where a word stands in the text of all.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    /// In two bytes, so that a place needs no more than three, whatever stands beside it.
    first: [u8; 2],
    length: u8,
}

impl Place {
    /// That of no word.
    pub(crate) const EMPTY: Self = Self { first: [0; 2], length: 0 };

    /// The bytes of the text that are the word.
    pub(crate) const fn range(self) -> Range<usize> {
        let first = u16::from_le_bytes(self.first) as usize;
        first..first + self.length as usize
    }

    /// The word, where the text is byte by byte.
    pub(crate) const fn of(self, text: &[u8]) -> &[u8] {
        let range = self.range();
        text.split_at(range.end).0.split_at(range.start).1
    }
}

/// Where each word stands.
pub(crate) const fn places<const COUNT: usize>(words: &[&str; COUNT]) -> [Place; COUNT] {
    let mut out = [Place::EMPTY; COUNT];
    let (mut i, mut first) = (0, 0);
    while i < COUNT {
        let length = words[i].len();
        assert!(first <= u16::MAX as usize && length <= u8::MAX as usize, "the words outgrow their places");
        out[i] = Place { first: (first as u16).to_le_bytes(), length: length as u8 };
        first += length;
        i += 1;
    }
    out
}

/// The words in their order, without anything between them.
pub(crate) const fn bytes<const LENGTH: usize>(words: &[&str]) -> [u8; LENGTH] {
    let mut out = [0; LENGTH];
    let (mut i, mut at) = (0, 0);
    while i < words.len() {
        let (word, mut k) = (words[i].as_bytes(), 0);
        while k < word.len() {
            out[at] = word[k];
            at += 1;
            k += 1;
        }
        i += 1;
    }
    assert!(at == LENGTH, "a text is as long as its words");
    out
}

/// How long the text of all is.
pub(crate) const fn length(words: &[&str]) -> usize {
    let (mut length, mut i) = (0, 0);
    while i < words.len() {
        length += words[i].len();
        i += 1;
    }
    length
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    #[should_panic(expected = "outgrow")]
    fn no_word_is_longer_than_a_place_can_say() {
        let word = "x".repeat(256);
        places(&[word.as_str()]);
    }

    #[test]
    #[should_panic(expected = "as long as its words")]
    fn no_text_is_longer_than_its_words() {
        bytes::<3>(&["a", "b"]);
    }

    proptest! {
        #[test]
        fn any_words_come_back(text in "[a-z]{12}", mut cuts in prop::array::uniform3(0..=12_usize)) {
            cuts.sort_unstable();
            let [a, b, c] = cuts;
            let words = [&text[..a], &text[a..b], &text[b..c], &text[c..]];
            prop_assert_eq!(length(&words), 12);
            let joined = bytes::<12>(&words);
            prop_assert_eq!(joined.as_slice(), text.as_bytes());
            prop_assert_eq!(places(&words).map(|place| place.of(&joined)), words.map(str::as_bytes));
            prop_assert_eq!(places(&words).map(|place| &text[place.range()]), words);
        }
    }
}
