//! One sign in the place of one character of a number: `RB12345678#GB`, `TBA30001234567?`, `YT26 1410 7000 ?793 80`.

use alloc::string::String;
use alloc::vec::Vec;

use super::mask::is_sign;
use crate::canon::{Compact, MAX};
use crate::cell::claim;
use crate::evidence::{BEGUN, CHECK};
use crate::matcher::{self, Fit};
use crate::rule::Carrier;
use crate::s10;
use crate::signs::{HIDING, TIMES, parts_groups_loosely};

/// Signs that hide a character only where everything else is a postal item, and what programs write for one that they
/// cannot read or write.
const OTHERS: &[char] = &['%', '^', '&', '·', '+', '~', '=', '¿', '□', '▢', '◻', '▯', '\u{fffd}'];
/// Signs that part something from an item, unless one letter of a country stands behind them.
const PARTING: &[char] = &[':', ';', ',', '.', '/'];
/// Signs that are read as the letter they look like, where that proves a number.
const LIKE_LETTERS: &[char] = &['$', '@'];

/// Bare digits are numbers of any length: only behind so many is a sign more than a note.
const LONG_DIGITS: usize = 15;

/// Where the one sign stands that takes the place of a character: in what has the outline of a postal item but for
/// it, or where nothing proves what is left, and a character would make a number of it that is known by its beginning
/// or by its check digit.
pub(super) fn place(text: &str, declared: Option<&'static Carrier>) -> Option<usize> {
    in_word(text, declared).or_else(|| in_groups(text, declared))
}

/// The same where groups stand around the sign. Stars multiply, and between blanks a sign asks.
fn in_groups(text: &str, declared: Option<&'static Carrier>) -> Option<usize> {
    let hides = |c: char| is_sign(c) && HIDING.contains(&c) && !TIMES.contains(&c) || c == LINE && are_even(text);
    let (at, sign) = text.char_indices().find(|&(_, c)| hides(c))?;
    let touched = text[..at].ends_with(|c: char| c.is_ascii_alphanumeric())
        || text[at + sign.len_utf8()..].starts_with(|c: char| c.is_ascii_alphanumeric());
    if !touched || !text.contains(parts_groups_loosely) {
        return None;
    }
    let solid: String = text.chars().filter(|&c| !parts_groups_loosely(c)).collect();
    in_word(&solid, declared).map(|_| at)
}

/// Whether all groups are as long as each other, but for the last one, which may be shorter: what stands in them parts
/// none.
fn are_even(text: &str) -> bool {
    let mut groups = text.trim().split(parts_groups_loosely).map(|group| group.chars().count());
    let Some(len) = groups.next() else { return false };
    let Some(last) = groups.next_back() else { return false };
    let mut inner = groups.peekable();
    inner.peek().is_some() && last <= len && inner.all(|group| group == len)
}

/// The same in a text without blanks and hyphens.
fn in_word(text: &str, declared: Option<&'static Carrier>) -> Option<usize> {
    let mut signs = text.char_indices().filter(|(_, c)| !c.is_ascii_alphanumeric());
    let (Some((at, sign)), None) = (signs.next(), signs.next()) else { return None };
    let (before, after) = (&text.as_bytes()[..at], &text.as_bytes()[at + sign.len_utf8()..]);
    if before.is_empty() || before.len() + after.len() >= MAX {
        return None;
    }
    let hides = is_in_item(before, sign, after)
        || sign == '?' && is_asked(before, after, declared)
        || HIDING.contains(&sign) && is_lacking(before, after, declared)
        || sign == LINE && is_left_blank(before, after, declared);
    hides.then_some(at)
}

/// Whether a question mark stands for a digit of the declared carrier's numbers, of which it parts the beginning from
/// the rest: it ends no caption, and parts no two numbers.
fn is_asked(before: &[u8], after: &[u8], declared: Option<&'static Carrier>) -> bool {
    let Some(carrier) = declared.filter(|_| !after.is_empty()) else { return false };
    let number = |hidden: &[u8]| Compact::of(&[before, hidden, after].concat().to_ascii_uppercase());
    let says = |number: Compact, least: u8| {
        claim::fits_of(carrier, &number).any(|fit| !claim::is_free(fit.format) && fit.outline() >= least)
    };
    let has = |number: Compact| says(number, 0);
    let begins = |number: Compact| says(number, BEGUN);
    let part = |text: &[u8]| Compact::of(&text.to_ascii_uppercase()).is_some_and(has);
    !(number(&[]).is_some_and(has) || part(before) && part(after))
        && (b'0'..=b'9').filter_map(|digit| number(&[digit])).any(begins)
}

