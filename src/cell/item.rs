//! What the item of a list or of a sentence leaves around a number: `- SF…-1`, `; SF…`, `[x] 6036…`, `…807.0.`,
//! `…807.pdf`.

use super::claim::Claim;
use super::{Peeled, trim};
use crate::canon::sequence;
use crate::damage;
use crate::finding::{Applicability, Code, Finding, Span};
use crate::signs::{CLOSING, ENDING, OPENING, is_dash, is_digits};

/// What stands in front of an item.
const LEADS: &[char] = &['-', '–', '—', '_', ';', '；', ',', '，', '、', '.', '。'];
/// Boxes to tick, and brackets with nothing in them.
const BOXES: &[&str] =
    &["[ ]", "[]", "[x]", "[X]", "( )", "()", "（ ）", "（）", "【 】", "【】", "［ ］", "［］", "☐", "☑", "☒"];
/// How a document begins and ends a text that is none of its marks.
const VERBATIM: (&str, &str) = ("<![CDATA[", "]]>");
/// What the names of files end with.
const FILES: &[&str] = &[".pdf", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".zpl", ".html", ".htm", ".xml", ".txt"];
/// Signs of those who do not know, of which so many in a row would hide characters.
const ASKING: &[char] = &['?', '？'];
const MASK: usize = 3;
/// Signs of those who ask or point to a remark, of which two say as little.
const MARKS: &[char] = &['?', '？', '*', '＊'];
/// No row of digits that a check digit tells to be whole is shorter.
const SHORTEST: usize = 10;

/// Takes off what a list or a sentence left at the edges.
pub(super) fn peel(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    leftover(input, core, cell)
        || boxed(input, core, cell)
        || placed(input, core, cell)
        || lettered(input, core, cell)
        || stopped(input, core, cell)
        || verbatim(input, core, cell)
        || file(input, core, cell)
        || asked(input, core, cell)
        || marked(input, core, cell)
}

/// One sign in front, and one at the end, where others stand within, which say something only at the end of a number:
/// its count, a fraction of zeros.
fn leftover(input: &str, core: Span, cell: &mut Peeled) -> bool {
    let text = core.of(input);
    // The first sign of an escape is none of a list: `_x001D_`.
    if sequence(text).is_some() {
        return false;
    }
    let rest = text.strip_prefix(LEADS).map_or(text, str::trim_start);
    let inner = rest.strip_suffix(ENDING).filter(|_| !ends_with_entity(rest)).map_or(rest, str::trim_end);
    let exponent = || {
        let inner = rest.strip_suffix(ASKING)?;
        let span = Span::new(core.end - rest.len(), core.end - (rest.len() - inner.len()));
        let plain =
            inner.bytes().all(|b| b.is_ascii_graphic() && !b.is_ascii_punctuation() || matches!(b, b'.' | b'+'));
        (plain && inner.contains('+') && damage::is_disfigured(input, span, cell.declared)).then_some(inner)
    };
    let inner = if inner.len() == rest.len() { exponent().unwrap_or(inner) } else { inner };
    let signed = |c: char| !c.is_alphanumeric() && !c.is_whitespace();
    let again = |c: char| LEADS.contains(&c) || ENDING.contains(&c) || damage::hides_characters(c) || is_dash(c);
    if inner.len() == text.len()
        || !inner.contains(signed)
        || inner.ends_with(again)
        || rest.len() < text.len() && inner.starts_with(again)
    {
        return false;
    }
    let start = core.end - rest.len();
    let inner = Span::new(start, start + inner.len());
    let signs = [Span::new(core.start, start), Span::new(inner.end, core.end)];
    for sign in signs.into_iter().filter(|sign| sign.start < sign.end) {
        let sign = trim(input, sign);
        let code = if sign.of(input).starts_with(is_dash) { Code::Dash } else { Code::Separator };
        cell.note(Finding::new(code, sign));
    }
    cell.within(core, inner);
    true
}

/// Whether a text ends with a character as pages spell it: `&nbsp;`.
fn ends_with_entity(text: &str) -> bool {
    let name = text.strip_suffix(';').and_then(|text| text.rsplit_once('&'));
    name.is_some_and(|(_, name)| !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'#'))
}

