//! A labelled number among other captioned fields: `Order: 12345, Tracking: 1Z…`, 订单号:…,运单号:….

use smallvec::SmallVec;

use super::{Peeled, claim, label, name, trim};
use crate::finding::{Code, Span};
use crate::foreign;

/// More fields in one cell are a form.
const MOST: usize = 16;
/// What parts a caption from what it captions.
const MARKS: &[char] = &[':', '：', '﹕', '∶', '=', '＝', '#', '＃'];
/// What parts a field from the next one.
const BORDERS: &[char] = &[',', ';', '|', '、', '，', '；', '｜', '。', '\n', '\r', '\t', '\u{2028}'];
/// Labels of a parcel that name any other number as often.
const GENERAL: &[&str] = &["ref", "label", "barcode", "mail", "post", "express", "order", "条码", "挂号"];
/// Words in front of a caption that it is one with: more are a sentence.
const WORDS: usize = 8;

/// A caption and what it captions.
#[derive(Clone, Copy)]
struct Field {
    caption: Span,
    value: Span,
}

/// Takes the one labelled number out of several captioned fields: whatever the others hold, their captions say that it
/// is none of it. The name of a carrier among them counts as one that stands beside the number.
pub(super) fn peel(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let Some(fields) = fields(input, core) else { return false };
    let Some((at, Field { value, .. })) = labelled(input, &fields) else { return false };
    let number = number(input, cell, value);
    if number == core || !number.of(input).bytes().any(|b| b.is_ascii_digit()) {
        return false;
    }
    let kept = claim::number(input, number);
    for (_, other) in
        fields.iter().enumerate().filter(|(i, field)| *i != at && name::is_caption(field.caption.of(input)))
    {
        if let Some(owner) = name::named(other.value.of(input), kept.as_ref()) {
            cell.name(Code::CarrierNameGlued, other.value, owner.0);
        }
    }
    cell.labelled = true;
    cell.fields = true;
    cell.keep_amid(input, core, number);
    true
}

/// The fields of a text, when it has more than one.
fn fields(input: &str, core: Span) -> Option<SmallVec<[Field; 4]>> {
    let text = core.of(input);
    // Addresses of the web, formulas and objects have signs and rules of their own.
    let calls = |(_, rest): (&str, &str)| {
        let name = rest.trim_start_matches(|c: char| c.is_ascii_alphabetic());
        name.len() < rest.len() && name.starts_with('(')
    };
    if text.contains("://")
        || text.split_once('=').is_some_and(calls)
        || text.starts_with(['=', '{', '[', '#', '＃'])
        || !text.starts_with(char::is_alphabetic)
    {
        return None;
    }
    let mut marks: SmallVec<[(usize, usize); 4]> = SmallVec::new();
    for (at, sign) in text.match_indices(MARKS) {
        let end = at + sign.len();
        match marks.last_mut() {
            // `Order #: 12345`
            Some(last) if text[last.1..at].trim().is_empty() => last.1 = end,
            _ => marks.push((at, end)),
        }
    }
    if !(2..=MOST).contains(&marks.len()) {
        return None;
    }
    let mut out: SmallVec<[Field; 4]> = SmallVec::new();
    let mut before = 0;
    for &(at, end) in &marks {
        let start = before + caption(&text[before..at], out.is_empty());
        // `Carrier: DHL Tracking: …`: what stands in front of a label is the value before.
        let start = start + if out.is_empty() { 0 } else { label_at(&text[start..at]).map_or(0, |(label, _)| label) };
        let captioned = text[start..at].contains(char::is_alphabetic);
        if !captioned {
            // A time of the day, or a sign of the value.
            continue;
        }
        if let Some(last) = out.last_mut() {
            last.value = trim(input, Span::new(last.value.start, core.start + start));
        }
        out.push(Field {
            caption: Span::new(core.start + start, core.start + at),
            value: Span::new(core.start + end, core.end),
        });
        before = end;
    }
    (out.len() > 1).then_some(out)
}

/// Where the caption begins that the text between two marks ends with: behind the last sign that parts fields, and
/// behind the last digit.
fn caption(text: &str, first: bool) -> usize {
    if first {
        return 0;
    }
    let digits =
        text.rfind(|c: char| c.is_numeric()).map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8));
    // Letters that touch the last digit are the number's, and so is what is written in uppercase behind it: `RB … GB`.
    let touching = text[digits..].len() - text[digits..].trim_start_matches(|c: char| c.is_ascii_alphanumeric()).len();
    let mut start = digits + if digits > 0 { touching } else { 0 };
    let border = |text: &str| {
        let wide =
            |at: usize| text[at..].starts_with("  ") || text[at..].starts_with(" / ") || text[at..].starts_with(" - ");
        let mut ends = text.char_indices().filter(|&(at, c)| BORDERS.contains(&c) || wide(at));
        ends.next_back().map_or(0, |(at, c)| at + c.len_utf8())
    };
    start += border(&text[start..]);
    let rest = text[start..].trim_start_matches(|c: char| !c.is_alphanumeric());
    start = text.len() - rest.len();
    // The last two letters of a postal item.
    let country =
        rest.as_bytes().get(..3).is_some_and(|head| head[..2].iter().all(u8::is_ascii_uppercase) && head[2] == b' ');
    let spaced = digits > 0 && text[digits..start].chars().all(|c| c == ' ');
    if country && spaced && start > digits && rest[3..].contains(char::is_alphabetic) { start + 3 } else { start }
}

