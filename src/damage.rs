//! What a spreadsheet, a database column or a mask did to a number.
//!
//! Judged before any check digit: a number whose last digits were rounded away still passes its check one time in ten.
//! Each question weighs how often a good number looks like that by chance, so that a number that its format accepts is
//! doubted only when chance is out of the question.

mod cut;
mod exponent;
mod mask;
mod origin;
mod rounded;
mod single;
mod zeros;

use alloc::string::String;

pub(crate) use mask::ending;
use rounded::digits;
pub(crate) use zeros::{is_filled, zeros_of};

use crate::canon::{Compact, read};
use crate::cell::claim;
use crate::evidence::{DISTINCTIVE, LETTER, bits};
use crate::finding::{Applicability, Finding, Span};
use crate::matcher::Fit;
use crate::rule::Carrier;
use crate::signs::{is_digits, is_quote};
use crate::trim::trim;

/// A number that lost something.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Damage {
    /// What happened, and what is left.
    pub(crate) finding: Finding,
    /// The number as it was, where there is only one that it can have been. Without it, the number is ruined.
    pub(crate) restored: Option<(String, Applicability)>,
}

/// Looks for damage in the number that stands at `core`.
pub(crate) fn look(input: &str, core: Span, declared: Option<&'static Carrier>) -> Option<Damage> {
    let core = bare(input, core);
    if claim::owns_punctuation(core.of(input), declared) {
        return None;
    }
    if let Some(damage) = exponent::look(input, core, declared) {
        return Some(damage);
    }
    if let Some(mut damage) = mask::look(input, core, declared) {
        damage.restored = damage.restored.filter(|(number, _)| !is_ruined(number, declared));
        return Some(damage);
    }
    let reading = read(input, core);
    let number = Compact::of(&reading.text).filter(|_| reading.strange.is_none())?;
    if let Some((from, to)) = mask::crosses_of(&number, declared) {
        return Some(mask::crossed_out(reading.raw(from, to), &number.text()[..from]));
    }
    let place = reading.raw(0, number.len);
    if number.letters == 0 {
        // Digits that begin as numbers of the declared carrier do have not lost a zero in front.
        let begun = || {
            let long = declared.is_some() && is_long_row(&number) && number.bytes[0] != b'0';
            if long { cut::look(&number, place, declared) } else { None }
        };
        let whole = rounded::limit(&number, &reading, declared);
        let whole = whole.or_else(|| rounded::look(&number, &reading, declared)).or_else(begun);
        let whole = whole.or_else(|| zeros::look(&number, place, declared));
        if whole.is_some() {
            return whole;
        }
    }
    cut::look(&number, place, declared)
}

/// Whether a number that was put together from a text lost something else all the same, for its carrier or for anybody.
pub(crate) fn is_ruined(number: &str, carrier: Option<&'static Carrier>) -> bool {
    let core = Span::new(0, number.len());
    let lost = |declared| look(number, core, declared).is_some_and(|damage| damage.restored.is_none());
    lost(None) || carrier.is_some() && lost(carrier)
}

/// Whether the text at `core` may hold a number that can be restored without a doubt: only an exponent keeps all
/// digits.
pub(crate) fn may_be_restored(input: &str, core: Span) -> bool {
    exponent::is_written(input, bare(input, core))
}

/// How many digits a number had that a spreadsheet wrote with an exponent.
pub(crate) fn digits_written(input: &str, core: Span) -> Option<usize> {
    exponent::digits_written(input, bare(input, core))
}

/// Whether the signs around the characters at `core` are no dress but the damage itself, so that nothing comes off.
pub(crate) fn is_disfigured(input: &str, core: Span, declared: Option<&'static Carrier>) -> bool {
    let core = bare(input, core);
    exponent::is_written(input, core) || mask::hides(input, core, declared) || ending(core.of(input)).is_some()
}

/// Whether one sign stands in the place of a character of a number at `core`, which a check digit tells. Quotation marks
/// around it come off first.
pub(crate) fn lacks_one(input: &str, core: Span, declared: Option<&'static Carrier>) -> bool {
    let quoted = || core.of(input).trim().contains(is_quote) && bare(input, core).of(input) != core.of(input).trim();
    mask::is_solvable(input, bare(input, core), declared) && !quoted()
}

/// Whether hyphens in a row may stand for characters that are hidden: three of them, or two in front of a blank.
pub(crate) fn has_hyphens(text: &str) -> bool {
    text.contains('-') && text.as_bytes().windows(3).any(|signs| matches!(signs, b"---" | b"-- "))
}

/// Whether crosses stand in the place of groups: `6829 0412 XXXX`.
pub(crate) fn fills_groups(text: &str, declared: Option<&'static Carrier>) -> bool {
    mask::fills_groups(text, declared)
}