/// A box beside a number.
fn boxed(input: &str, core: Span, cell: &mut Peeled) -> bool {
    let text = core.of(input);
    let figured = |text: &&str| text.contains(|c: char| c.is_numeric());
    let before = BOXES.iter().find_map(|sign| text.strip_prefix(*sign)).map(str::trim_start).filter(figured);
    if let Some(rest) = before {
        let number = Span::new(core.end - rest.len(), core.end);
        if text.starts_with("[]") && is_scanned(input, number, cell) {
            return false;
        }
        cell.note(Finding::new(Code::LabelGlued, trim(input, Span::new(core.start, number.start))));
        cell.within(core, number);
        return true;
    }
    let behind = BOXES.iter().find_map(|sign| text.strip_suffix(*sign)).map(str::trim_end).filter(figured);
    let Some(rest) = behind else { return false };
    let number = Span::new(core.start, core.start + rest.len());
    cell.note(Finding::new(Code::TrailingText, trim(input, Span::new(number.end, core.end))));
    cell.within(core, number);
    true
}

/// Whether a letter and a digit of a symbology stand in front of a number that is none with them: `[]C01Z…` is no box.
fn is_scanned(input: &str, number: Span, cell: &Peeled) -> bool {
    const SYMBOLOGY: usize = 2;
    let text = number.of(input).as_bytes();
    matches!(text, [sign, modifier, ..] if sign.is_ascii_alphabetic() && modifier.is_ascii_digit())
        && cell.claim(input, number).is_none()
        && cell.claim(input, Span::new(number.start + SYMBOLOGY, number.end)).is_some_and(Claim::is_distinctive)
}

/// A place in a list that one sign says, in front of what more signs stand in: `① SF…-1`.
fn placed(input: &str, core: Span, cell: &mut Peeled) -> bool {
    let text = core.of(input);
    let circled = |c: char| matches!(c, '①'..='⑳' | '⑴'..='⒇' | '⒈'..='⒛' | '❶'..='❿' | '➀'..='➓');
    let keycap = || {
        let rest = text.strip_prefix(|c: char| c.is_ascii_digit())?;
        rest.strip_prefix('\u{fe0f}').unwrap_or(rest).strip_prefix('\u{20e3}')
    };
    let Some(rest) = text.strip_prefix(circled).or_else(keycap).map(str::trim_start) else { return false };
    if !rest.bytes().any(|b| b.is_ascii_digit()) {
        return false;
    }
    let number = Span::new(core.end - rest.len(), core.end);
    cell.note(Finding::new(Code::LabelGlued, trim(input, Span::new(core.start, number.start))));
    cell.within(core, number);
    true
}

/// A letter and a bracket in front of digits in one piece: a place in a list as well as a letter of the number.
fn lettered(input: &str, core: Span, cell: &mut Peeled) -> bool {
    let text = core.of(input);
    let letter = text.strip_prefix(OPENING).unwrap_or(text).strip_prefix(|c: char| c.is_ascii_alphabetic());
    let Some(rest) = letter.and_then(|rest| rest.strip_prefix(CLOSING)).map(str::trim_start) else { return false };
    let number = Span::new(core.end - rest.len(), core.end);
    let known = || match cell.declared {
        Some(_) => cell.is_own(input, number),
        None => cell.claim(input, number).is_some(),
    };
    if rest.len() < SHORTEST || !is_digits(rest) || !known() {
        return false;
    }
    cell.sure = cell.sure.min(Applicability::Likely);
    cell.note(Finding::new(Code::LabelGlued, trim(input, Span::new(core.start, number.start))));
    cell.within(core, number);
    true
}

/// A place in a list and a stop that touches letters and digits in one piece, which are told without it: `1.YT…`.
fn stopped(input: &str, core: Span, cell: &mut Peeled) -> bool {
    const PLACES: core::ops::RangeInclusive<usize> = 1..=2;
    let Some((place, rest)) = core.of(input).split_once('.') else { return false };
    let number = Span::new(core.end - rest.len(), core.end);
    let solid = rest.len() >= SHORTEST && rest.bytes().all(|b| b.is_ascii_alphanumeric());
    let letters = rest.bytes().any(|b| b.is_ascii_uppercase());
    let known = || match cell.declared {
        Some(_) => cell.is_own(input, number) && !cell.is_own(input, core),
        None => cell.claim(input, number).is_some_and(Claim::is_distinctive),
    };
    if !PLACES.contains(&place.len()) || !is_digits(place) || !solid || !letters || !known() {
        return false;
    }
    cell.sure = cell.sure.min(Applicability::Likely);
    cell.note(Finding::new(Code::LabelGlued, trim(input, Span::new(core.start, number.start))));
    cell.within(core, number);
    true
}

