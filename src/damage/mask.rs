//! Characters that are hidden behind signs: `****6784`, `1Z99…`, `1Z999AA1012345678?`; or lost on the way: U+FFFD.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Damage, origin, single};
use crate::canon::{Compact, MAX, read};
use crate::cell;
use crate::cell::claim::{self, Claim};
use crate::finding::{Applicability, Code, Detail, Finding, Span};
use crate::matcher::{self, Fit};
use crate::rule::Carrier;

/// Signs that stand for one character each, and those of them that mean something else when they stand alone.
const SIGNS: &[char] = &['*', '＊', '?', '？', '•', '●', '∙', '■', '█', '▇', '✱', '×', '#'];
const AMBIGUOUS: &[char] = &['*', '＊', '×', '#'];
/// Signs that stand for any number of them.
const ELLIPSES: &[&str] = &["...", "…", "‥"];
/// Whether a sign hides characters, whatever stands beside it.
pub(super) fn is_sign(c: char) -> bool {
    SIGNS.contains(&c) && !matches!(c, '#' | '×') || matches!(c, '…' | '‥' | '\u{fffd}')
}

/// Words before the last digits of a hidden number.
const ENDINGS: &[&str] = &[
    "ending in ",
    "ends in ",
    "ends with ",
    "ending with ",
    "last 4 ",
    "last 4: ",
    "last four ",
    "尾号",
    "末四位",
    "后四位",
    "尾數",
];
/// Fewer characters say nothing.
const FEWEST: usize = 3;

pub(super) fn look(input: &str, core: Span, declared: Option<&'static Carrier>) -> Option<Damage> {
    let core = within_lines(input, core);
    let text = core.of(input);
    let readable = text.chars().filter(char::is_ascii_alphanumeric).count();
    if readable < FEWEST || claim::of(input, core, None).is_some() && !hides(input, core, declared) {
        return None;
    }
    // Of letters and digits, only crosses hide anything.
    if readable == text.len() {
        let (from, to) = crosses(text).filter(|_| tells(text))?;
        return Some(masked(Code::Masked, Span::new(core.start + from, core.start + to), &text[..from], 0));
    }
    if let Some(at) = single::place(text, declared) {
        return erased(Code::Masked, input, core, &[at], declared);
    }
    let lost = places(text, |c| c == '\u{fffd}');
    if !lost.is_empty() {
        return erased(Code::ReplacementCharacter, input, core, &lost, declared);
    }
    if let Some((from, to)) = elided(text) {
        return Some(masked(Code::Masked, Span::new(core.start + from, core.start + to), &text[..from], 0));
    }
    let blank = blank(text);
    let sign = |c: char| SIGNS.contains(&c) || blank == Some(c);
    let places = places(text, sign);
    if places.len() < 3 && places.iter().all(|&at| text[at..].starts_with(AMBIGUOUS)) && !hides_two(text, declared) {
        return None;
    }
    // A number has no other punctuation than the signs that hide it.
    let spelled = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-') || sign(c);
    if !text.trim().chars().all(spelled) {
        return None;
    }
    erased(Code::Masked, input, core, &places, declared)
}

/// Whether signs stand for a whole end of a number: `RB1234****`. At both ends they are decoration, and beside a number
/// that proves itself they hide nothing.
pub(super) fn hides(input: &str, core: Span, declared: Option<&'static Carrier>) -> bool {
    const RUN: usize = 3;
    let core = within_lines(input, core);
    let text = core.of(input).trim();
    if leaves_out(text, declared)
        || is_crossed_out(text.as_bytes())
        || is_blotted(text)
        || hides_two(text, declared)
        || is_solvable(input, core, declared)
        || single::place(text, declared).is_some()
    {
        return true;
    }
    let blank = blank(text);
    let sign = |c: char| SIGNS.contains(&c) || blank == Some(c);
    let run = |signs: usize| signs >= RUN;
    let head = text.chars().take_while(|&c| sign(c)).count();
    let tail = text.chars().rev().take_while(|&c| sign(c)).count();
    let spelled = |c: char| c.is_ascii_alphanumeric() || matches!(c, ' ' | '-') || sign(c);
    if !text.chars().all(spelled) {
        return false;
    }
    let rest = text.trim_matches(sign);
    let inside = rest.split(|c: char| !sign(c)).any(|signs| run(signs.chars().count()));
    if run(head) == run(tail) && !inside {
        return false;
    }
    let number = Compact::of(&read(rest, Span::new(0, rest.len())).text);
    rest.chars().any(|c| c.is_ascii_alphanumeric())
        && (inside || !number.and_then(|n| claim::of_number(&n)).is_some_and(|c| c.checked && c.is_distinctive()))
}

