//! What is put around a text: quotation marks, brackets, formulas, markup.

use alloc::vec::Vec;

use super::label::starts_with_identifier;
use super::{Peeled, trim};
use crate::canon::{self, Reading};
use crate::damage;
use crate::finding::{Applicability, Code, Span};
use crate::foreign;
use crate::signs::{BRACKETS, OPENING, is_apostrophe, is_quote};

/// Signs that open, and signs that close, in any combination: people and programs lose one of a pair.
const OPEN: &[&str] = &[
    "\\\"", "\"", "“", "”", "„", "‟", "‘", "’", "‚", "'", "`", "´", "«", "‹", "»", "›", "「", "『", "＂", "＇", "[",
    "【", "〔", "{", "(", "（", "<", "《", "&quot;", "&#34;", "&#39;", "&apos;", "&ldquo;", "&lt;", "%22", "%27",
];
const CLOSE: &[&str] = &[
    "\\\"", "\"", "“", "”", "„", "‟", "‘", "’", "'", "`", "´", "»", "›", "«", "‹", "」", "』", "＂", "＇", "]", "】",
    "〕", "}", ")", "）", ">", "》", "&quot;", "&#34;", "&#39;", "&apos;", "&rdquo;", "&gt;", "%22", "%27", "!", "！",
];

/// Signs that emphasise what stands between them, and part columns.
const LINES: &[char] = &['_', '~', '|'];

/// Programs that quote what is quoted stop long before.
const DEEPEST: usize = 12;

/// Quotation marks and brackets at both ends, or at one.
pub(super) fn quotes(input: &str, cell: &mut Peeled) -> bool {
    let mut core = trim(input, cell.core);
    let all = core;
    let bare = |c: char| c.is_ascii_alphanumeric();
    if all.of(input).starts_with(bare) && all.of(input).ends_with(bare) {
        return false;
    }
    // No sign begins with a letter or a digit, and none ends with a letter.
    for _ in 0..DEEPEST {
        if core.of(input).starts_with(bare) {
            break;
        }
        let Some(sign) = OPEN.iter().find(|s| core.of(input).starts_with(**s) && !is_separator(core.of(input))) else {
            break;
        };
        // A bracket that closes inside belongs to what stands in front of the number.
        let text = core.of(input);
        let closes_inside = |(open, close): &(char, char)| {
            sign.starts_with(*open)
                && text.matches(*close).count() >= text.matches(*open).count()
                && text.find(*close).is_some_and(|at| text[at..].contains(char::is_alphanumeric))
        };
        if BRACKETS.iter().any(closes_inside) {
            break;
        }
        core = trim(input, Span::new(core.start + sign.len(), core.end));
    }
    for _ in 0..DEEPEST {
        if core.of(input).ends_with(|c: char| c.is_ascii_alphabetic()) {
            break;
        }
        let Some(sign) = CLOSE.iter().find(|s| core.of(input).ends_with(**s)) else { break };
        // So ends the error of a formula: `#NAME!`.
        if sign.ends_with(['!', '！']) && core.of(input).starts_with('#') {
            break;
        }
        // A bracket that opens inside belongs to what stands behind the number.
        let opens_inside = |(open, close): &(char, char)| {
            let count = |sign: char| core.of(input).matches(sign).count();
            sign.starts_with(*close) && count(*open) >= count(*close)
        };
        if BRACKETS.iter().any(opens_inside) {
            break;
        }
        core = trim(input, Span::new(core.start, core.end - sign.len()));
    }
    let more = OPEN.iter().any(|s| core.of(input).starts_with(*s)) && core.start - all.start >= DEEPEST;
    if core == all || more || core.of(input).is_empty() {
        return false;
    }
    let dress = if core.start > all.start { Span::new(all.start, core.start) } else { Span::new(core.end, all.end) };
    // The sign that ends a sentence quotes nothing.
    let exclaimed = dress.of(input).chars().all(|c| matches!(c, '!' | '！'));
    cell.keep(core, if exclaimed { Code::TrailingText } else { Code::Quotes }, dress);
    true
}

