//! The one word of a text that is as long as a number, and what stands beside it: `9865… 2`, `US, 9865…`.

use super::claim::{self, Claim};
use super::count::is_few;
use super::lengths::{BESIDE_GROUP, COMMON_GROUP, COUNT, NO_GROUP, SOLID};
use super::tail::country;
use super::{Peeled, several, trim};
use crate::finding::{Applicability, Code, Span};
use crate::matcher::Fit;
use crate::rule::Carrier;
use crate::s10;
use crate::signs::{MONEY, is_digits, parts_groups, parts_groups_byte};

/// Takes off what stands beside the one word that is as long as a number, and is a number: `9865… 2`, `US, 9865…`. That
/// it is no more of the number is a proposal.
pub(super) fn peel(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    let Some((from, to)) = long_word(text) else { return false };
    let number = Span::new(core.start + from, core.start + to);
    if from == 0 && country::is_behind(input, number, &text[to..], cell) {
        return false;
    }
    let (whole, part) = (cell.claim(input, core), cell.claim(input, number));
    let sure = part.is_some_and(Claim::is_sure);
    let own = cell.is_own(input, number);
    if from > 0
        && !own
        && is_slipped_item(input, core, cell.declared.is_none() && part.is_some_and(|part| part.checked))
    {
        return false;
    }
    // A sign of an amount groups nothing, whatever the digits on both sides of it make.
    let priced = from == 0 && text[to..].contains('.') && is_figure(text[to..].trim_start());
    let owned = cell.is_own(input, core);
    // The sign of a list parts no groups either.
    let listed = text[to..].starts_with([',', ';']) || text[..from].trim_end().ends_with([',', ';']);
    // Behind a word for a parcel, one or two figures are its place in a list.
    let placed =
        from > 0 && is_few(text[..from].trim_end()) && cell.findings.iter().any(|f| f.code == Code::LabelGlued);
    let as_sure = is_as_sure(cell, part) || own && (!owned || listed || placed) || priced;
    if owned && !own || whole.is_some_and(|whole| whole.checked) && !as_sure {
        return false;
    }
    if cell.with_group(input, core, number).is_some()
        || several::is_rather_whole(input, cell, core, &[number, trim(input, Span::new(number.end, core.end))])
    {
        return false;
    }
    if whole.is_none() && is_rather_a_slip(input, cell, core, number) {
        return false;
    }
    if from > 0 && to < text.len() && is_amid_its_groups(input, cell, core, &text[..from]) {
        return false;
    }
    let lettered = || number.of(input).bytes().any(|b| b.is_ascii_alphabetic());
    // Uppercase letters that nothing but a space parts from digits may as well be their own.
    let apart = beside(text, from, to).any(|c| !c.is_ascii_uppercase());
    // Where the whole is told by letters or digits of its own, only a part that is, too, leaves it open where it ends.
    if whole.is_some_and(Claim::is_distinctive)
        && !(sure && is_figure(text[to..].trim_start()) && from == 0)
        && (!apart
            || !own && !lettered()
            || !part.is_some_and(Claim::is_distinctive)
            || cell.is_beyond_doubt(input, core))
    {
        return false;
    }
    let slip = || whole.is_none() && claim::number(input, number).is_some_and(|n| claim::is_slip(&n, cell.declared));
    if !sure && !(apart && (own || claim::is_number(input, number))) && !slip() {
        return false;
    }
    cell.sure = cell.sure.min(if sure { Applicability::Likely } else { Applicability::Guess });
    cell.keep_amid(input, core, number);
    true
}

/// Whether a part is no less a number than a whole whose check digit agrees. That its carrier was declared speaks for
/// both.
fn is_as_sure(cell: &Peeled, part: Option<Claim>) -> bool {
    part.is_some_and(|part| part.checked || cell.declared.is_none() && part.is_sure())
}

/// Whether the one word that is longer than any group of a number is a number by its check digit, whoever's.
pub(crate) fn has_checked_long_word(text: &str, declared: Option<&'static Carrier>) -> bool {
    let word = long_word(text).map(|(from, to)| Span::new(from, to));
    word.and_then(|word| claim::of(text, word, declared)).is_some_and(|claim| claim.checked)
}

/// Whether one word of a text is longer than any group of a number, and others stand beside it that may be none of the
/// number: uppercase letters are, where the whole is told by letters or digits of its own.
pub(crate) fn has_long_word(text: &str, distinctive: bool) -> bool {
    let capitals = |text: &str| text.bytes().all(|b| b.is_ascii_uppercase() || parts_groups_byte(b));
    long_word(text).is_some_and(|(from, to)| !(distinctive && capitals(&text[..from]) && capitals(&text[to..])))
}

