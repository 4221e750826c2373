//! How labels and names begin: whether one can stand at a place at all, before anybody looks for it.

use once_cell::sync::Lazy;

use super::label::LABELS;
use crate::names::INDEX;

/// Letters and digits.
const SYMBOLS: usize = 36;

/// The first three characters of every label and name; those that are shorter, on their own.
struct Heads {
    three: [u64; (SYMBOLS * SYMBOLS * SYMBOLS).div_ceil(64)],
    short: [u64; (SYMBOLS * SYMBOLS + SYMBOLS).div_ceil(64)],
}

static HEADS: Lazy<Box<Heads>> = Lazy::new(|| {
    let mut heads = Box::new(Heads {
        three: [0; (SYMBOLS * SYMBOLS * SYMBOLS).div_ceil(64)],
        short: [0; (SYMBOLS * SYMBOLS + SYMBOLS).div_ceil(64)],
    });
    let words = LABELS.iter().map(String::as_str).chain(INDEX.iter().map(|named| named.name.as_str()));
    // A word that begins with any other character begins no text of letters and digits.
    for word in words {
        match *word.as_bytes() {
            [a, b, c, ..] => set(&mut heads.three, three(a, b, c)),
            [a, b] => set(&mut heads.short, two(a, b)),
            [a] => set(&mut heads.short, symbol(a)),
            [] => {}
        }
    }
    heads
});

/// Whether a label or the name of a carrier may begin this text of capital letters and digits.
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

/// Whether this text of capital letters and digits is the name of a carrier, and nothing else.
pub(crate) fn is_name(text: &[u8]) -> bool {
    let small = |b: &u8| b.to_ascii_lowercase();
    INDEX.binary_search_by(|named| named.name.bytes().cmp(text.iter().map(small))).is_ok()
}

fn three(a: u8, b: u8, c: u8) -> Option<usize> {
    Some((symbol(a)? * SYMBOLS + symbol(b)?) * SYMBOLS + symbol(c)?)
}

/// Behind the single symbols.
fn two(a: u8, b: u8) -> Option<usize> {
    Some(SYMBOLS + symbol(a)? * SYMBOLS + symbol(b)?)
}

fn symbol(b: u8) -> Option<usize> {
    char::from(b).to_digit(SYMBOLS as u32).map(|d| d as usize)
}

fn set(bits: &mut [u64], at: Option<usize>) {
    if let Some(at) = at {
        bits[at / 64] |= 1 << (at % 64);
    }
}

fn is_set(bits: &[u64], at: Option<usize>) -> bool {
    at.is_some_and(|at| bits[at / 64] >> (at % 64) & 1 == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_label_and_name_of_ascii_is_seen_coming() {
        let words = LABELS.iter().chain(INDEX.iter().map(|named| &named.name));
        for word in words.filter(|word| word.bytes().all(|b| b.is_ascii_alphanumeric())) {
            // Digits alone are taken for a number without asking, even where a carrier is called so.
            let letters = word.bytes().any(|b| b.is_ascii_alphabetic());
            assert!(!letters || may_begin(format!("{word}123").to_uppercase().as_bytes()), "{word}");
        }
    }

    #[test]
    fn most_texts_begin_with_neither() {
        assert!(!may_begin(b"RB123456785GB") && !may_begin(b"986578788855"));
    }
}
