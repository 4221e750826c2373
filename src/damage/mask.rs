//! Characters that are hidden behind signs: `****6784`, `1Z99…`, `1Z999AA1012345678?`; or lost on the way: U+FFFD.

mod apart;
mod begun;
mod blanks;
mod crosses;
mod elided;
mod endings;
mod erased;
mod squares;
mod whole;

use alloc::string::String;
use alloc::vec::Vec;

use apart::hides_apart;
use begun::begun;
use blanks::{blank, within_lines};
use crosses::crosses;
pub(crate) use crosses::fills_groups;
pub(super) use crosses::{crossed_out, crosses_of, ends_in_crosses, is_crossed_out, small_crosses};
use elided::{elided, leaves_out, two_dots};
pub(crate) use endings::ending;
use erased::erased;
pub(super) use erased::is_solvable;
use squares::squares;
use whole::{is_longest, is_proven, is_short_row, is_whole, number_of, proves_itself, tells};

use super::{Damage, single};
use crate::canon::{Compact, MAX, read};
use crate::cell;
use crate::cell::claim::{self, Claim};
use crate::evidence::DISTINCTIVE;
use crate::finding::{Code, Detail, Finding, Span};
use crate::matcher::Fit;
use crate::rule::Carrier;
use crate::signs::{HIDING, parts_groups_loosely};

/// Signs that hide characters and mean something else when they stand alone: they multiply, or stand in front of a
/// number.
const AMBIGUOUS: &[char] = &['*', '＊', '×', '#', '＃'];

/// Signs that hide characters, and that somebody may part groups with.
const GROUPING: &[char] = &['*', '＊', '∙', '●', '■'];

/// A sign that counts what stands behind it or says its number, so that between words and figures it hides nothing.
const fn multiplies_or_numbers(c: char) -> bool {
    matches!(c, '#' | '＃' | '×')
}

/// Whether a sign hides characters, whatever stands beside it.
pub(super) fn is_sign(c: char) -> bool {
    HIDING.contains(&c) && !multiplies_or_numbers(c) || matches!(c, '…' | '‥' | LOST)
}

/// Whether tabs part the groups of one number of which a mask hides some: no column is wider than a group.
fn has_masked_columns(text: &str) -> bool {
    const GROUP: core::ops::RangeInclusive<usize> = 2..=5;
    const RUN: usize = 3;
    let columns = || text.trim().split('\t');
    let masked = |group: &str| group.chars().count() >= RUN && group.chars().all(is_sign);
    let spelled = |group: &str| group.bytes().all(|b| b.is_ascii_alphanumeric()) || group.chars().all(is_sign);
    text.contains('\t')
        && columns().all(|group| GROUP.contains(&group.chars().count()) && spelled(group))
        && columns().any(masked)
}

/// Fewer characters say nothing.
const FEWEST_READABLE: usize = 3;

/// What decoders write in the place of a character that they cannot read.
const LOST: char = '\u{fffd}';

/// Looks for characters that somebody hid, or that a program could not write.
pub(super) fn look(input: &str, core: Span, declared: Option<&'static Carrier>) -> Option<Damage> {
    let core = within_lines(input, core, declared);
    let core = undressed(input, among_words(input, core).unwrap_or(core));
    let text = core.of(input);
    let behind = |(from, to)| masked(Code::Masked, Span::new(core.start + from, core.start + to), &text[..from], 0);
    if let Some(hidden) = begun(text, declared) {
        return Some(behind(hidden));
    }
    let readable = text.chars().filter(char::is_ascii_alphanumeric).count();
    // Where all characters are letters and digits, only crosses (`XXXX`) can hide any.
    let solid = readable == text.len();
    let crossed = if solid { crosses(text).or_else(|| small_crosses(text)) } else { None };
    if solid && crossed.is_none() || readable < FEWEST_READABLE {
        return None;
    }
    if text.contains(GROUPING) && cell::is_grouped(text.trim(), declared) {
        return None;
    }
    if claim::of(input, core, declared).is_some() && !hides(input, core, declared) {
        return None;
    }
    if solid {
        return crossed.filter(|_| tells(text)).map(behind);
    }
    let lost = places(text, |c| c == LOST);
    if let Some(at) = single::place(text, declared) {
        let code = if lost.contains(&at) { Code::ReplacementCharacter } else { Code::Masked };
        return erased(code, input, core, &[at], declared);
    }
    if !lost.is_empty() {
        return erased(Code::ReplacementCharacter, input, core, &lost, declared);
    }
    if let Some(hidden) = elided(text).or_else(|| two_dots(text, declared)).or_else(|| squares(text)) {
        return Some(behind(hidden));
    }
    let blank = blank(text);
    let sign = |c: char| HIDING.contains(&c) || blank == Some(c);
    let places = places(text, sign);
    let ambiguous = places.len() < 3 && places.iter().all(|&at| text[at..].starts_with(AMBIGUOUS));
    if ambiguous && !hides_two(text, declared) && !hides_apart(text, declared) {
        return None;
    }
    // A number has no other punctuation than the signs that hide it.
    let columns = has_masked_columns(text);
    let spelled = |c: char| c.is_alphanumeric() || parts_groups_loosely(c) || sign(c) || columns && c == '\t';
    if !text.trim().chars().all(spelled) {
        return None;
    }
    erased(Code::Masked, input, core, &places, declared)
}

