//! What is put around a text: quotation marks, brackets, formulas, markup.

mod formula;
mod inside;
mod markup;
mod space;

pub(super) use formula::{formula, plus};
pub(super) use inside::inside;
pub(super) use markup::html;
pub(super) use space::{edges, escapes, hard_space};

use super::claim::Claim;
use super::label::starts_with_identifier;
use super::lengths::SHORTEST;
use super::{Peeled, misread, trim};
use crate::damage;
use crate::finding::{Code, Span};
use crate::signs::{BRACKETS, BULLETS, LINES, OPENING, is_apostrophe, is_quote};

/// Signs that open, and signs that close, in any combination: people and programs lose one of a pair.
const OPEN: &[&str] = &[
    "\\\"", "\"", "“", "”", "„", "‟", "″", "‶", "‘", "’", "‚", "′", "‵", "'", "`", "´", "«", "‹", "»", "›", "「", "『",
    "＂", "＇", "[", "【", "〔", "{", "(", "（", "<", "《", "&quot;", "&#34;", "&#39;", "&apos;", "&ldquo;", "&lt;",
    "%22", "%27",
];
const CLOSE: &[&str] = &[
    "\\\"", "\"", "“", "”", "„", "‟", "″", "‶", "‘", "’", "′", "‵", "'", "`", "´", "»", "›", "«", "‹", "」", "』",
    "＂", "＇", "]", "】", "〕", "}", ")", "）", ">", "》", "&quot;", "&#34;", "&#39;", "&apos;", "&rdquo;", "&gt;",
    "%22", "%27", "!", "！",
];

/// Programs that quote what is quoted stop long before.
const DEEPEST: usize = 12;

/// Quotation marks and brackets at both ends, or at one.
pub(super) fn quotes(input: &str, cell: &mut Peeled) -> bool {
    let all = trim(input, cell.core);
    let bare = |c: char| c.is_ascii_alphanumeric();
    if all.of(input).starts_with(bare) && all.of(input).ends_with(bare) {
        return false;
    }
    let core = without_closing(input, without_opening(input, all));
    let more = OPEN.iter().any(|s| core.of(input).starts_with(*s)) && core.start - all.start >= DEEPEST;
    if core == all || more || core.of(input).is_empty() {
        return false;
    }
    let dress = if core.start > all.start { Span::new(all.start, core.start) } else { Span::new(core.end, all.end) };
    // The sign that ends a sentence quotes nothing.
    let exclaimed = dress.of(input).chars().all(|c| c.is_whitespace() || matches!(c, '!' | '！'));
    cell.keep(core, if exclaimed { Code::TrailingText } else { Code::Quotes }, dress);
    true
}

