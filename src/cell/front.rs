//! A word in front of digits, where the letters of the word could be those of a number: `Box 9865…`, `Mailbox: 9865…`.

mod named;
mod said;
mod word;

use core::ops::RangeInclusive;

pub(crate) use named::is_behind_name;
pub(super) use said::said;
pub(crate) use word::has_said_word;
pub(super) use word::is_small;
use word::{Word, word};

use super::claim::{self, Claim};
use super::lengths::{BARCODE, BESIDE_GROUP, COMMON_GROUP, NO_GROUP, SOLID};
use super::{Peeled, postal, several, trim};
use crate::canon::Compact;
use crate::evidence::LETTER;
use crate::finding::{Applicability, Code, Span};
use crate::foreign::{self, Strength};
use crate::registry::Registry;
use crate::signs::is_digits;

/// The first words of a label, whose end may touch the digits: `TRACKING NO3866…`.
const HEADS: &[&str] =
    &["tracking", "track", "waybill", "awb", "consignment", "shipment", "parcel", "delivery", "mail"];

/// Takes the word off digits that are a number by themselves; in front of any others it leaves the whole in doubt.
pub(super) fn peel(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let Some(Word { end: word, digits: at, said }) = word(core.of(input), is_behind_head(input, core)) else {
        return false;
    };
    if cell.claim(input, core).is_some_and(Claim::is_distinctive) || cell.is_own(input, core) {
        return false;
    }
    cell.sure = cell.sure.min(Applicability::Likely);
    let number = Span::new(core.start + at, core.end);
    let sure = cell.claim(input, number).is_some_and(|claim| said || claim.is_sure());
    if sure {
        cell.labelled = true;
        cell.keep(number, Code::LabelGlued, Span::new(core.start, core.start + word));
    }
    sure
}

/// Whether the first words of a label stand in front of a text.
fn is_behind_head(input: &str, core: Span) -> bool {
    let before = input[..core.start].trim_end();
    let word = &before[before.trim_end_matches(|c: char| c.is_ascii_alphabetic()).len()..];
    HEADS.iter().any(|head| head.eq_ignore_ascii_case(word))
}

/// Takes a few capitals off digits that the declared carrier knows, where a blank parts them: `TN 8599…`, `DE 5138 3129
/// 4714`. That they are none of the number is a proposal. Those of a postal item without its country are.
pub(super) fn of_declared(input: &str, cell: &mut Peeled) -> bool {
    const LETTERS: RangeInclusive<usize> = 2..=5;
    const FEWEST: usize = 8;
    /// Fewer digits tell too little against a number of the carrier with the letters.
    const ENOUGH: usize = 10;
    let core = trim(input, cell.core);
    let Some((word, rest)) = core.of(input).split_once(' ') else { return false };
    let digits = rest.trim_start_matches(' ');
    let lettered = LETTERS.contains(&word.len()) && word.bytes().all(|b| b.is_ascii_uppercase());
    let spelled = digits.bytes().all(|b| b.is_ascii_digit() || b == b' ');
    let figures = digits.bytes().filter(u8::is_ascii_digit).count();
    let short = || figures < ENOUGH && (cell.is_own(input, core) || postal::is_postal_without_country(core.of(input)));
    if !lettered || !spelled || figures < FEWEST || short() {
        return false;
    }
    let number = Span::new(core.end - digits.len(), core.end);
    let Some(whole) = claim::number(input, core) else { return false };
    let announced =
        || foreign::look(core.of(input)).is_some_and(|other| other.labelled || other.strength >= Strength::Strong);
    let slip = || claim::number(input, number).is_some_and(|digits| is_slip_of_declared(cell, &digits, &whole));
    if !(is_of_declared(input, cell, word, number, &whole) || slip()) || announced() {
        return false;
    }
    cell.sure = cell.sure.min(Applicability::Likely);
    cell.labelled = true;
    cell.keep(number, Code::LabelGlued, Span::new(core.start, core.start + word.len()));
    true
}

/// Takes off what stands in front of a long row of digits that fails only the check of the declared carrier, where the
/// whole is one of its numbers of which nothing is checked: `COD 250.00 9370…`. That it is none of the number is a
/// proposal.
pub(super) fn of_slip(input: &str, cell: &mut Peeled) -> bool {
    if cell.declared.is_none() {
        return false;
    }
    let core = trim(input, cell.core);
    let Some((before, last)) = core.of(input).rsplit_once(' ').filter(|(_, last)| is_digits(last)) else {
        return false;
    };
    let number = Span::new(core.end - last.len(), core.end);
    let both = claim::number(input, number).zip(claim::number(input, core));
    let slip = both.is_some_and(|(digits, whole)| is_slip_of_declared(cell, &digits, &whole));
    if !slip || !cell.is_own(input, core) {
        return false;
    }
    cell.sure = cell.sure.min(Applicability::Likely);
    cell.labelled = true;
    cell.keep(number, Code::LabelGlued, Span::new(core.start, core.start + before.trim_end().len()));
    true
}