/// Whether small crosses among capitals stand for characters that are hidden: `H175xxx5520`.
pub(crate) fn has_small_crosses(text: &str) -> bool {
    mask::small_crosses(text).is_some()
}

/// Whether a sign stands for characters that are hidden, or that were lost.
pub(crate) fn hides_characters(c: char) -> bool {
    mask::is_sign(c)
}

/// The one line that stands for a character, where it would else part groups: `RB_23456785GB`.
pub(crate) fn blank(input: &str, core: Span, declared: Option<&'static Carrier>) -> Option<Span> {
    let core = bare(input, core);
    let at = core.of(input).contains(single::LINE).then(|| single::place(core.of(input), declared)).flatten()?;
    let blank = Span::new(core.start + at, core.start + at + 1);
    (blank.of(input).starts_with(single::LINE)).then_some(blank)
}

/// Whether the one line in bare digits may as well stand for one of them: it parts them as no number is grouped.
pub(crate) fn may_be_blank(text: &str) -> bool {
    /// The groups of air waybills.
    const WAYBILL: (usize, usize) = (3, 8);
    let Some((before, after)) = text.trim().split_once(single::LINE) else { return false };
    let digits = |text: &str| !text.is_empty() && is_digits(text);
    let groups = (before.len(), after.len());
    digits(before) && digits(after) && groups != WAYBILL && groups.0 != groups.1
}

/// Whether a number that is accepted may have lost some of it all the same, so that [`look`] has to decide.
pub(crate) fn is_doubtful(number: &Compact, declared: Option<&'static Carrier>) -> bool {
    mask::is_crossed_out(number.text())
        || mask::ends_in_crosses(number.text())
        || rounded::is_limit(number)
        || cut::begins_as_known(number)
        || is_long_row(number)
            && (digits(number).is_some() || declared.is_some_and(|carrier| cut::is_doubtful(number, carrier)))
}

/// Whether digits that no check digit speaks for may be the beginning of longer ones of anybody.
pub(crate) fn may_be_begun(number: &Compact) -> bool {
    is_long_row(number) && cut::may_be_begun(number)
}

/// Whether a number has as many characters as a column that people choose is wide.
pub(crate) fn has_width_of_column(number: &Compact) -> bool {
    cut::WIDTHS.contains(&number.len)
}

/// Whether a number is a row of digits that is longer than most numbers.
const fn is_long_row(number: &Compact) -> bool {
    number.letters == 0 && number.len > 16
}

/// Whether numbers of the declared carrier, or of anybody, begin with these letters of their own, and are as long but
/// for one character.
pub(crate) fn begins_as_own(letters: &[u8], len: usize, declared: Option<&'static Carrier>) -> bool {
    /// Where nobody is declared, all letters count, but no more than these.
    const MOST: usize = 3;
    /// One letter begins the numbers of too many.
    const FEWEST: usize = 2;
    let counted = if declared.is_some() { FEWEST } else { letters.len().min(MOST) };
    let mut found = false;
    let near = |n: usize| n.abs_diff(len) <= 1;
    origin::each(near, &[letters.to_vec()], declared, bits(LETTER) * counted as f64, |_| found = true);
    found
}

/// Whether numbers of the declared carrier, or of anybody, begin so and have so many characters more.
pub(crate) fn goes_on_by(more: usize, number: &Compact, declared: Option<&'static Carrier>) -> bool {
    let mut found = false;
    let longer = |len: usize| len == number.len + more;
    origin::each(longer, &[number.text().to_vec()], declared, bits(DISTINCTIVE), |_| found = true);
    found
}

/// The part of `core` without what nobody sees at its edges.
fn bare(input: &str, core: Span) -> Span {
    let inner = trim(core.of(input));
    Span::new(core.start + inner.start, core.start + inner.end)
}

/// How far a number is accepted as it is: by the declared carrier, or by anybody where none was declared. Ordered as
/// the variants stand, the least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Acceptance {
    /// Nothing fits.
    None,
    /// A shape fits.
    Shape,
    /// A check digit agrees.
    Check,
}

/// How far the formats of the declared carrier, or of anybody, accept a number.
fn acceptance(number: &Compact, declared: Option<&'static Carrier>) -> Acceptance {
    let of = |fit: Fit| if fit.check == Some(true) { Acceptance::Check } else { Acceptance::Shape };
    let shaped = |fit: &Fit| !claim::is_free(fit.format);
    match declared {
        Some(carrier) => claim::fits_of(carrier, number).filter(shaped).map(of).max(),
        None => claim::accepted(number).map(of).max(),
    }
    .unwrap_or(Acceptance::None)
}

#[cfg(test)]
mod tests;
