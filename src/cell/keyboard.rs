//! Typed or scanned on another keyboard layout. Each layout is a bijection: the whole text is undone, or nothing, and
//! what comes out has to prove itself by a check digit.

mod beside;
mod hangul;
mod layouts;

use alloc::borrow::ToOwned;

use super::{Peeled, claim, label, name, trim};
use crate::canon::{Compact, Reading};
use crate::evidence::{CHECK, CONVINCING, LETTER};
use crate::finding::{Applicability, Code, Detail, Finding, Span};
use crate::foreign;
use crate::matcher::Fit;
use crate::near;
use crate::rule::Carrier;
use crate::s10;
use crate::signs::ENDING;
pub(super) use beside::beside;
use beside::within_quotes;
use hangul::keys;
use layouts::{LETTERS, Layout, SIGNS, Same};

/// Nothing but signs that give a number of the declared carrier: no bracket and no quote among them is one.
pub(super) fn all_shifted(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    cell.declared.is_some()
        && !text.bytes().any(|b| b.is_ascii_digit())
        && text.chars().any(|sign| !text.starts_with(sign))
        && text.chars().filter(|c| !c.is_ascii_alphanumeric() && *c != ' ').count() >= MANY
        && shifted(input, cell)
}

/// Signs in the place of digits.
pub(super) fn shifted(input: &str, cell: &mut Peeled) -> bool {
    let whole = trim(input, cell.core);
    let core = before_day(input, whole).unwrap_or(whole);
    // One sign over and over is what a column shows that is too narrow.
    let inside = core.of(input).trim_matches(['"', '\'', '=']);
    if inside.chars().all(|c| inside.starts_with(c)) {
        return false;
    }
    // The letters of a caption are no keys, and those of a name beside its own number are none: `РПО 2852…`, `Спиди
    // 5100…`.
    let text = core.of(input);
    let captioned = |(end, bounded): (usize, bool)| bounded && text[end..].starts_with(char::is_whitespace);
    if !text.is_ascii() && (label::longest(text).is_some_and(captioned) || name::stands_beside(input, core)) {
        return false;
    }
    let sign = |c: char| !c.is_ascii_alphanumeric() && !c.is_whitespace() && c != '-';
    let signs = core.of(input).chars().filter(|&c| sign(c)).count();
    // One sign in a row is that of a cell that is too narrow, or a place to fill in, also in brackets.
    let inner = core.of(input).trim_matches(['(', ')', '[', ']', '{', '}', '<', '>', '"', '\'']);
    if inner.chars().next().is_some_and(|one| sign(one) && inner.chars().all(|c| c == one)) {
        return false;
    }
    // Letters of another script that only look like Latin ones are read as such.
    let seen = within_quotes(input, core);
    let alike = signs > 1 && cell.claim(input, seen).is_some();
    // Unless the declared carrier knows only what was meant on another keyboard.
    let alike = alike && (cell.declared.is_none() || cell.is_own(input, seen));
    let enough = |layout: &Layout| signs > 1 || signs == 1 && layout.moves_one_digit();
    let layouts = layouts::all().filter(|layout| enough(layout) && (!alike || layout.same == Same::Letters));
    // Of two layouts that give a number, the one that gives the declared carrier's, or that of the one named beside it.
    let carrier = cell.declared.or(cell.hint);
    let own = |layout: &&Layout| carrier.is_some_and(|carrier| gives(input, core, layout, carrier));
    let own = layouts.clone().find(own);
    let undone = own.into_iter().chain(layouts).any(|layout| undo(input, core, layout, CHECK, carrier, cell));
    if undone && core != whole {
        cell.note(Finding::new(Code::TrailingText, trim(input, Span::new(core.end, whole.end))));
    }
    undone
}

/// Whether a layout gives a number of this carrier.
fn gives(input: &str, core: Span, layout: &Layout, carrier: &Carrier) -> bool {
    let number = typed(input, core, layout).and_then(|(reading, _)| Compact::of(&reading.text));
    number.is_some_and(|number| claim::fits_of(carrier, &number).any(|fit| fit.check == Some(true)))
}

/// Another number than `read` that signs in the place of digits may have been, on another layout.
pub(crate) fn on_another_layout(input: &str, core: Span, read: &[u8]) -> Option<Compact> {
    let layouts = SIGNS.iter().filter(|layout| layout.same != Same::Both);
    let mut numbers = layouts.filter_map(|layout| Compact::of(&typed(input, core, layout)?.0.text));
    numbers.find(|number| {
        number.text() != read && claim::of_number(number).is_some_and(|c| c.checked && c.is_distinctive())
    })
}