/// Whether two stars side by side stand for a part of a word, of which what is left is no number that a check digit or a
/// beginning of its own speaks for: behind a whole one they point to a remark.
fn hides_two(text: &str, declared: Option<&'static Carrier>) -> bool {
    const TWO: &str = "**";
    let Some((before, after)) = text.split_once(TWO) else { return false };
    let part = |text: &str| text.bytes().all(|b| b.is_ascii_alphanumeric());
    let kept = [before, after].concat();
    let readable = part(&kept) && kept.bytes().filter(u8::is_ascii_digit).count() >= FEWEST;
    readable
        && number_of(&kept).is_some_and(|number| {
            let own = declared.is_some_and(|carrier| claim::by(carrier, &number));
            !own && !claim::of_number(&number).is_some_and(Claim::is_sure)
        })
}

/// Whether one sign stands in or behind a number that nothing accepts without it, and a check digit tells what it hides.
fn is_solvable(input: &str, core: Span, declared: Option<&'static Carrier>) -> bool {
    const SHORTEST: usize = 9;
    let text = core.of(input).trim();
    // A hash or a cross between words and figures hides nothing.
    let sign = |c: &char| SIGNS.contains(c) && !matches!(c, '#' | '×') || *c == '\u{fffd}';
    let mut signs = text.char_indices().filter(|(_, c)| sign(c));
    let (Some((at, _)), None) = (signs.next(), signs.next()) else { return false };
    let spelled = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-') || sign(&c);
    if !text[..at].ends_with(char::is_alphanumeric) || !text.chars().all(spelled) {
        return false;
    }
    let kept = |text: &str| Compact::of(&read(text, Span::new(0, text.len())).text);
    let (Some(before), Some(rest)) = (kept(&text[..at]), kept(&text.replace(|c| sign(&c), ""))) else { return false };
    // A sign at the end may as well end a sentence.
    let is_accepted = |number: &Compact| match declared {
        Some(carrier) => claim::by(carrier, number),
        None => claim::of_number(number).is_some(),
    };
    // What goes on behind the sign with more than a count is the rest of the number.
    let goes_on = text[at..].trim_start_matches(|c| sign(&c)).len() > 1 && !text[at..].contains(' ');
    rest.len + 1 >= SHORTEST && (goes_on || !is_accepted(&before)) && {
        let own = declared.filter(|_| completions(rest.text(), before.len, declared).next().is_some());
        let mut fillings = completions(rest.text(), before.len, own);
        fillings.next().is_some() && fillings.next().is_none()
    }
}

/// Whether a number ends where it seems to end: a check digit agrees, or all numbers that begin so are as long. Under a
/// declaration only its carrier's formats tell, unless that one has no such number and letters or the length speak for
/// another one's.
fn is_whole(number: &Compact, declared: Option<&'static Carrier>) -> bool {
    const LONG: usize = 18;
    let ends = |fit: &Fit| {
        let sole = |fit: &Fit| fit.format.format().rows(MAX).len() == 1;
        fit.check == Some(true)
            || Claim::from(*fit).is_distinctive() && sole(fit) && !origin::goes_on(number, fit.format.carrier())
    };
    let own = |carrier| claim::fits_of(carrier, number).any(|fit| ends(&fit));
    let known = declared.is_some_and(|carrier| claim::fits_of(carrier, number).any(|fit| !claim::is_free(fit.format)));
    let counts = declared.is_none() || !known && (number.letters != 0 || number.len >= LONG);
    counts && claim::accepted(number).any(|fit| ends(&fit)) || declared.is_some_and(own)
}

