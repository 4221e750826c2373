//! What is left of a text when remarks come off both ends: who it is for, how many, when it left, its place in a list.
//!
//! Nothing here asks what is left: it is every part from which only remarks have been taken, the longest first. What a
//! piece is in itself, a word, a count or a sign, is asked where [the cell](crate::cell) takes off its remarks.

use smallvec::SmallVec;

use crate::cell::{Kind, kind};
use crate::finding::Span;
use crate::foreign;
use crate::script::is_east_asian_text;
use crate::signs::{CLOSING, OPENING, in_brackets, is_dash, is_digits};

/// Longer texts are prose.
const LONGEST_REMARK: usize = 256;
/// More pieces are prose, too.
const MOST_PIECES: usize = 24;
/// Figures of a place in a list, or of a count.
const FIGURES: usize = 3;

/// The parts of a text from whose ends only remarks have come off; not the text itself.
pub(crate) fn remains(text: &str) -> impl Iterator<Item = Span> {
    // Most texts are one piece.
    let solid = text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let pieces = if text.len() <= LONGEST_REMARK && !solid { pieces(text) } else { SmallVec::new() };
    let front = remarks(text, pieces.iter());
    let back = remarks(text, pieces.iter().rev());
    let parts = move |off: usize| {
        let pieces = pieces.clone();
        let ends = (0..=off.min(front)).filter(move |before| off - before <= back).rev();
        ends.filter_map(move |before| {
            let rest = pieces.get(before..pieces.len().checked_sub(off - before)?)?;
            let part = Span::new(rest.first()?.start, rest.last()?.end);
            Some(without_signs(text, part))
        })
    };
    let whole = text.trim().len();
    (0..=front + back).flat_map(parts).filter(move |part| part.start < part.end && part.end - part.start < whole)
}

/// The pieces that whitespace, brackets, or a border between scripts parts.
fn pieces(text: &str) -> SmallVec<[Span; MOST_PIECES]> {
    let mut out = SmallVec::new();
    let mut at = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let token = word.trim_end();
        let span = Span::new(at, at + token.len());
        at += word.len();
        if token.is_empty() {
            continue;
        }
        if foreign::is_time(token) {
            out.push(span);
        } else {
            part(text, span, &mut out);
        }
        if out.len() > MOST_PIECES {
            return SmallVec::new();
        }
    }
    out
}

/// What kind of script a sign belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    /// Written without spaces.
    Han,
    /// A sign of that script that parts what it stands behind from what follows.
    Stop,
    /// A picture, or a sign that decorates lists.
    Decoration,
    Opening,
    Other,
}

impl Script {
    /// Whether it is of East Asian text, whose letters and signs touch one another.
    const fn is_wide(self) -> bool {
        matches!(self, Self::Han | Self::Stop)
    }
}

/// The kind of a character, as far as pieces end with it.
fn script(c: char) -> Script {
    match c {
        _ if OPENING.contains(&c) => Script::Opening,
        '•' | '№' | '|' | '~' | '>' | '_' | '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}' => {
            Script::Decoration
        }
        '：' | '，' | '；' | '。' => Script::Stop,
        _ if is_east_asian_text(c) => Script::Han,
        _ => Script::Other,
    }
}

/// Parts a word where its script changes, and behind a stop: what follows is a caption or a remark of its own. Signs of
/// lists are only parted from its ends.
fn part(text: &str, span: Span, out: &mut SmallVec<[Span; MOST_PIECES]>) {
    let word = span.of(text);
    let decorated = |c: char| script(c) == Script::Decoration;
    let start = span.start + word.len() - word.trim_start_matches(decorated).len();
    let end = (span.start + word.trim_end_matches(decorated).len()).max(start);
    let mut push = |from: usize, to: usize| {
        if from < to {
            out.push(Span::new(from, to));
        }
    };
    push(span.start, start);
    let (mut from, mut before) = (start, None);
    for (i, c) in text[start..end].char_indices() {
        let kind = script(c);
        let wide = before.is_some_and(Script::is_wide);
        let stopped = before == Some(Script::Stop) && kind != Script::Stop;
        let border = kind == Script::Opening || stopped || kind.is_wide() != wide;
        // `/1` in front of 件.
        let counted = c == '/' && {
            let rest = text[start + i + 1..end].trim_start_matches(|c: char| c.is_ascii_digit());
            (1..=FIGURES).contains(&(end - start - i - 1 - rest.len())) && rest.starts_with(|c| script(c).is_wide())
        };
        if before.is_some() && (border || counted) {
            push(from, start + i);
            from = start + i;
        }
        before = Some(kind);
    }
    push(from, end);
    push(end, span.end);
}

