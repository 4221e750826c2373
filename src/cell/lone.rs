//! The one word of a text that is a number, or would be one but for a fault: 您好，单号 RB123456785GB 已发货.

use smallvec::SmallVec;

use super::claim::{self, Claim};
use super::lengths::{COUNT, SHORTEST};
use super::tail::{country, doubt, is_beside, is_complete, is_sign, may_go_on, may_lead};
use super::{Peeled, name, several, trim};
use crate::canon::{Compact, begins_latin, compact, ends_latin};
use crate::damage;
use crate::finding::{Applicability, Code, Finding, Span};
use crate::s10;
use crate::signs::{is_dash, parts_groups};

/// More numbers in one cell are a list, of which the first ones tell enough.
const MOST: usize = 16;
/// So many digits make a word look like a number.
const LIKE: usize = 4;

/// The one word that is a number beyond doubt, where the whole could be one, too, but nothing proves it.
pub(super) fn complete(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let proven = several::words(input, core).any(|word| word != core && is_complete(input, word, cell));
    proven && !cell.is_beyond_doubt(input, core) && word(input, cell)
}

/// The postal item behind one capital, whose check digit speaks against a number of three letters that nothing proves,
/// or behind a country: nobody parts the letters of a container.
pub(super) fn item(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let Some(item) = behind_letters(core.of(input)) else { return false };
    let number = Span::new(core.end - item.len(), core.end);
    let letters = core.end - core.start - item.len() - 1;
    let checked = || letters == 1 && cell.claim(input, core).is_some_and(|claim| claim.checked);
    let is_own = || letters > 1 && cell.is_own(input, core);
    if is_own() || checked() || !cell.is_beyond_doubt(input, number) {
        return false;
    }
    if letters == 1 {
        cell.sure = cell.sure.min(Applicability::Likely);
    }
    cell.keep(number, Code::LabelGlued, Span::new(core.start, core.start + letters));
    true
}

/// What stands behind one capital, or the two of a country, that a blank or a hyphen parts from it, with the outline of
/// a postal item: `A RB123456785GB`, `DE-LJ249865317CN`.
pub(crate) fn behind_letters(text: &str) -> Option<&str> {
    let (letters, item) = text.split_once(parts_groups)?;
    let one = letters.len() == 1 && letters.bytes().all(|b| b.is_ascii_uppercase());
    let placed = one || country::is_code(letters);
    (placed && Compact::of(item.as_bytes()).is_some_and(|number| s10::has_outline(&number))).then_some(item)
}

/// Whether a blank or a hyphen parts the country from what would be a postal item with it, of no service that the
/// standard lists: `YW028118971 US`.
pub(crate) fn parts_country(text: &str) -> bool {
    let Some((front, _)) = text.rsplit_once(parts_groups) else { return false };
    front.len() == s10::SERVICE + s10::DIGITS
        && front.bytes().all(|b| b.is_ascii_alphanumeric())
        && !s10::lists_service(front.as_bytes())
        && compact(text).is_some_and(|number| s10::has_outline(&number))
}

/// The one word that only its check digit keeps from being a number, whatever stands beside it: the fault is in that
/// word.
pub(super) fn slip(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    if cell.claim(input, core).is_some_and(Claim::is_distinctive) || cell.is_own(input, core) {
        return false;
    }
    let declared = cell.declared;
    let slip = |&word: &Span| {
        word.end - word.start >= SHORTEST
            && cell.claim(input, word).is_none()
            && claim::number(input, word).is_some_and(|n| claim::is_slip(&n, declared))
    };
    let mut slips = several::words(input, core).filter(slip);
    let (Some(number), None) = (slips.next(), slips.next()) else { return false };
    // Beside a number that has none, it is one of several.
    let sound = |&word: &Span| cell.claim(input, word).is_some_and(Claim::is_distinctive);
    let both: SmallVec<[Span; 2]> =
        several::words(input, core).filter(|word| *word == number || sound(word)).take(MOST).collect();
    if both.len() > 1 {
        return several::part(input, cell, both.into_iter().map(|word| (word, word)));
    }
    let (before, after) = (Span::new(core.start, number.start).of(input), Span::new(number.end, core.end).of(input));
    if number == core || ends_latin(before) || begins_latin(after) || is_hidden(before, after) {
        return false;
    }
    beside(input, core, number, cell);
    cell.sure = cell.sure.min(Applicability::Guess);
    true
}

/// Whether a dash joins figures to the beginning of a number, or a sign that telephone numbers begin with.
fn goes_before(before: &str) -> bool {
    let joined = before.strip_suffix(|c| c != '-' && is_dash(c));
    before.ends_with('+') || joined.is_some_and(|figures| figures.ends_with(|c: char| c.is_ascii_digit()))
}

/// Whether signs that hide characters touch the number.
fn is_hidden(before: &str, after: &str) -> bool {
    let hides = |c: char| damage::hides_characters(c) || matches!(c, '×' | '_');
    before.ends_with(hides) || after.starts_with(hides) || after.starts_with(['#', '.']) && after.len() > 1
}