/// The one field whose caption is the label of a parcel, and its place. One that says so beyond doubt comes before
/// those that are called by a word for any number.
fn labelled(input: &str, fields: &[Field]) -> Option<(usize, Field)> {
    let sole = |is_so: &dyn Fn(&str) -> bool| {
        let fitting = |(_, field): &(usize, &Field)| {
            label_of(input, field).is_some_and(is_so) && field.value.of(input).bytes().any(|b| b.is_ascii_digit())
        };
        let mut found = fields.iter().enumerate().filter(fitting);
        let first = found.next()?;
        found.next().is_none().then_some((first.0, *first.1))
    };
    let general = |label: &str| {
        let begins = |word: &&str| label.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word));
        GENERAL.iter().any(begins)
    };
    sole(&|label| !general(label)).or_else(|| sole(&|_| true))
}

/// The label of a parcel that a caption ends with, unless what it captions is told to be something else.
fn label_of<'a>(input: &'a str, field: &Field) -> Option<&'a str> {
    let text = field.caption.of(input).trim_end();
    let (at, label) = label_at(text)?;
    let whole = Span::new(field.caption.start, closed(input, field.value).end);
    let other = || foreign::look(whole.of(input)).is_some_and(|other| other.labelled);
    (at == 0 || !other()).then_some(label)
}

/// Where the label of a parcel begins that a text ends with, and the label.
fn label_at(text: &str) -> Option<(usize, &str)> {
    let text = text.trim_end();
    // 订单号 ends like a label.
    if foreign::is_announcement(text) {
        return None;
    }
    let begins = |&(at, c): &(usize, char)| {
        c.is_alphabetic() && (at == 0 || !text[..at].ends_with(char::is_alphanumeric) || !c.is_ascii())
    };
    let ends = |end: usize| text[end..].chars().all(|c| !c.is_alphabetic());
    let whole = |at: usize| label::longest(&text[at..]).is_some_and(|(len, bounded)| bounded && ends(at + len));
    let (at, _) = text.char_indices().filter(begins).take(WORDS).find(|&(at, _)| whole(at))?;
    Some((at, &text[at..]))
}

/// The number of a field: all of it where that is one, and else what stands in front of the first sign that parts
/// fields.
fn number(input: &str, cell: &Peeled, value: Span) -> Span {
    let whole = closed(input, value);
    if cell.is_claimed(input, whole) {
        return whole;
    }
    let text = whole.of(input);
    let end = text.find(|c: char| BORDERS.contains(&c)).or_else(|| text.find("  ")).unwrap_or(text.len());
    closed(input, Span::new(whole.start, whole.start + end))
}

/// A value without the signs that part it from the next field.
fn closed(input: &str, value: Span) -> Span {
    let span = trim(input, value);
    let parts = |c: char| BORDERS.contains(&c) || c.is_whitespace() || matches!(c, '/' | '-' | '·' | '&' | '+');
    Span::new(span.start, span.start + span.of(input).trim_end_matches(parts).len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cell;
    use crate::finding::Applicability;

    const OTHERS: &[&str] = &[
        "Order: 4821",
        "Order No.: 8135497230012345",
        "Order #4821",
        "N° de commande : 4821",
        "Bestellnummer: 4821",
        "Nº de pedido: 4821",
        "Номер заказа: 4821",
        "Numer zamówienia: 4821",
        "Sipariş No: 4821",
        "注文番号：4821",
        "订单号:8135497230012345",
        "收件人：张三",
        "Name: John Smith",
        "Qty: 2",
        "Ref: 4821",
        "Date: 2026-11-20",
    ];
    const LABELS: &[&str] = &[
        "Tracking: ",
        "Tracking No.: ",
        "Tracking #",
        "N° de suivi : ",
        "Sendungsnummer: ",
        "Número de seguimiento: ",
        "Трек-номер: ",
        "Numer przesyłki: ",
        "Takip No: ",
        "お問い合わせ番号：",
        "运单号:",
        "快递单号：",
    ];
    const BORDERS: &[&str] = &[", ", "; ", " / ", "\n", "  ", " | ", " ", ",", "，"];

    /// Whatever the language and the sign between them, the labelled number is told, before the other field and behind
    /// it.
    #[test]
    fn the_labelled_one_of_two_fields_is_the_number() {
        for number in ["1Z5R89390357567127", "LX473124735CN", "986578788855"] {
            for (other, label) in OTHERS.iter().flat_map(|other| LABELS.iter().map(move |label| (other, label))) {
                let field = format!("{label}{number}");
                for border in BORDERS {
                    for text in [format!("{other}{border}{field}"), format!("{field}{border}{other}")] {
                        let peeled = cell::peel(&text, None);
                        let found = (peeled.core.of(&text), peeled.sure);
                        assert_eq!(found, (number, Applicability::Safe), "{text:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn what_is_no_row_of_fields_is_left_to_others() {
        for text in [
            "Tracking: 1Z5R89390357567127",
            "Order: 4821, Invoice: 12",
            "头程单号: LX473124735CN, 尾程单号: 1Z5R89390357567127",
            "=CONCATENATE(A1:B2)",
            "https://example.com/?order=1&track=2",
            "12:30 14:20",
            "Order: 4821, Tracking: pending",
        ] {
            let mut cell = Peeled::whole(text);
            assert!(!peel(text, &mut cell), "{text}");
        }
    }
}
