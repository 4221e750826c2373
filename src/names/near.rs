//! Names that somebody may have meant.

use alloc::vec::Vec;

use super::{INDEX, Named};
use crate::carriers::CARRIERS;
use crate::fold::fold;
use crate::rule::Carrier;
use crate::script::is_han;

/// The identifiers and names nearest to an unknown one, at most three.
pub(crate) fn suggest(text: &str) -> Vec<&'static Carrier> {
    let mut out: Vec<&'static Carrier> = Vec::new();
    // Two of four Chinese characters are half a name.
    let most = if text.chars().any(is_han) { fold(text).count() / 4 } else { usize::MAX };
    for (_, i) in nearest(text).into_iter().filter(|(edits, _)| *edits <= most) {
        let carrier = CARRIERS[usize::from(i)];
        if !out.contains(&carrier) && out.len() < 3 {
            out.push(carrier);
        }
    }
    out
}

/// The names that a text may be a slip of, the nearest first: how many edits, and whose.
pub(super) fn nearest(text: &str) -> Vec<(usize, u16)> {
    let folded: Vec<char> = fold(text).collect();
    let limit = 1 + folded.len() / 4;
    let mut near: Vec<(usize, u16)> = Vec::new();
    for Named { name, carrier, .. } in &INDEX {
        let name: Vec<char> = name.chars().collect();
        if name.len().abs_diff(folded.len()) > limit {
            continue;
        }
        let distance = distance(&name, &folded);
        if distance <= limit {
            near.push((distance, *carrier));
        }
    }
    near.sort_unstable();
    near
}

/// Edit distance of two short texts.
pub(crate) fn distance(a: &[char], b: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let here = (diagonal + usize::from(x != y)).min(row[j] + 1).min(row[j + 1] + 1);
            diagonal = row[j + 1];
            row[j + 1] = here;
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_in_the_name_is_answered_with_the_right_one() {
        assert_eq!(suggest("yunexpres")[0].id, "yunexpress");
        assert!(suggest("zzzzzzzzzzzzzz").is_empty());
    }
}