/// Whether the declared carrier takes a long word with what stands in front of it and behind: its check digit ends them
/// all, or capitals in front begin them. Such a number is printed in groups of which one is long: `PB TM8237263 001`.
fn is_amid_its_groups(input: &str, cell: &Peeled, core: Span, front: &str) -> bool {
    let capitals = front.trim_end().bytes().all(|b| b.is_ascii_uppercase());
    let joins = |fit: Fit| fit.check == Some(true) || capitals && !claim::is_free(fit.format);
    // Of digits alone one check digit in ten agrees by chance.
    let whole = claim::number(input, core).filter(|whole| whole.letters != 0);
    cell.declared.zip(whole).is_some_and(|(carrier, whole)| claim::fits_of(carrier, &whole).any(joins))
}

/// Whether the figures that stand alone beside a word, which is no number together with them, come from a slip in one:
/// unless they count what is whole, are a day behind a number of the declared carrier, or the word lacks nothing.
fn is_rather_a_slip(input: &str, cell: &Peeled, core: Span, number: Span) -> bool {
    let text = core.of(input);
    let (from, to) = (number.start - core.start, number.end - core.start);
    let part = cell.claim(input, number);
    let lettered = || number.of(input).bytes().any(|b| b.is_ascii_alphabetic());
    let counts = || {
        let behind = text[to..].trim_start_matches(parts_groups);
        let figures = (1..COUNT).contains(&behind.len()) && is_digits(behind);
        let sure = part.is_some_and(Claim::is_sure);
        from == 0 && figures && !behind.starts_with('0') && sure && (lettered() || to >= SOLID)
    };
    let dated = || from == 0 && cell.is_own(input, number) && is_figure(text[to..].trim_start());
    // Nothing is missing in front of letters that numbers begin with, and so many digits are no slip behind one.
    let complete = || {
        let begun =
            text[from..].starts_with(|c: char| c.is_ascii_uppercase()) && part.is_some_and(Claim::is_distinctive);
        let more = text[to..].bytes().filter(u8::is_ascii_digit).count();
        cell.is_beyond_doubt(input, number) || begun && (to == text.len() || from == 0 && more > COUNT)
    };
    beside(text, from, to).all(|c| c.is_ascii_digit()) && !counts() && !dated() && !complete()
}

/// The characters in front of a word and behind it, without what parts groups or lines.
fn beside(text: &str, from: usize, to: usize) -> impl Iterator<Item = char> {
    text[..from].chars().chain(text[to..].chars()).filter(|c| !(parts_groups(*c) || matches!(c, '\n' | '\r')))
}

/// Whether capitals on both sides of digits are the service and the country of a postal item with a slip, of which the
/// digits alone are nobody's by their check digit: `LA 7177221108 DE`.
fn is_slipped_item(input: &str, core: Span, checked: bool) -> bool {
    let capitals = || !core.of(input).bytes().any(|b| b.is_ascii_lowercase());
    let listed = || claim::number(input, core).is_some_and(|number| s10::lists_service(number.text()));
    !checked && country::ends(input, core) && capitals() && listed()
}

/// Whether a text behind a space is an amount or a day: a sign behind one or two digits, and two more. No group is
/// printed so.
fn is_figure(text: &str) -> bool {
    let digits = |part: &str| (1..COUNT).contains(&part.len()) && is_digits(part);
    text.split_once(['.', ',', '-']).is_some_and(|(whole, rest)| digits(whole) && digits(rest))
}

/// More words are the groups of a barcode.
const WORDS_BESIDE: usize = 4;

/// What parts words; other signs have meanings of their own.
const fn parts(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | ',' | ';' | '、' | '，' | '；' | '\u{a0}' | '\u{3000}')
}

/// Where the one word stands that is longer than any group, where others stand beside it that are not.
fn long_word(text: &str) -> Option<(usize, usize)> {
    let parted = || text.bytes().any(|b| !b.is_ascii_graphic()) || text.contains(parts);
    // Most texts have none.
    if several::longest_word(text) < NO_GROUP || !parted() {
        return None;
    }
    let (mut found, mut words, mut at) = (None, 0, 0);
    for part in text.split_inclusive(parts) {
        let word = part.trim_end_matches(parts);
        if !word.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '.') || MONEY.contains(&c)) {
            return None;
        }
        words += usize::from(word.contains(char::is_alphanumeric));
        // Words of another script are names and remarks, which other layers take off.
        if !word.is_ascii() && !word.bytes().any(|b| b.is_ascii_digit()) {
            return None;
        }
        let long = word.len() >= NO_GROUP && word.bytes().all(|b| b.is_ascii_alphanumeric());
        if long && found.replace((at, at + word.len())).is_some() {
            return None;
        }
        at += part.len();
    }
    // Some carriers print four digits and then ten.
    let four_beside = |(from, to): (usize, usize)| {
        let mut others = text[..from].bytes().chain(text[to..].bytes()).filter(|b| *b != b' ');
        to - from < BESIDE_GROUP && others.clone().count() == COMMON_GROUP && others.all(|b| b.is_ascii_digit())
    };
    found.filter(|&found| (2..=WORDS_BESIDE + 1).contains(&words) && !four_beside(found))
}