/// Whether dots stand for a part of a number: between figures, or behind a beginning of which nothing shows that it is
/// whole. Behind a whole number they end a sentence.
fn leaves_out(text: &str, declared: Option<&'static Carrier>) -> bool {
    const BRACKETS: &[char] = &['[', ']', '(', ')', ' '];
    // Numbers begin with no more letters than these.
    const LETTERS: usize = 6;
    let Some(at) = ELLIPSES.iter().filter_map(|sign| find(text, sign)).min() else { return false };
    let (before, after) = (&text[..at], text[at..].trim_start_matches(['.', '…', '‥']));
    let (before, after) = (before.trim_end_matches(BRACKETS), after.trim_start_matches(BRACKETS));
    let figured = |text: &str| text.bytes().any(|b| b.is_ascii_digit());
    let spelled = |text: &str| text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    // What is hidden in front, or behind the letters that a number begins with, is so where the rest is none by itself.
    let rest = &text[at + text[at..].len() - text[at..].trim_start_matches(['.', '…', '‥']).len()..];
    let begun = before.len() <= LETTERS && before.bytes().all(|b| b.is_ascii_uppercase()) && text.starts_with(before);
    if begun
        && at == before.len()
        && rest == after
        && spelled(after)
        && figured(after)
        && !cell::is_name(before.as_bytes())
    {
        return !number_of(after).is_some_and(|number| is_whole(&number, declared));
    }
    if !before.split(' ').all(|word| figured(word) && spelled(word)) || !spelled(after) {
        return false;
    }
    // Of digits alone a check digit proves nothing where more of them may follow.
    let bare = before.bytes().all(|b| b.is_ascii_digit());
    let ends = || number_of(before).is_some_and(|number| is_whole(&number, declared));
    if after.is_empty() { bare && at == before.len() || !ends() } else { figured(after) }
}

fn number_of(text: &str) -> Option<Compact> {
    Compact::of(&read(text, Span::new(0, text.len())).text)
}

/// Whether crosses stand for everything but the last characters: no number begins with so many.
pub(super) fn is_crossed_out(text: &[u8]) -> bool {
    const FEW: usize = 6;
    let cross = |b: &u8| matches!(b, b'x' | b'X');
    text.first().is_some_and(cross)
        && text.iter().filter(|b| !is_joint(**b)).take_while(|b| cross(b)).count() >= FEW
        && text.iter().all(|b| b.is_ascii_alphanumeric() || is_joint(*b))
        && text.iter().any(u8::is_ascii_digit)
}

/// Where crosses stand in front of the last characters of a number, or within one that nobody knows, whatever parted
/// them.
pub(super) fn crosses_of(number: &Compact) -> Option<(usize, usize)> {
    let text = core::str::from_utf8(number.text()).unwrap_or("");
    let ahead = text.bytes().take_while(|b| *b == b'X').count();
    let hide = |&(from, _): &(usize, usize)| from == 0 || claim::of_number(number).is_none();
    let run = || crosses(text).filter(hide).filter(|_| tells(text));
    if is_crossed_out(number.text()) { Some((0, ahead)) } else { run().or_else(|| last_crosses(number)) }
}

/// Whether two crosses or more stand at the end.
pub(super) fn ends_in_crosses(text: &[u8]) -> bool {
    text.ends_with(b"XX")
}

/// The crosses at the end of a number, in the places of its last digits: with any digits there it would be one of which
/// a beginning of its own and a check digit tell.
fn last_crosses(number: &Compact) -> Option<(usize, usize)> {
    let text = number.text();
    let from = text.iter().rposition(|b| *b != b'X').map_or(0, |last| last + 1);
    // Two letters at the end may be a country that nobody knows, too.
    let postal = |fit: Fit| fit.check == Some(true) && fit.code == Some(false);
    if !ends_in_crosses(text) || matcher::find(number).iter().any(postal) {
        return None;
    }
    let digits = Compact::of(&[&text[..from], &vec![b'0'; number.len - from]].concat())?;
    let told = |fit: Fit| fit.check.is_some() && fit.evidence >= claim::DISTINCTIVE + claim::CHECK;
    matcher::find(&digits).iter().any(told).then_some((from, number.len))
}

