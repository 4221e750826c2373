//! Equal groups of which some were taken for words: `NDFN KOG7 0860 8293 6`, `YQ26 0077 3176 KDWH O`. Whoever parts a
//! number into groups parts all of it.

use core::ops::RangeInclusive;

use super::{Peeled, claim, head, label, trim};
use crate::damage;
use crate::finding::Span;
use crate::signs::parts_groups;

/// The characters of a group.
const GROUP: RangeInclusive<usize> = 3..=6;
/// Fewer groups may be words.
const FEWEST: usize = 4;
/// What is left for the last group of a number; longer ones are words.
const REST: usize = 2;

/// Whether the words that were taken off beside a number may be its first group or its last ones.
pub(super) fn took_group(input: &str, cell: &Peeled) -> bool {
    let (whole, core) = (trim(input, Span::new(0, input.len())), trim(input, cell.core));
    let named = cell.hint.is_some() || cell.rewritten.is_some() || cell.several.len() > 1;
    if core == whole || named || core.start < whole.start || core.end > whole.end {
        return false;
    }
    let Some(len) = groups(whole.of(input)) else { return false };
    let front = Span::new(whole.start, core.start).of(input).trim_end_matches(parts_groups);
    let back = Span::new(core.end, whole.end).of(input).trim_start_matches(parts_groups);
    is_rather_group(front, len) && begins_with_letter(core.of(input)) || is_rather_end(back, len)
}

/// Whether groups stand behind those of a number of which no check digit tells where it ends: `CP4 761 141 89G B sent`.
pub(super) fn goes_on(input: &str, cell: &Peeled) -> bool {
    let core = trim(input, cell.core);
    let rest = cell.rewritten.is_none().then(|| &input[core.end..]).and_then(|rest| rest.strip_prefix(' '));
    let next = rest.and_then(|rest| rest.split(' ').next()).unwrap_or("");
    let group = next.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
        && next.bytes().any(|b| b.is_ascii_digit())
        && next.bytes().any(|b| b.is_ascii_uppercase());
    let checked = || cell.claim(input, core).is_some_and(|claim| claim.checked);
    group && core.of(input).contains(' ') && !checked()
}

/// Whether a text is such groups, of which the first are letters that numbers as long begin with, and no caption:
/// neither the whole nor what stands behind them is a number, so that nothing of it comes off.
pub(super) fn is_one(input: &str, cell: &Peeled) -> bool {
    let core = trim(input, cell.core);
    let Some(len) = groups(core.of(input)) else { return false };
    let (first, rest) = core.of(input).split_at(len);
    let behind = Span::new(core.end - rest.trim_start_matches(parts_groups).len(), core.end);
    let is_number = |span: Span| cell.is_claimed(input, span);
    first.bytes().all(|b| b.is_ascii_uppercase())
        && is_rather_group(first, len)
        && begins_with_letter(behind.of(input))
        && !is_number(core)
        && !is_number(behind)
        && claim::number(input, core)
            .is_some_and(|number| damage::begins_as_own(first.as_bytes(), number.len, cell.declared))
}

/// The length of all groups that a text consists of, of which only the last one is shorter.
fn groups(text: &str) -> Option<usize> {
    let sign = text.chars().find(|&c| parts_groups(c))?;
    let len = text.split(sign).next()?.len();
    let last = text.split(sign).count() - 1;
    let spelled = |group: &str| group.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
    let full = |(at, group): (usize, &str)| group.len() == len || at == last && (1..len).contains(&group.len());
    let even = text.split(sign).all(spelled) && text.split(sign).enumerate().all(full);
    (GROUP.contains(&len) && last >= FEWEST - 1 && even).then_some(len)
}

/// Whether a number begins with a letter, so that one more in front of it may be its own.
fn begins_with_letter(number: &str) -> bool {
    number.starts_with(|c: char| c.is_ascii_uppercase())
}

/// Whether one group in front is no caption that is known.
fn is_rather_group(front: &str, len: usize) -> bool {
    front.len() == len && !head::is_name(front.as_bytes()) && !label::is_whole(front)
}

/// Whether a full group and the short last one stand behind.
fn is_rather_end(back: &str, len: usize) -> bool {
    let Some((full, rest)) = back.rsplit_once(parts_groups) else { return false };
    full.len() >= len && (1..=REST).contains(&rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cell::peel;
    use crate::finding::Applicability;

    #[test]
    fn equal_groups_are_one_number() {
        for (text, len) in [
            ("NDFN KOG7 0860 8293 6", Some(4)),
            ("YQ26-0077-3176-KDWH-O", Some(4)),
            ("9865 7878 8855", None),
            ("986 5787 8885 5", None),
            ("9865 7878 8855 sent", None),
            ("986578788855", None),
        ] {
            assert_eq!(groups(text), len, "{text}");
        }
    }

    #[test]
    fn letters_in_front_of_groups_with_a_slip_are_their_first() {
        for (text, one) in [
            ("LSOH E278 4B11 414", true),
            ("JNTB U281 1897 I35Y Q", true),
            // The rest is a number, begins with a digit, or stands behind a caption.
            ("SPXV N327 0107 3034", false),
            ("LSOH 2278 4B11 414", false),
            ("SENT RB12 3456 78SG B", false),
            ("LSOH E278 4B11", false),
        ] {
            assert_eq!(is_one(text, &Peeled::whole(text)), one, "{text}");
        }
    }

    #[test]
    fn a_group_that_was_taken_for_a_word_may_be_the_numbers_own() {
        for (text, sure) in [
            ("YQ26 0077 3176 KDWH O", Applicability::Guess),
            ("SPXV N327 0107 3034", Applicability::Guess),
            ("9865 7878 8855 SENT", Applicability::Safe),
        ] {
            assert_eq!(peel(text, None).sure, sure, "{text}");
        }
    }
}
