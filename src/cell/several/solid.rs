//! Numbers without anything between them.

use super::words::{LONG, has_long_words, parts_words, words_between};
use super::{is_solid_day, is_written_day, part};
use crate::canon::{Compact, MAX, read};
use crate::cell::claim::{self, Claim};
use crate::cell::{Peeled, trim};
use crate::finding::Span;

/// Hardly any number is a shorter one twice by chance, however its own shape takes it.
pub(in crate::cell) fn twice(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let reading = read(input, core);
    let n = reading.text.len();
    if reading.strange.is_some() || !is_twice(&reading.text) {
        return false;
    }
    let half = Compact::of(&reading.text[..n / 2]).and_then(|half| claim::of_number(&half));
    let spans = [reading.raw(0, n / 2), reading.raw(n / 2, n)];
    half.is_some() && part(input, cell, spans.into_iter().map(|span| (span, span)))
}

/// Whether a row of characters is the same one twice, each half as long as numbers are.
pub(crate) fn is_twice(text: &[u8]) -> bool {
    const SHORTEST: usize = 18;
    text.len() >= SHORTEST && text.len().is_multiple_of(2) && {
        let (first, second) = text.split_at(text.len() / 2);
        first == second
    }
}

/// Two numbers without anything between them, each proven by a check digit and by letters or digits of its own; or the
/// same text twice.
pub(super) fn halves(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let reading = read(input, core);
    let n = reading.text.len();
    if reading.strange.is_some() || !(16..=2 * MAX).contains(&n) {
        return false;
    }
    if is_thrice(&reading.text) && Compact::of(&reading.text[..n / 3]).is_some_and(|one| is_known(cell, &one)) {
        let ends = [0, n / 3, 2 * (n / 3), n];
        let copies = ends.windows(2).map(|ends| reading.raw(ends[0], ends[1]));
        return part(input, cell, copies.map(|span| (span, span)));
    }
    let cut = |at: usize| {
        let halves = [reading.raw(0, at), reading.raw(at, n)];
        halves.into_iter().map(|span| (span, span))
    };
    let twice = n.is_multiple_of(2) && reading.text[..n / 2] == reading.text[n / 2..];
    if twice && Compact::of(&reading.text[..n / 2]).is_some_and(|half| claim::of_number(&half).is_some()) {
        return part(input, cell, cut(n / 2));
    }
    let alike = |at: usize| {
        let (first, second) = (Compact::of(&reading.text[..at])?, Compact::of(&reading.text[at..])?);
        let lettered = first.letters.count_ones() > 0 && first.letters == second.letters;
        let mut own = claim::accepted(&first).filter(|fit| fit.is_distinctive());
        let both = own.any(|fit| claim::accepted(&second).any(|other| other.format == fit.format));
        (lettered && both).then_some(())
    };
    if n.is_multiple_of(2) && alike(n / 2).is_some() {
        return part(input, cell, cut(n / 2));
    }
    let strong = |half: &Compact| claim::is_proven(half, None);
    let Some(most) = Compact::of(&reading.text[..n.min(MAX)]) else { return false };
    let mut places = (8..n - 7).filter(|&at| {
        at <= most.len && strong(&most.first(at)) && Compact::of(&reading.text[at..]).is_some_and(|rest| strong(&rest))
    });
    match (places.next(), places.next()) {
        (Some(at), None) => part(input, cell, cut(at)),
        _ => false,
    }
}

/// Whether a row of characters is the same one three times, each as long as numbers are.
pub(crate) fn is_thrice(text: &[u8]) -> bool {
    const SHORTEST: usize = 24;
    let third = text.len() / 3;
    text.len() >= SHORTEST
        && text.len().is_multiple_of(3)
        && text[..third] == text[third..2 * third]
        && text[third..2 * third] == text[2 * third..]
}

/// Whether anybody accepts a number, or the declared carrier.
fn is_known(cell: &Peeled, number: &Compact) -> bool {
    claim::of_number(number).is_some()
        || cell.declared.is_some_and(|carrier| claim::for_carrier(carrier, number).is_some())
}

/// Two numbers of which the declared carrier knows one, with a dash between them, where hardly anything speaks for the
/// whole: `291536303713-993990103198`.
fn dashed(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    if !has_long_words(core.of(input)) || cell.is_own(input, core) {
        return false;
    }
    let words = words_between(parts_words, input, core);
    let number = |&span: &Span| {
        let own = || cell.is_own(input, span) || !is_solid_day(span.of(input));
        let day = || is_written_day(span.of(input));
        span.end - span.start >= LONG && claim::is_number(input, span) && own() && !day()
    };
    words.len() == 2
        && words.iter().all(number)
        && words.iter().any(|&span| cell.is_own(input, span))
        && !cell.claim(input, core).is_some_and(Claim::is_sure)
        && part(input, cell, words.into_iter().map(|span| (span, span)))
}

/// Two numbers of the declared carrier in a row, each with its check digit, where the whole is none of its numbers.
pub(in crate::cell) fn declared(input: &str, cell: &mut Peeled) -> bool {
    let Some(carrier) = cell.declared else { return false };
    if dashed(input, cell) {
        return true;
    }
    let Some(number) = claim::number(input, cell.core).filter(|n| n.len > 15 && n.len.is_multiple_of(2)) else {
        return false;
    };
    let checked = |half: &[u8]| {
        Compact::of(half).is_some_and(|half| claim::fits_of(carrier, &half).any(|fit| fit.check == Some(true)))
    };
    let (first, second) = number.text().split_at(number.len / 2);
    // The same one twice is hardly another carrier's number by chance.
    let proven = || first != second && claim::of_number(&number).is_some_and(|all| all.checked && all.is_distinctive());
    let known = |half: &[u8]| Compact::of(half).is_some_and(|half| claim::for_carrier(carrier, &half).is_some());
    let both = checked(first) && checked(second) || first == second && known(first);
    if claim::for_carrier(carrier, &number).is_some() || !both || proven() {
        return false;
    }
    let reading = read(input, cell.core);
    let halves = [reading.raw(0, number.len / 2), reading.raw(number.len / 2, number.len)];
    part(input, cell, halves.into_iter().map(|span| (span, span)))
}
