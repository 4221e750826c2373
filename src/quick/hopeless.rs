//! Whether a text that no format accepts can be refused without a second look.

use super::has_figures;
use crate::canon::Compact;
use crate::cell;
use crate::matcher::{self, Fit};
use crate::rank::Context;

/// Whether nothing can be taken off a text of letters, digits, spaces and hyphens so that a number is left: no label or
/// name of a carrier and no count touches it at an edge, and no part of it is a number beyond doubt.
pub(super) fn is_hopeless(context: Context, input: &str, number: &Compact) -> bool {
    let text = number.text();
    let parted = text.len() != input.len();
    // Words that only begin like a label or a name are others, which mean something, too.
    let begun = if parted { cell::may_begin } else { cell::begins };
    if is_doubled(text) || begun(text) || cell::before_unit(input.trim()).next().is_some() {
        return false;
    }
    if !parted && number.letters == 0 || parted && cell::is_spaced_out(input) {
        return true;
    }
    let own = |word: &str| word.contains('-') && matcher::owns_punctuation(word, |fit| context.admits(fit));
    if parted && number.letters != 0 && (cell::has_parting(input) || input.split(' ').any(own)) {
        return false;
    }
    // Behind a word or a day, several words may be one number.
    let joined = parted && cell::joins_words(input, || 0);
    !joined && !holds_part(context, input, number)
}

/// Whether a number beyond doubt, a label or a name stands anywhere behind the beginning, or a number ends before the
/// end.
fn holds_part(context: Context, input: &str, number: &Compact) -> bool {
    let text = number.text();
    // A part that ends here, before figures or before words only, or before what may be more of it.
    let part = |from: usize, to: usize, rest: &str| {
        let alone = from == 0 && number.digits >> to == 0;
        // A word in lowercase behind digits is no more of them.
        let word = || number.letters >> to != 0 && rest.trim().bytes().all(|b| b.is_ascii_lowercase());
        let goes_on = || !rest.is_empty() && cell::may_go_on(rest) && !(alone && word());
        let part = Compact::of(&text[from..to]).filter(|part| claims(context, part, !alone));
        part.is_some_and(|part| !goes_on() || is_complete(context, &part))
    };
    // How many characters of the number stand before this place, and before the word that it is in.
    let (mut at, mut word, mut before) = (0, 0, b' ');
    for (i, &b) in input.as_bytes().iter().enumerate() {
        if b.is_ascii_alphanumeric() {
            let first = !before.is_ascii_alphanumeric();
            word = if first { at } else { word };
            let begins = at > 0 && (first || before.is_ascii_digit() && b.is_ascii_alphabetic());
            // Behind a number that ends with letters, only a whole name is one.
            if !begins && has_figures(number, at) && number.digits >> at == 0 && cell::is_name(&text[at..]) {
                return true;
            }
            // Behind a word, the groups of a number.
            if begins && first && !has_figures(number, at) && part(at, text.len(), "") {
                return true;
            }
            let word = if has_figures(number, at) { cell::is_name } else { cell::may_begin };
            if begins && word(&text[at..]) {
                return true;
            }
            at += 1;
        } else if before.is_ascii_alphanumeric()
            && (part(0, at, &input[i..]) || word > 0 && part(word, at, &input[i..]))
        {
            return true;
        }
        before = b;
    }
    word > 0 && part(word, at, "")
}

/// Whether a part of a text claims to be a number, by more than its length when it has to be sure.
fn claims(context: Context, part: &Compact, sure: bool) -> bool {
    let own = |fit: Fit| context.is_declared(fit.format);
    let strong = |fit: Fit| fit.check == Some(true) || fit.is_distinctive();
    matcher::shapes(part).any(part.text(), |fit| !sure || own(fit) || strong(fit))
}

/// Whether a part is whole beyond doubt, whatever follows.
pub(super) fn is_complete(context: Context, part: &Compact) -> bool {
    let complete = |fit: Fit| fit.check == Some(true) && fit.is_distinctive();
    let own = |fit: Fit| context.is_declared(fit.format);
    matcher::shapes(part).any(part.text(), |fit| own(fit) || part.letters != 0 && complete(fit))
}

/// Fewer characters may be doubled within a number.
const SHORTEST_DOUBLED: usize = 14;

/// Whether a text is the same thing twice, or three times.
fn is_doubled(text: &[u8]) -> bool {
    let (first, second) = text.split_at(text.len() / 2);
    text.len() >= SHORTEST_DOUBLED && first == second || cell::is_thrice(text)
}
