//! A few signs that spell the outline of an identifier: `9` a digit, `@` a letter, `*` either of them, `+` at its end
//! one or more digits; every other sign stands for itself.

/// Whether `text` has this outline. Letters may be small or capital.
#[inline]
pub(super) fn matches(pattern: &str, text: &str) -> bool {
    // Most texts differ in their length or at their first sign already.
    let (pattern, text) = (pattern.as_bytes(), text.as_bytes());
    let long = text.len() == pattern.len() || text.len() > pattern.len() && pattern.ends_with(b"+");
    let first = pattern.first().zip(text.first());
    long && first.is_some_and(|(&sign, &b)| sign == b'+' || fits(sign, b)) && follows(pattern, text)
}

/// Whether a text goes as a pattern does, sign by sign.
// Apart, so that what is asked first is asked in line.
#[inline(never)]
fn follows(pattern: &[u8], mut text: &[u8]) -> bool {
    for &sign in pattern {
        let taken = match sign {
            b'+' => text.iter().take_while(|b| b.is_ascii_digit()).count(),
            _ => usize::from(text.first().is_some_and(|&b| fits(sign, b))),
        };
        if taken == 0 {
            return false;
        }
        text = &text[taken..];
    }
    text.is_empty()
}

/// Whether a character is what a sign of a pattern stands for.
const fn fits(sign: u8, b: u8) -> bool {
    match sign {
        b'9' => b.is_ascii_digit(),
        b'@' => b.is_ascii_alphabetic(),
        b'*' => b.is_ascii_alphanumeric(),
        _ => sign.eq_ignore_ascii_case(&b),
    }
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn outlines() {
        assert!(matches("999-9999999-9999999", "113-1234567-7654321"));
        assert!(matches("PO-999-+", "po-211-19077242886152"));
        assert!(!matches("PO-999-+", "PO-211-"));
        assert!(!matches("999", "12"));
        assert!(!matches("999", "1234"));
        assert!(matches("@9@ 9@9", "K1A 0B1"));
        assert!(!matches("@9@ 9@9", "K1Ä 0B1"));
    }
}
