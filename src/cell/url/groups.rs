//! A number in groups of which whitespace left only the first to the address: `…?nums=AZI 958 088 8926`,
//! `…/track/9865 7878 8855`.

use super::keys::is_key;
use crate::cell::{Peeled, claim, trim};
use crate::finding::{Applicability, Span};
use crate::foreign::{self, Strength};
use crate::signs::is_digits;

/// No carrier prints longer groups.
const LONGEST: usize = 7;

/// What a number of a page of a shop stands behind.
const PAGES: [&str; 7] = ["order/", "orders/", "product/", "products/", "page/", "item/", "items/"];

/// The last step of an address, and the groups that stand behind it.
struct Row {
    step: Span,
    rest: Span,
    whole: Span,
}

impl Row {
    fn of(input: &str, core: Span, address: Span) -> Option<Self> {
        const SIGNS: [char; 5] = ['/', '=', '#', '?', '&'];
        const ENDS: [char; 7] = ['/', '>', ')', ']', '"', ',', '.'];
        let group = |word: &str| {
            let digits = word.bytes().any(|b| b.is_ascii_digit());
            word.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase() || digits && b.is_ascii_lowercase())
        };
        let behind = Span::new(address.end, core.end).of(input).trim_end_matches(ENDS);
        let step = address.start + address.of(input).rfind(SIGNS)? + 1;
        let rest = trim(input, Span::new(address.end, address.end + behind.len()));
        let step = Span::new(step, address.end);
        let grouped = behind.starts_with(char::is_whitespace)
            && rest.start < rest.end
            && step.start < step.end
            && behind.split(|c: char| c.is_whitespace() || c == '-').all(group)
            // A dash that stands free parts two things.
            && !behind.contains(" -")
            && group(step.of(input));
        grouped.then(|| Self { step, rest, whole: Span::new(step.start, rest.end) })
    }

    /// Whether several groups stand behind the address, or one that is too short for a number.
    fn goes_on(&self, input: &str) -> bool {
        let rest = self.rest.of(input);
        rest.contains([' ', '-']) || rest.len() <= LONGEST
    }

    /// Whether a group of a number may stand at the end of the address: none of digits is shorter than the next one,
    /// none is spelled in letters of both cases, and none tells which page of a shop it is.
    fn is_begun(&self, input: &str, before: &str) -> bool {
        let step = self.step.of(input);
        let between = Span::new(self.step.end, self.rest.start).of(input);
        let next = self.rest.of(input).split([' ', '-']).next().unwrap_or_default();
        let lettered = step.starts_with(|c: char| c.is_ascii_alphabetic()) || step.starts_with("1Z");
        let mixed = step.bytes().any(|b| b.is_ascii_uppercase()) && step.bytes().any(|b| b.is_ascii_lowercase());
        step.len() <= LONGEST
            && step.bytes().any(|b| b.is_ascii_digit())
            && (lettered || step.len() >= next.len())
            && !mixed
            && !PAGES.iter().any(|page| before.ends_with(page))
            && !between.contains(['\n', '\r', '\t'])
    }

    /// Whether the group behind the address is as long as the one in it.
    fn is_even(&self, input: &str) -> bool {
        let next = self.rest.of(input).split([' ', '-']).next().unwrap_or_default();
        next.len() == self.step.end - self.step.start
    }
}

/// How much speaks for a part of the input, the more important first.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Weight {
    proven: bool,
    own: bool,
    shape: Shape,
}

/// What tells a shape from those that others have.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Shape {
    None,
    Length,
    Check,
    Distinctive,
}

impl Weight {
    fn of(input: &str, cell: &Peeled, part: Span) -> Self {
        let shape = match cell.claim(input, part) {
            None => Shape::None,
            Some(claim) if claim.is_distinctive() => Shape::Distinctive,
            Some(claim) if claim.is_sure() => Shape::Check,
            Some(_) => Shape::Length,
        };
        Self { proven: cell.is_beyond_doubt(input, part), own: cell.is_own(input, part), shape }
    }
}

/// Whether a part of the input is something else as a whole: a card, a phone.
fn is_other(input: &str, part: Span) -> bool {
    let digits = claim::number(input, part).and_then(|number| foreign::digits(&number));
    let look = foreign::look(part.of(input)).map(|other| other.strength);
    look.max(digits.map(|(_, strength)| strength)) >= Some(Strength::Strong)
}

