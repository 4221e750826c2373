//! A country, a size or a shelf beside a number in one piece of which one digit was read for a letter that looks like
//! it: `JDVA0031Z119564 DE`, `305154Z13260 (DE)`.

use smallvec::SmallVec;

use super::aside::both_ends;
use super::claim::Claim;
use super::count::is_few;
use super::lengths::SHORTEST_NOTED;
use super::margin::is_tag;
use super::tail::country;
use super::{Peeled, claim, trim};
use crate::canon::Compact;
use crate::evidence::CONVINCING;
use crate::finding::{Applicability, Code, Span};
use crate::matcher::Fit;
use crate::registry::Registry;
use crate::s10;
use crate::signs::parts_groups;

/// No number that a note stands beside has fewer digits, however many letters are read for some.
const DIGITS: usize = 5;
/// What is written in groups is no shorter.
const IN_GROUPS: usize = 12;
/// Longer texts are prose.
const LONGEST: usize = 48;
/// What people close a line with.
const CLOSING: &str = "OK";

/// Takes the note off what would be a number but for one letter. That it is none of the number is a proposal; which
/// digit is meant is told by the number alone.
pub(super) fn beside(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    if text.len() > LONGEST {
        return false;
    }
    let noted = |&(number, note, code): &(Span, Span, Code)| {
        let after = if code == Code::TrailingText { note.of(input) } else { "" };
        number.end - number.start >= SHORTEST_NOTED
            && is_note(note.of(input))
            && number.of(input).bytes().filter(u8::is_ascii_digit).count() >= DIGITS
            && !is_accepted(input, core, cell)
            && !cell.is_known(input, number)
            && is_misread(number.of(input), cell)
            && !is_misread(text, cell)
            && !country::is_behind(input, number, after, cell)
    };
    let Some((number, note, code)) = both_ends(input, core).into_iter().find(noted) else { return false };
    cell.sure = cell.sure.min(Applicability::Likely);
    cell.keep(number, code, trim(input, note));
    true
}

/// Takes a place in a list, a letter or a name off an item of a post with a letter in the place of a digit, or without
/// its check digit, and a count off its end: `1 - RB739O82467CN`. With them it is hardly a number of somebody else.
pub(super) fn item(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    let Some((from, to)) = item_beside(text) else { return false };
    let whole = cell.claim(input, core);
    // Where the whole is no number, another layer knows a name.
    let named = || super::is_name(text[..from].trim_end_matches(parts_groups).as_bytes());
    if cell.is_own(input, core) || whole.is_some_and(Claim::is_distinctive) || whole.is_none() && named() {
        return false;
    }
    cell.sure = cell.sure.min(Applicability::Likely);
    cell.keep_amid(input, core, Span::new(core.start + from, core.start + to));
    true
}

/// Whether such an item stands beside a place in a list, a letter, a name or a count.
pub(crate) fn has_item_beside(text: &str) -> bool {
    item_beside(text).is_some()
}

/// Where such an item stands. Only the signs between groups make what stands beside it look like one of them.
fn item_beside(text: &str) -> Option<(usize, usize)> {
    let (front, behind) = text.split_at(text.find(parts_groups)?);
    let item = behind.trim_start_matches(parts_groups);
    let letter = || front.len() == 1 && front.bytes().all(|b| b.is_ascii_uppercase());
    if is_slipped(item) && (is_few(front) || letter() || super::is_name(front.as_bytes())) {
        return Some((text.len() - item.len(), text.len()));
    }
    let (before, last) = text.rsplit_once(parts_groups)?;
    let item = before.trim_end_matches(parts_groups);
    (is_few(last) && is_slipped(item)).then_some((0, item.len()))
}

/// Whether a text is an item of a service and a country that the standard lists, with one letter among its digits or
/// without one of them.
pub(super) fn is_slipped(text: &str) -> bool {
    /// The places of the letters where a digit is missing.
    const LETTERS: u64 = 0b1100_0000_0011;
    let Some(number) = Compact::of(text.as_bytes()) else { return false };
    let among = number.letters & !s10::LETTERS;
    let misread = number.len == s10::LENGTH && number.letters & s10::LETTERS == s10::LETTERS && among.is_power_of_two();
    let short = number.len + 1 == s10::LENGTH && number.letters == LETTERS;
    (misread || short)
        && s10::lists_service(number.text())
        && Registry::S10Country.contains(&number.text()[number.len - s10::COUNTRY..])
}

/// Whether the groups of a text are one number of the declared carrier, but for a letter that looks like a digit of it
/// and for what its check digit says: no group is a label then, and none is a number by itself.
pub(super) fn is_in_groups(input: &str, cell: &Peeled) -> bool {
    let text = trim(input, cell.core).of(input);
    let Some(carrier) = cell.declared.filter(|_| text.len() <= LONGEST && text.contains(parts_groups)) else {
        return false;
    };
    let mut groups = text.split(parts_groups).filter(|group| !group.is_empty());
    let lettered = |group: &str| group.bytes().any(|b| b.is_ascii_alphabetic());
    let (Some(read), None) =
        (groups.clone().find(|group| lettered(group)), groups.clone().filter(|g| lettered(g)).nth(1))
    else {
        return false;
    };
    let figures = |group: &str| group.bytes().filter(u8::is_ascii_digit).count();
    let one = figures(read) > 0 && figures(read) + 1 == read.len();
    if !one || !groups.all(|group| group.bytes().all(|b| b.is_ascii_alphanumeric())) {
        return false;
    }
    let mut bytes: SmallVec<[u8; LONGEST]> = text.bytes().filter(u8::is_ascii_alphanumeric).collect();
    let Some(at) = bytes.iter().position(u8::is_ascii_alphabetic) else { return false };
    let Some(meant) = alike(bytes[at].to_ascii_uppercase()) else { return false };
    bytes[at] = meant;
    let checked = |fit: Fit| fit.check.is_some() && !claim::is_free(fit.format);
    bytes.len() >= IN_GROUPS
        && Compact::of(&bytes).is_some_and(|number| claim::shapes_of(carrier, &number).any(checked))
        && !cell.is_own(input, cell.core)
}