/// Quotation marks around what a sign in it hides.
pub(super) fn quoted(input: &str, cell: &mut Peeled) -> bool {
    let text = trim(input, cell.core).of(input);
    let inner = text.trim_start_matches(is_quote);
    let begins = inner.len() < text.len();
    begins && inner.starts_with(|c: char| c.is_ascii_alphanumeric()) && (apostrophe(input, cell) || quotes(input, cell))
        || !begins && text.ends_with(is_quote) && text.starts_with(|c: char| c.is_ascii_alphanumeric()) && quotes(input, cell)
}

/// `<GS>` and its like are part of a barcode, not brackets; nor are those around an identifier: `(420)`.
fn is_separator(text: &str) -> bool {
    let inside = text.strip_prefix(OPENING);
    let sign = |s: &&str| text.get(..s.len()).is_some_and(|head| head.eq_ignore_ascii_case(s));
    ["<GS>", "{GS}", "[GS]", "(GS)", "<FNC1>"].iter().any(sign) || inside.is_some_and(starts_with_identifier)
}

/// Control characters as programs spell them, in front of a number: `\\t9865…`.
pub(super) fn escapes(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    let mut rest = text;
    while let Some(behind) = ["\\t", "\\n", "\\r"].iter().find_map(|sign| rest.strip_prefix(*sign)) {
        rest = behind;
    }
    if rest.len() == text.len() || !rest.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        return false;
    }
    let at = core.end - rest.len();
    cell.keep(Span::new(at, core.end), Code::ControlCharacter, Span::new(core.start, at));
    true
}

/// A space that breaks no line, in a Cyrillic code page: the first of its two bytes is a letter.
const HARD_SPACE: &str = "В\u{a0}";

/// That one in front of a number or behind it. Where the letter may be the number's own, it is a proposal.
pub(super) fn hard_space(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    // The space at the end is white space by itself.
    let behind = cell.core.of(input).strip_suffix(HARD_SPACE).map(|rest| {
        let end = cell.core.start + rest.len();
        (trim(input, Span::new(core.start, end)), Span::new(end, cell.core.end))
    });
    let before = core.of(input).strip_prefix(HARD_SPACE).map(|rest| {
        let start = core.end - rest.len();
        (trim(input, Span::new(start, core.end)), Span::new(core.start, start))
    });
    let Some((number, space)) = before.or(behind) else { return false };
    if cell.claim(input, number).is_none() {
        return false;
    }
    if cell.claim(input, core).is_some() {
        cell.sure = cell.sure.min(Applicability::Likely);
    }
    cell.keep(number, Code::Mojibake, space);
    true
}

/// White space at the edges as pages and links spell it, and a separator that parts the number from nothing:
/// `"9865…"%20`, `*9865…*␝`.
pub(super) fn edges(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    let separator = |c: char| matches!(c, '\u{1d}' | '␝').then_some((c.len_utf8(), Code::Gs1Separator));
    let behind = text.chars().last().and_then(separator).or_else(|| canon::sequence_at_end(text));
    let before = || text.chars().next().and_then(separator).or_else(|| canon::sequence(text));
    if let Some((len, code)) = behind.filter(|(len, _)| *len < text.len()) {
        let end = core.end - len;
        cell.keep(Span::new(core.start, end), code, Span::new(end, core.end));
    } else if let Some((len, code)) = before().filter(|(len, _)| *len < text.len()) {
        let start = core.start + len;
        cell.keep(Span::new(start, core.end), code, Span::new(core.start, start));
    } else {
        return false;
    }
    true
}