/// Whether the declared carrier knows digits without the letters in front of them, and the whole is neither one of its
/// numbers by letters of its own nor another one's whose letters say more than its check digit.
pub(super) fn is_of_declared(input: &str, cell: &Peeled, word: &str, number: Span, whole: &Compact) -> bool {
    let Some(carrier) = cell.declared.filter(|_| cell.is_own(input, number)) else { return false };
    let Some(digits) = claim::number(input, number) else { return false };
    // Where the parcel goes stands in front of a number as often as letters that another carrier begins its own with.
    let place = || {
        Registry::S10Country.contains(word.as_bytes())
            && claim::fits_of(carrier, &digits).any(|fit| fit.check == Some(true))
    };
    let most = || claim::accepted(whole).map(|fit| fit.evidence).max().unwrap_or(0);
    digits.letters == 0
        && claim::fits_of(carrier, &digits).any(|fit| !claim::is_free(fit.format))
        && !claim::fits_of(carrier, whole).any(|fit| fit.is_distinctive() || claim::is_open(fit.format))
        && most() < if place() { 3 * LETTER } else { 2 * LETTER }
}

/// Whether a long row of digits fails only the check of the declared carrier, which takes the letters in front of it
/// only where nothing is checked.
fn is_slip_of_declared(cell: &Peeled, digits: &Compact, whole: &Compact) -> bool {
    digits.letters == 0
        && digits.len >= BARCODE
        && claim::is_slip(digits, cell.declared)
        && cell.declared.is_some_and(|carrier| {
            !claim::fits_of(carrier, whole).any(|fit| fit.check == Some(true) || fit.is_distinctive())
        })
}

/// Takes a word of another script off digits, or off what the declared carrier knows, where its letters look like Latin
/// ones: `Вот 2142…`. They are those of a number only where they prove one.
pub(super) fn of_another_script(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    let rest = text.trim_start_matches(|c: char| c.is_alphabetic() && !c.is_ascii());
    let word = text.len() - rest.len();
    let number = rest.trim_start_matches([' ', '\u{a0}', '.', ':', '№', '#']);
    let parted = word > 0 && number.len() < rest.len() && number.starts_with(|c: char| c.is_ascii_alphanumeric());
    let lettered = number.starts_with(|c: char| c.is_ascii_alphabetic());
    let number = trim(input, Span::new(core.end - number.len(), core.end));
    let own = cell.is_own(input, number) && !cell.is_own(input, core);
    // One letter and a blank prove none, whatever carrier's numbers begin with what it looks like.
    let alone = text[..word].chars().nth(1).is_none();
    if !own && (lettered || !alone && cell.claim(input, core).is_some_and(Claim::is_distinctive)) {
        return false;
    }
    if !parted || cell.is_beyond_doubt(input, core) || cell.is_own(input, core) && !cell.is_own(input, number) {
        return false;
    }
    if cell.claim(input, number).is_none() {
        return false;
    }
    cell.sure = cell.sure.min(Applicability::Likely);
    cell.labelled = true;
    cell.keep(number, Code::LabelGlued, Span::new(core.start, core.start + word));
    true
}