/// Whether the declared carrier takes the whole for a number, or anybody where none was declared.
fn is_accepted(input: &str, core: Span, cell: &Peeled) -> bool {
    cell.declared.map_or_else(|| claim::is_number(input, core), |_| cell.is_own(input, core))
}

/// Whether a text is a country, a size or a shelf, or a word that closes a line, which signs or blanks part from what
/// stands beside it.
fn is_note(note: &str) -> bool {
    const SIGNS: [char; 14] = [' ', '\u{a0}', '\t', ',', ';', '/', '|', '-', '(', ')', '[', ']', '（', '）'];
    let word = note.trim_matches(SIGNS);
    word.len() < note.len() && (is_tag(word) || word == CLOSING)
}

/// Whether the letters and digits of a text are a number with a digit in the place of a letter that looks like it: for
/// the declared carrier, or beyond doubt.
fn is_misread(text: &str, cell: &Peeled) -> bool {
    let kept = text.bytes().filter(u8::is_ascii_alphanumeric);
    let mut bytes: SmallVec<[u8; LONGEST]> = kept.map(|b| b.to_ascii_uppercase()).collect();
    (0..bytes.len()).any(|at| {
        let read = bytes[at];
        let Some(meant) = alike(read) else { return false };
        bytes[at] = meant;
        let known = Compact::of(&bytes).is_some_and(|number| is_known(&number, cell));
        bytes[at] = read;
        known
    })
}

/// Whether a number is one of the declared carrier, or one that hardly any other text is.
fn is_known(number: &Compact, cell: &Peeled) -> bool {
    match cell.declared {
        Some(carrier) => claim::fits_of(carrier, number).any(|fit| !claim::is_free(fit.format)),
        None => claim::of_number(number).is_some_and(|claim| claim.checked && claim.evidence >= CONVINCING),
    }
}

/// The digit that a letter looks most like.
const fn alike(read: u8) -> Option<u8> {
    match read {
        b'O' | b'Q' | b'D' => Some(b'0'),
        b'I' | b'L' => Some(b'1'),
        b'Z' => Some(b'2'),
        b'S' => Some(b'5'),
        b'G' => Some(b'6'),
        b'B' => Some(b'8'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::carriers;

    #[test]
    fn a_note_comes_off_a_number_that_was_read_wrongly() {
        for (text, carrier, left) in [
            ("JDVA0031Z119564 DE", Some("jd"), Some("JDVA0031Z119564")),
            ("JDVD0083Z447485 (DE)", Some("jd"), Some("JDVD0083Z447485")),
            ("DE JDVG0040Z075154", Some("jd"), Some("JDVG0040Z075154")),
            ("305154Z13260 (DE)", Some("fedex"), Some("305154Z13260")),
            ("438276Z04750/DE", Some("fedex"), Some("438276Z04750")),
            ("788981S31351 OK", Some("fedex"), Some("788981S31351")),
            // A sound number, one with another fault, or none that anybody proves.
            ("788981531351 OK", Some("fedex"), None),
            ("788981X31351 OK", Some("fedex"), None),
            ("305154Z13260 (DE)", None, None),
            // Its own country.
            ("LX92034Z383 BR", Some("correios-br"), None),
            ("JDVA0031Z119564", Some("jd"), None),
        ] {
            let mut cell = Peeled { declared: carrier.and_then(carriers::carrier), ..Peeled::whole(text) };
            assert_eq!(beside(text, &mut cell).then(|| cell.core.of(text)), left, "{text}");
            assert!(cell.core.of(text) == text || cell.sure == Applicability::Likely, "{text}");
        }
    }

    #[test]
    fn groups_with_a_letter_among_their_digits_are_one_number() {
        for (text, carrier, is) in [
            ("2003 950G 7392 7078", Some("canada-post"), true),
            ("2003-950G-7392-7078", Some("canada-post"), true),
            // Digits alone, a letter that looks like none or stands alone, two letters, and nobody's number.
            ("2003 9506 7392 7078", Some("canada-post"), false),
            ("2003 950K 7392 7078", Some("canada-post"), false),
            ("B 9261 2510 7240 3823 8976 25", Some("usps"), false),
            ("2003 950G 739S 7078", Some("canada-post"), false),
            ("2003 950G 7392 7078", None, false),
        ] {
            let cell = Peeled { declared: carrier.and_then(carriers::carrier), ..Peeled::whole(text) };
            assert_eq!(is_in_groups(text, &cell), is, "{text}");
        }
    }

    #[test]
    fn what_stands_beside_an_item_with_a_slip_comes_off() {
        for (text, left) in [
            ("1 - RB739O82467CN", Some("RB739O82467CN")),
            ("2-RB739O82467CN", Some("RB739O82467CN")),
            ("A LP63428318SG", Some("LP63428318SG")),
            ("RB739O82467CN - 1", Some("RB739O82467CN")),
            ("LV60417395CN 12", Some("LV60417395CN")),
            // Sound items, a group of one, what is too long for a count, or no post's.
            ("1 - RB123456785GB", None),
            ("LX473124 35CN", None),
            ("RB739O82467CN 123", None),
            ("1 - RB739O82467QQ", None),
            ("RB739O82467CN", None),
        ] {
            let mut cell = Peeled::whole(text);
            assert_eq!(item(text, &mut cell).then(|| cell.core.of(text)), left, "{text}");
        }
    }
}