/// What is left of a text without the signs that open quotations and brackets at its beginning.
fn without_opening(input: &str, mut core: Span) -> Span {
    for _ in 0..DEEPEST {
        // No sign begins with a letter or a digit.
        if core.of(input).starts_with(|c: char| c.is_ascii_alphanumeric()) {
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
    core
}

/// What is left of a text without the signs that close quotations and brackets at its end.
fn without_closing(input: &str, mut core: Span) -> Span {
    for _ in 0..DEEPEST {
        // No sign ends with a letter.
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
    core
}

/// Quotation marks around what a sign in it hides.
pub(super) fn quoted(input: &str, cell: &mut Peeled) -> bool {
    let text = trim(input, cell.core).of(input);
    let inner = text.trim_start_matches(is_quote);
    let begins = inner.len() < text.len();
    begins && inner.starts_with(|c: char| c.is_ascii_alphanumeric()) && (apostrophe(input, cell) || quotes(input, cell))
        || !begins
            && text.ends_with(is_quote)
            && text.starts_with(|c: char| c.is_ascii_alphanumeric())
            && quotes(input, cell)
}

/// `<GS>` and its like are part of a barcode, not brackets; nor are those around an identifier: `(420)`.
fn is_separator(text: &str) -> bool {
    let inside = text.strip_prefix(OPENING);
    let sign = |s: &&str| text.get(..s.len()).is_some_and(|head| head.eq_ignore_ascii_case(s));
    ["<GS>", "{GS}", "[GS]", "(GS)", "<FNC1>"].iter().any(sign) || inside.is_some_and(starts_with_identifier)
}

/// A bullet in front, and the same sign at both ends: `• RB123456785GB`, `_42XR81674209*736039_`. Stars are those of a
/// barcode.
pub(super) fn decoration(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    let bullet = text.strip_prefix(BULLETS).filter(|rest| rest.starts_with(char::is_whitespace));
    if let Some(rest) = bullet.filter(|rest| !rest.contains(damage::hides_characters)) {
        let number = trim(input, Span::new(core.end - rest.len(), core.end));
        cell.keep(number, Code::LabelGlued, Span::new(core.start, number.start));
        return number.start < number.end;
    }
    if blot(input, core, cell) || emphasis(input, core, cell) {
        return true;
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

/// One sign that would hide a character, in front of a number that lacks none, as more than its length says: `●463…`.
fn blot(input: &str, core: Span, cell: &mut Peeled) -> bool {
    const BLOTS: &[char] = &['●', '■'];
    let Some(rest) = core.of(input).strip_prefix(BLOTS) else { return false };
    let number = Span::new(core.end - rest.len(), core.end);
    if !rest.bytes().all(|b| b.is_ascii_alphanumeric()) || !cell.is_known(input, number) {
        return false;
    }
    cell.keep(number, Code::LabelGlued, Span::new(core.start, number.start));
    true
}

/// As many stars at both ends as a text in bold and italic letters has, with a hash or a bullet beside the first ones:
/// `***9865…***`, `**#9865…**`, `#**9865…**`. One or two stars alone are those of a barcode.
fn emphasis(input: &str, core: Span, cell: &mut Peeled) -> bool {
    const MOST: usize = 3;
    const SIGNS: &[char] = &['#', '•'];
    let text = core.of(input);
    let inner = text.trim_end_matches('*');
    let stars = text.len() - inner.len();
    let rest = inner.trim_start_matches(|c: char| c == '*' || SIGNS.contains(&c) || c == ' ');
    let head = &inner[..inner.len() - rest.len()];
    let run = head.trim_matches(|c: char| c != '*');
    let framed = run.len() == stars && run.bytes().all(|b| b == b'*');
    let alone = stars < MOST && head.len() == stars;
    if !(2..=MOST).contains(&stars) || !framed || alone {
        return false;
    }
    let start = core.start + head.len();
    let number = trim(input, Span::new(start, start + rest.len()));
    let known = cell.is_own(input, number) && number.end - number.start >= SHORTEST;
    // Of an item with a slip nothing is hidden either.
    let item = || misread::is_slipped(number.of(input));
    if !(known || cell.claim(input, number).is_some_and(Claim::is_sure) || item()) {
        return false;
    }
    let barcode = head.starts_with('*') && stars < MOST;
    let code = if barcode { Code::StartStop } else { Code::LabelGlued };
    cell.keep(number, code, Span::new(core.start, start));
    true
}

/// The kinds of figures by which programs print one: `np.int64(9865…)`, `Decimal('9865…')`.
const FIGURES: &[&str] = &[
    "int", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float", "float16", "float32",
    "float64", "double", "Decimal",
];

/// The modules that their names may stand behind.
const MODULES: [&str; 3] = ["numpy.", "np.", "decimal."];

/// What stands in the brackets behind the kind of a figure, and where it ends; it may be quoted.
fn figure(text: &str) -> Option<(&str, usize)> {
    let (kind, inner) = text.strip_suffix(')')?.split_once('(')?;
    let kind = MODULES.iter().find_map(|module| kind.strip_prefix(*module)).unwrap_or(kind);
    let within = |quote: char| inner.strip_prefix(quote)?.strip_suffix(quote);
    let quoted = within('\'').or_else(|| within('"'));
    let end = text.len() - ")".len() - usize::from(quoted.is_some());
    let inner = quoted.unwrap_or(inner);
    let plain = inner.starts_with(|c: char| c.is_ascii_digit()) && !inner.contains(['(', ')', '\'', '"']);
    (FIGURES.contains(&kind) && plain).then_some((inner, end))
}

/// A text as a program quotes it, with the letter of its kind in front: `b'9400…'`, `u"RB…"`, `N'9400…'`; or a figure
/// with the name of its kind.
pub(super) fn literal(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    if let Some((inner, end)) = figure(text) {
        let end = core.start + end;
        let number = Span::new(end - inner.len(), end);
        cell.keep(number, Code::LabelGlued, Span::new(core.start, number.start));
        return true;
    }
    let Some(quoted) = text.strip_prefix(['b', 'B', 'u', 'U', 'r', 'R', 'N']) else { return false };
    let inside = |sign: char| quoted.strip_prefix(sign)?.strip_suffix(sign).filter(|inner| !inner.contains(sign));
    let Some(inner) = inside('\'').or_else(|| inside('"')).filter(|inner| !inner.is_empty()) else { return false };
    let start = core.end - quoted.len() + 1;
    let number = trim(input, Span::new(start, start + inner.len()));
    cell.keep(number, Code::Quotes, Span::new(core.start, start));
    number.start < number.end
}

/// An apostrophe in front: how spreadsheets mark text. What marked it several times left several.
pub(super) fn apostrophe(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    let rest = text.trim_start_matches(|c: char| is_apostrophe(c) || matches!(c, 'ʼ' | '′' | 'ʹ'));
    if rest.len() == text.len() || rest.ends_with(is_apostrophe) || rest.is_empty() {
        return false;
    }
    let at = core.end - rest.len();
    cell.keep(Span::new(at, core.end), Code::ApostrophePrefix, Span::new(core.start, at));
    true
}
