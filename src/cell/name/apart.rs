//! Whether a name and the number behind it are two things.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Name, accepts, figures, is_long};
use crate::canon::{Compact, MAX};
use crate::carriers::CARRIERS;
use crate::cell::claim::Claim;
use crate::cell::{Peeled, claim, label};
use crate::damage;
use crate::finding::Span;
use crate::fold::narrow;
use crate::matcher::Fit;
use crate::rule::Carrier;
use crate::script::is_han;
use crate::signs::OPENING;

/// No number begins with so many letters.
const WORD: usize = 8;

/// Whether a name and the number behind it are two things. A name that numbers of its carrier begin with is a part of
/// the number, unless the rest is one of that carrier, too.
pub(super) fn parts(input: &str, cell: &Peeled, core: Span, name: &Name, number: Span) -> bool {
    let (word, behind) = core.of(input).split_at(name.end);
    let prefix: String = word.chars().filter(|c| c.is_alphanumeric()).map(|c| narrow(c).to_ascii_uppercase()).collect();
    let carrier = name.named.carrier();
    let own = carrier.formats.iter().flat_map(|f| f.valid).any(|sample| sample.starts_with(&prefix));
    let kept = claim::number(input, number);
    let by_carrier = || accepts(name.named, kept.as_ref());
    let latin = word.chars().all(|c| narrow(c).is_ascii());
    // No number holds Chinese.
    let apart =
        !latin || behind.starts_with(label::is_mark) || behind.starts_with(OPENING) || behind.starts_with(is_han);
    // Letters go on in letters: to end the name there says nothing, when any letters may stand behind it.
    let ends = apart || behind.starts_with(|c: char| !c.is_alphabetic()) || is_long(name.named);
    // Behind a name that stands apart, a slip in a number is likelier than another number of any letters.
    let slipped = || apart && kept.as_ref().is_some_and(|number| claim::is_slip(number, Some(carrier)));
    // What names the carrier says as much as to declare it.
    let alone = || claim::owns_punctuation(number.of(input), cell.declared.or(Some(carrier)));
    // Without a space between them, both together may be a number of the carrier as well.
    let joined = || !apart && claim::number(input, core).is_some_and(|whole| claim::by(carrier, &whole));
    if own && (joined() || !apart && (begins_as_its_own(carrier, word, core.of(input)) || slips(carrier, input, core)))
    {
        return false;
    }
    if own || name.named.is_weak() {
        let settled = || ends || claim::of(input, number, None).is_some_and(Claim::is_distinctive);
        // So is one of its own that a slip or the end of a column keeps from its shape.
        let cut = || number.of(input).is_ascii() && damage::is_ruined(number.of(input), Some(carrier));
        let near = || apart && kept.is_some() && (slips(carrier, input, number) || cut());
        return by_carrier() && settled() || alone() && (own || apart) || own && (slipped() || near());
    }
    let digits = figures(number.of(input));
    if digits == 0 {
        return false;
    }
    // The last of several words may be the beginning of the number: `Shopee SPXMY…`.
    let letter = |c: char| c.is_ascii_alphabetic();
    let torn = word.contains(char::is_whitespace) && word.ends_with(letter) && behind.starts_with(letter);
    if torn && !by_carrier() && !alone() {
        return false;
    }
    let shaped = || kept.as_ref().is_some_and(|n| claim::fits_of(carrier, n).any(|fit| !claim::is_free(fit.format)));
    let by_carrier = || by_carrier() && (ends || shaped());
    if cell.claim(input, core).is_some() {
        // Digits alone behind a name that stands apart are hardly the number of a carrier that writes any letters
        // there.
        let bare = || apart && digits >= 6 && kept.as_ref().is_some_and(|number| number.letters == 0);
        // No number begins with several words, and only what takes any text begins with a long name that stands apart.
        let full = || {
            let free = || !cell.claim(input, core).is_some_and(Claim::is_distinctive);
            apart && digits >= 4 && is_long(name.named) && (word.contains(char::is_whitespace) || free())
        };
        return (!latin || word.chars().count() > 2) && (by_carrier() || slipped() || bare() || full());
    }
    // Letters that go on in digits may be the number's own, unless these prove to be one without them.
    let proven = || cell.claim(input, number).is_some_and(|claim| claim.checked && claim.is_distinctive()) || alone();
    let word = name.named.name().len() >= WORD && cell.claim(input, number).is_some();
    digits >= 4 && apart || word || by_carrier() || proven()
}

/// Whether one character too many or too few, or a letter for a digit, keeps a text from the shape of a carrier's
/// numbers that begin with the same letters: those are its own then, whatever the digits behind them are.
fn slips(carrier: &Carrier, input: &str, core: Span) -> bool {
    let Some(number) = claim::number(input, core).filter(|number| number.len < MAX) else { return false };
    let letters = number.text().iter().take_while(|b| b.is_ascii_uppercase()).count();
    let head = &number.text()[..letters];
    let begins = |fit: &Fit| fit.format.format().valid.iter().any(|sample| sample.as_bytes().starts_with(head));
    let shaped = |text: &[u8]| {
        Compact::of(text).is_some_and(|number| {
            claim::shapes_of(carrier, &number).any(|fit| !claim::is_free(fit.format) && begins(&fit))
        })
    };
    let mut text: Vec<u8> = number.text().to_vec();
    (letters..number.len).any(|at| {
        let sign = text.remove(at);
        let less = shaped(&text);
        text.insert(at, sign);
        less
    }) || (letters..=number.len).any(|at| {
        text.insert(at, b'0');
        let more = shaped(&text);
        text.remove(at);
        more
    }) || (letters..number.len).filter(|&at| number.text()[at].is_ascii_uppercase()).any(|at| {
        let letter = core::mem::replace(&mut text[at], b'0');
        let digit = shaped(&text);
        text[at] = letter;
        digit
    })
}

/// Whether the letters in front of a text are all of those in front of numbers of the carrier, or of a sister that goes
/// by the same name: they are its beginning, whatever was lost behind them.
fn begins_as_its_own(carrier: &Carrier, name: &str, text: &str) -> bool {
    let head = |text: &str| text.bytes().take_while(u8::is_ascii_alphabetic).count();
    let letters = &text[..head(text)];
    let begins = |carrier: &Carrier| {
        let samples = carrier.formats.iter().flat_map(|format| format.valid);
        samples.map(|sample| &sample[..head(sample)]).any(|own| own.eq_ignore_ascii_case(letters))
    };
    letters.len() > 1
        && (begins(carrier) || letters.len() > name.len() && CARRIERS.iter().any(|carrier| begins(carrier)))
}