/// A bullet in front, and the same sign at both ends: `• RB123456785GB`, `_42XR81674209*736039_`. Stars are those of a
/// barcode.
pub(super) fn decoration(input: &str, cell: &mut Peeled) -> bool {
    const BULLETS: &[char] = &['•', '·', '●', '■', '□', '▪', '►', '★', '☆', '✓', '✔'];
    let core = trim(input, cell.core);
    let text = core.of(input);
    let bullet = text.strip_prefix(BULLETS).filter(|rest| rest.starts_with(char::is_whitespace));
    if let Some(rest) = bullet.filter(|rest| !rest.contains(damage::hides_characters)) {
        let number = trim(input, Span::new(core.end - rest.len(), core.end));
        cell.keep(number, Code::LabelGlued, Span::new(core.start, number.start));
        return number.start < number.end;
    }
    let Some(sign) = text.chars().next().filter(|sign| LINES.contains(sign)) else { return false };
    let behind = text.trim_start_matches(sign);
    let inner = behind.trim_end_matches(sign);
    // A row of lines is a place to write on.
    if inner.len() == behind.len() || inner.trim().is_empty() || text.contains("___") {
        return false;
    }
    let start = core.end - behind.len();
    let inner = trim(input, Span::new(start, start + inner.len()));
    cell.keep(inner, Code::Separator, Span::new(core.start, start));
    true
}

/// A text as a program quotes it, with the letter of its kind in front: `b'9400…'`, `u"RB…"`.
pub(super) fn literal(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    let Some(quoted) = text.strip_prefix(['b', 'B', 'u', 'U', 'r', 'R']) else { return false };
    let inside = |sign: char| quoted.strip_prefix(sign)?.strip_suffix(sign).filter(|inner| !inner.contains(sign));
    let Some(inner) = inside('\'').or_else(|| inside('"')).filter(|inner| !inner.is_empty()) else { return false };
    let start = core.end - quoted.len() + 1;
    let number = trim(input, Span::new(start, start + inner.len()));
    cell.keep(number, Code::Quotes, Span::new(core.start, start));
    number.start < number.end
}

/// A single apostrophe in front: how spreadsheets mark text.
pub(super) fn apostrophe(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    let Some(sign) = text.chars().next().filter(|c| is_apostrophe(*c) || matches!(c, 'ʼ' | '′' | 'ʹ')) else {
        return false;
    };
    let rest = &text[sign.len_utf8()..];
    if rest.ends_with(is_apostrophe) || rest.is_empty() {
        return false;
    }
    let at = core.start + sign.len_utf8();
    cell.keep(Span::new(at, core.end), Code::ApostrophePrefix, Span::new(core.start, at));
    true
}

/// The sign that a formula may begin with, in front of digits that the declared carrier knows: `+9865…`.
pub(super) fn plus(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let Some(digits) = core.of(input).strip_prefix(['+', '＋']) else { return false };
    let number = Span::new(core.end - digits.len(), core.end);
    if !digits.bytes().all(|b| b.is_ascii_digit()) || !cell.is_own(input, number) {
        return false;
    }
    cell.keep(number, Code::FormulaWrapper, Span::new(core.start, number.start));
    true
}

/// What parts the texts and figures of a formula.
const BOUNDS: &[char] = &['"', '(', ')', ',', ';', '&', '“', '”'];

/// `="9400…"`, `=T("9400…")`, `=HYPERLINK("https://…","9400…")`: the text or figure inside that is a number, or the
/// only one there is.
pub(super) fn formula(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let Some(body) = core.of(input).strip_prefix(['=', '＝', '@']) else { return false };
    if let Some(reading) = joined(body, core.end - body.len()) {
        cell.keep(core, Code::FormulaWrapper, Span::new(core.start, reading.at[0].0 as usize));
        cell.rewritten = Some(reading);
        return true;
    }
    if let Some(text) = only_text(body).filter(|text| !text.is_empty()) {
        let start = core.end - body.len() + 1;
        cell.keep(Span::new(start, start + text.len()), Code::FormulaWrapper, Span::new(core.start, start));
        return true;
    }
    let mut at = core.end - body.len();
    let pieces = body.split_inclusive(BOUNDS).map(|part| {
        let start = at;
        at += part.len();
        trim(input, Span::new(start, start + part.trim_end_matches(BOUNDS).len()))
    });
    let declared = cell.declared;
    let filled =
        |span: &Span| span.of(input).contains(char::is_numeric) || damage::is_disfigured(input, *span, declared);
    let parts: Vec<Span> = pieces.filter(filled).collect();
    let number = parts.iter().find(|&&span| cell.claim(input, span).is_some());
    let only = || if let [one] = &parts[..] { Some(one) } else { None };
    let Some(&number) = number.or_else(only) else { return false };
    cell.keep(number, Code::FormulaWrapper, Span::new(core.start, number.start));
    true
}