/// The one word of a sentence that is a number beyond doubt.
pub(super) fn word(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let sure = |&span: &Span| cell.claim(input, span).is_some_and(Claim::is_distinctive);
    let mut numbers = several::words(input, core).filter(sure);
    let (Some(number), None) = (numbers.next(), numbers.next()) else { return false };
    let (before, after) = (Span::new(core.start, number.start).of(input), Span::new(number.end, core.end).of(input));
    let complete = || is_complete(input, number, cell);
    let part = || {
        let goes_on = !after.is_empty() && may_go_on(after) || !before.is_empty() && may_lead(before);
        goes_on && !complete()
    };
    // One that looks like it may be the one that was meant.
    let like =
        |run: &str| run.len() == number.end - number.start && run.bytes().filter(u8::is_ascii_digit).count() >= LIKE;
    if [before, after].iter().any(|text| text.split(is_sign).any(like)) {
        return false;
    }
    // A sign between it and more letters stands for one of them, unless a check digit says where it ends.
    let torn = || {
        let mut signs = after.chars();
        signs.next().is_some_and(damage::hides_characters) && signs.next().is_some_and(|c| c.is_ascii_alphanumeric())
    };
    if torn() && !cell.claim(input, number).is_some_and(|claim| claim.checked) {
        return false;
    }
    // Letters that read as Latin ones and touch the number belong to it, and so does its country.
    if ends_latin(before)
        || begins_latin(after)
        || goes_before(before)
        || country::is_behind(input, number, after, cell)
    {
        return false;
    }
    if number == core || part() || !(is_beside(before) && is_beside(after) || complete()) {
        return false;
    }
    beside(input, core, number, cell);
    // A few figures in front without a word may be its first ones.
    let figures = before.bytes().filter(u8::is_ascii_digit).count();
    if (1..=COUNT).contains(&figures) && !before.contains(char::is_alphabetic) {
        cell.sure = cell.sure.min(Applicability::Likely);
    }
    true
}

/// Tells what stands in front of a number and behind it, and goes on with the number.
pub(super) fn beside(input: &str, core: Span, number: Span, cell: &mut Peeled) {
    let beside = [
        (Code::LabelGlued, Span::new(core.start, number.start)),
        (Code::TrailingText, Span::new(number.end, core.end)),
    ];
    for (code, dress) in beside.into_iter().filter(|(_, dress)| dress.start < dress.end) {
        let dress = trim(input, dress);
        match name::named(dress.of(input), claim::number(input, number).as_ref()) {
            Some(owner) => cell.name(Code::CarrierNameGlued, dress, owner.0),
            None => cell.note(Finding::new(code, dress)),
        }
        doubt(input, number, dress, cell);
    }
    cell.core = number;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_that_hide_characters_touch_a_number() {
        for (before, after, hidden) in [
            ("", "?", true),
            ("", "…", true),
            ("**", "", true),
            ("_", "", true),
            ("", "×", true),
            ("", "#12", true),
            ("", ".12", true),
            ("", ".", false),
            ("", "#", false),
            ("#", "", false),
            ("no. ", ", thanks", false),
        ] {
            assert_eq!(is_hidden(before, after), hidden, "{before:?} {after:?}");
        }
    }

    #[test]
    fn what_goes_before_a_number_is_no_remark() {
        for (before, goes) in
            [("93–", true), ("+", true), ("word –", false), ("93 – ", false), ("93-", false), ("", false)]
        {
            assert_eq!(goes_before(before), goes, "{before:?}");
        }
    }

    #[test]
    fn the_one_slip_among_words_is_the_number() {
        for (text, left) in [
            ("1) RB123456784GB (lost)", Some("RB123456784GB")),
            ("RB123456784GB *2", Some("RB123456784GB")),
            // Two of them, or one that goes on.
            ("RB123456784GB / RB123456783GB", None),
            ("RB123456784GB?", None),
            ("RB123456784GB", None),
            // A number and no slip.
            ("1) RB123456785GB (lost)", None),
        ] {
            let mut cell = Peeled::whole(text);
            let taken = slip(text, &mut cell);
            assert_eq!(taken.then(|| cell.core.of(text)), left, "{text}");
            assert!(!taken || cell.sure == Applicability::Guess, "{text}");
        }
    }

    #[test]
    fn a_capital_in_front_of_an_item_is_none_of_it() {
        for (text, left) in [
            ("A UG055932823MY", Some("UG055932823MY")),
            ("C-CX126524918MY", Some("CX126524918MY")),
            ("A UG055932824MY", None),
            ("AUG055932823MY", None),
            ("UG055932823MY", None),
            ("AB UG055932823MY", None),
            ("DE LJ249865317CN", Some("LJ249865317CN")),
            ("FR-LJ249865317CN", Some("LJ249865317CN")),
        ] {
            let mut cell = Peeled::whole(text);
            assert_eq!(item(text, &mut cell).then(|| cell.core.of(text)), left, "{text}");
        }
    }

    #[test]
    fn a_country_makes_no_item_of_a_service_that_nobody_lists() {
        for (text, parts) in [
            ("YW028118971 US", true),
            ("YW028118971-US", true),
            ("RB123456785 GB", false),
            ("YW028118971US", false),
            ("YW02811897 US", false),
            ("SX161-03042-3CY", false),
        ] {
            assert_eq!(parts_country(text), parts, "{text}");
        }
    }

    #[test]
    fn only_what_is_complete_among_words_comes_off_a_number() {
        for (text, left) in [
            ("1LS 1Z999AA10123456784 box", Some("1Z999AA10123456784")),
            ("1Z999AA10123456784", None),
            ("9044000835 John", None),
        ] {
            let mut cell = Peeled::whole(text);
            assert_eq!(complete(text, &mut cell).then(|| cell.core.of(text)), left, "{text}");
        }
    }
}
