//! One letter of a country that came out as a sign which looks like it: `LX473124735©N`.

use super::{Peeled, claim, trim};
use crate::canon::{Compact, Reading};
use crate::finding::{Applicability, Code, Detail, Finding, Span};
use crate::s10;

/// Reads a sign in the country of a postal item as the letter that it looks like.
pub(super) fn letter(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    if text.chars().count() != s10::LENGTH {
        return false;
    }
    let mut reading = Reading::default();
    let mut blot = None;
    for (place, (i, c)) in text.char_indices().enumerate() {
        let span = Span::new(core.start + i, core.start + i + c.len_utf8());
        let digit = s10::is_digit(place);
        let read = match like(c) {
            _ if c.is_ascii_digit() && digit || c.is_ascii_alphabetic() && !digit => c.to_ascii_uppercase() as u8,
            Some(read) if place >= s10::LENGTH - s10::COUNTRY && blot.is_none() => {
                blot = Some((span, c, read));
                read
            }
            _ => return false,
        };
        reading.text.push(read);
        reading.at.push((span.start as u32, span.end as u32));
    }
    let Some((span, found, read)) = blot else { return false };
    let claim = Compact::of(&reading.text).and_then(|number| claim::of_number(&number));
    if !claim.is_some_and(|claim| claim.checked && claim.is_distinctive()) {
        return false;
    }
    cell.core = core;
    let detail = Detail::ReadAs { found, read: char::from(read) };
    cell.note(Finding::new(Code::Homoglyph, span).detail(detail));
    cell.rewritten = Some(reading);
    cell.sure = Applicability::Likely;
    true
}

/// The capital that a sign or a letter with a mark looks like.
const fn like(c: char) -> Option<u8> {
    Some(match c {
        '@' | 'À'..='Å' => b'A',
        'ß' => b'B',
        '©' | '¢' | 'Ç' | 'ç' | '(' | '⊂' | '<' => b'C',
        '€' | 'È'..='Ë' => b'E',
        '|' | '!' | 'Ì'..='Ï' => b'I',
        'Ñ' | 'ñ' => b'N',
        'Ø' | 'Ò'..='Ö' => b'O',
        '®' => b'R',
        '$' | '§' | 'Š' => b'S',
        'Ù'..='Ü' => b'U',
        '¥' | 'Ý' => b'Y',
        _ => return None,
    })
}
