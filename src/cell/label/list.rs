//! The labels in their order, in one text for the reason that [`joined`](crate::joined) gives; the generator joins
//! these.

use crate::cell::labels::{ALL, COUNT};

/// Where each label begins in the text, and where one more would.
static STARTS: [u32; COUNT + 1] = {
    let text = ALL.as_bytes();
    let mut starts = [0; COUNT + 1];
    let (mut at, mut next) = (0, 1);
    while at < text.len() {
        if text[at] == b' ' {
            starts[next] = at as u32 + 1;
            next += 1;
        }
        at += 1;
    }
    assert!(next == COUNT, "so many labels as the text holds");
    starts[COUNT] = text.len() as u32 + 1;
    starts
};

/// The label at a place of the list.
pub(crate) const fn label_at(place: usize) -> &'static [u8] {
    let (first, next) = (STARTS[place] as usize, STARTS[place + 1] as usize);
    ALL.as_bytes().split_at(first).1.split_at(next - 1 - first).0
}

/// The first place from `low` on that is not `before`, or `high` when all in front of it are.
pub(super) fn partition(mut low: usize, mut high: usize, before: impl Fn(&[u8]) -> bool) -> usize {
    while low < high {
        let middle = usize::midpoint(low, high);
        if before(label_at(middle)) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_what_it_is_generated_from() {
        let labels = crate::cell::folded_labels();
        assert_eq!(labels.len(), COUNT);
        for (place, label) in labels.iter().enumerate() {
            assert_eq!(label_at(place), label.as_bytes(), "{label}");
            assert_eq!(partition(0, COUNT, |other| other < label.as_bytes()), place, "{label}");
        }
    }
}