/// What stands in front of a day, where it has as many signs as a number has digits.
fn before_day(input: &str, core: Span) -> Option<Span> {
    let (head, day) = core.of(input).rsplit_once(char::is_whitespace)?;
    let signs = head.chars().filter(char::is_ascii_punctuation).count();
    (signs >= MANY && foreign::is_day(day)).then(|| trim(input, Span::new(core.start, core.start + head.len())))
}

/// What the key of the hyphen gives on other layouts, where more than one of them parts the groups of a number.
pub(super) fn hyphens(input: &str, cell: &mut Peeled) -> bool {
    const KEYS: &[(char, &str)] =
        &[('ß', "QWERTZ"), ('\'', "ES, IT, PT"), ('½', "DA, FI, SV"), ('§', "FI, SV"), ('°', "AZERTY")];
    let core = trim(input, cell.core);
    let text = core.of(input);
    let Some(&(sign, layout)) = KEYS.iter().find(|(sign, _)| text.matches(*sign).count() > 1) else { return false };
    let group = |group: &str| !group.is_empty() && group.bytes().all(|b| b.is_ascii_alphanumeric());
    if !text.split(sign).all(group) {
        return false;
    }
    let mut reading = Reading::default();
    for (i, b) in text.bytes().enumerate().filter(|(_, b)| b.is_ascii_alphanumeric()) {
        let at = (core.start + i) as u32;
        reading.text.push(b.to_ascii_uppercase());
        reading.at.push((at, at + 1));
    }
    let Some(number) = Compact::of(&reading.text) else { return false };
    let own = cell.declared.is_some_and(|carrier| claim::by(carrier, &number));
    if !own && !claim::of_number(&number).is_some_and(|c| c.checked && c.is_distinctive()) {
        return false;
    }
    let first = core.start + text.find(sign).unwrap_or(0);
    cell.core = core;
    let found = Finding::new(Code::KeyboardLayout, Span::new(first, first + sign.len_utf8()));
    cell.note(found.detail(Detail::Name(layout.to_owned())));
    cell.rewritten = Some(reading);
    cell.sure = Applicability::Likely;
    true
}

/// Letters that changed places. They may be right as they are, so the result has to be distinctive, too.
pub(super) fn swapped(input: &str, cell: &mut Peeled) -> bool {
    let whole = trim(input, cell.core);
    let core = Span::new(whole.start, whole.start + whole.of(input).trim_end_matches(ENDING).len());
    let changes = |layout: &Layout| core.of(input).bytes().any(|b| layout.typed.as_bytes().contains(&b));
    if !LETTERS.iter().any(changes) {
        return false;
    }
    // Where the exchange of its ends makes a number, too, it is not the keyboard that comes to mind.
    let exchanged = claim::number(input, core).and_then(|n| near::exchanged(&n)).and_then(|n| claim::of_number(&n));
    if exchanged.is_some_and(|claim| claim.checked && claim.is_distinctive()) {
        return false;
    }
    // A known service, and a check digit that agrees: only the country is wrong, and of that no keyboard tells.
    let typed = claim::number(input, core);
    let abroad = |n: &Compact| claim::is_of_no_country(n) && s10::lists_service(n.text());
    if typed.as_ref().is_some_and(abroad) {
        return false;
    }
    // A wrong digit is likelier than another keyboard where the letters are good as they are.
    if typed.is_some_and(|n| claim::is_slip(&n, cell.declared)) {
        return false;
    }
    let carrier = cell.declared;
    let undone = LETTERS
        .iter()
        .filter(|layout| changes(layout))
        .any(|layout| undo(input, core, layout, CONVINCING, carrier, cell));
    if undone && core != whole {
        cell.note(Finding::new(Code::Separator, Span::new(core.end, whole.end)));
    }
    undone
}

/// Whether mere parts of Korean letters that touch the digits were taken off: they are no word, but keys.
pub(super) fn took_keys(input: &str, cell: &Peeled) -> bool {
    let key = |c: char| ('\u{3131}'..='\u{3163}').contains(&c);
    let touches = |span: Span| span.end == cell.core.start || span.start == cell.core.end;
    let taken = |f: &Finding| matches!(f.code, Code::LabelGlued | Code::TrailingText) && touches(f.span);
    cell.findings.iter().any(|f| taken(f) && f.span.start < f.span.end && f.span.of(input).chars().all(key))
}

/// Signs in the place of most digits of a number.
const MANY: usize = 8;

/// What the keys of another script mean, where a check digit and letters of its own prove it.
pub(crate) fn by_keyboard(input: &str, core: Span) -> Option<Compact> {
    on_keys(input, core, |claim| claim.checked && claim.is_distinctive())
}

/// What the keys of another script mean, where a beginning of its own says as much as a check digit.
pub(crate) fn begun_on_keys(input: &str, core: Span) -> Option<Compact> {
    on_keys(input, core, |claim| claim.evidence >= CONVINCING)
}

