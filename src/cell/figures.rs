//! What spreadsheets and number columns put into digits: thousands separators and a fraction of zeros.

use super::{Peeled, claim, trim};
use crate::canon::{self, Glyph, Reading};
use crate::finding::{Code, Finding, Span};

/// Fewer digits are a quantity or a price.
const FEWEST: usize = 8;

pub(super) fn peel(input: &str, cell: &mut Peeled) -> bool {
    let whole = trim(input, cell.core);
    // The sign that ends a sentence or an item of a list is none of the digits'.
    let text = whole.of(input).trim_end_matches(['。', '，', '、', '；', ';', ',', '!', '！', '-', ' ']);
    let core = Span::new(whole.start, whole.start + text.len());
    let figure = |c: char| digit(c).is_some();
    if !text.starts_with(figure) || !text.ends_with(figure) {
        return false;
    }
    fraction(text, core, cell) || groups(input, core, cell)
}

/// `986578788855.0`, `986578788855,00`.
fn fraction(text: &str, core: Span, cell: &mut Peeled) -> bool {
    let body = text.trim_end_matches('0');
    let zeros = text.len() - body.len();
    let Some(number) = body.strip_suffix(['.', ',']) else { return false };
    // The sign that groups the digits parts no fraction from them: the zeros are a group, too.
    if body.ends_with(|sign| number.contains(sign)) {
        return false;
    }
    // Three zeros behind a comma may as well be a group of three.
    let most = if body.ends_with('.') && !number.contains('.') { 6 } else { 2 };
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let grouped = |c: char| c.is_ascii_digit() || mark(c);
    if zeros == 0 || zeros > most || digits < FEWEST || !number.chars().all(grouped) {
        return false;
    }
    let end = core.start + number.len();
    cell.keep(Span::new(core.start, end), Code::FloatSuffix, Span::new(end, core.end));
    true
}

/// `986,578,788,855`: groups of three from the right, always the same sign.
fn groups(input: &str, core: Span, cell: &mut Peeled) -> bool {
    let text = core.of(input);
    let Some(sign) = text.chars().find(|&c| digit(c).is_none()).filter(|&c| mark(c)) else { return false };
    let mut groups = text.split(sign);
    let first = groups.next().unwrap_or("");
    let three = |g: &str| g.chars().count() == 3 && g.chars().all(|c| digit(c).is_some());
    if !(1..=3).contains(&first.chars().count()) || !groups.all(three) {
        return false;
    }
    let mut reading = Reading::default();
    let mut foreign = None;
    for (i, c) in text.char_indices() {
        let Some(figure) = digit(c) else { continue };
        let span = Span::new(core.start + i, core.start + i + c.len_utf8());
        reading.text.push(figure);
        reading.at.push((span.start as u32, span.end as u32));
        if !c.is_ascii() {
            foreign.get_or_insert(span);
        }
    }
    let number = crate::canon::Compact::of(&reading.text);
    if reading.text.len() < FEWEST || number.is_none_or(|n| claim::of_number(&n).is_none() && n.len < 12) {
        return false;
    }
    let at = core.start + first.len();
    cell.keep(core, Code::ThousandsSeparator, Span::new(at, at + sign.len_utf8()));
    if let Some(span) = foreign {
        cell.note(Finding::new(Code::ForeignDigit, span));
    }
    cell.rewritten = Some(reading);
    true
}

/// A digit of any script.
fn digit(c: char) -> Option<u8> {
    match canon::next(c.encode_utf8(&mut [0; 4]))?.2 {
        Glyph::Keep(byte) | Glyph::Fold(byte, _) => Some(byte).filter(u8::is_ascii_digit),
        _ => None,
    }
}

/// Signs between thousands. A plain space is how carriers print numbers.
const fn mark(c: char) -> bool {
    matches!(c, ',' | '，' | '.' | '\'' | '’' | '\u{66c}' | '\u{2009}' | '\u{202f}')
}
