//! One word typed on another keyboard, between names, labels and remarks: `FedEx (*^%&*&***%%`,
//! `ЕИС821435632419 отправлено`.

use smallvec::SmallVec;

use super::{gives, layouts, undo};
use crate::canon::is_latin_word;
use crate::cell::lengths::SHORTEST;
use crate::cell::name::Owner;
use crate::cell::{Peeled, claim, label, name, trim};
use crate::evidence::CHECK;
use crate::finding::{Applicability, Code, Finding, Span};
use crate::names;
use crate::rule::Carrier;
use crate::script::is_han;
use crate::signs::{in_brackets, is_quote};

/// Longer texts are prose.
const LONGEST: usize = 128;
/// No number that was typed so has fewer characters that are no Latin letter and no digit.
const FEWEST_SIGNS: usize = 2;

/// Undoes the layout of the one word that was typed so, and takes off what stands around it.
pub(in crate::cell) fn beside(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    let strange = |b: &u8| !b.is_ascii_alphanumeric() && !b.is_ascii_whitespace() && *b != b'-';
    if text.len() > LONGEST || text.bytes().filter(strange).count() < FEWEST_SIGNS {
        return false;
    }
    let words: SmallVec<[Span; 8]> = words(input, core).collect();
    let typed = |&&word: &&Span| {
        let text = word.of(input);
        let sign = |c: &char| !c.is_ascii_alphanumeric() && *c != '-';
        text.chars().count() >= SHORTEST
            && text.chars().filter(sign).count() >= FEWEST_SIGNS
            && !in_brackets(text).is_some_and(is_word)
    };
    let mut typed = words.iter().filter(typed);
    let (Some(&word), None) = (typed.next(), typed.next()) else { return false };
    let quoted = within_quotes(input, word);
    if word == core && quoted == word {
        return false;
    }
    let (before, after) = (trim(input, Span::new(core.start, word.start)), trim(input, Span::new(word.end, core.end)));
    let named = [before, after].map(|part| named(part.of(input)));
    let plain = |part: Span| !part.of(input).chars().any(char::is_numeric);
    if !(named[0].is_some() || plain(before)) || !(named[1].is_some() || plain(after)) {
        return false;
    }
    let owners = || named.iter().flatten().find_map(|owner| owner.0);
    let carrier = cell.declared.or_else(owners);
    if [quoted, word].into_iter().any(|word| is_alike(input, cell, word, carrier)) {
        return false;
    }
    let mut one = cell.clone();
    let found = [quoted, word].into_iter().any(|word| {
        let own = |layout: &&layouts::Layout| carrier.is_some_and(|carrier| gives(input, word, layout, carrier));
        let own = layouts::all().find(own);
        own.into_iter().chain(layouts::all()).any(|layout| undo(input, word, layout, CHECK, carrier, &mut one))
    });
    // One sign over and over is typed by nobody for a number.
    let first = word.of(input).chars().next();
    if !found || word.of(input).chars().all(|c| Some(c) == first) {
        return false;
    }
    *cell = one;
    for (part, named) in [before, after].into_iter().zip(named).filter(|(part, _)| part.start < part.end) {
        match named {
            Some(Owner(carrier)) => cell.name(Code::CarrierNameGlued, part, carrier),
            None if part == before => {
                cell.labelled |= label::longest(part.of(input)).is_some();
                cell.note(Finding::new(Code::LabelGlued, part));
            }
            None => cell.note(Finding::new(Code::TrailingText, part)),
        }
    }
    if quoted != word && cell.core == quoted {
        cell.note(Finding::new(Code::Quotes, Span::new(word.start, quoted.start)));
    }
    cell.sure = Applicability::Likely;
    true
}

/// Whether the letters of another script in a word only look like Latin ones, as the carrier beside it or any format
/// knows them: then it is read by its looks, whatever the keys would give.
fn is_alike(input: &str, cell: &Peeled, word: Span, carrier: Option<&'static Carrier>) -> bool {
    let text = word.of(input);
    let known = || match carrier {
        Some(carrier) => claim::number(input, word).is_some_and(|number| claim::by(carrier, &number)),
        None => cell.claim(input, word).is_some(),
    };
    !text.is_ascii() && is_latin_word(text) && known()
}

/// Whether nothing but letters and hyphens stand there, and some of the Latin alphabet or of Han: the name of a
/// carrier.
fn is_word(text: &str) -> bool {
    text.chars().all(|c| c.is_alphabetic() || c == '-') && text.chars().any(|c| c.is_ascii_alphabetic() || is_han(c))
}

/// What stands between whitespace and colons, which no layout gives in the place of a digit.
fn words(input: &str, core: Span) -> impl Iterator<Item = Span> {
    let parts = |c: char| c.is_whitespace() || matches!(c, ':' | '：');
    let mut at = core.start;
    let words = core.of(input).split_inclusive(parts).map(move |word| {
        at += word.len();
        Span::new(at - word.len(), at - word.len() + word.trim_end_matches(parts).len())
    });
    words.filter(|word| word.start < word.end)
}

/// A word without the quotation marks at both ends.
pub(super) fn within_quotes(input: &str, word: Span) -> Span {
    let text = word.of(input);
    let inner = text.trim_start_matches(is_quote);
    let (start, inner) = (word.end - inner.len(), inner.trim_end_matches(is_quote));
    let both = start > word.start && start + inner.len() < word.end && !inner.is_empty();
    if both { Span::new(start, start + inner.len()) } else { word }
}

/// Whether a text is the name of a carrier, and whose: of several companies that share it, the one that is meant where
/// nothing tells.
fn named(text: &str) -> Option<Owner> {
    let text = text.trim_matches(|c: char| !c.is_alphanumeric());
    if text.is_empty() {
        return None;
    }
    let owner = name::named(text, None).map(|owner| Owner(owner.0.or_else(|| names::of_brand(text))));
    owner.or_else(|| names::of_brand(text).map(|carrier| Owner(Some(carrier))))
}
