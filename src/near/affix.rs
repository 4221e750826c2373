//! Beginnings and ends that are missing altogether, and the format that a text of the wrong length begins like.

use core::iter;

use smallvec::SmallVec;

use super::{Row, Scope, Text, class_faults, narrow_faults, rows};
use crate::canon::{Compact, MAX};
use crate::channel::symbol;

/// The longest literal that is looked for as missing.
const LONGEST_AFFIX: usize = 5;

/// The number with the letters at its beginning and at its end exchanged; `None` when it has not both.
pub(crate) fn exchanged(number: &Compact) -> Option<Compact> {
    let (n, bytes) = (number.len, number.text());
    let head = number.letters.trailing_ones() as usize;
    let tail = (number.letters << (64 - n)).leading_ones() as usize;
    let both = head > 0 && tail > 0 && head + tail < n;
    both.then(|| [&bytes[n - tail..], &bytes[head..n - tail], &bytes[..head]].concat())
        .and_then(|text| Compact::of(&text))
}

/// A fixed text that a row has in front of, or behind, everything that is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Affix {
    pub(crate) text: SmallVec<[u8; LONGEST_AFFIX]>,
    pub(crate) at_end: bool,
}

/// The affixes that would complete the text, and the row that lacks nothing but a code of a closed table at its end.
pub(crate) fn missing(text: &Text, scope: Scope) -> (SmallVec<[Affix; 4]>, Option<&'static Row>) {
    let (n, number, scope) = (text.number.len, &text.number, scope.without_slips());
    let mut affixes: SmallVec<[Affix; 4]> = SmallVec::new();
    let mut open: Option<&'static Row> = None;
    // One letter in front is a slip of the hand, unless all numbers of the declared carrier begin with it.
    let least = if scope.is_declared() && number.letters == 0 { 1 } else { 2 };
    for k in least..=LONGEST_AFFIX.min(MAX.saturating_sub(n)) {
        for row in rows::begun_or_fixed(n + k, scope.context.declared, number.text(), k) {
            let behind = class_faults(row, number.digits, number.letters, n);
            if behind == 0 && narrow_faults(row, number, 0, n) == 0 && scope.owner(row).is_some() {
                if let Some(literal) = row.literal(n, n + k) {
                    push(&mut affixes, literal.collect(), true);
                } else if row.code() == Some(n) && open.is_none_or(|best| best.bits < row.bits) {
                    open = Some(row);
                }
            }
            let front = class_faults(row, number.digits << k, number.letters << k, n + k) >> k;
            if front == 0
                && let Some(literal) = row.literal(0, k)
                && narrow_after(row, number, k)
                && scope.owner(row).is_some()
            {
                push(&mut affixes, literal.collect(), false);
            }
        }
    }
    (affixes, open)
}

/// Whether numbers that count may begin with anything else in the place of so many missing characters.
pub(crate) fn begins_openly(text: &Text, scope: Scope, missing: usize) -> bool {
    let (n, number) = (text.number.len, &text.number);
    scope.rows(n + missing).any(|row| {
        let behind = class_faults(row, number.digits << missing, number.letters << missing, n + missing) >> missing;
        behind == 0
            && row.literal(0, missing).is_none()
            && narrow_after(row, number, missing)
            && scope.owner(row).is_some()
    })
}

/// Adds an affix once.
fn push(affixes: &mut SmallVec<[Affix; 4]>, text: SmallVec<[u8; LONGEST_AFFIX]>, at_end: bool) {
    let affix = Affix { text, at_end };
    if !affixes.contains(&affix) {
        affixes.push(affix);
    }
}

/// Whether every narrow place from `k` on takes the character `k` places before.
fn narrow_after(row: &Row, number: &Compact, k: usize) -> bool {
    row.tests().filter(|&(at, _)| at >= k).all(|(at, set)| set >> symbol(number.bytes[at - k]) & 1 == 1)
}

/// The row of another length that the text agrees with as far as both go, and says most.
pub(crate) fn beginning(text: &Text, scope: Scope) -> Option<(&'static Row, f32)> {
    let (n, number, scope) = (text.number.len, &text.number, scope.without_slips());
    let mut best: Option<(&'static Row, f32)> = None;
    let lengths = scope.lengths();
    for length in (1..=MAX).filter(|&length| length != n && lengths >> length & 1 == 1) {
        let common = length.min(n);
        for row in rows::begun(length, scope.context.declared, iter::once(number.text())) {
            // Fixed letters count most; of rows that say as much, the one that is nearest in length comes first.
            let value = |bits: f32| bits - 0.25 * length.abs_diff(n) as f32;
            let is_better = |value| best.is_none_or(|(_, before)| before < value);
            // Both sums of the same bits may be rounded differently.
            if !is_better(value(row.bits + 0.01))
                || class_faults(row, number.digits, number.letters, common) != 0
                || narrow_faults(row, number, 0, common) != 0
                || scope.owner(row).is_none()
            {
                continue;
            }
            let value = value(row.bits_within(common));
            if is_better(value) {
                best = Some((row, value));
            }
        }
    }
    best
}