/// What stands within the stars of a barcode's font or behind a label: how the number began is told of that alone.
fn undressed(input: &str, core: Span) -> Span {
    let text = core.of(input);
    if text.bytes().all(|b| b.is_ascii_alphanumeric()) {
        return core;
    }
    let figure = |c: char| c.is_ascii_alphanumeric();
    let within = text.strip_prefix('*').and_then(|rest| rest.strip_suffix('*'));
    if let Some(inner) = within.filter(|inner| inner.starts_with(figure) && inner.ends_with(figure)) {
        return Span::new(core.start + 1, core.start + 1 + inner.len());
    }
    let Some((end, true)) = cell::label::longest(text) else { return core };
    let rest = text[end..].trim_start_matches([' ', ':', '：', '#', '.']);
    let readable = rest.chars().filter(|&c| figure(c)).count();
    let parted = rest.len() < text.len() - end && rest.starts_with(figure) && readable >= FEWEST_READABLE;
    if parted { Span::new(core.end - rest.len(), core.end) } else { core }
}

/// The one word in which signs hide characters, where all words together are longer than any number.
fn among_words(input: &str, core: Span) -> Option<Span> {
    const RUN: usize = 3;
    const FEWEST_DIGITS: usize = 2;
    let text = core.of(input);
    if text.len() <= MAX || !text.contains(is_sign) {
        return None;
    }
    let hides = |word: &&str| {
        word.chars().filter(|&c| is_sign(c)).count() >= RUN
            && word.bytes().filter(u8::is_ascii_digit).count() >= FEWEST_DIGITS
    };
    let mut words = text.split_whitespace().filter(hides);
    let (Some(word), None) = (words.next(), words.next()) else { return None };
    let start = core.start + text.find(word)?;
    Some(Span::new(start, start + word.len()))
}

/// Whether signs stand for a whole end of a number: `RB1234****`. At both ends they are decoration, and beside a number
/// that proves itself they hide nothing.
pub(super) fn hides(input: &str, core: Span, declared: Option<&'static Carrier>) -> bool {
    const RUN: usize = 3;
    let core = within_lines(input, core, declared);
    let text = core.of(input).trim();
    if text.bytes().all(|b| b.is_ascii_alphanumeric()) {
        return is_crossed_out(text.as_bytes()) || small_crosses(text).is_some();
    }
    if is_heading(text) || text.contains(GROUPING) && cell::is_grouped(text, declared) {
        return false;
    }
    if begun(text, declared).is_some()
        || leaves_out(text, declared)
        || fills_groups(text, declared)
        || is_crossed_out(text.as_bytes())
        || is_blotted(text)
        || squares(text).is_some()
        || hides_two(text, declared)
        || hides_apart(text, declared)
        || is_solvable(input, core, declared)
        || single::place(text, declared).is_some()
    {
        return true;
    }
    let blank = blank(text);
    let sign = |c: char| HIDING.contains(&c) || blank == Some(c);
    let run = |signs: usize| signs >= RUN;
    let head = text.chars().take_while(|&c| sign(c)).count();
    let tail = text.chars().rev().take_while(|&c| sign(c)).count();
    let columns = has_masked_columns(text);
    let spelled = |c: char| c.is_ascii_alphanumeric() || parts_groups_loosely(c) || sign(c) || columns && c == '\t';
    if !text.chars().all(spelled) {
        return false;
    }
    let rest = text.trim_matches(sign);
    let inside = rest.split(|c: char| !sign(c)).any(|signs| run(signs.chars().count()));
    if run(head) == run(tail) && !inside {
        return false;
    }
    let number = Compact::of(&read(rest, Span::new(0, rest.len())).text);
    // So many signs at one end are no decoration beside digits that may go on.
    let long = head.max(tail) > RUN;
    // Nor is what is as long with them as longer numbers that begin so: one in ten beginnings passes a check by chance.
    let goes_on = |n: &Compact| n.letters == 0 && tail >= RUN && super::goes_on_by(tail, n, declared);
    rest.chars().any(|c| c.is_ascii_alphanumeric())
        && (inside || number.is_none_or(|n| !is_proven(&n) || long && is_short_row(&n) || goes_on(&n)))
}

