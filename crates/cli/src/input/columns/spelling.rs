//! Which spellings a header has in the list.

use unicode_normalization::UnicodeNormalization;

use super::header::{has_stem, is_listed_note};

/// What a header may be looked up as: whole, without hints in brackets and stars, each half of `Tracking No/物流跟踪号`
/// and of `Tracking No. 物流单号`, without `必填`, without a counter (`Package 1 Tracking No.`).
pub fn spellings(header: &str) -> Vec<String> {
    /// A counter has so many digits; of what has more, no more than a note is known without them.
    const COUNTER: usize = 2;
    let bare = bare(header);
    let uncounted: String = bare.chars().filter(|c| !c.is_ascii_digit()).collect();
    let uncounted = fold(&uncounted);
    let counts = bare.chars().filter(char::is_ascii_digit).count() <= COUNTER;
    let plural = fold(&bare).trim_end_matches('s').to_owned();
    let mut names = vec![fold(header), fold(&bare), plural];
    if counts || is_listed_note(&uncounted) {
        names.extend([uncounted.trim_start_matches("package").to_owned(), uncounted]);
    }
    names.extend(bare.split(['/', ':', '：']).map(fold));
    let (han, latin): (String, String) = bare.chars().partition(|c| *c >= '\u{2e80}');
    // Two characters alone, as in `PO单号`, are the rest of a word.
    if han.chars().filter(|c| c.is_alphanumeric()).count() > 2 && latin.contains(char::is_alphabetic) {
        names.extend([fold(&han), fold(&latin)]);
    }
    let words = || bare.split_whitespace();
    if words().nth(1).is_some() {
        // What is a note beside a number, `total`, says of an order that this is not its name.
        let is_note = |word: &&str| is_listed_note(&fold(word)) && !has_stem(word, "order-other-stem");
        names.push(fold(&words().filter(|word| !is_note(word)).collect::<String>()));
    }
    names.retain(|name| !name.is_empty());
    names
}

/// Letters and digits in lowercase, without accents and the raised letter of `N°`.
pub fn fold(text: &str) -> String {
    let letter = |c: &char| c.is_alphanumeric() && !matches!(c, 'º' | 'ª');
    text.chars().filter(letter).nfd().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The words of a header, set apart by anything but letters, or by capitals as programs write them: `orderItemId`.
pub fn words(header: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    for c in bare(header).chars() {
        if !c.is_alphabetic() || before.is_lowercase() && c.is_uppercase() {
            words.push(String::new());
        }
        if let (true, Some(word)) = (c.is_alphabetic(), words.last_mut()) {
            word.push(c);
        }
        before = c;
    }
    words.retain(|word| !word.is_empty());
    words
}

/// A header without what stands in brackets.
pub fn bare(header: &str) -> String {
    let mut depth = 0;
    let outside = |c: &char| {
        match c {
            '(' | '（' | '[' | '【' => depth += 1,
            ')' | '）' | ']' | '】' => {
                depth -= 1;
                return false;
            }
            _ => {}
        }
        depth <= 0
    };
    header.chars().filter(outside).collect()
}
