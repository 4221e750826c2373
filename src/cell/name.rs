//! The name of a carrier glued on in front: `FedEx#986…`, `UPS 1Z…`, 顺丰 SF….

use super::{Peeled, claim, label, trim};
use crate::carriers::CARRIERS;
use crate::finding::{Code, Span};
use crate::names::{INDEX, fold};
use crate::rule::Carrier;

/// A name at the start of a text.
struct Name {
    carrier: &'static Carrier,
    /// Where it ends.
    end: usize,
}

/// Takes off a name behind which a number is left: the name of a carrier that accepts it, else the longest.
pub(super) fn peel(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    let text = core.of(input);
    let number = |end: usize| trim(input, Span::new(core.end - label::behind(&text[end..]).len(), core.end));
    let mut names = leading(text);
    names.retain(|name| parts(input, cell, core, name, number(name.end)));
    let accepts = |name: &&Name| claim::number(input, number(name.end)).is_some_and(|n| claim::by(name.carrier, &n));
    let Some(name) = names.iter().rev().find(accepts).or(names.last()) else { return false };
    cell.core = number(name.end);
    cell.name(Code::CarrierNameGlued, Span::new(core.start, core.start + name.end), Some(name.carrier));
    true
}

/// Whether a name and the number behind it are two things. A name that numbers of its carrier begin with is a part of
/// the number, unless the rest is one of that carrier, too.
fn parts(input: &str, cell: &Peeled, core: Span, name: &Name, number: Span) -> bool {
    let (word, behind) = core.of(input).split_at(name.end);
    let prefix = word.to_ascii_uppercase();
    let own = name.carrier.formats.iter().flat_map(|f| f.valid).any(|sample| sample.starts_with(&prefix));
    let kept = claim::number(input, number);
    if own {
        return kept.is_some_and(|n| claim::by(name.carrier, &n)) || claim::owns_punctuation(number.of(input));
    }
    let digits = number.of(input).bytes().filter(u8::is_ascii_digit).count();
    if digits == 0 {
        return false;
    }
    let apart = !word.is_ascii() || behind.starts_with(label::is_mark);
    if cell.claim(input, core).is_some() {
        return word.len() > 2 && kept.is_some_and(|n| claim::by(name.carrier, &n));
    }
    let claims = || cell.claim(input, number).is_some() || kept.is_some_and(|n| claim::by(name.carrier, &n));
    digits >= 4 && apart || claims()
}

/// The names that `text` begins with, the shortest first.
fn leading(text: &str) -> Vec<Name> {
    let mut out: Vec<Name> = Vec::new();
    let (mut low, mut high) = (0, INDEX.len());
    let mut seen = String::new();
    for (i, c) in text.char_indices() {
        if !c.is_alphanumeric() {
            if c.is_whitespace() || matches!(c, '-' | '.' | '&' | '_' | '(' | ')' | '（' | '）' | '\'' | '/' | ',') {
                continue;
            }
            break;
        }
        let (before, outer) = (seen.len(), (low, high));
        seen.extend(c.to_lowercase());
        low += INDEX[low..high].partition_point(|(name, _)| name.as_str() < seen.as_str());
        high = low + INDEX[low..high].partition_point(|(name, _)| name.starts_with(seen.as_str()));
        if low == high {
            (low, high) = outer;
            seen.truncate(before);
            break;
        }
        let end = i + c.len_utf8();
        if INDEX[low].0 == seen && i > 0 {
            out.push(Name { carrier: carrier(INDEX[low].1), end });
        }
    }
    // A Chinese beginning that few carriers have: 燕文 for 燕文物流.
    let end = text.char_indices().take_while(|&(_, c)| is_han(c)).map(|(i, c)| i + c.len_utf8()).last().unwrap_or(0);
    if end > 3 && high - low <= FEW && fold(&text[..end]).eq(seen.chars()) && out.last().is_none_or(|n| n.end < end) {
        out.extend(INDEX[low..high].iter().rev().map(|&(_, at)| Name { carrier: carrier(at), end }));
    }
    out
}

fn carrier(at: u16) -> &'static Carrier {
    CARRIERS[usize::from(at)]
}

/// More carriers with the same beginning leave it open whose name it is.
const FEW: usize = 8;

/// The carrier that a text names and nothing but names: `(Royal Mail)`, 顺丰.
pub(super) fn named(text: &str) -> Option<&'static Carrier> {
    let text = text.trim_matches(|c: char| !c.is_alphanumeric());
    let name = leading(text).pop()?;
    (name.end == text.len()).then_some(name.carrier)
}

const fn is_han(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}')
}