/// Whether a blank parts hashes from a word that is as long as a number, as in the heading of a document, and nothing
/// behind them hides anything, nor in front of them but a label. In front of shorter words they may hide a group.
fn is_heading(text: &str) -> bool {
    const SHORTEST: usize = 8;
    const HASHES: [char; 2] = ['#', '＃'];
    let labelled = text.find(HASHES).filter(|&at| cell::label::is_whole(text[..at].trim_end()));
    let text = labelled.map_or(text, |at| &text[at..]);
    let rest = text.trim_start_matches(HASHES);
    let long = |word: &str| word.bytes().filter(u8::is_ascii_alphanumeric).count() >= SHORTEST;
    rest.len() < text.len()
        && rest.starts_with(' ')
        && !rest.contains(|c: char| HIDING.contains(&c) || is_sign(c))
        && rest.split_whitespace().any(long)
}

/// Whether two stars or bullets side by side stand for a part of a word, of which what is left is no number that a
/// check digit or a beginning of its own speaks for: behind a whole one, or in front of a count, they point to a remark.
fn hides_two(text: &str, declared: Option<&'static Carrier>) -> bool {
    const TWO: [&str; 2] = ["**", "••"];
    let Some((before, after)) = TWO.iter().find_map(|two| text.split_once(two)) else { return false };
    let part = |text: &str| text.bytes().all(|b| b.is_ascii_alphanumeric());
    let kept = [before, after].concat();
    let readable = part(&kept) && kept.bytes().filter(u8::is_ascii_digit).count() >= FEWEST_READABLE;
    let within = after.len() >= FEWEST_READABLE;
    readable
        && number_of(&kept).is_some_and(|number| {
            let counts = |fit: Fit| !within || fit.check == Some(true) || fit.outline() >= DISTINCTIVE;
            let own = declared.is_some_and(|carrier| claim::fits_of(carrier, &number).any(counts));
            !own && !claim::of_number(&number).is_some_and(Claim::is_sure)
        })
}

/// Whether one mark stands within a word as no sign between groups does.
fn is_blotted(text: &str) -> bool {
    const BLOTS: &[char] = &['●', '■', '█', '▇', '✱'];
    let mut blots = text.match_indices(BLOTS);
    let (Some((at, blot)), None) = (blots.next(), blots.next()) else { return false };
    let parts = [&text[..at], &text[at + blot.len()..]];
    let solid = |part: &&str| part.bytes().all(|b| b.is_ascii_alphanumeric());
    let figures = |part: &&str| part.bytes().any(|b| b.is_ascii_digit());
    parts.iter().all(|part| solid(part) && figures(part)) && !proves_itself(text)
}

/// The byte offsets of some signs.
fn places(text: &str, sign: impl Fn(char) -> bool) -> Vec<usize> {
    text.char_indices().filter(|&(_, c)| sign(c)).map(|(i, _)| i).collect()
}

/// What is said of hidden characters: how many, where that can be seen, and how the number began.
fn masked(code: Code, span: Span, before: &str, hidden: usize) -> Damage {
    let prefix: String = before.chars().filter(char::is_ascii_alphanumeric).collect();
    let detail = Detail::Lost { digits: 0, lost: hidden, prefix, carrier: None, candidates_log10: hidden as u32 };
    let finding = Finding { count: hidden.max(1) as u32, ..Finding::new(code, span).detail(detail) };
    Damage { finding, restored: None }
}
