//! A small `l` among digits and capitals, which is a one that was read wrongly as often as a letter:
//! `UUS62M2848812l75`; and a small `o` beside digits, which may be a zero.

use alloc::string::String;

use super::{Peeled, claim, trim};
use crate::finding::Span;

/// Whether the only small letter of a number is an `l` between two digits.
pub(super) fn is_among_digits(input: &str, cell: &Peeled) -> bool {
    let bytes = cell.core.of(input).as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let ell = small(cell.core.of(input)).filter(|&at| bytes[at] == b'l');
    ell.is_some_and(|at| at > 0 && digit(at - 1) && digit(at + 1))
}

/// Whether the only small letter of a number may be a capital I, a one or a zero instead, because it is known with that
/// one, too.
pub(super) fn is_doubtful(input: &str, cell: &Peeled) -> bool {
    let core = trim(input, cell.core);
    if cell.rewritten.is_some() || cell.several.len() > 1 {
        return false;
    }
    // The letters of the number may have been taken for a name.
    let mut spans = [core, trim(input, cell.bare)].into_iter();
    let small = spans.find_map(|span| Some((span, small(span.of(input))?)));
    let Some((span, at)) = small.filter(|_| cell.claim(input, core).is_some()) else { return false };
    let text = span.of(input);
    let others: &[char] = if text[at..].starts_with('l') { &['I', '1'] } else { &['0'] };
    others.iter().any(|&sign| {
        let mut other = String::from(&text[..at]);
        other.push(sign);
        other.push_str(&text[at + 1..]);
        let claim = claim::of(&other, Span::new(0, other.len()), cell.declared);
        claim.is_some_and(|claim| span == core || claim.is_sure())
    })
}

/// Whether the only small letter of a text is one that is read wrongly.
pub(crate) fn has_small_letter(text: &str) -> bool {
    small(text).is_some()
}

/// Where the only small letter among capitals stands, if it is an `l` that touches any, or an `o` that touches a digit.
fn small(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut small = bytes.iter().enumerate().filter(|(_, b)| b.is_ascii_lowercase());
    let (Some((at, &letter)), None) = (small.next(), small.next()) else { return None };
    let before = at.checked_sub(1).and_then(|before| bytes.get(before));
    let mut beside = [before, bytes.get(at + 1)].into_iter().flatten();
    let touches = match letter {
        b'l' => beside.any(u8::is_ascii_alphanumeric),
        b'o' => beside.any(u8::is_ascii_digit),
        _ => false,
    };
    (touches && bytes.iter().any(u8::is_ascii_uppercase)).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_small_letter_may_be_another_sign() {
        for (text, at) in [
            ("Vl238835654CN", Some(1)),
            ("QSPo01600326", Some(3)),
            ("MYCV421610456lN", Some(13)),
            ("No 123456785GB", None),
            ("vl238835654cn", None),
            ("Vi238835654CN", None),
            ("l 238835654CN", None),
            ("", None),
        ] {
            assert_eq!(small(text), at, "{text}");
        }
    }

    #[test]
    fn one_small_letter_between_digits_stands_out() {
        for (text, has) in [
            ("UUS62M2848812l75", true),
            ("UUS62M2848812L75", false),
            ("uus62m2848812l75", false),
            ("UUS62M284881275l", false),
            ("2848812l75", false),
            ("UUS62M28488l2l75", false),
            ("", false),
        ] {
            assert_eq!(is_among_digits(text, &Peeled::whole(text)), has, "{text}");
        }
    }
}
