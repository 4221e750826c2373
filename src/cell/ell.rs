//! A small `l` among digits and capitals, which is a one that was read wrongly as often as a letter:
//! `UUS62M2848812l75`.

/// Whether one such letter stands between digits, in a text whose other letters are all capitals.
pub(crate) fn has_ell(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut small = bytes.iter().enumerate().filter(|(_, b)| b.is_ascii_lowercase());
    let (Some((at, b'l')), None) = (small.next(), small.next()) else { return false };
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    at > 0 && digit(at - 1) && digit(at + 1) && bytes.iter().any(u8::is_ascii_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_small_letter_among_capitals_stands_out() {
        for (text, has) in [
            ("UUS62M2848812l75", true),
            ("UUS62M2848812L75", false),
            ("uus62m2848812l75", false),
            ("UUS62M284881275l", false),
            ("2848812l75", false),
            ("UUS62M28488l2l75", false),
            ("", false),
        ] {
            assert_eq!(has_ell(text), has, "{text}");
        }
    }
}
