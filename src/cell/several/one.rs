//! Pieces that are rather one number: its groups, or what a line or a space broke.

use smallvec::SmallVec;

use super::words::{LONG, SHORTEST_WORD, has_long_words, parts_words, words_between};
use crate::canon::{Compact, Reading};
use crate::cell::claim::{self, Claim};
use crate::cell::{LINE_BREAKS, Peeled, trim};
use crate::evidence::{CHECK, DISTINCTIVE};
use crate::finding::{Code, Finding, Span};
use crate::signs::is_digits;

/// Whether words of the core are numbers by themselves, and nothing proves that all of them are one: to join them is a
/// proposal.
pub(in crate::cell) fn may_be_several(input: &str, cell: &Peeled) -> bool {
    let text = cell.core.of(input);
    if !has_long_words(text) {
        return false;
    }
    let words = words_between(parts_words, input, cell.core);
    let len = |word: &Span| word.end - word.start;
    let number = |word: &Span| claim::is_number(input, *word);
    let mut long = words.iter().filter(|word| len(word) >= LONG);
    let some = long.clone().count() > 1 && long.all(number);
    let all = || words.iter().all(|word| len(word) >= SHORTEST_WORD);
    let each = || words.iter().any(|&word| cell.is_own(input, word)) || words.iter().all(number);
    // What its own letters and check digit end goes on with nothing.
    let ended = |&word: &Span| {
        let proven = |claim: Claim| claim.checked && claim.is_distinctive();
        len(&word) >= LONG && cell.claim(input, word).is_some_and(proven)
    };
    (some || all() && each() || cell.declared.is_none() && words.iter().any(ended))
        && !is_own_whole(input, cell, cell.core, &words)
        && !is_rather_whole(input, cell, cell.core, &words)
        && !cell.is_beyond_doubt(input, cell.core)
        && !claim::owns_punctuation(text, cell.declared)
}

/// The groups of one number between strokes: together they prove it, and none of them is one by itself.
pub(super) fn joined(input: &str, cell: &mut Peeled, pieces: &[Span]) -> bool {
    let core = trim(input, cell.core);
    let solid = |piece: &Span| piece.of(input).bytes().all(|b| b.is_ascii_alphanumeric());
    let strokes = |c: char| c.is_ascii_alphanumeric() || STROKES.contains(&c);
    if !pieces.iter().all(solid) || !core.of(input).chars().all(strokes) {
        return false;
    }
    let mut reading = Reading::default();
    for at in pieces.iter().flat_map(|piece| piece.start..piece.end) {
        reading.text.push(input.as_bytes()[at].to_ascii_uppercase());
        reading.at.push((at as u32, at as u32 + 1));
    }
    let Some(number) = Compact::of(&reading.text) else { return false };
    let proven = claim::is_proven(&number, None);
    // A form writes blanks so: `9405+8073+…`.
    let blanks = || core.of(input).contains('+') && !core.of(input).contains(['/', '|', '\\']);
    let own = || pieces.len() > 2 && blanks() && cell.declared.is_some_and(|carrier| claim::by(carrier, &number));
    if proven && (number.letters != 0 || own()) {
        cell.core = core;
        cell.note(Finding::new(Code::Separator, Span::new(pieces[0].end, pieces[1].start)));
        cell.rewritten = Some(reading);
        return true;
    }
    false
}

/// Whether the pieces are one number that was broken: together they claim more, and no piece stands by itself.
pub(super) fn is_one(input: &str, cell: &Peeled, numbers: &[(Span, Span, Claim)]) -> bool {
    let weakest = numbers.iter().map(|(.., claim)| claim.evidence).min().unwrap_or(0);
    let strongest = numbers.iter().map(|(.., claim)| claim.evidence).max().unwrap_or(0);
    let [first, .., last] = numbers else { return false };
    let whole = Span::new(first.1.start, last.1.end);
    let all = cell.claim(input, whole);
    if numbers.iter().all(|(piece, ..)| piece.end - piece.start >= LONG) {
        // A line that was too short breaks a number, and so does what was pasted group by group; nothing else does.
        let solid = |(piece, ..): &(Span, Span, Claim)| !piece.of(input).contains(char::is_whitespace);
        let text = cell.core.of(input);
        let broken = text.contains(LINE_BREAKS) || text.contains(ENTITY) || !numbers.iter().all(solid);
        let words: SmallVec<[Span; 2]> = numbers.iter().map(|&(_, number, _)| number).collect();
        return broken && (cell.is_beyond_doubt(input, whole) || is_own_whole(input, cell, whole, &words));
    }
    let least = if strongest < DISTINCTIVE { weakest } else { strongest };
    all.is_some_and(|all| all.evidence >= least.saturating_add(CHECK))
}

/// Whether one space was typed into a number that begins with letters of its own: they say as much for the whole as for
/// what stands in front of the space, and nothing but the length speaks for the digits behind it.
pub(in crate::cell) fn is_rather_whole(input: &str, cell: &Peeled, core: Span, words: &[Span]) -> bool {
    // Fewer digits are a count, and more are a number of their own.
    const DIGITS: core::ops::RangeInclusive<usize> = 4..=9;
    let [first, last] = words else { return false };
    let digits = last.of(input);
    let bare = DIGITS.contains(&digits.len()) && is_digits(digits);
    // As wide as it may be, one blank parts no columns as a tab does.
    let mut between = Span::new(first.end, last.start).of(input).chars();
    let mut spaced =
        || between.next().is_some_and(|c| c.is_whitespace() && !c.is_control()) && between.next().is_none();
    let (head, rest) = (cell.claim(input, *first), cell.claim(input, *last));
    let whole = || cell.claim(input, core).filter(|whole| whole.is_distinctive());
    let lettered = || first.of(input).starts_with(|c: char| c.is_ascii_alphabetic());
    bare && spaced()
        && lettered()
        && !head.is_some_and(|head| head.checked)
        && !rest.is_some_and(Claim::is_sure)
        && whole().is_some_and(|whole| whole.evidence >= head.map_or(0, |head| head.evidence))
        && !(cell.declared.is_some() && cell.is_own(input, *first) && !cell.is_own(input, core))
}

/// Whether the declared carrier accepts what the words make together and none of them: by its check digit, or where no
/// word proves to be a number of anybody.
pub(super) fn is_own_whole(input: &str, cell: &Peeled, core: Span, words: &[Span]) -> bool {
    let Some((carrier, whole)) = cell.declared.zip(claim::number(input, core)) else { return false };
    let own = claim::for_carrier(carrier, &whole);
    own.is_some_and(|own| own.checked || !words.iter().any(|&word| cell.is_beyond_doubt(input, word)))
        && !words.iter().any(|&word| cell.is_own(input, word))
}

/// Signs that part numbers, and that some people part groups with.
const STROKES: &[char] = &['/', '\\', '|', '+'];

/// Begins a space as pages spell it: `&nbsp;`.
const ENTITY: char = '&';