/// Whether a line is left blank for one character, and parts no groups: nobody has a number without it.
fn is_left_blank(before: &[u8], after: &[u8], declared: Option<&'static Carrier>) -> bool {
    let number = |hidden: &[u8]| Compact::of(&[before, hidden, after].concat().to_ascii_uppercase());
    let Some(kept) = number(&[]) else { return false };
    match declared {
        Some(carrier) => {
            let checked = |number: Compact| claim::fits_of(carrier, &number).any(|fit| fit.check == Some(true));
            let filled = || (b'0'..=b'9').filter_map(|digit| number(&[digit])).any(checked);
            !claim::by(carrier, &kept) && (filled() || is_lacking(before, after, declared))
        }
        None => claim::of_number(&kept).is_none() && is_lacking(before, after, None),
    }
}

/// The line of a form, one for each character.
pub(super) const LINE: char = '_';

/// Whether one sign stands in the place of a character of a postal item.
fn is_in_item(before: &[u8], sign: char, after: &[u8]) -> bool {
    let at = before.len();
    let spelled =
        |(place, b): (usize, &u8)| if s10::is_digit(place) { b.is_ascii_digit() } else { b.is_ascii_alphabetic() };
    let in_country = || {
        let item = Compact::of(&[before, &b"X"[..], after].concat());
        let checked = |fit: Fit| s10::is_format(fit.format) && fit.check == Some(true);
        after.len() == 1 && after[0].is_ascii_uppercase() && item.is_some_and(|n| matcher::find(&n).iter().any(checked))
    };
    let hidden = HIDING.contains(&sign)
        || sign == LINE
        || OTHERS.contains(&sign)
        || PARTING.contains(&sign) && in_country()
        || s10::is_digit(at) && LIKE_LETTERS.contains(&sign);
    hidden
        && at + 1 + after.len() == s10::LENGTH
        && before.iter().enumerate().all(spelled)
        && after.iter().enumerate().all(|(i, b)| spelled((at + 1 + i, b)))
}

/// Whether nothing proves what is left, and a digit in the place of the sign makes it a number of which more speaks.
fn is_lacking(before: &[u8], after: &[u8], declared: Option<&'static Carrier>) -> bool {
    let number = |hidden: &[u8]| Compact::of(&[before, hidden, after].concat().to_ascii_uppercase());
    let fits = |number: &Compact| -> Vec<Fit> {
        match declared {
            Some(carrier) => claim::fits_of(carrier, number).filter(|fit| !claim::is_free(fit.format)).collect(),
            None => claim::accepted(number).collect(),
        }
    };
    let (Some(kept), Some(first)) = (number(&[]), Compact::of(&before.to_ascii_uppercase())) else { return false };
    // A sign between a word and figures (`order#123`) belongs to a label and hides nothing.
    if first.digits == 0 {
        return false;
    }
    let bare = kept.letters == 0;
    if bare && (!after.is_empty() || declared.is_none() && kept.len < LONG_DIGITS) {
        return false;
    }
    let mut known = fits(&kept);
    known.extend(fits(&first));
    known.extend(Compact::of(&after.to_ascii_uppercase()).iter().flat_map(&fits));
    if known.iter().any(|fit| fit.check == Some(true)) {
        return false;
    }
    let said = known.iter().map(|fit| fit.evidence).max().unwrap_or(0);
    let common = known.iter().any(|fit| claim::is_open(fit.format));
    let margin = if bare || common { CHECK } else { 0 };
    let outweighs = |fit: &Fit| {
        let new = known.iter().all(|known| known.format != fit.format);
        let own = if bare { fit.check == Some(true) } else { fit.is_distinctive() };
        new && own && fit.evidence >= said.saturating_add(margin)
    };
    (b'0'..=b'9').filter_map(|digit| number(&[digit])).any(|number| fits(&number).iter().any(outweighs))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_sign_hides_as_much_between_groups() {
        for (text, at) in [
            ("YT261410700?079380", Some(11)),
            ("YT26 1410 700? 0793 80", Some(13)),
            ("YT26 1410 7000 ?793 80", Some(15)),
            ("YT26-1410-7000-?793-80", Some(15)),
            ("MZ074280682:S", Some(11)),
            ("LX419390723\u{fffd}N", Some(11)),
            ("EA55743966□AU", Some(10)),
            // It multiplies, asks, or hides nothing.
            ("YT26 1410 7000 *793 80", None),
            ("YT26 1410 7000 0793 80 ?", None),
            ("YT26 1410 7000 0793 80", None),
        ] {
            assert_eq!(place(text, None), at, "{text}");
        }
    }

    #[test]
    fn a_question_mark_hides_a_digit_of_the_declared_carrier() {
        for (text, carrier, at) in [
            ("T?400717039", "ups", Some(1)),
            ("44270107?034848335", "planzer", Some(8)),
            // The rest is as long as a number without it, and a number stands on either side.
            ("JT?634582553604", "jtexpress-cn", None),
            ("44270107?44270108", "planzer", None),
            // A line makes a group whole, or parts two.
            ("9303 3803 461_ 7705 0443 50", "usps", Some(13)),
            ("9303 3803_461 7705 0443 50", "usps", None),
        ] {
            assert_eq!(place(text, crate::carrier(carrier)), at, "{text}");
        }
    }
}
