//! A small `x` or two among digits, which people write for a digit that they hide as well as for a letter of the
//! number: `46x458255360`.

use crate::signs::is_digits;

/// Whether such letters stand between digits, and no others.
pub(crate) fn has_cross(text: &str) -> bool {
    const MOST: usize = 2;
    // Behind one digit it is the letter that some numbers begin with.
    const FEWEST: usize = 2;
    let digits = |text: &str| !text.is_empty() && is_digits(text);
    let Some((before, rest)) = text.split_once('x') else { return false };
    let after = rest.trim_start_matches('x');
    rest.len() - after.len() < MOST && before.len() >= FEWEST && digits(before) && digits(after)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_x_among_digits_may_hide_one() {
        for (text, has) in [
            ("46x458255360", true),
            ("9865xx788855", true),
            ("46X458255360", false),
            ("9x54780296825", false),
            ("jx458255360", false),
            ("46x458255360cn", false),
            ("465458255360x", false),
            ("986xxx788855", false),
            ("", false),
        ] {
            assert_eq!(has_cross(text), has, "{text}");
        }
    }
}