/// The text of a formula that is nothing but one text.
fn only_text(body: &str) -> Option<&str> {
    body.strip_prefix('"')?.strip_suffix('"').filter(|text| !text.contains('"'))
}

/// `=CONCATENATE("LX","473124735","CN")`, `="LX"&"473124735"&"CN"`: the texts that a formula joins, when they are all
/// that it joins. `at` is where it begins.
fn joined(body: &str, at: usize) -> Option<Reading> {
    let call = ["CONCATENATE(", "CONCAT(", "concatenate(", "concat("].iter().find_map(|head| body.strip_prefix(head));
    let (list, sign) = match call {
        Some(rest) => (rest.strip_suffix(')')?, [',', ';']),
        None => (body, ['&', '&']),
    };
    let start = at + (list.as_ptr() as usize - body.as_ptr() as usize);
    let mut reading = Reading::default();
    let (mut from, mut parts) = (start, 0);
    for part in list.split(sign) {
        let text = part.trim();
        let text = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or(text);
        let quoted = text.len() < part.trim().len();
        let plain = |b: u8| b.is_ascii_digit() || quoted && b.is_ascii_alphabetic();
        if text.is_empty() || !text.bytes().all(plain) {
            return None;
        }
        let first = from + (text.as_ptr() as usize - part.as_ptr() as usize);
        for (i, b) in text.bytes().enumerate() {
            reading.text.push(b.to_ascii_uppercase());
            reading.at.push(((first + i) as u32, (first + i + 1) as u32));
        }
        from += part.len() + 1;
        parts += 1;
    }
    (parts > 1).then_some(reading)
}

/// Tags: the text between them that is a number, or the only one with digits in it.
pub(super) fn html(input: &str, cell: &mut Peeled) -> bool {
    let core = cell.core;
    let text = core.of(input);
    let mut texts: Vec<Span> = Vec::new();
    let (mut at, mut first, mut tags) = (0, None, 0);
    while let Some((from, to)) = next_tag(text, at) {
        texts.push(Span::new(core.start + at, core.start + from));
        first.get_or_insert(Span::new(core.start + from, core.start + to));
        tags += 1;
        at = to;
    }
    let Some(first) = first else { return false };
    texts.push(Span::new(core.start + at, core.end));
    // A day in the next column is none.
    let day = |span: &Span| foreign::is_day(trim(input, *span).of(input));
    let numbered = |span: &Span| span.of(input).bytes().any(|b| b.is_ascii_digit()) && !day(span);
    if texts.iter().any(numbered) {
        texts.retain(numbered);
    } else {
        texts.retain(|span| !trim(input, *span).of(input).is_empty());
    }
    let number = texts.iter().find(|&&span| cell.claim(input, trim(input, span)).is_some());
    let only = || if let [one] = &texts[..] { Some(one) } else { None };
    let Some(&number) = number.or_else(only) else { return false };
    // Another text as long as a number may be one with a slip, which must not go unseen.
    let long = |span: &&Span| span.of(input).bytes().filter(u8::is_ascii_digit).count() >= LONG;
    if texts.iter().filter(long).count() > 1 {
        cell.sure = cell.sure.min(Applicability::Likely);
    }
    cell.keep(trim(input, number), Code::HtmlMarkup, first);
    if let Some(finding) = cell.findings.last_mut() {
        finding.count = tags;
    }
    true
}

/// Fewer digits beside a number are a quantity or a date.
const LONG: usize = 7;

/// The next tag at or after `from`: `<b>`, `</td>`, `<br/>`, also with its angles escaped.
fn next_tag(text: &str, mut from: usize) -> Option<(usize, usize)> {
    loop {
        let at = from + text[from..].find(['<', '&'])?;
        if let Some(len) = canon::tag(&text[at..]) {
            return Some((at, at + len));
        }
        from = at + 1;
    }
}