/// How many pieces from an end on are remarks.
fn remarks<'p>(text: &str, pieces: impl Iterator<Item = &'p Span> + Clone) -> usize {
    let mut beside_word = false;
    let is_han = |piece: &Span| piece.of(text).starts_with(|c| script(c).is_wide());
    let next = pieces.clone().skip(1).map(Some).chain([None]);
    pieces
        .zip(next)
        .take_while(|(piece, next)| {
            let piece = piece.of(text);
            let kind = kind(piece.trim_start_matches(OPENING));
            let word = matches!(kind, Kind::Word | Kind::Capitals) || is_word(piece);
            let counts = beside_word || next.is_some_and(is_han);
            let sign = kind == Kind::Sign && piece.chars().count() <= FIGURES;
            let remark = word || sign || counts && is_figures(piece) || is_beside(piece);
            beside_word = word;
            remark
        })
        .count()
}

/// A word of any language, however it is spelled and emphasised; uppercase letters are one when they are no country and
/// no beginning of a number.
fn is_word(piece: &str) -> bool {
    let text = piece.trim_matches(|c: char| !c.is_alphanumeric());
    let long = || text.chars().nth(if text.bytes().all(|b| b.is_ascii_uppercase()) { 2 } else { 1 }).is_some();
    !text.is_empty() && text.chars().all(|c| c.is_alphabetic() || matches!(c, '\'' | '’' | '-')) && long()
}

/// `1/`, `(2`: a few figures, which say something only beside a word.
fn is_figures(piece: &str) -> bool {
    let text = piece.trim_matches(|c: char| !c.is_alphanumeric());
    (1..=FIGURES).contains(&text.len()) && is_digits(text)
}

/// What says by itself that it is no part of what it stands beside: a place in a list, a day, a quantity, the number of
/// an order that says so.
fn is_beside(piece: &str) -> bool {
    let figures = |part: &str| (1..=FIGURES).contains(&part.len()) && is_digits(part);
    let text = piece.trim_matches(|c: char| !c.is_alphanumeric());
    let listed = piece.strip_suffix(['.', ')', '）', ':', '、']).is_some_and(figures)
        || piece.strip_prefix(['#', '*', '×']).is_some_and(|number| figures(number) && number.len() < FIGURES);
    listed || foreign::is_remark(piece) || foreign::is_remark(text)
}

/// A part without the signs that part it from remarks.
fn without_signs(text: &str, part: Span) -> Span {
    let separates = |c: char| {
        is_dash(c) || c.is_whitespace() || matches!(c, ',' | ';' | ':' | '/' | '|' | '，' | '：' | '；' | '。')
    };
    let inner = part.of(text);
    let rest = inner.trim_start_matches(|c: char| separates(c) || CLOSING.contains(&c) || c == '.');
    let start = part.end - rest.len();
    let rest = rest.trim_end_matches(|c: char| separates(c) || OPENING.contains(&c));
    let (start, end) = (start, start + rest.len());
    // Brackets around all of it.
    match in_brackets(rest) {
        Some(inner) if !inner.contains(OPENING) => {
            let start = start + rest.find(inner).unwrap_or(0);
            Span::new(start, start + inner.len())
        }
        _ => Span::new(start, end),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn remarks_come_off_and_nothing_else_does() {
        for (text, left) in [
            ("张三 #REF!", "#REF!"),
            ("1) 4111 1111 1111 1111", "4111 1111 1111 1111"),
            ("4500087774/1件", "4500087774"),
            ("包裹2：K1A 0B1", "K1A 0B1"),
            ("📦B00ZE8LWMF", "B00ZE8LWMF"),
            ("备注：税号 91330100MA2KCXYZ1A", "税号 91330100MA2KCXYZ1A"),
            ("11月28日 45669", "45669"),
            ("4500093706(取消)", "4500093706"),
            ("your parcel 41638 has been sent", "41638"),
            ("PO-12345 45669", "45669"),
        ] {
            assert!(remains(text).any(|part| part.of(text) == left), "{text}");
        }
        for text in ["RB123456785GB", "4111 1111 1111 1111", "NL 123456789", "9405 5036 9930", "AB12 CD34"] {
            assert_eq!(remains(text).count(), 0, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_survived_and_parts_lie_on_borders(text in "\\PC{0,40}|[0-9A-Za-z（）件:/. #-]{0,40}") {
            for part in remains(&text) {
                prop_assert!(text.get(part.start..part.end).is_some_and(|part| !part.is_empty()));
            }
        }
    }
}
