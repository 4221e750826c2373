//! What is put around a text: quotation marks, brackets, formulas, markup.

use super::{Peeled, claim, trim};
use crate::finding::{Code, Span};

/// Signs that open, and signs that close, in any combination: people and programs lose one of a pair.
const OPEN: &[&str] = &[
    "\\\"", "\"", "“", "”", "„", "‟", "‘", "’", "‚", "'", "`", "´", "«", "‹", "»", "›", "「", "『", "＂", "＇", "[",
    "【", "〔", "{", "(", "（", "<", "《", "&quot;", "&#34;", "&#39;", "&apos;", "&ldquo;", "&lt;", "%22", "%27",
];
const CLOSE: &[&str] = &[
    "\\\"", "\"", "“", "”", "„", "‟", "‘", "’", "'", "`", "´", "»", "›", "«", "‹", "」", "』", "＂", "＇", "]", "】",
    "〕", "}", ")", "）", ">", "》", "&quot;", "&#34;", "&#39;", "&apos;", "&rdquo;", "&gt;", "%22", "%27", "!", "！",
];

/// Quotation marks and brackets at both ends, or at one.
pub(super) fn quotes(input: &str, cell: &mut Peeled) -> bool {
    let mut core = trim(input, cell.core);
    let all = core;
    while let Some(sign) = OPEN.iter().find(|s| core.of(input).starts_with(**s) && !is_separator(core.of(input))) {
        core = trim(input, Span::new(core.start + sign.len(), core.end));
    }
    while let Some(sign) = CLOSE.iter().find(|s| core.of(input).ends_with(**s)) {
        core = trim(input, Span::new(core.start, core.end - sign.len()));
    }
    if core == all || core.of(input).is_empty() {
        return false;
    }
    let dress = if core.start > all.start { Span::new(all.start, core.start) } else { Span::new(core.end, all.end) };
    cell.keep(core, Code::Quotes, dress);
    true
}

/// `<GS>` and its like are part of a barcode, not brackets.
fn is_separator(text: &str) -> bool {
    ["<GS>", "{GS}", "[GS]"].iter().any(|s| text.starts_with(s))
}

/// A single apostrophe in front: how spreadsheets mark text.
pub(super) fn apostrophe(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    let Some(sign) = text.chars().next().filter(|c| matches!(c, '\'' | '’' | '‘' | '`' | '´' | '＇' | 'ʼ'))
    else {
        return false;
    };
    let rest = &text[sign.len_utf8()..];
    if rest.ends_with(['\'', '’', '‘', '`', '´', '＇']) || rest.is_empty() {
        return false;
    }
    let at = core.start + sign.len_utf8();
    cell.keep(Span::new(at, core.end), Code::ApostrophePrefix, Span::new(core.start, at));
    true
}

/// What parts the texts and figures of a formula.
const BOUNDS: &[char] = &['"', '(', ')', ',', ';', '&', '“', '”'];

/// `="9400…"`, `=T("9400…")`, `=HYPERLINK("https://…","9400…")`: the text or figure inside that is a number, or the
/// only one there is.
pub(super) fn formula(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let Some(body) = core.of(input).strip_prefix(['=', '＝', '@']) else { return false };
    let mut at = core.end - body.len();
    let pieces = body.split_inclusive(BOUNDS).map(|part| {
        let start = at;
        at += part.len();
        trim(input, Span::new(start, start + part.trim_end_matches(BOUNDS).len()))
    });
    let filled = |span: &Span| span.of(input).bytes().any(|b| b.is_ascii_digit());
    let parts: Vec<Span> = pieces.filter(filled).collect();
    let number = parts.iter().find(|&&span| claim::of(input, span).is_some());
    let only = || if let [one] = &parts[..] { Some(one) } else { None };
    let Some(&number) = number.or_else(only) else { return false };
    cell.keep(number, Code::FormulaWrapper, Span::new(core.start, number.start));
    true
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
    texts.retain(|span| span.of(input).bytes().any(|b| b.is_ascii_digit()));
    let number = texts.iter().find(|&&span| claim::of(input, trim(input, span)).is_some());
    let only = || if let [one] = &texts[..] { Some(one) } else { None };
    let Some(&number) = number.or_else(only) else { return false };
    cell.keep(trim(input, number), Code::HtmlMarkup, first);
    if let Some(finding) = cell.findings.last_mut() {
        finding.count = tags;
    }
    true
}

/// The next tag at or after `from`: `<b>`, `</td>`, `<br/>`, also with its angles escaped.
fn next_tag(text: &str, mut from: usize) -> Option<(usize, usize)> {
    loop {
        let plain = text[from..].find('<').map(|i| (from + i, "<", ">"));
        let escaped = text[from..].find("&lt;").map(|i| (from + i, "&lt;", "&gt;"));
        let (at, open, close) = match (plain, escaped) {
            (Some(a), Some(b)) => a.min(b),
            (a, b) => a.or(b)?,
        };
        let inside = at + open.len();
        let end = inside + text[inside..].find(close)?;
        let name = text[inside..end].trim_start_matches(['/', '!']);
        let word: String = name.chars().take_while(char::is_ascii_alphanumeric).collect();
        if name.starts_with(|c: char| c.is_ascii_alphabetic()) && !matches!(&word[..], "GS" | "FNC1") {
            return Some((at, end + close.len()));
        }
        from = inside;
    }
}
