//! Signs that touch the end of a number, and may stand for one more character of it.

use crate::canon::Compact;
use crate::cell::hole::is_strange_letter;
use crate::cell::{Peeled, claim};
use crate::damage;
use crate::finding::Span;
use crate::matcher::Fit;
use crate::rule::Carrier;
use crate::signs::parts_groups_byte;

/// Whether what touches the last digit of a number is rather more of it, of which one character came out wrong: a sign
/// that looks like a digit, one beside the last letter of two, or one in front of the last letters, where a letter of
/// another script is one, too.
pub(super) fn is_blot(number: &str, rest: &str) -> bool {
    const LIKE_DIGITS: &[char] =
        &['З', 'з', 'Ӡ', 'ӡ', 'ℓ', '丨', '|', '｜', 'ǀ', '∣', '╵', '⎪', '〇', '○', '◯', '●', '□', '乙', '㇐'];
    let mut signs = rest.chars();
    let (first, second, third) = (signs.next(), signs.next(), signs.next());
    let letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphabetic());
    let sign =
        |c: Option<char>| c.is_some_and(|c| !c.is_ascii_alphanumeric() && !c.is_whitespace() && !SPACING.contains(&c));
    number.ends_with(|c: char| c.is_ascii_digit())
        && match (second, third) {
            (None, _) => first.is_some_and(|c| LIKE_DIGITS.contains(&c)),
            (_, None) => sign(first) && letter(second) || letter(first) && sign(second),
            _ => {
                let hides = |c: char| is_mask(c) || is_strange_letter(c);
                first.is_some_and(hides) && is_end(&rest[first.map_or(0, char::len_utf8)..])
            }
        }
}

/// Whether one sign behind bare digits, alone or in front of words, may stand for one more of them as well as for a
/// note: neither a check digit nor the declared carrier tells that they are whole. With letters, the declared carrier has
/// to know a longer number.
pub(super) fn is_rather_a_digit(input: &str, number: Span, dress: &str, cell: &Peeled) -> bool {
    let hides = |c: char| damage::hides_characters(c) || c == '#';
    let joined = |c: char| c.is_ascii_alphanumeric() || hides(c);
    if dress.strip_prefix(hides).is_none_or(|rest| rest.starts_with(joined)) {
        return false;
    }
    if asks(&input[..number.start], dress) {
        return false;
    }
    let spelled = |b: u8| b.is_ascii_digit() || parts_groups_byte(b);
    let bare = number.of(input).bytes().all(spelled);
    let kept = claim::number(input, number);
    match cell.declared.zip(kept).filter(|(carrier, kept)| claim::by(carrier, kept)) {
        Some((carrier, kept)) => {
            let checked = |fit: Fit| fit.check == Some(true);
            !claim::fits_of(carrier, &kept).any(checked) && has_longer(&kept, carrier)
        }
        None => bare && !cell.claim(input, number).is_some_and(|claim| claim.checked),
    }
}

/// Whether a question mark ends a sentence: words stand in front of the number, or it is as wide as theirs.
fn asks(front: &str, dress: &str) -> bool {
    dress.starts_with('？') || dress.starts_with('?') && front.contains(char::is_alphabetic)
}

/// Whether a carrier has numbers of one digit more that begin so, too: of those with letters, a kind that it lists no
/// later than the one that is there, as the common ones come first.
fn has_longer(number: &Compact, carrier: &Carrier) -> bool {
    let Some(longer) = Compact::of(&[number.text(), b"0"].concat()) else { return false };
    let kind = claim::fits_of(carrier, number).map(|fit| fit.format).min();
    let counts = |fit: Fit| number.letters == 0 || kind.is_none_or(|kind| fit.format <= kind);
    claim::shapes_of(carrier, &longer).any(|fit| !claim::is_free(fit.format) && counts(fit))
}

/// Whether a sign is one that people write for a character, and none that parts texts.
fn is_mask(c: char) -> bool {
    damage::hides_characters(c)
        || matches!(c, '#' | '%' | '^' | '&' | '$' | '@' | '~' | '=' | '¬' | '¤' | '□' | '▢' | '◻' | '▯')
}

/// Whether a text may be the end of a number: a few uppercase letters and figures, and not a count.
fn is_end(text: &str) -> bool {
    const FEW: usize = 4;
    text.len() <= FEW
        && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
        && text.bytes().any(|b| b.is_ascii_uppercase())
}

/// Signs that part what stands behind a number from it.
const SPACING: &[char] = &['-', '_', '.', ',', ';', '/', ':', '*', '#'];
