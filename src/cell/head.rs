//! How labels and names begin: whether one can stand at a place at all, before anybody looks for it.

use super::label::{label_at, longest};
use super::labels::COUNT;
use crate::names::{INDEX, Named};

/// Letters and digits.
const SYMBOLS: usize = 36;

/// The first three characters of every label and name; those that are shorter, on their own.
struct Heads {
    three: [u64; (SYMBOLS * SYMBOLS * SYMBOLS).div_ceil(64)],
    short: [u64; (SYMBOLS * SYMBOLS + SYMBOLS).div_ceil(64)],
}

static HEADS: Heads = {
    let mut heads = Heads {
        three: [0; (SYMBOLS * SYMBOLS * SYMBOLS).div_ceil(64)],
        short: [0; (SYMBOLS * SYMBOLS + SYMBOLS).div_ceil(64)],
    };
    let mut i = 0;
    while i < COUNT {
        heads.add(label_at(i));
        i += 1;
    }
    i = 0;
    while i < INDEX.len() {
        heads.add(INDEX[i].as_bytes());
        i += 1;
    }
    heads
};

impl Heads {
    /// A word with any other character begins no text of letters and digits; one of digits alone is taken for a number.
    const fn add(&mut self, word: &[u8]) {
        let (mut i, mut letters) = (0, false);
        while i < word.len() {
            if !word[i].is_ascii_alphanumeric() {
                return;
            }
            letters |= word[i].is_ascii_alphabetic();
            i += 1;
        }
        if letters {
            match *word {
                [a, b, c, ..] => set(&mut self.three, three(a, b, c)),
                [a, b] => set(&mut self.short, two(a, b)),
                [a] => set(&mut self.short, symbol(a)),
                [] => {}
            }
        }
    }
}

/// Whether a label or the name of a carrier may begin this text of uppercase letters and digits.
pub(crate) fn may_begin(text: &[u8]) -> bool {
    let short = |at| is_set(&HEADS.short, at);
    match *text {
        [a, b, c, ..] => is_set(&HEADS.three, three(a, b, c)) || short(two(a, b)) || short(symbol(a)),
        [a, b] => short(two(a, b)) || short(symbol(a)),
        [a] => short(symbol(a)),
        [] => false,
    }
}

/// Whether a label or a name of three characters or more may begin it.
pub(crate) fn may_begin_long(text: &[u8]) -> bool {
    matches!(*text, [a, b, c, ..] if is_set(&HEADS.three, three(a, b, c)))
}

/// Whether a label or the name of a carrier does begin this text of uppercase letters and digits.
pub(crate) fn begins(text: &[u8]) -> bool {
    let labelled = || core::str::from_utf8(text).is_ok_and(|text| longest(text).is_some());
    may_begin(text) && (begins_with_name(text) || labelled())
}

/// Whether the name of a carrier begins it: the names that go on as the text does are ever fewer.
fn begins_with_name(text: &[u8]) -> bool {
    let mut names: &[Named] = &INDEX;
    for (i, b) in text.iter().map(u8::to_ascii_lowercase).enumerate() {
        let at = |named: &Named| named.as_bytes().get(i).copied();
        names = &names[names.partition_point(|named| at(named) < Some(b))..];
        names = &names[..names.partition_point(|named| at(named) == Some(b))];
        match names.first() {
            None => return false,
            Some(named) if named.as_bytes().len() == i + 1 => return true,
            Some(_) => {}
        }
    }
    false
}

/// Whether this text of uppercase letters and digits is the name of a carrier, and nothing else.
pub(crate) fn is_name(text: &[u8]) -> bool {
    // The heads know every name but those of digits.
    if !may_begin(text) && !text.iter().all(u8::is_ascii_digit) {
        return false;
    }
    let small = |b: &u8| b.to_ascii_lowercase();
    INDEX.binary_search_by(|named| named.as_bytes().iter().copied().cmp(text.iter().map(small))).is_ok()
}

/// The place of three characters among all triples.
const fn three(a: u8, b: u8, c: u8) -> Option<usize> {
    match (symbol(a), symbol(b), symbol(c)) {
        (Some(a), Some(b), Some(c)) => Some((a * SYMBOLS + b) * SYMBOLS + c),
        _ => None,
    }
}

/// Behind the single symbols.
const fn two(a: u8, b: u8) -> Option<usize> {
    match (symbol(a), symbol(b)) {
        (Some(a), Some(b)) => Some(SYMBOLS + a * SYMBOLS + b),
        _ => None,
    }
}

/// The place of a letter or a digit, whatever its case.
const fn symbol(b: u8) -> Option<usize> {
    match b {
        b'0'..=b'9' => Some((b - b'0') as usize),
        b'A'..=b'Z' => Some((b - b'A') as usize + 10),
        b'a'..=b'z' => Some((b - b'a') as usize + 10),
        _ => None,
    }
}

/// Sets one bit.
const fn set(bits: &mut [u64], at: Option<usize>) {
    if let Some(at) = at {
        bits[at / 64] |= 1 << (at % 64);
    }
}

/// Whether a bit is set.
fn is_set(bits: &[u64], at: Option<usize>) -> bool {
    at.is_some_and(|at| bits[at / 64] >> (at % 64) & 1 == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_label_and_name_of_ascii_is_seen_coming() {
        let labels = (0..COUNT).map(|place| str::from_utf8(label_at(place)).expect("a whole label"));
        let words = labels.chain(INDEX.iter().map(Named::name));
        for word in words.filter(|word| word.bytes().all(|b| b.is_ascii_alphanumeric())) {
            let letters = word.bytes().any(|b| b.is_ascii_alphabetic());
            let text = format!("{word}123").to_uppercase();
            assert!(!letters || may_begin(text.as_bytes()) && begins(text.as_bytes()), "{word}");
        }
    }

    #[test]
    fn what_goes_on_otherwise_does_not_begin_so() {
        for (text, begun) in [("DHL123", true), ("DHX123", false), ("PARCEL1", true), ("PARCOL1", false)] {
            assert_eq!(begins(text.as_bytes()), begun, "{text}");
        }
    }

    #[test]
    fn most_texts_begin_with_neither() {
        assert!(!may_begin(b"RB123456785GB") && !may_begin(b"986578788855"));
    }
}