/// The number that begins at the end of an address, and how sure that is: one behind a key of numbers, or one for which
/// more speaks than for what stands behind the address. Where a key has fewer digits than the row behind it, for which
/// as much speaks alone, that row is proposed.
pub(super) fn grouped(input: &str, cell: &Peeled, core: Span, address: Span) -> Option<(Span, Applicability)> {
    let row = Row::of(input, core, address)?;
    if cell.claim(input, row.step).is_some() {
        return None;
    }
    let before = Span::new(address.start, row.step.start).of(input);
    let (whole, rest) = (Weight::of(input, cell, row.whole), Weight::of(input, cell, row.rest));
    if before.strip_suffix('=').is_some_and(is_key) {
        cell.claim(input, row.whole)?;
        let begun = row.goes_on(input) || row.is_begun(input, before) || whole > rest;
        return Some(if begun { (row.whole, Applicability::Safe) } else { (row.rest, Applicability::Likely) });
    }
    // What proves itself may begin with letters alone, and go on in one long group.
    let one = whole.proven && !rest.proven;
    if !one && (rest.proven || !row.is_begun(input, before)) {
        return None;
    }
    let goes_on = row.goes_on(input);
    if !one && !rest.own && goes_on && is_other(input, row.whole) {
        return Some((row.whole, Applicability::Safe));
    }
    // Where nothing speaks for the rest, the page of parcels is enough.
    let paged = || rest.shape == Shape::None && whole.shape > Shape::None && is_key(before.trim_end_matches('/'));
    let more = whole > rest && (whole.own || goes_on && (whole.shape >= Shape::Check || paged()));
    let even =
        || whole == rest && whole.shape > Shape::None && goes_on && (rest.shape < Shape::Check || row.is_even(input));
    if !one && !more && !even() {
        return None;
    }
    // A host of digits is none, and the year of a page looks like a group.
    let dated = || is_year(row.step.of(input)) && !is_key(before.trim_end_matches('/'));
    let sure = whole > rest && !before.ends_with("//") && !dated();
    Some((row.whole, if sure { Applicability::Safe } else { Applicability::Likely }))
}

/// Whether a step of an address may be a year of this century.
fn is_year(step: &str) -> bool {
    step.len() == "2026".len() && step.starts_with("20") && is_digits(step)
}

/// Whether what stands behind an address may be the rest of a number that begins in it: it goes on in groups, or is too
/// short for a number.
pub(super) fn is_torn(input: &str, cell: &Peeled, core: Span, address: Span) -> bool {
    let torn = |row: Row| {
        let (whole, rest) = (Weight::of(input, cell, row.whole), Weight::of(input, cell, row.rest));
        let own = rest.own && !whole.own;
        let before = Span::new(address.start, row.step.start).of(input);
        row.is_begun(input, before) && !rest.proven && !own && row.goes_on(input)
    };
    Row::of(input, core, address).is_some_and(torn)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::carriers;
    use crate::cell::url::address;

    fn number<'t>(text: &'t str, declared: &str) -> Option<&'t str> {
        let cell = Peeled { declared: carriers::carrier(declared), ..Peeled::whole(text) };
        let core = Span::new(0, text.len());
        let (address, _) = address(text, core)?;
        grouped(text, &cell, core, address).map(|(number, _)| number.of(text))
    }

    #[test]
    fn the_first_group_may_stand_in_the_address() {
        for (text, declared, found) in [
            ("https://x.com/track/9865 7878 8855", "", Some("9865 7878 8855")),
            ("https://x.com/track/9865 7878 8855", "fedex", Some("9865 7878 8855")),
            ("<https://x.com/9865 7878 8855>", "", Some("9865 7878 8855")),
            ("https://www.ups.com/track/1Z5R8 9390357567127", "", Some("1Z5R8 9390357567127")),
            ("https://t.17track.net/en/YT22 2952 1272 1644 66", "", Some("YT22 2952 1272 1644 66")),
            ("https://x.com/?card=4787 7893 2879 2170", "", Some("4787 7893 2879 2170")),
            ("https://x.com/?nums=AZI 958 088 8926", "", Some("AZI 958 088 8926")),
            ("https://x.com/p/2 986578788855", "", None),
            ("https://x.com/orders/12345 986578788855", "fedex", None),
            ("https://x.com/p/12 LX473124735CN", "", None),
            ("https://x.com/en 986578788855", "", None),
        ] {
            assert_eq!(number(text, declared), found, "{text} {declared}");
        }
    }
}
