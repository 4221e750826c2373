//! Several places at once that hold look-alikes: letters that were read for digits, and digits for letters.

use smallvec::SmallVec;

use super::{Row, Scope, Text, class_faults, narrow_faults, of_length};
use crate::canon::Compact;
use crate::channel::{alike_in, byte, has_others_alike, most_alike, others_alike};
use crate::matcher::{self, FormatId};

/// A number has few letters that could be read for digits.
const FEW_DIGITS: u32 = 2;

/// Places that hold a letter which looks like a digit, or a digit which looks like a letter.
pub(super) fn places(text: &Text) -> u64 {
    (0..text.number.len).filter(|&at| others_alike(text.symbol(at)) != 0).fold(0, |places, at| places | 1 << at)
}

/// Places that hold a letter which looks at all like a digit, or a digit like a letter: enough where nothing else may
/// stand.
pub(super) fn faint_places(text: &Text) -> u64 {
    (0..text.number.len).filter(|&at| has_others_alike(text.symbol(at))).fold(0, |places, at| places | 1 << at)
}

/// Whether no more digits are among these places than a number has letters that could be read for digits.
pub(super) const fn may_be_read(number: &Compact, places: u64) -> bool {
    (places & number.digits).count_ones() <= FEW_DIGITS
}

/// What the text would be that the declared carrier takes, were each character that one of its shapes refuses a
/// look-alike, with the format: also of numbers that no check digit and no letters tell, which nothing else is near to.
/// None where it takes the text as it is.
pub(crate) fn readings(text: &Text, scope: Scope) -> SmallVec<[(Compact, FormatId); 2]> {
    let mut read: SmallVec<[Compact; 2]> = SmallVec::new();
    let alike = places(text);
    let number = &text.number;
    if scope.context.declared.is_none() || alike == 0 {
        return SmallVec::new();
    }
    for row in of_length(number.len, scope.context.declared) {
        let faults =
            class_faults(row, number.digits, number.letters, number.len) | narrow_faults(row, number, 0, number.len);
        if faults == 0 {
            return SmallVec::new();
        }
        let mut meant = *number;
        if faults & !alike != 0 || !may_be_read(number, faults) || !self::read(&mut meant, text, row, faults) {
            continue;
        }
        // A 1 may be an I or an L.
        let one = |at: usize| alike_in(row.set(at), text.symbol(at), text.raw[at]) == 1;
        if !(0..number.len).filter(|at| faults >> at & 1 == 1).all(one) {
            return SmallVec::new();
        }
        add(&mut read, &meant);
    }
    let own = |meant: &Compact| {
        let found = matcher::find(meant);
        let own = found.iter().find(|fit| fit.accepted() && scope.context.is_declared(fit.format));
        own.map(|fit| (*meant, fit.format))
    };
    read.iter().filter_map(own).collect()
}

/// What the text becomes when a look-alike that the row takes stands at each of `faults`, unless one has none; and when
/// the letters at places that take both were read for digits, too. `alike` holds the [`places`].
pub(super) fn push(found: &mut SmallVec<[Compact; 2]>, text: &Text, row: &Row, faults: u64, alike: u64) {
    let mut number = text.number;
    if !read(&mut number, text, row, faults) {
        return;
    }
    add(found, &number);
    let either = alike & text.number.letters & !faults & !row.letters;
    if either != 0 && read(&mut number, text, row, either) {
        add(found, &number);
    }
}

/// Puts what looks most alike at all these places; `false` when the row takes nothing that does.
fn read(number: &mut Compact, text: &Text, row: &Row, places: u64) -> bool {
    let mut bytes = number.bytes;
    for at in (0..number.len).filter(|at| places >> at & 1 == 1) {
        let Some(symbol) = most_alike(row.set(at), text.symbol(at), text.raw[at]) else { return false };
        bytes[at] = byte(symbol);
    }
    Compact::of(&bytes[..number.len]).is_some_and(|read| {
        *number = read;
        true
    })
}

/// Adds a number once.
fn add(found: &mut SmallVec<[Compact; 2]>, number: &Compact) {
    if !found.iter().any(|known| known.text() == number.text()) {
        found.push(*number);
    }
}
