//! The words of all languages in one order, sorted by the compiler.

use super::languages::LANGUAGES;
use crate::joined::{self, Place};

/// What a word says; the same word may say more in one language than in another, and then counts for most.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// There is nothing, or not yet.
    Nothing,
    /// The name of the field.
    Field,
    /// It joins others.
    Glue,
}

/// What a word says; `None` when nobody knows it.
pub(super) fn kind(word: &str) -> Option<Kind> {
    let at = ENTRIES.partition_point(|entry| entry.word() < word.as_bytes());
    ENTRIES.get(at).filter(|entry| entry.word() == word.as_bytes()).map(|entry| entry.kind)
}

/// A word by its place in `TEXT`, and what it says.
#[derive(Clone, Copy)]
struct Placed {
    place: Place,
    kind: Kind,
}

impl Placed {
    /// The word.
    fn word(self) -> &'static [u8] {
        self.place.of(&TEXT)
    }
}

static ENTRIES: [Placed; COUNT] = {
    let places = joined::places(SPELLED);
    let mut out = [Placed { place: Place::EMPTY, kind: Kind::Glue }; COUNT];
    let mut i = 0;
    while i < COUNT {
        out[i] = Placed { place: places[i], kind: SORTED[i].1 };
        i += 1;
    }
    out
};

/// The words in their order, [joined].
static TEXT: [u8; joined::length(SPELLED)] = joined::bytes(SPELLED);

/// The words alone, which only the compiler reads.
const SPELLED: &[&str; COUNT] = &{
    let (mut words, mut i) = ([""; COUNT], 0);
    while i < COUNT {
        words[i] = SORTED[i].0;
        i += 1;
    }
    words
};

type Entry = (&'static str, Kind);

/// The entries in their order, which only the compiler reads.
const SORTED: &[Entry; COUNT] = &sorted(collected());

const COUNT: usize = {
    let (mut count, mut i) = (0, 0);
    while i < LANGUAGES.len() {
        let mut k = 0;
        while k < 3 {
            let mut rest = list(i, k).0;
            while let Some((_, tail)) = word(rest) {
                count += 1;
                rest = tail;
            }
            k += 1;
        }
        i += 1;
    }
    count
};

/// One of the three lists of a language.
const fn list(language: usize, which: usize) -> Entry {
    let words = &LANGUAGES[language];
    match which {
        0 => (words.nothing, Kind::Nothing),
        1 => (words.field, Kind::Field),
        _ => (words.glue, Kind::Glue),
    }
}

/// The first word of a list, and what follows it.
const fn word(list: &str) -> Option<(&str, &str)> {
    let list = list.trim_ascii_start();
    let mut len = 0;
    while len < list.len() && !list.as_bytes()[len].is_ascii_whitespace() {
        len += 1;
    }
    if len == 0 { None } else { Some(list.split_at(len)) }
}

/// The entries of all languages, unsorted.
#[expect(clippy::large_stack_arrays, reason = "the compiler's stack")]
const fn collected() -> [Entry; COUNT] {
    let mut out = [("", Kind::Glue); COUNT];
    let (mut count, mut i) = (0, 0);
    while i < LANGUAGES.len() {
        let mut k = 0;
        while k < 3 {
            let (mut rest, kind) = list(i, k);
            while let Some((word, tail)) = word(rest) {
                out[count] = (word, kind);
                count += 1;
                rest = tail;
            }
            k += 1;
        }
        i += 1;
    }
    out
}

/// Heap sort: the compiler counts steps.
const fn sorted(mut entries: [Entry; COUNT]) -> [Entry; COUNT] {
    let mut top = COUNT / 2;
    while top > 0 {
        top -= 1;
        sink(&mut entries, top, COUNT);
    }
    let mut end = COUNT;
    while end > 1 {
        end -= 1;
        swap(&mut entries, 0, end);
        sink(&mut entries, 0, end);
    }
    entries
}

/// Puts an entry into its place in the heap below it.
const fn sink(entries: &mut [Entry; COUNT], mut at: usize, end: usize) {
    loop {
        let mut child = 2 * at + 1;
        if child >= end {
            return;
        }
        if child + 1 < end && precedes(entries[child], entries[child + 1]) {
            child += 1;
        }
        if !precedes(entries[at], entries[child]) {
            return;
        }
        swap(entries, at, child);
        at = child;
    }
}

/// Exchanges two entries.
const fn swap(entries: &mut [Entry; COUNT], a: usize, b: usize) {
    let kept = entries[a];
    entries[a] = entries[b];
    entries[b] = kept;
}

/// By spelling, as `str` compares; what says most comes first.
const fn precedes(a: Entry, b: Entry) -> bool {
    let (one, other) = (a.0.as_bytes(), b.0.as_bytes());
    let mut i = 0;
    while i < one.len() && i < other.len() {
        if one[i] != other[i] {
            return one[i] < other[i];
        }
        i += 1;
    }
    if one.len() == other.len() { (a.1 as u8) < b.1 as u8 } else { one.len() < other.len() }
}

#[cfg(test)]
mod tests {
    use super::super::vocabulary::plain;
    use super::*;

    #[test]
    fn what_says_most_stands_first_among_the_same_words() {
        let mut naive = collected().to_vec();
        naive.sort_by_key(|&(word, kind)| (word, kind as u8));
        assert!(sorted(collected())[..] == naive[..] && SORTED[..] == naive[..]);
    }

    #[test]
    fn the_compiler_sorts_as_the_library_does() {
        let lists = LANGUAGES.iter().flat_map(|l| [l.nothing, l.field, l.glue]);
        let mut words: Vec<&str> = lists.flat_map(str::split_ascii_whitespace).collect();
        words.sort_unstable();
        assert_eq!(SORTED.map(|(word, _)| word).to_vec(), words);
        assert!(ENTRIES.iter().map(|entry| entry.word()).eq(words.iter().map(|word| word.as_bytes())));
        assert_eq!(kind("same"), Some(Kind::Nothing), "in the list of glue, too");
        assert_eq!(kind("sames"), None);
    }

    #[test]
    fn entries_are_spelled_as_texts_are_read() {
        for &(word, _) in SORTED {
            assert_eq!(plain(word).collect::<String>(), word);
            assert!(!word.bytes().any(|b| b.is_ascii_digit()), "{word}");
        }
    }
}
