//! One change to a cleaned number, with its bitmaps kept in step.

use crate::canon::{Compact, MAX};

/// A character put in the place of another.
pub(super) fn replaced(number: &Compact, at: usize, by: u8) -> Compact {
    let mut out = *number;
    out.bytes[at] = by;
    let letter = u64::from(by >= b'A');
    out.letters = out.letters & !(1 << at) | letter << at;
    out.digits = out.digits & !(1 << at) | (letter ^ 1) << at;
    out
}

/// A character left out.
pub(super) fn deleted(number: &Compact, at: usize) -> Compact {
    let mut out = *number;
    out.bytes.copy_within(at + 1..number.len, at);
    out.bytes[number.len - 1] = 0;
    out.len -= 1;
    let low = (1u64 << at) - 1;
    let close = |mask: u64| mask & low | mask >> 1 & !low;
    (out.digits, out.letters) = (close(number.digits), close(number.letters));
    out
}

/// A character put in before place `gap`; the number must have room for it.
pub(super) fn inserted(number: &Compact, gap: usize, by: u8) -> Compact {
    debug_assert!(number.len < MAX);
    let mut out = *number;
    out.bytes.copy_within(gap..number.len, gap + 1);
    out.len += 1;
    let low = (1u64 << gap) - 1;
    let open = |mask: u64| mask & low | (mask & !low) << 1;
    (out.digits, out.letters) = (open(number.digits), open(number.letters));
    replaced(&out, gap, by)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn bitmaps_stay_those_of_the_text(text in "[0-9A-Z]{2,39}", at in 0..40usize, by in "[0-9A-Z]") {
            let number = Compact::of(text.as_bytes()).expect("canonical");
            let (at, by) = (at % text.len(), by.as_bytes()[0]);
            for edited in [replaced(&number, at, by), deleted(&number, at), inserted(&number, at, by)] {
                let anew = Compact::of(edited.text()).expect("canonical");
                prop_assert_eq!((edited.digits, edited.letters, edited.bytes), (anew.digits, anew.letters, anew.bytes));
            }
            let there_and_back = deleted(&inserted(&number, at, by), at);
            prop_assert_eq!(there_and_back.text(), number.text());
        }
    }
}