/// `<![CDATA[9865…]]>`
fn verbatim(input: &str, core: Span, cell: &mut Peeled) -> bool {
    let text = core.of(input);
    let Some(inner) = text.strip_prefix(VERBATIM.0) else { return false };
    let inner = inner.strip_suffix(VERBATIM.1).unwrap_or(inner);
    let start = core.start + VERBATIM.0.len();
    cell.note(Finding::new(Code::HtmlMarkup, Span::new(core.start, start)));
    cell.within(core, trim(input, Span::new(start, start + inner.len())));
    true
}

/// The name of a file that is a number: of one that only its length speaks for, it is a proposal.
fn file(input: &str, core: Span, cell: &mut Peeled) -> bool {
    let text = core.of(input);
    let ends = |ending: &&str| {
        text.len() > ending.len()
            && text.is_char_boundary(text.len() - ending.len())
            && text[text.len() - ending.len()..].eq_ignore_ascii_case(ending)
    };
    let Some(ending) = FILES.iter().find(|ending| ends(ending)) else { return false };
    let number = Span::new(core.start, core.end - ending.len());
    let solid = number.of(input).bytes().all(|b| b.is_ascii_alphanumeric());
    if !solid || cell.claim(input, number).is_none() && !cell.is_own(input, number) {
        return false;
    }
    if !cell.is_known(input, number) {
        cell.sure = cell.sure.min(Applicability::Likely);
    }
    cell.keep(number, Code::TrailingText, Span::new(number.end, core.end));
    true
}

/// Marks of a question, parted by a blank from a number that more than its length speaks for: `YT… ???`.
fn asked(input: &str, core: Span, cell: &mut Peeled) -> bool {
    let text = core.of(input);
    let rest = text.trim_end_matches(ASKING);
    let number = Span::new(core.start, core.start + rest.trim_end().len());
    if text[rest.len()..].chars().count() < MASK || core.start + rest.len() == number.end {
        return false;
    }
    if !cell.is_known(input, number) {
        return false;
    }
    if !cell.is_beyond_doubt(input, number) {
        cell.sure = cell.sure.min(Applicability::Likely);
    }
    cell.keep(number, Code::TrailingText, trim(input, Span::new(number.end, core.end)));
    true
}

/// Two such signs that touch a number in one piece, of which a check digit says that it is whole: `9865…855??`.
fn marked(input: &str, core: Span, cell: &mut Peeled) -> bool {
    let text = core.of(input);
    let rest = text.trim_end_matches(MARKS);
    let number = Span::new(core.start, core.start + rest.len());
    let solid = rest.len() >= SHORTEST && rest.bytes().all(|b| b.is_ascii_alphanumeric());
    if !solid || text[rest.len()..].chars().count() != MASK - 1 {
        return false;
    }
    let own = cell.declared.is_none() || cell.is_own(input, number);
    let Some(claim) = cell.claim(input, number).filter(|claim| claim.checked && own) else { return false };
    // They may hide what a longer number goes on with.
    if !claim.is_distinctive() {
        cell.sure = cell.sure.min(Applicability::Likely);
    }
    cell.keep(number, Code::TrailingText, Span::new(number.end, core.end));
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_behind_a_number_and_letters_of_a_list_come_off() {
        for (text, left) in [
            ("986578788855??", Some("986578788855")),
            ("986578788855**", Some("986578788855")),
            ("98657??", None),
            ("b) 986578788855", Some("986578788855")),
            ("(a) 3318810025", Some("3318810025")),
            ("(ab) 3318810025", None),
            ("1.YT4645855364007170", Some("YT4645855364007170")),
            ("123.YT4645855364007170", None),
            ("1.YT46458", None),
        ] {
            let mut cell = Peeled::whole(text);
            assert_eq!(peel(text, &mut cell).then(|| cell.core.of(text)), left, "{text}");
        }
    }
}
