//! What the beginning of a number says for the declared carrier, or against it.

use super::{Case, Grade};
use crate::canon::Compact;
use crate::evidence::{DISTINCTIVE, FAINT, LETTER, bits};
use crate::finding::Code;
use crate::matched::Fits;
use crate::matcher::Fit;
use crate::near;
use crate::repair;
use crate::s10;

impl Case<'_> {
    /// Whether the number, as it stands, proves to be another carrier's than the declared one, or begins as no other's
    /// does: then nothing of it is gone. One that begins as numbers of the declared carrier do may be cut off all the
    /// same.
    pub(super) fn is_whole_of_another(&self) -> bool {
        let Some(((fit, Grade::Other), fits)) = self.attributed().zip(self.fits()) else { return false };
        let number = fits.number();
        let samples = || self.context.carrier().into_iter().flat_map(|c| c.formats).flat_map(|format| format.valid);
        // Numbers of posts begin with any two letters: that another carrier's do as well says nothing.
        let postal = || samples().any(|sample| Compact::of(sample.as_bytes()).is_some_and(|n| s10::has_outline(&n)));
        let letters = leading_letters(number.as_str());
        let lettered = number.as_bytes().iter().any(u8::is_ascii_alphabetic);
        let proven = fits.proves(fit) || lettered && fit.is_striking();
        let says_more = || fit.check == Some(true) || letters != 2 || !postal();
        proven && says_more() && !samples().any(|sample| begins_alike(number.as_str(), sample))
    }

    /// Whether a number begins with a letter of the declared carrier's own, and lacks one character of which so many
    /// are possible that none is worth listing: a better story than a stranger that little more than the length speaks
    /// for.
    pub(super) fn lacks_one_of_many(&self, near: &repair::Search, fits: &Fits, fit: Fit) -> bool {
        let begun = || {
            let (carrier, number) = (self.context.carrier()?, fits.compact()?);
            Some(near::own_beginning(&number, carrier))
        };
        near.cause() == Some(Code::MissingCharacter)
            && near.repairs.is_empty()
            && self.is_lettered()
            && fits.confidence(fit) < FAINT
            && begun().is_some_and(|said| said >= bits(LETTER) && said > bits(fit.evidence))
    }

    /// Whether a number begins as those of the declared carrier do, and the first repair otherwise.
    pub(super) fn loses_own_beginning(&self, search: &repair::Search) -> bool {
        /// So many characters tell a beginning from another one.
        const FIRST: usize = 2;
        let read = self.reading.text.as_slice();
        let carrier = self.context.carrier();
        let begun = || carrier.zip(Compact::of(read)).map(|(carrier, number)| near::own_beginning(&number, carrier));
        let meant = search.repairs.first().map(|repair| repair.number.as_bytes());
        meant.is_some_and(|meant| meant.get(..FIRST) != read.get(..FIRST)) && begun() >= Some(bits(DISTINCTIVE))
    }
}

/// Whether a number begins as another one does: with the same three letters or digits, or a digit in front of letters,
/// or with all letters of that one and more. The same two letters are those of many.
fn begins_alike(number: &str, sample: &str) -> bool {
    const TELLING: usize = 3;
    let first = match number.as_bytes() {
        [b'0'..=b'9', b'A'..=b'Z', ..] => 2,
        [a, b, c, ..] if [a, b, c].iter().all(|x| x.is_ascii_digit()) || leading_letters(number) >= TELLING => TELLING,
        _ => return false,
    };
    let own = leading_letters(sample);
    sample.starts_with(&number[..first])
        || own > 1 && own < leading_letters(number) && number.starts_with(&sample[..own])
}

/// How many letters a text begins with.
fn leading_letters(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_alphabetic).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_two_letters_are_those_of_many() {
        for (number, sample, alike) in [
            ("JDVG009972184386", "JDVA00061868442067", true),
            ("JDVG009972184386", "JD0061868442067", true),
            ("1Z999AA10123456784", "1Z5R89390357567127", true),
            ("986578788855", "986442067187", true),
            ("986578788855", "987442067187", false),
            ("LX473124735CN", "LX442067187CN", false),
        ] {
            assert_eq!(begins_alike(number, sample), alike, "{number} {sample}");
        }
    }
}
