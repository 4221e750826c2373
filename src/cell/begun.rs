//! Letters that numbers begin with, and digits with a slip, in groups: `JDVG 009972184386`, `sf14 0113 161s 964`,
//! `CP 6955401714 BR`. The letters are no caption, and no group is a word.

use core::ops::RangeInclusive;

use super::captions::{BEFORE_ITEM, is_caption};
use super::count::ends_with_weight;
use super::tail::country;
use super::{Peeled, claim, glue, head, trim};
use crate::canon::Compact;
use crate::damage;
use crate::finding::Span;
use crate::matcher::Fit;
use crate::s10;
use crate::signs::parts_groups_byte;

/// Hardly any number begins with more letters, and one of them tells nothing.
const LETTERS: RangeInclusive<usize> = 2..=5;
/// So many in front of a blank are no caption, where nobody is declared.
const TELLING: usize = 3;
/// Fewer digits are another thing beside a word.
const FEWEST_DIGITS: u32 = 8;

/// Whether a text is such groups, so that nothing of it comes off.
pub(super) fn is_begun(input: &str, cell: &Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    let parted = text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.bytes().any(parts_groups_byte);
    if !parted || cell.is_claimed(input, core) {
        return false;
    }
    claim::number(input, core)
        .is_some_and(|number| is_nearly_item(input, core, &number, cell) || is_lettered(input, core, &number, cell))
}

/// Whether a service and a country stand around a digit more or less than an item of the posts has, or around as many,
/// and those digits are no number of the declared carrier. A weight behind a blank, `5KG`, ends with no country.
fn is_nearly_item(input: &str, core: Span, number: &Compact, cell: &Peeled) -> bool {
    let digits = number.text().get(s10::SERVICE..number.len.saturating_sub(s10::COUNTRY)).and_then(Compact::of);
    let Some(digits) = digits.filter(|_| number.len.abs_diff(s10::LENGTH) <= 1) else { return false };
    let service = &number.text()[..s10::SERVICE];
    let alone = match cell.declared {
        Some(carrier) => claim::by(carrier, &digits),
        None if number.len == s10::LENGTH => claim::is_proven(&digits, None),
        None => claim::accepted(&digits).any(|fit| fit.check == Some(true)),
    };
    country::ends(input, core)
        && !ends_with_weight(core.of(input))
        && !alone
        && !is_caption::<BEFORE_ITEM>(service)
        && !head::is_name(service)
        && !glue::is_said(core.of(input))
}

/// Whether a text begins with letters of the declared carrier, or of anybody, and is as long as their numbers but for
/// one character, while neither what stands in front of a joint nor what stands behind it is a number.
fn is_lettered(input: &str, core: Span, number: &Compact, cell: &Peeled) -> bool {
    let text = core.of(input);
    let letters = number.letters.trailing_ones() as usize;
    let first = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    if !LETTERS.contains(&letters) || first != letters || number.digits.count_ones() < FEWEST_DIGITS {
        return false;
    }
    // One letter behind the first ones may be a digit that was misread.
    if (number.letters >> letters).count_ones() > 1 {
        return false;
    }
    let word = &number.text()[..letters];
    let parted = text.as_bytes().get(first).copied().is_some_and(parts_groups_byte);
    if cell.declared.is_none() && (letters < TELLING && parted || head::is_name(word)) {
        return false;
    }
    let proven = |part: Span| cell.is_own(input, part) || cell.is_beyond_doubt(input, part);
    let ended = |part: Span| proven(part) || cell.declared.is_none() && cell.claim(input, part).is_some();
    // Of digits behind letters a check digit alone tells little: one in ten agrees by chance.
    let open = cell.declared.is_none() && !parted;
    let checked = |fit: Fit| fit.check == Some(true) && (open || fit.is_distinctive());
    let apart =
        |part: Span| proven(part) || claim::number(input, part).is_some_and(|part| claim::accepted(&part).any(checked));
    let joints = text.bytes().enumerate().filter(|&(_, b)| parts_groups_byte(b)).map(|(at, _)| at);
    let is_number =
        |at: usize| ended(Span::new(core.start, core.start + at)) || apart(Span::new(core.start + at, core.end));
    damage::begins_as_own(word, number.len, cell.declared) && !joints.chain([first]).any(is_number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::carriers::carrier;

    #[test]
    fn letters_of_a_number_with_a_slip_are_no_caption() {
        for (text, declared, begun) in [
            ("JDVG 009972184386", "jd", true),
            ("jdva 00s0 8617 214", "jd", true),
            ("JDVA 000666321752", "", true),
            ("yt 26112107001140423", "yunexpress", true),
            ("CP 6955401714 BR", "correios-br", true),
            ("UG 495823296 CN", "", true),
            // Whole, whole beside a count, or nothing but digits of the declared carrier.
            ("YT 2418500702695142", "yunexpress", false),
            ("YT2418500702695142 2", "yunexpress", false),
            ("TN 986578788855", "fedex", false),
            ("RB 123456785 GB", "royal-mail", false),
            // A weight, a caption, and the name of the carrier.
            ("AY618407395 5KG", "", false),
            ("ID 123456789 DE", "", false),
            ("SF 147125716413", "", false),
        ] {
            let cell = Peeled { declared: carrier(declared), ..Peeled::whole(text) };
            assert_eq!(is_begun(text, &cell), begun, "{text}");
        }
    }
}
