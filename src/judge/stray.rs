//! One sign that strayed into a number which proves itself without it, `RA31~8735014SG`, or that stands for a character
//! of it: `81374*6397`.

use alloc::borrow::ToOwned;
use alloc::string::String;

use super::Case;
use crate::canon::{Compact, read};
use crate::cell::claim;
use crate::damage;
use crate::finding::{Applicability, Code, Detail, Finding, Repair, Span};
use crate::matched::Fits;
use crate::repair;
use crate::signs::{HIDING, TIMES, is_dash};

/// Fewer characters, and fewer digits among them, are a word.
const FEWEST: usize = 8;
const FEWEST_DIGITS: usize = 5;
/// What a count behind a sign of multiplication is shorter than.
const LONGER_THAN_COUNT: usize = 3;

impl Case<'_> {
    /// The one sign within a word of letters and digits, or within the groups of one, that stands for a character which
    /// somebody hid.
    pub(super) fn hides_inside(&self) -> Option<Finding> {
        let sign = self.reading.strange?;
        let word = self.peeled.core.of(self.input).trim();
        let mark = sign.of(self.input).chars().next().filter(|c| HIDING.contains(c) && damage::hides_characters(*c))?;
        let (before, after) = word.split_once(mark)?;
        let solid = |part: &str| part.bytes().all(|b| b.is_ascii_alphanumeric());
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        let kept = |part: &str| part.bytes().filter(u8::is_ascii_alphanumeric).count();
        let long = kept(before) + kept(after) >= FEWEST && digits >= FEWEST_DIGITS;
        let within = kept(before) >= LONGER_THAN_COUNT && kept(after) >= LONGER_THAN_COUNT;
        let whole = || solid(before) && solid(after) || is_in_group(before, mark, after);
        let hides = long && within && whole();
        let prefix: String = before.chars().filter(char::is_ascii_alphanumeric).collect();
        let detail = Detail::Lost { digits: 0, lost: 1, prefix, carrier: None, candidates_log10: 1 };
        hides.then(|| Finding::new(Code::Masked, sign).detail(detail))
    }

    /// The number without the one sign that is none of its characters, where it proves itself, or its check digit
    /// agrees for the declared carrier, and where no character in the place of the sign makes a number that is as long.
    pub(super) fn without_stray(&self, search: &repair::Search) -> Option<repair::Search> {
        let sign = self.reading.strange?;
        let inside = |at: &(u32, u32)| (at.0 as usize) < sign.start;
        let within = self.reading.at.first().is_some_and(inside) && !self.reading.at.last().is_some_and(inside);
        let rest = Span::new(sign.end, self.peeled.core.end);
        if !within || rest.start > rest.end || read(self.input, rest).strange.is_some() {
            return None;
        }
        let number = Compact::of(&self.reading.text)?;
        let carrier = self.declared_or_named();
        let checked = |number: &Compact| match carrier {
            Some(carrier) => claim::fits_of(carrier, number).any(|fit| fit.check == Some(true)),
            None => claim::is_proven(number, None),
        };
        let proven = claim::is_proven(&number, None);
        // What only the declared carrier bears out is as likely with a character more; what anybody does is not.
        let as_good = |number: &Compact| if proven { claim::is_proven(number, None) } else { checked(number) };
        let meant = |repair: &Repair| Compact::of(repair.number.as_bytes()).is_some_and(|number| as_good(&number));
        if !checked(&number) && !proven || search.repairs.iter().any(meant) {
            return None;
        }
        let best = Fits::of(self.context, number).best()?;
        let repair = Repair {
            number: core::str::from_utf8(number.text()).ok()?.to_owned(),
            carrier: best.format.carrier(),
            applicability: Applicability::Likely,
            probability: 1.0,
        };
        Some(repair::Search { findings: vec![Finding::new(Code::Separator, sign)], repairs: vec![repair] })
    }
}

/// Whether a sign belongs to one of the groups of a number, which have digits in all of them: with it that group is as
/// long as another. A star at the end of a group multiplies.
fn is_in_group(before: &str, mark: char, after: &str) -> bool {
    let parts = |c: char| c == ' ' || is_dash(c);
    let head = before.rsplit(parts).next().unwrap_or("");
    let tail = after.split(parts).next().unwrap_or("");
    let touched =
        if TIMES.contains(&mark) { !head.is_empty() && !tail.is_empty() } else { !head.is_empty() || !tail.is_empty() };
    let sides = [&before[..before.len() - head.len()], &after[tail.len()..]];
    let groups = || sides.into_iter().flat_map(|side| side.split(parts)).filter(|group| !group.is_empty());
    let solid = |group: &str| group.bytes().all(|b| b.is_ascii_alphanumeric());
    let figures = |group: &str| solid(group) && group.bytes().any(|b| b.is_ascii_digit());
    touched
        && solid(head)
        && solid(tail)
        && groups().all(figures)
        && groups().any(|group| group.len() == head.len() + 1 + tail.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_makes_a_group_as_long_as_another() {
        for (before, mark, after, is) in [
            ("9865 78", '?', "8 8855", true),
            ("9865-78", '*', "8-8855", true),
            ("IG72 673", '?', " 9831 8", true),
            // It multiplies, asks, or stands beside words.
            ("9865 78", '*', " 8855", false),
            ("9865 7878", '?', " 8855", false),
            ("10", '*', "20*30", false),
            ("order 10", '?', "3 4567", false),
        ] {
            assert_eq!(is_in_group(before, mark, after), is, "{before}{mark}{after}");
        }
    }
}
