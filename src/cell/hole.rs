//! One letter of another script within a word of letters and digits, which stands for a digit and ends nothing:
//! `RX63458255ЗBZ`, `CNCAIЗ674426077317627`.

use super::claim::{self, Claim};
use super::{Peeled, trim};
use crate::canon::{Compact, Glyph, next};
use crate::evidence::LETTER;
use crate::finding::Span;

/// Longer texts are prose.
const LONGEST: usize = 48;

/// Whether such a letter, which reads as no Latin one, stands where a digit makes a number of the whole: of the declared
/// carrier, or one that letters or digits of its own tell, with a check digit or with two letters more than a part has.
/// Beside a part that proves itself it is a word, and where a part says more by itself than the whole.
pub(super) fn is_within(input: &str, cell: &Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    if text.is_ascii() || text.len() > LONGEST {
        return false;
    }
    let mut others = text.char_indices().filter(|(_, c)| !c.is_ascii());
    let (Some((at, sign)), None) = (others.next(), others.next()) else { return false };
    let end = at + sign.len_utf8();
    let parts = [Span::new(core.start, core.start + at), Span::new(core.start + end, core.end)];
    let solid = |part: &Span| !part.of(input).is_empty() && part.of(input).bytes().all(|b| b.is_ascii_alphanumeric());
    if !is_strange_letter(sign) || !parts.iter().all(solid) {
        return false;
    }
    if parts.iter().any(|&part| cell.is_beyond_doubt(input, part)) {
        return false;
    }
    let said = parts.iter().filter_map(|&part| cell.claim(input, part)).map(|claim| claim.evidence).max();
    let tells = |claim: &Claim| claim.checked || claim.evidence >= said.unwrap_or(0).saturating_add(2 * LETTER);
    let whole = |digit: u8| {
        let bytes = [&text.as_bytes()[..at], &[digit], &text.as_bytes()[end..]].concat().to_ascii_uppercase();
        let number = Compact::of(&bytes)?;
        match cell.declared {
            Some(carrier) => claim::for_carrier(carrier, &number),
            None => claim::of_number(&number).filter(|claim| claim.is_distinctive() && tells(claim)),
        }
    };
    let counts = |claim: Claim| claim.checked || Some(claim.evidence) >= said;
    (b'0'..=b'9').filter_map(whole).any(counts)
}

/// Whether a character is a letter of Greek, Cyrillic or Armenian keyboards that looks like no Latin one.
pub(super) fn is_strange_letter(c: char) -> bool {
    let mut bytes = [0; 4];
    let text: &str = c.encode_utf8(&mut bytes);
    matches!(c, '\u{370}'..='\u{58f}') && c.is_alphabetic() && matches!(next(text), Some((_, _, Glyph::Strange)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::carriers;

    #[test]
    fn a_letter_in_the_place_of_a_digit_ends_nothing() {
        for (text, carrier, is) in [
            ("CNCAIЗ674426077317627", Some("cainiao"), true),
            ("RX63458255ЗBZ", Some("dhl-ecommerce-us"), true),
            ("UP63458255зAU", Some("australia-post"), true),
            ("5020708660829З6747", Some("gs1"), true),
            ("RE18971Ж586GI", None, true),
            // Nobody's letters behind it.
            ("NPG07170393505иABC", None, false),
            // It looks like a Latin letter, stands at an end, or beside what proves itself.
            ("RE18971О586GI", None, false),
            ("RE189713586GIЗ", None, false),
            ("RB123456785GBи2", None, false),
            // Two letters are a word, and no number comes of the whole.
            ("RE18971ЗЗ586GI", None, false),
            ("12З4", Some("fedex"), false),
        ] {
            let cell = Peeled { declared: carrier.and_then(carriers::carrier), ..Peeled::whole(text) };
            assert_eq!(is_within(text, &cell), is, "{text}");
        }
    }
}
