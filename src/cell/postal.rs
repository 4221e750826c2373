//! An item of a post without its country, whose letters are no caption of its digits, with a sign between them: `LX
//! 473124735`, `LX:473124735`; or its country in front: `GB-RB123456785`.

use super::captions::{SERVICE, is_caption};
use super::{Peeled, trim};
use crate::canon::{Compact, Reading};
use crate::finding::{Applicability, Code, Finding, Span};
use crate::near;
use crate::registry::Registry;
use crate::s10;
use crate::signs::is_digits;

/// What the standard leaves to a post itself: any two letters.
const UNTOLD: &str = "domestic or by agreement";
/// Signs between the letters and the digits that no item has.
const BEHIND_LETTERS: &[char] = &[' ', '\u{a0}', ':', '/', '#'];

/// Reads such an item without the sign that parts it, or takes its country off the front.
pub(super) fn peel(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    if let Some(at) = behind_country(text).filter(|_| !cell.is_own(input, core)) {
        let item = Span::new(core.start + at, core.end);
        if cell.is_known(input, item) {
            cell.sure = cell.sure.min(Applicability::Likely);
        }
        cell.keep(item, Code::LabelGlued, Span::new(core.start, core.start + s10::COUNTRY));
        cell.rewritten = Some(reading(input, item));
        return true;
    }
    if !is_alone(input, cell) {
        return false;
    }
    let joint = Span::new(core.start + s10::SERVICE, core.end - s10::DIGITS);
    let blank = joint.of(input).chars().all(char::is_whitespace);
    cell.core = core;
    cell.note(Finding::new(if blank { Code::InnerSpace } else { Code::Separator }, joint));
    cell.rewritten = Some(reading(input, core));
    true
}

/// The letters and digits at a place.
fn reading(input: &str, core: Span) -> Reading {
    let mut reading = Reading::default();
    for (at, b) in core.of(input).bytes().enumerate().filter(|(_, b)| b.is_ascii_alphanumeric()) {
        reading.text.push(b);
        reading.at.push(((core.start + at) as u32, (core.start + at + 1) as u32));
    }
    reading
}

/// Whether the whole is such an item, with a sign or a blank in it, and its digits are no number of the declared
/// carrier.
fn is_alone(input: &str, cell: &Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    let Some(digits) = text.len().checked_sub(s10::DIGITS).filter(|&at| at > s10::SERVICE) else { return false };
    parted(text) && !cell.is_own(input, Span::new(core.start + digits, core.end))
}

/// Whether a sign parts the letters of an item from its digits.
fn parted(text: &str) -> bool {
    let (Some(service), Some(rest)) = (text.get(..s10::SERVICE), text.get(s10::SERVICE..)) else { return false };
    let digits = rest.trim_start_matches(BEHIND_LETTERS);
    // `CN` is a note of consignment as often as an item.
    !is_caption::<SERVICE>(service) && digits.len() < rest.len() && is_item_without_country(service, digits)
}

/// Whether the letters are those of a service that the standard tells, and the check digit agrees.
fn is_item_without_country(service: &str, digits: &str) -> bool {
    if digits.len() != s10::DIGITS || !is_digits(digits) {
        return false;
    }
    let listed = Registry::S10Service.lookup(service.as_bytes()).is_some_and(|means| means != UNTOLD);
    listed && Compact::of([service, digits].concat().as_bytes()).is_some_and(|number| near::lacks_country(&number))
}

/// Where an item begins behind its country and one sign.
fn behind_country(text: &str) -> Option<usize> {
    const SIGNS: &[char] = &['-', ' ', '/', ':', '_'];
    let (country, rest) = (text.get(..s10::COUNTRY)?, text.get(s10::COUNTRY..)?);
    let item = rest.strip_prefix(SIGNS)?;
    let (service, digits) = (item.get(..s10::SERVICE)?, item.get(s10::SERVICE..)?);
    (Registry::S10Country.contains(country.as_bytes()) && is_item_without_country(service, digits))
        .then(|| text.len() - item.len())
}

/// Whether a text of letters, digits, spaces and hyphens is either of them.
pub(crate) fn is_postal_without_country(text: &str) -> bool {
    parted(text) || behind_country(text).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letters_of_an_item_are_no_caption() {
        for (text, is_so) in [
            ("LX 473124735", true),
            ("LX:473124735", true),
            ("LX / 473124735", true),
            ("GB-RB123456785", true),
            ("LX 473124736", false),
            ("NO 473124735", false),
            ("CN 473124735", false),
            ("LX473124735", false),
            ("XX-RB123456785", false),
            ("é 473124735", false),
        ] {
            assert_eq!(is_postal_without_country(text), is_so, "{text}");
        }
    }
}
