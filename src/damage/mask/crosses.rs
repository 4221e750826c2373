//! Crosses in the place of characters: `xxxxxx6784`, `9400XXXXXXXX6784`, `LX47312473XX`.

use alloc::string::String;

use super::{is_proven, is_short_row, masked, tells};
use crate::canon::Compact;
use crate::cell::claim;
use crate::damage::Damage;
use crate::evidence::CONVINCING;
use crate::finding::{Code, Span};
use crate::matcher::{self, Fit};
use crate::rule::Carrier;
use crate::signs::{parts_groups, parts_groups_byte};

/// Whether crosses stand for everything but the last characters: no number begins with so many.
pub(in crate::damage) fn is_crossed_out(text: &[u8]) -> bool {
    const FEWEST_CROSSES: usize = 6;
    // In front of letters alone, fewer may be the size of a shirt.
    const BEFORE_LETTERS: usize = 8;
    const LETTERS: usize = 3;
    let cross = |b: &u8| matches!(b, b'x' | b'X');
    let crosses = || text.iter().filter(|b| !parts_groups_byte(**b)).take_while(|b| cross(b)).count();
    let letters = || text.iter().filter(|b| b.is_ascii_alphabetic() && !cross(b)).count();
    text.first().is_some_and(cross)
        && text.iter().all(|b| b.is_ascii_alphanumeric() || parts_groups_byte(*b))
        && crosses() >= FEWEST_CROSSES
        && (text.iter().any(u8::is_ascii_digit) || crosses() >= BEFORE_LETTERS && letters() >= LETTERS)
}

/// Where crosses stand in front of the last characters of a number, or within one that nobody knows, whatever parted
/// them.
pub(in crate::damage) fn crosses_of(number: &Compact, declared: Option<&'static Carrier>) -> Option<(usize, usize)> {
    let text = core::str::from_utf8(number.text()).unwrap_or("");
    let ahead = text.bytes().take_while(|b| *b == b'X').count();
    let hide = |&(from, _): &(usize, usize)| from == 0 || claim::of_number(number).is_none();
    let run = || crosses(text).filter(hide).filter(|_| tells(text));
    if is_crossed_out(number.text()) {
        Some((0, ahead))
    } else {
        run().or_else(|| last_crosses(number)).or_else(|| three_crosses(number, declared))
    }
}

/// Whether crosses stand in the place of groups at the end of a number, behind others of the same length or behind what
/// is none by itself: `6829 0412 XXXX`, `98657878 XXXX`. What the declared carrier knows without them is whole.
pub(crate) fn fills_groups(text: &str, declared: Option<&'static Carrier>) -> bool {
    const GROUP: usize = 4;
    const FEWEST: usize = 6;
    let crosses = |word: &str| word.len() >= GROUP && word.bytes().all(|b| matches!(b, b'x' | b'X'));
    let text = text.trim_matches(parts_groups);
    if !text.ends_with(['x', 'X']) {
        return false;
    }
    let words = || text.split(parts_groups);
    let shown = words().take_while(|word| !crosses(word)).count();
    let kept = words().take(shown).collect::<String>().to_ascii_uppercase();
    let digits = kept.bytes().filter(u8::is_ascii_digit).count();
    let even = words().all(|word| word.len() == GROUP) && shown > 1;
    let whole = || {
        Compact::of(kept.as_bytes()).is_some_and(|number| match declared {
            Some(carrier) => claim::by(carrier, &number),
            None => is_proven(&number) && !is_short_row(&number),
        })
    };
    digits >= FEWEST
        && words().nth(shown).is_some()
        && words().skip(shown).all(crosses)
        && words().take(shown).all(|word| word.bytes().any(|b| b.is_ascii_digit()))
        && kept.bytes().all(|b| b.is_ascii_alphanumeric())
        && (even || !whole())
}

/// Whether two crosses or more stand at the end.
pub(in crate::damage) fn ends_in_crosses(text: &[u8]) -> bool {
    text.ends_with(b"XX")
}

/// What is said of crosses at `span`, in front of which the beginning of a number stands.
pub(in crate::damage) fn crossed_out(span: Span, before: &[u8]) -> Damage {
    masked(Code::Masked, span, core::str::from_utf8(before).unwrap_or(""), 0)
}

/// Crosses in front of the last characters, or in the middle: `xxxxxx6784`.
pub(super) fn crosses(text: &str) -> Option<(usize, usize)> {
    run(text, 'x', 4).or_else(|| run(text, 'X', 4))
}

/// Three small crosses or more among capitals and digits: nobody types one letter of a number in another case.
pub(in crate::damage) fn small_crosses(text: &str) -> Option<(usize, usize)> {
    const THREE: usize = 3;
    let capitals = text.bytes().any(|b| b.is_ascii_uppercase());
    let small = |b: u8| b.is_ascii_lowercase() && b != b'x';
    if !capitals || !tells(text) || text.bytes().any(small) { None } else { run(text, 'x', THREE) }
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
    let convincing = |fit: Fit| fit.check.is_some() && fit.evidence >= CONVINCING;
    matcher::find(&digits).iter().any(convincing).then_some((from, number.len))
}

/// Three crosses behind the beginning of a number that nobody has: with any digits there it would be one of the
/// declared carrier, or one of which a beginning of its own and a check digit tell.
fn three_crosses(number: &Compact, declared: Option<&'static Carrier>) -> Option<(usize, usize)> {
    const THREE: usize = 3;
    let text = core::str::from_utf8(number.text()).ok()?;
    let (from, to) = run(text, 'X', THREE).filter(|&(from, to)| from > 0 && to - from == THREE)?;
    let own = |number: &Compact| declared.is_some_and(|carrier| claim::by(carrier, number));
    if claim::of_number(number).is_some() || own(number) || !tells(text) {
        return None;
    }
    let digits = Compact::of(&[&text.as_bytes()[..from], b"000", &text.as_bytes()[to..]].concat())?;
    let counts = |fit: Fit| {
        let of_declared = declared == Some(fit.format.carrier()) && !claim::is_free(fit.format);
        of_declared || fit.check.is_some() && fit.evidence >= CONVINCING
    };
    matcher::find(&digits).iter().any(counts).then_some((from, to))
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
