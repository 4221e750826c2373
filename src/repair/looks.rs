//! Look-alikes under a declared carrier: where exactly one reading of them is a number of its, that is what was meant.

use alloc::string::String;

use super::candidate::{Candidate, Slip};
use super::findings::View;
use super::trial::is_degenerate;
use super::{LISTED, Search};
use crate::canon::Compact;
use crate::channel::{LETTERS, UNLISTED, symbol};
use crate::evidence::{PROBABLE, PROPOSED};
use crate::finding::{Applicability, Code, Repair};
use crate::near::{self, Row, Scope};
use crate::s10;

/// More letters that could be read for digits are those of a word.
const MOST: u32 = 2;
/// The first two places.
const HEAD: u64 = 0b11;

/// Puts the one reading in front of all else, unless something else is likely already.
pub(super) fn read_look_alikes(view: &View<'_>, search: &mut Search) {
    let readings = near::readings(view.text, view.scope);
    let [(number, format)] = readings[..] else { return };
    let text = &view.text.number;
    let changed = (0..text.len).filter(|&at| text.bytes[at] != number.bytes[at]).fold(0u64, |all, at| all | 1 << at);
    // Two letters at either end are a service or a country, and a letter beside others that stay is one of them.
    let tail = HEAD << text.len.saturating_sub(2);
    let ends = [HEAD, tail].iter().any(|two| text.letters & changed & two == *two);
    let read = text.letters & changed;
    let stays = text.letters & !changed;
    let beside = read & (stays << 1 | stays >> 1) != 0;
    let many = changed.count_ones() > MOST;
    let other = near::ones(read).any(|at| is_of_another_kind(text, at, view.scope));
    if read == 0 || many || ends || beside || other || begins_as_item(text) || is_degenerate(&number) {
        return;
    }
    let same = |repair: &Repair| repair.number.as_bytes() == number.text();
    let first = search.repairs.first();
    if first.is_some_and(|r| r.is_likely() || r.probability >= PROBABLE && !same(r)) {
        return;
    }
    let misplaced = |code| matches!(code, Code::LetterInDigitSlot | Code::DigitInLetterSlot);
    let probability = first.filter(|r| same(r)).map_or(PROPOSED, |r| r.probability.max(PROPOSED));
    if !search.cause().is_some_and(misplaced) {
        let (first, last) = (changed.trailing_zeros() as usize, 63 - changed.leading_zeros() as usize);
        let slip = if near::ones(changed).count() == 1 {
            Slip::Replaced { at: first }
        } else {
            Slip::EachReplaced { first, last }
        };
        search.findings = view.explain(&Candidate { number, slip, format, proven: false, probability });
    }
    search.repairs.retain(|r| !same(r));
    let others: f64 = search.repairs.iter().map(|r| r.probability).sum();
    let left = (1.0 - probability) * (1.0 - UNLISTED);
    for repair in search.repairs.iter_mut().filter(|_| others > left) {
        repair.probability *= left / others;
    }
    let number = String::from_utf8_lossy(number.text()).into_owned();
    let carrier = format.carrier();
    search.repairs.insert(0, Repair { number, carrier, applicability: Applicability::Likely, probability });
    search.repairs.truncate(LISTED);
}

/// Whether a letter stands where numbers of the carrier that have one or two characters more, or fewer, begin with it
/// or end with such a check letter: rather characters were left out or added.
fn is_of_another_kind(text: &Compact, at: usize, scope: Scope) -> bool {
    const FEW: usize = 2;
    let takes = |row: &Row, place: usize| row.set(place) >> symbol(text.bytes[at]) & 1 == 1;
    let begins = |row: &Row| {
        row.letters >> at & 1 == 1
            && row.set(at) != LETTERS
            && near::class_faults(row, text.digits, text.letters, at + 1) == 0
            && near::narrow_faults(row, text, 0, at + 1) == 0
    };
    let ends = |row: &Row, end: usize| {
        at + 1 == text.len
            && (row.slot() == Some(end) || row.letters >> end & 1 == 1 && row.set(end) != LETTERS)
            && takes(row, end)
            && near::class_faults(row, text.digits, text.letters, at.min(end)) == 0
    };
    let mut lengths = (text.len.saturating_sub(FEW).max(1)..=text.len + FEW).filter(|&length| length != text.len);
    lengths.any(|length| scope.rows(length).any(|row| begins(row) || ends(row, length - 1)))
}

/// Whether a number of a post stands in front, of which only the country is cut off or wrong.
fn begins_as_item(text: &Compact) -> bool {
    let item = s10::LENGTH - s10::COUNTRY;
    text.len >= item && near::lacks_country(&text.first(item))
}