/// The number whose digits were typed as the signs above them, if its claim tells so.
fn on_keys(input: &str, core: Span, tells: impl Fn(&claim::Claim) -> bool) -> Option<Compact> {
    if input.is_ascii() {
        return None;
    }
    let mut scripts = SIGNS.iter().filter(|layout| layout.same == Same::Digits);
    scripts.find_map(|layout| {
        let (reading, _) = typed(input, trim(input, core), layout)?;
        let number = Compact::of(&reading.text)?;
        claim::of_number(&number).filter(&tells).map(|_| number)
    })
}

/// The text as it was meant, and the first sign that was typed for another.
fn typed(input: &str, core: Span, layout: &Layout) -> Option<(Reading, Span)> {
    // Of what no key of a layout gives, letters and digits are the most common.
    let speaks_against = |b: u8| match layout.same {
        Same::Letters => b.is_ascii_digit(),
        Same::Digits => b.is_ascii_alphabetic(),
        Same::Both => false,
    };
    // Digits of another script are digits.
    let signs = |c: char| !c.is_ascii() && !c.is_numeric();
    if core.of(input).bytes().any(speaks_against) || !core.of(input).is_ascii() && !core.of(input).contains(signs) {
        return None;
    }
    // Signs of the American keyboard alone are no other script.
    let script = layout.same == Same::Digits || layout.moves_digits();
    let mut reading = Reading::default();
    let mut changed = None;
    for (i, c) in core.of(input).char_indices() {
        let at = Span::new(core.start + i, core.start + i + c.len_utf8());
        for key in keys(c) {
            let meant = layout.meant(key);
            let same = match layout.same {
                Same::Letters => key.is_ascii_alphabetic(),
                Same::Digits => key.is_ascii_digit(),
                Same::Both => key.is_ascii_alphanumeric(),
            };
            let read = match meant {
                Some(meant) => {
                    if !script || !key.is_ascii() {
                        changed.get_or_insert(at);
                    }
                    meant
                }
                None if same && !layout.lacks(key) => key,
                None if key == ' ' || key == '-' && layout.same == Same::Both => continue,
                None => return None,
            };
            reading.text.push(read.to_ascii_uppercase() as u8);
            reading.at.push((at.start as u32, at.end as u32));
        }
    }
    // Words have letters with accents, too, but few digits.
    let digits = reading.text.iter().filter(|b| b.is_ascii_digit()).count();
    if layout.moves_digits() && 2 * digits < reading.text.len() {
        return None;
    }
    Some((reading, changed?))
}

fn undo(
    input: &str,
    core: Span,
    layout: &Layout,
    least: u8,
    carrier: Option<&'static Carrier>,
    cell: &mut Peeled,
) -> bool {
    let Some((reading, first)) = typed(input, core, layout) else { return false };
    // Words of another script are typed with keys of Latin letters, too.
    let number = Compact::of(&reading.text).filter(|number| number.digits.count_ones() >= claim::FEWEST);
    let claim = number.as_ref().and_then(claim::of_number);
    // What the declared carrier accepts with letters of its own needs no check digit, where the text itself is
    // nobody's.
    let own = carrier.zip(number).is_some_and(|(carrier, number)| {
        let outlined = |fit: Fit| !claim::is_free(fit.format) && fit.evidence >= LETTER;
        layout.same != Same::Letters && number.letters != 0 && claim::fits_of(carrier, &number).any(outlined)
    });
    // Where letters of another script became Latin ones, a beginning of its own says as much as a check digit.
    let script = layout.same == Same::Digits;
    let spoken = |c: claim::Claim| script && c.evidence >= CONVINCING;
    // So many signs and nothing but the signs of one layout are no chance.
    let signs = core.of(input).chars().filter(|c| !c.is_ascii_alphanumeric() && *c != ' ').count();
    let signed = |c: claim::Claim| layout.same == Same::Letters && signs >= MANY && c.is_distinctive();
    let own = own
        || signs >= MANY
            && carrier.zip(number).is_some_and(|(carrier, number)| {
                claim::fits_of(carrier, &number).any(|fit| !claim::is_free(fit.format))
            });
    // A letter among digits is no digit that was read wrongly where the check digit of the declared carrier agrees.
    let own = own || layout.moves_digits() && carrier.is_some_and(|carrier| gives(input, core, layout, carrier));
    if !own && !claim.is_some_and(|c| c.checked && c.evidence >= least || spoken(c) || signed(c)) {
        return false;
    }
    cell.core = core;
    cell.note(Finding::new(Code::KeyboardLayout, first).detail(Detail::Name(layout.name.to_owned())));
    cell.rewritten = Some(reading);
    cell.sure = Applicability::Likely;
    true
}
