//! The name of the declared carrier behind its number, of which a shape of any letters takes it for the end:
//! `ASE0657267319Asendia`, `TLJC0ZXYOZ - JNE`.

use super::named;
use crate::cell::{Peeled, claim, is_name, trim};
use crate::finding::{Applicability, Code, Span};

/// Takes the name off, where a sign parts it or its small letters stand behind capitals, and the number is one without
/// it. That it is none of the number is a proposal.
pub(in crate::cell) fn behind(input: &str, cell: &mut Peeled) {
    let Some(carrier) = cell.declared.filter(|_| cell.rewritten.is_none()) else { return };
    let core = trim(input, cell.core);
    let (front, word) = parted(core.of(input));
    let head = front.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
    if word.is_empty() || head.len() == front.len() && !is_set_off(head, word) {
        return;
    }
    let number = Span::new(core.start, core.start + head.len());
    let kept = claim::number(input, number);
    let owner = named(word, kept.as_ref()).and_then(|owner| owner.0);
    if owner != Some(carrier) || !cell.is_own(input, number) || cell.is_beyond_doubt(input, core) {
        return;
    }
    cell.core = number;
    cell.name(Code::CarrierNameGlued, trim(input, Span::new(number.end, core.end)), Some(carrier));
    cell.sure = cell.sure.min(Applicability::Likely);
}

/// Whether a text in one piece ends with the name of a carrier in such letters.
pub(crate) fn has_name_behind(text: &str) -> bool {
    let (front, word) = parted(text);
    is_set_off(front, word) && is_name(word.to_ascii_uppercase().as_bytes())
}

/// A text and the letters that it ends with.
fn parted(text: &str) -> (&str, &str) {
    text.split_at(text.trim_end_matches(|c: char| c.is_ascii_alphabetic()).len())
}

/// Whether small letters stand in a word, and none in front of it.
fn is_set_off(front: &str, word: &str) -> bool {
    let small = |text: &str| text.bytes().any(|b| b.is_ascii_lowercase());
    small(word) && !small(front)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::carriers;

    #[test]
    fn the_name_behind_its_number_comes_off() {
        for (text, carrier, left) in [
            ("ASE0657267319Asendia", "asendia", "ASE0657267319"),
            ("ASE0657267319-Asendia", "asendia", "ASE0657267319"),
            // Letters as those of the number, and the name of another carrier.
            ("ASE0657267319ASENDIA", "asendia", "ASE0657267319ASENDIA"),
            ("ASE0657267319Fedex", "asendia", "ASE0657267319Fedex"),
            ("ASE0657267319", "asendia", "ASE0657267319"),
        ] {
            let mut cell = Peeled { declared: carriers::carrier(carrier), ..Peeled::whole(text) };
            behind(text, &mut cell);
            assert_eq!(cell.core.of(text), left, "{text}");
        }
    }

    #[test]
    fn a_name_is_set_off_by_its_small_letters() {
        for (text, named) in [
            ("ASE0657267319Asendia", true),
            ("ASE0657267319ASENDIA", false),
            ("ase0657267319asendia", false),
            ("ASE0657267319Word", false),
            ("ASE0657267319", false),
        ] {
            assert_eq!(has_name_behind(text), named, "{text}");
        }
    }
}