/// What is said of crosses at `span`, in front of which the beginning of a number stands.
pub(super) fn crossed_out(span: Span, before: &[u8]) -> Damage {
    masked(Code::Masked, span, core::str::from_utf8(before).unwrap_or(""), 0)
}

/// What stands between the groups of a number.
const fn is_joint(b: u8) -> bool {
    matches!(b, b' ' | b'-')
}

/// The line to write on, where a form leaves room for characters; two in a row may part groups.
const BLANK: char = '_';

fn has_blanks(text: &str) -> bool {
    text.contains("___")
}

/// What stands for each character that is left out: such lines, or as many hyphens between the characters of one word.
fn blank(text: &str) -> Option<char> {
    if has_blanks(text) { Some(BLANK) } else { has_hyphens(text).then_some('-') }
}

/// Whether hyphens in a row part what is no number on either side: `9865----8855`.
pub(crate) fn has_hyphens(text: &str) -> bool {
    const RUN: &str = "---";
    let Some((before, after)) = text.trim().split_once(RUN) else { return false };
    let after = after.trim_start_matches('-');
    let part = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let figures = |text: &str| text.bytes().any(|b| b.is_ascii_digit());
    [before, after].iter().all(|side| part(side) && figures(side))
        && ![before, after, text].iter().any(|text| proves_itself(text))
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

/// Whether what is kept of a text is a number beyond doubt, so that nothing of it is hidden.
fn proves_itself(text: &str) -> bool {
    let claim = number_of(text).and_then(|number| claim::of_number(&number));
    claim.is_some_and(|claim| claim.checked && claim.is_distinctive())
}

/// The part of `core` without a line on each side, which is decoration.
fn within_lines(input: &str, core: Span) -> Span {
    let text = core.of(input);
    if has_blanks(text) {
        return core;
    }
    let start = core.start + text.len() - text.trim_start_matches(BLANK).len();
    Span::new(start, start + Span::new(start, core.end).of(input).trim_end_matches(BLANK).len())
}

/// Where any number of characters is left out. Every word has to look like a part of a number: dots end sentences, too.
fn elided(text: &str) -> Option<(usize, usize)> {
    let folded = text.to_ascii_lowercase();
    let ending = ENDINGS.iter().find_map(|word| find(&folded, word).map(|at| (at, at + word.len())));
    if ending.is_some_and(|(_, end)| text[end..].bytes().filter(u8::is_ascii_digit).count() >= FEWEST) {
        return ending;
    }
    let dots = ELLIPSES.iter().find_map(|sign| find(text, sign).map(|at| (at, at + sign.len())));
    let grouped = || {
        let end = text.find(|c: char| !matches!(c, 'x' | 'X' | ' ' | '-'))?;
        is_crossed_out(text.as_bytes()).then(|| (0, text[..end].trim_end_matches([' ', '-']).len()))
    };
    let place = dots.or_else(|| crosses(text)).or_else(grouped)?;
    let crossed = |word: &str| word.bytes().all(|b| matches!(b, b'x' | b'X'));
    let numbered = |word: &str| {
        crossed(word) || word.bytes().any(|b| b.is_ascii_digit()) || ELLIPSES.iter().any(|s| word.contains(s))
    };
    (tells(text) && text.split_whitespace().all(numbered)).then_some(place)
}

/// Where a sign or a word stands. Few texts hold even the first byte of it, and to look for that costs least.
fn find(text: &str, sign: &str) -> Option<usize> {
    let first = sign.as_bytes().first()?;
    if text.as_bytes().contains(first) { text.find(sign) } else { None }
}

/// Whether enough figures are left to be those of a number.
fn tells(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let letters = text.bytes().filter(u8::is_ascii_uppercase).count();
    digits > 1 || digits == 1 && letters > 3
}

/// The byte offsets of some signs.
fn places(text: &str, sign: impl Fn(char) -> bool) -> Vec<usize> {
    text.char_indices().filter(|&(_, c)| sign(c)).map(|(i, _)| i).collect()
}

/// Crosses in front of the last characters, or in the middle: `xxxxxx6784`.
fn crosses(text: &str) -> Option<(usize, usize)> {
    run(text, 'x', 4).or_else(|| run(text, 'X', 4))
}

/// Where a letter stands so often in a row.
fn run(text: &str, letter: char, least: usize) -> Option<(usize, usize)> {
    let mut from = None;
    for (i, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match from {
            None if c == letter => from = Some(i),
            Some(start) if c != letter && i - start >= least => return Some((start, i)),
            Some(_) if c != letter => from = None,
            _ => {}
        }
    }
    None
}

/// Single signs: one that only one character can fill is filled, any other number of them is lost.
fn erased(code: Code, input: &str, core: Span, places: &[usize], declared: Option<&'static Carrier>) -> Option<Damage> {
    let text = core.of(input);
    let first = *places.first()?;
    let sign = text[first..].chars().next()?;
    let span = Span::new(core.start + first, core.start + first + sign.len_utf8());
    let reading = read(input, core);
    if reading.text.len() < FEWEST || reading.text.len() + places.len() > MAX {
        return None;
    }
    // Masks are of one width, whatever they hide, where the carrier has no number of the length that they make.
    let starts = [read(&text[..first], Span::new(0, first)).text.to_vec()];
    let len = reading.text.len() + places.len();
    let hidden = if declared.is_none() || origin::any(len, &starts, declared) { places.len() } else { 0 };
    let mut damage = masked(code, span, &text[..first], hidden);
    if places.len() == 1 {
        let hidden = reading.at.iter().take_while(|&&(start, _)| (start as usize) < span.start).count();
        let own = declared.filter(|_| completions(&reading.text, hidden, declared).next().is_some());
        let mut fillings = completions(&reading.text, hidden, own);
        match (fillings.next(), fillings.next()) {
            (Some(number), None) => damage.restored = Some((number, Applicability::Likely)),
            // Several characters may stand there: the search for repairs ranks them.
            (Some(_), _) if (declared.is_none() || own.is_some()) && reading.strange.is_some() => return None,
            (None, _) if declared.is_none() && reading.strange.is_some() && single::place(text, declared).is_none() => {
                return None;
            }
            _ => {}
        }
    }
    Some(damage)
}

/// The numbers that one character at a known place makes, each proven by a check digit.
fn completions<'a>(kept: &'a [u8], at: usize, declared: Option<&'static Carrier>) -> impl Iterator<Item = String> + 'a {
    (b'0'..=b'9').chain(b'A'..=b'Z').filter_map(move |c| {
        let mut bytes = kept.to_vec();
        bytes.insert(at, c);
        let number = Compact::of(&bytes)?;
        let proven = match declared {
            Some(carrier) => claim::fits_of(carrier, &number).any(|fit| fit.check == Some(true)),
            None => claim::accepted(&number).any(|fit| fit.check == Some(true) && fit.evidence >= claim::DISTINCTIVE),
        };
        proven.then(|| String::from_utf8_lossy(&bytes).into_owned())
    })
}

/// What is said of hidden characters: how many, where that can be seen, and how the number began.
fn masked(code: Code, span: Span, before: &str, hidden: usize) -> Damage {
    let prefix: String = before.chars().filter(char::is_ascii_alphanumeric).collect();
    let detail = Detail::Lost { digits: 0, lost: hidden, prefix, carrier: None, candidates_log10: hidden as u32 };
    let finding = Finding { count: hidden.max(1) as u32, ..Finding::new(code, span).detail(detail) };
    Damage { finding, restored: None }
}
