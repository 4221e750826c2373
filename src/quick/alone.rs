//! Whether anything but lowercase letters, spaces and hyphens may have to come off a number that a format accepts.

use super::hopeless::is_complete;
use super::{SHORTEST_PROOF, has_figures};
use crate::canon::{Compact, compact};
use crate::cell;
use crate::matcher::Fit;
use crate::rank::{Context, Facts};

/// Whether nothing but lowercase letters, spaces and hyphens can come off a number: no label in front and no name at an
/// edge. Short ones come off only where the number might as well be another text. `whole` is what cannot be several
/// numbers.
pub(super) fn stands_alone(input: &str, number: &Compact, best: Fit, whole: bool) -> bool {
    let facts = Facts::of(best.format);
    let text = number.text();
    let distinctive = number.letters != 0 && best.is_distinctive();
    let claims = distinctive || !facts.free && (number.letters != 0 || facts.bare);
    let may_begin =
        |at: usize| if distinctive { cell::may_begin_long(&text[at..]) } else { cell::may_begin(&text[at..]) };
    let word = |at: usize| may_begin(at) && (!has_figures(number, at) || cell::is_name(&text[at..]));
    // Neither a label nor a name is nothing but digits.
    let word = || words(input).take_while(|at| number.letters >> at != 0).any(word);
    claims && number.digits.count_ones() >= cell::FEWEST && (whole || !cell::may_be_numbers(input)) && !word()
}

/// Whether a number is the name of a carrier and digits.
pub(super) fn is_named(number: &Compact) -> bool {
    const SHORTEST: usize = 3;
    let letters = number.letters.trailing_ones() as usize;
    letters >= SHORTEST && letters < number.len && cell::is_name(&number.text()[..letters])
}

/// Whether what may be the count of a parcel stands behind a number that is written in one piece.
pub(super) fn may_be_counted(text: &str) -> bool {
    let end = cell::before_count(text).or_else(|| cell::before_letter(text));
    let number = end.map(|end| text[..end].trim_end());
    number.is_some_and(|number| number.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// Whether one word of a text is whole beyond doubt by itself.
pub(super) fn has_complete_word(context: Context, input: &str, number: &Compact) -> bool {
    let words = input.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| word.len() >= SHORTEST_PROOF);
    number.letters != 0 && words.filter_map(compact).any(|word| word.len < number.len && is_complete(context, &word))
}

/// Where words begin in a text of letters, digits, spaces and hyphens, as places of the cleaned number.
fn words(input: &str) -> impl Iterator<Item = usize> {
    let (mut at, mut before) = (0, b' ');
    input.bytes().filter_map(move |b| {
        let kept = b.is_ascii_alphanumeric();
        let start = (kept && !before.is_ascii_alphanumeric()).then_some(at);
        before = b;
        at += usize::from(kept);
        start
    })
}
