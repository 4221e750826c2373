//! A word of a sentence, or a count, in front of a number: `my 9865…`, `copy 9865…`, `x2 0657…`.

use super::of_another_script;
use super::word::{NO_BEGINNING, Word, before_letters, counted, spoken, word};
use crate::cell::{Peeled, claim, trim};
use crate::damage;
use crate::evidence::DISTINCTIVE;
use crate::finding::{Applicability, Code, Span};
use crate::foreign::{self, Strength};

/// Takes a small word of a sentence, a count or the end of a label off digits that are a number without it, and any
/// other word of a sentence off those that are known without it; in front of any others it leaves the whole in doubt.
pub(in crate::cell) fn said(input: &str, cell: &mut Peeled) {
    if cell.rewritten.is_some() {
        return;
    }
    let core = trim(input, cell.core);
    let Some((word, sure)) = found(input, cell, core) else {
        if is_letter_of_another_script(core.of(input)) {
            of_another_script(input, cell);
        }
        return;
    };
    cell.sure = cell.sure.min(sure);
    let number = Span::new(core.start + word.digits, core.end);
    if sure > Applicability::Guess && cell.is_claimed(input, number) {
        cell.labelled = true;
        cell.keep(number, Code::LabelGlued, Span::new(core.start, core.start + word.end));
    }
}

/// Whether a text begins with one small letter of another script and a blank, as with a word: `к 0657…`.
fn is_letter_of_another_script(text: &str) -> bool {
    let letter = text.chars().next().filter(|c| !c.is_ascii() && c.is_lowercase());
    letter.is_some_and(|c| text[c.len_utf8()..].starts_with(' '))
}

/// Such a word, and how sure it is what the number is.
fn found(input: &str, cell: &Peeled, core: Span) -> Option<(Word, Applicability)> {
    let text = core.of(input);
    let own = cell.is_own(input, core);
    let behind = |word: &Word| Span::new(core.start + word.digits, core.end);
    if let Some(word) = word(text, false).filter(|word| word.said).or_else(|| counted(text)) {
        let whole = own && !cell.is_own(input, behind(&word)) || cell.is_beyond_doubt(input, core);
        return (!whole).then_some((word, Applicability::Likely));
    }
    if let Some(word) = before_letters(text) {
        return (!own && cell.is_own(input, behind(&word))).then_some((word, Applicability::Likely));
    }
    let word = spoken(text)?;
    let whole = claim::number(input, core)?;
    let letters = text[..word.end].to_ascii_uppercase();
    // A check digit that agrees by chance makes no letters of a word.
    let told = || cell.declared.is_none() && claim::accepted(&whole).any(|fit| fit.outline() >= DISTINCTIVE);
    if damage::begins_as_own(letters.as_bytes(), whole.len, cell.declared) || told() {
        return None;
    }
    let checked = |span| cell.claim(input, span).is_some_and(|claim| claim.checked);
    let number = behind(&word);
    // A shape that takes letters of any kind takes words, too.
    if own && !(cell.is_own(input, number) && checked(number)) {
        return (word.end >= NO_BEGINNING).then_some((word, Applicability::Guess));
    }
    let whole = cell.is_beyond_doubt(input, core) && !cell.is_beyond_doubt(input, number);
    let announced = || foreign::look(text).is_some_and(|other| other.labelled || other.strength >= Strength::Strong);
    (!whole && cell.is_known(input, number) && !announced()).then_some((word, Applicability::Likely))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::carriers::carrier;

    #[test]
    fn a_small_word_is_none_of_the_number_behind_it() {
        for (text, left) in [
            ("my 588852366948", "588852366948"),
            ("My 588852366948", "588852366948"),
            ("by 5888 5236 6948", "5888 5236 6948"),
            ("MY588852366948", "MY588852366948"),
            ("MY 588852366948", "MY 588852366948"),
        ] {
            let mut cell = Peeled::whole(text);
            said(text, &mut cell);
            assert_eq!(cell.core.of(text), left, "{text}");
        }
    }

    #[test]
    fn a_word_of_a_sentence_is_none_of_what_is_known_without_it() {
        for (text, declared, left, sure) in [
            ("copy 986578788855", "", "986578788855", Applicability::Likely),
            ("x2 986578788855", "", "986578788855", Applicability::Likely),
            ("jdvg 009972184386", "jd", "jdvg 009972184386", Applicability::Safe),
            ("Factuurnummer 533335", "ups", "Factuurnummer 533335", Applicability::Guess),
        ] {
            let mut cell = Peeled { declared: carrier(declared), ..Peeled::whole(text) };
            said(text, &mut cell);
            assert_eq!((cell.core.of(text), cell.sure), (left, sure), "{text}");
        }
    }
}
