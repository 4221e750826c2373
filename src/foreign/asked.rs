//! What is asked of a piece of a text or of a number, beside what the whole text is.

use super::signs::Signs;
use super::{Foreign, Kind, Strength, counted, date, digits, document, iban, look, measure, order, vat};
use crate::canon::Compact;
use crate::finding::{Code, Span};
use crate::signs::is_digits;
use crate::trim::trim;

/// What else a text is but for the count of its parcel or its place in a list: a card, a mobile, a day or an address of
/// a network, of which nothing proves that the figures beside it are none of its own.
pub(crate) fn look_counted(input: &str) -> Option<Foreign> {
    let all = trim(input);
    let text = all.of(input);
    let before = counted::identifier_before_count(text).map(|part| (all.start, part));
    // Letters in front of digits may be the number's own.
    let figured = |start: usize| input[all.start..start].bytes().any(|b| b.is_ascii_digit());
    let behind = counted::identifier_behind_place(text).map(|part| (all.end - part.len(), part));
    let behind = behind.filter(|&(start, _)| figured(start));
    [before, behind].into_iter().flatten().filter(|&(_, part)| may_be_counted(part)).find_map(|(start, part)| {
        let found = look(part).filter(|found| found.strength >= Strength::Strong)?;
        let solid = is_digits(part);
        let counts = match found.code {
            Code::PaymentCard | Code::Phone => solid,
            Code::Date => !solid,
            Code::NetworkAddress => true,
            _ => false,
        };
        let span = Span::new(start + found.span.start, start + found.span.end);
        counts.then_some(Foreign { span, strength: Strength::Strong, ..found })
    })
}

/// Whether a text may be one of those: digits in one piece, an address of a network with its signs, or a day, which has
/// signs or the name of a month, or groups of figures. Numbers in groups are common, and none of these.
fn may_be_counted(text: &str) -> bool {
    let signs = Signs::of(text);
    let grouped = signs.only(Signs::DIGIT | Signs::LETTER | Signs::SPACE) && !text.contains("  ");
    !grouped || !signs.marked() || date::look(text).or_else(|| date::spaced(text)).is_some()
}

/// Whether a piece of a text says by itself that it is no part of what it stands beside: a day, a measure, the number
/// of an order.
pub(crate) fn is_remark(piece: &str) -> bool {
    let strong = |kind: Kind| kind.strength >= Strength::Strong;
    is_time(piece) || measure::look(piece).is_some() || order::look(piece).is_some_and(strong)
}

/// Whether a text is a day or a point in time with its signs.
pub(crate) fn is_time(text: &str) -> bool {
    text.bytes().any(|b| b.is_ascii_digit()) && date::look(text).is_some()
}

/// Whether digits with hyphens have the groups of an order of a marketplace, whose name may stand in front of them.
pub(crate) fn is_grouped_order(text: &str) -> bool {
    text.contains('-') && order::is_grouped(text.trim().trim_start_matches(|c: char| !c.is_ascii_digit()))
}

/// How much speaks for another kind of identifier where nothing has to come off a number: of letters and digits only
/// what has a check of its own is asked, because a number of a carrier is told from the others by its letters.
pub(crate) fn compact(number: &Compact) -> Option<Strength> {
    if number.letters == 0 {
        return digits(number).map(|(_, strength)| strength);
    }
    if document::may_be_announced(number) {
        let text = core::str::from_utf8(number.text()).ok()?;
        return order::look(text).map(|kind| kind.strength);
    }
    // Both begin with a country, and hardly any of these countries begins a parcel number.
    let (vat, iban) = (vat::may_begin(number.text()), iban::may_begin(number));
    if !vat && !iban {
        return None;
    }
    let text = core::str::from_utf8(number.text()).ok()?;
    let vat = if vat { vat::look(text) } else { None };
    let iban = if iban { iban::look(text) } else { None };
    vat.into_iter().chain(iban).map(|kind| kind.strength).max()
}

/// Whether a text is a day with its signs: `2026-11-29`, `29.11.26`.
pub(crate) fn is_day(text: &str) -> bool {
    // Of a day with its year.
    const SHORTEST: usize = 8;
    let signs = text.bytes().filter(|b| matches!(b, b'-' | b'/' | b'.')).count();
    signs == 2 && text.len() >= SHORTEST && date::look(text).is_some_and(|kind| kind.code == Code::Date)
}