/// Takes off a few letters or figures that a hyphen, or a stop and a space, joins to a number in one piece:
/// `#1001-9865…`, `DE-9865…`, `A. 9865…`; or an order or a day that any sign does: `1001:9865…`, `2026-11-30_9865…`.
/// That they are no more of the number is a proposal.
pub(super) fn joined(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    let rest = text.trim_end_matches(|c: char| c.is_ascii_alphanumeric());
    let head = rest.trim_end_matches([' ', '-', '–', '—', '.', ':', '：', '_', '|', '=']);
    let joint = &rest[head.len()..];
    // Nobody parts groups with these signs, nor a day from what belongs to it; without figures a word says what stands
    // behind.
    let signed = matches!(joint.trim(), ":" | "：" | "_" | "|" | "=");
    let marked = signed && head.bytes().any(|b| b.is_ascii_digit());
    let joins = matches!(joint.trim(), "-" | "–" | "—") || joint.trim_start() == ". " || marked;
    let dated = foreign::is_day(head) || several::is_solid_day(head);
    let number = Span::new(core.start + rest.len(), core.end);
    let len = number.end - number.start;
    let lettered = number.of(input).bytes().any(|b| b.is_ascii_alphabetic());
    let figures = is_digits(head);
    let ordered = || {
        let order = |other: foreign::Foreign| foreign::is_document(other.code) && other.strength >= Strength::Fair;
        marked && figures && foreign::look(head).is_some_and(order)
    };
    if !joins
        || !dated && !is_short(head, signed && lettered) && !ordered()
        || head.bytes().all(|b| b == b'0')
        || len < NO_GROUP
        || !signed && figures && head.len() == COMMON_GROUP && len < BESIDE_GROUP
        || signed && foreign::look(text).is_some_and(|other| other.labelled)
    {
        return false;
    }
    let (whole, part) = (cell.claim(input, core), cell.claim(input, number));
    let own = cell.is_own(input, number) && !cell.is_own(input, core);
    let sure = part.is_some_and(Claim::is_sure) && (lettered || len >= SOLID);
    // Letters, and figures in front of letters, are the number's own where they prove one, but for a stop and a space.
    let proves = |whole: Claim| whole.is_distinctive() && (!figures || lettered) && !joint.contains('.');
    // What proves to be whole without them has none of them, whatever a check digit makes of both by chance.
    let proven = cell.is_beyond_doubt(input, number) && !cell.is_beyond_doubt(input, core);
    if !(sure || own && len >= NO_GROUP)
        || whole.is_some_and(proves) && !proven
        || cell.is_own(input, core) && !cell.is_own(input, number)
        || cell.is_beyond_doubt(input, core) && !cell.is_beyond_doubt(input, number)
    {
        return false;
    }
    // A place in a list, in front of what the declared carrier knows without it, is none of the number.
    let listed = own && figures && head.len() <= PLACES && joint.trim_start() == ". ";
    if !listed {
        cell.sure = cell.sure.min(Applicability::Likely);
    }
    cell.keep(number, Code::LabelGlued, Span::new(core.start, core.start + head.len()));
    true
}

/// What stands behind a place in a list or a country that a hyphen or a line joins to it, in one piece:
/// `1-SFC463458255`, `A-304270866082`, `US-7731762767`.
pub(crate) fn behind_joint(text: &str) -> Option<&str> {
    let (head, rest) = text.split_once(['-', '_'])?;
    let figures = (1..=PLACES).contains(&head.len()) && is_digits(head);
    let letter = head.len() == 1 && head.bytes().all(|b| b.is_ascii_uppercase());
    let placed = figures || letter || Registry::S10Country.contains(head.as_bytes());
    let solid = || rest.bytes().all(|b| b.is_ascii_alphanumeric());
    (placed && rest.len() >= NO_GROUP && solid()).then_some(rest)
}

/// Whether letters and figures are too few for a number beside another one; the code of a customer in front of letters
/// may be long.
fn is_short(head: &str, lettered: bool) -> bool {
    (1..=if lettered { LONGEST } else { SHORT }).contains(&head.len())
        && head.bytes().all(|b| b.is_ascii_alphanumeric())
}

/// What a sign joins to a number is hardly longer.
const SHORT: usize = 5;
const LONGEST: usize = 20;
/// The figures of a place in a list.
const PLACES: usize = 3;

/// Whether a text begins with a word and goes on with nothing but digits.
pub(crate) fn has_word_in_front(text: &str) -> bool {
    word(text.trim(), false).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_joined_to_one_piece() {
        for (text, rest) in [
            ("1-SFC463458255", Some("SFC463458255")),
            ("A-SY46345825536", Some("SY46345825536")),
            ("1_GF6744260077317", Some("GF6744260077317")),
            ("1-463458255368", Some("463458255368")),
            ("US-7731762767", Some("7731762767")),
            ("AB-7731762767", None),
            ("1234-SFC463458255", None),
            ("1-SFC-463458255", None),
            ("1-SFC4634", None),
            ("-SFC463458255", None),
            ("SFC463458255", None),
        ] {
            assert_eq!(behind_joint(text), rest, "{text}");
        }
    }

    #[test]
    fn a_place_that_a_hyphen_joins_is_none_of_the_number() {
        let text = "1-SFC463458255";
        let mut cell = Peeled::whole(text);
        assert!(joined(text, &mut cell));
        assert_eq!((cell.core.of(text), cell.sure), ("SFC463458255", Applicability::Likely));
    }
}
