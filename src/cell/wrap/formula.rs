//! Formulas, whose texts and figures hold a number.

use alloc::vec::Vec;

use crate::canon::{Compact, Reading};
use crate::cell::claim::{self, Claim};
use crate::cell::{Peeled, trim};
use crate::damage;
use crate::finding::{Applicability, Code, Span};
use crate::signs::is_digits;

/// The sign that a formula may begin with, in front of digits that the declared carrier knows, `+9865…`, or of what
/// proves to be a number and is none of a telephone: `+1Z5R…`.
pub(in crate::cell) fn plus(input: &str, cell: &mut Peeled) -> bool {
    // No number of a telephone has more digits.
    const DIALLED: usize = 15;
    let core = trim(input, cell.core);
    let Some(digits) = core.of(input).strip_prefix(['+', '＋']) else { return false };
    let number = Span::new(core.end - digits.len(), core.end);
    let sign = Span::new(core.start, number.start);
    if is_digits(digits) && cell.is_own(input, number) {
        cell.keep(number, Code::FormulaWrapper, sign);
        return true;
    }
    let lettered = digits.bytes().any(|b| b.is_ascii_alphabetic());
    if !(lettered || digits.len() > DIALLED) || !cell.is_beyond_doubt(input, number) {
        return false;
    }
    cell.keep(number, Code::LabelGlued, sign);
    true
}

/// What parts the texts and figures of a formula.
const BOUNDS: &[char] = &['"', '(', ')', ',', ';', '&', '“', '”'];

/// `="9400…"`, `=T("9400…")`, `=HYPERLINK("https://…","9400…")`: the text or figure inside that is a number, or the
/// only one there is.
pub(in crate::cell) fn formula(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let Some(body) = core.of(input).strip_prefix(['=', '＝', '@']) else { return false };
    let texts = texts(body, core.end - body.len());
    if let Some(texts) = &texts
        && let Some(reading) = joined(texts, cell)
    {
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
    let filled = |span: &Span| {
        let text = span.of(input);
        !is_mask(text) && (text.contains(char::is_numeric) || damage::is_disfigured(input, *span, declared))
    };
    let parts: Vec<Span> = pieces.filter(filled).collect();
    let number = parts.iter().find(|&&span| cell.claim(input, span).is_some());
    let only = || if let [one] = &parts[..] { Some(one) } else { None };
    let Some(&number) = number.or_else(only) else { return false };
    // One of several texts may be a piece of what they make together.
    if texts.is_some_and(|texts| texts.plain.len() > 1) {
        cell.sure = cell.sure.min(Applicability::Likely);
    }
    cell.keep(number, Code::FormulaWrapper, Span::new(core.start, number.start));
    true
}

/// The text of a formula that is nothing but one text.
fn only_text(body: &str) -> Option<&str> {
    body.strip_prefix('"')?.strip_suffix('"').filter(|text| !text.contains('"'))
}

/// How a figure is to be shown: `000000000000`, `0`, `@`.
fn is_mask(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| matches!(b, b'0' | b'#' | b'@' | b'?' | b'.'))
}

/// Functions that join texts, in capitals, as spreadsheets name them in their languages.
const JOINING: &[&str] = &[
    "BİRLEŞTİR",
    "CONCAT",
    "CONCATENA",
    "CONCATENAR",
    "CONCATENATE",
    "CONCATENER",
    "JOIN",
    "JOINDRE.TEXTE",
    "SAMMANFOGA",
    "TEKST.SAMENVOEGEN",
    "TEXTJOIN",
    "TEXTKETTE",
    "TEXTVERKETTEN",
    "UNIRCADENAS",
    "VERKETTEN",
    "ZŁĄCZ.TEKST",
    "ZŁĄCZ.TEKSTY",
    "СЦЕП",
    "СЦЕПИТЬ",
];

/// The texts that a formula names.
struct Texts<'a> {
    /// Those of letters and digits alone, and where each begins.
    plain: Vec<(&'a str, usize)>,
    /// Whether it names nothing else.
    all: bool,
    /// Whether it joins them, and does not only hand them to a function that nobody knows.
    joins: bool,
}

/// The texts of `=CONCATENATE("LX","473124735","CN")`, `=TEXTJOIN("",TRUE,"LX",473124735,"CN")`,
/// `="LX"&"473124735"&"CN"`; `at` is where the formula begins. `None` where there are no several.
fn texts(body: &str, at: usize) -> Option<Texts<'_>> {
    let named = |name: &str| name.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '_'));
    let call = body.split_once('(').filter(|(name, _)| !name.is_empty() && named(name));
    let (list, signs, joins) = match call {
        Some((name, rest)) => (rest.strip_suffix(')')?, [',', ';'], JOINING.contains(&&*name.to_uppercase())),
        None => (body, ['&', '&'], true),
    };
    let mut from = at + (list.as_ptr() as usize - body.as_ptr() as usize);
    let mut texts = Texts { plain: Vec::new(), all: true, joins };
    let mut empty = false;
    for (i, part) in list.split(signs).enumerate() {
        let begin = from;
        from += part.len() + 1;
        let text = part.trim();
        let inside = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
        // What stands between the texts, and whether empty ones count, is said in front of them.
        let switch = |text: &str| text.chars().all(char::is_alphabetic) || matches!(text, "0" | "1");
        if call.is_some() && (i == 0 && inside == Some("") || i == 1 && empty && inside.is_none() && switch(text)) {
            empty = true;
            continue;
        }
        let kept = inside.unwrap_or(text);
        let plain = |b: u8| b.is_ascii_digit() || inside.is_some() && b.is_ascii_alphabetic();
        if kept.is_empty() || !kept.bytes().all(plain) || !joins && (inside.is_none() || is_mask(kept)) {
            texts.all = false;
        } else {
            texts.plain.push((kept, begin + (kept.as_ptr() as usize - part.as_ptr() as usize)));
        }
    }
    (texts.plain.len() > 1).then_some(texts)
}

/// What the texts make together, when they are all that the formula joins; or when they make a number, and none of them
/// is one without the others.
fn joined(texts: &Texts, cell: &Peeled) -> Option<Reading> {
    let mut reading = Reading::default();
    for &(text, at) in &texts.plain {
        for (i, b) in text.bytes().enumerate() {
            reading.text.push(b.to_ascii_uppercase());
            reading.at.push(((at + i) as u32, (at + i + 1) as u32));
        }
    }
    let number = |text: &str| Compact::of(text.to_ascii_uppercase().as_bytes());
    let own = |number: &Compact| cell.declared.is_some_and(|carrier| claim::by(carrier, number));
    let distinctive = |number: &Compact| claim::of_number(number).is_some_and(Claim::is_distinctive);
    let makes = || {
        let whole = Compact::of(&reading.text);
        let alone = |(text, _): &(&str, usize)| number(text).is_some_and(|part| own(&part) || distinctive(&part));
        whole.is_some_and(|whole| whole.letters != 0 && distinctive(&whole) || claim::is_proven(&whole, cell.declared))
            && !texts.plain.iter().any(alone)
    };
    (texts.all && (texts.joins || makes())).then_some(reading)
}
