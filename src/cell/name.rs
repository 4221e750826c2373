//! The name of a carrier glued on in front: `FedEx#986…`, `UPS 1Z…`, 顺丰 SF….

use once_cell::sync::Lazy;

use super::{Peeled, claim, label, trim};
use crate::carriers::CARRIERS;
use crate::finding::{Code, Span};
use crate::rule::Carrier;

/// Every name with its carrier, folded and sorted; where carriers share a name, the surest kind of name wins.
static NAMES: Lazy<Vec<(String, usize)>> = Lazy::new(|| {
    let mut all: Vec<(String, usize, usize)> = Vec::new();
    for (at, carrier) in CARRIERS.iter().enumerate() {
        let short = carrier.name.split(" (").next().unwrap_or(carrier.name);
        let own = [Some(carrier.id), Some(carrier.name), carrier.name_zh, Some(short)].into_iter().flatten();
        let other = carrier.aliases.iter().copied().chain(carrier.aftership);
        for (rank, name) in own.enumerate().chain(other.map(|name| (4, name))) {
            let folded: String = fold(name).collect();
            if folded.chars().count() > 1 {
                all.push((folded, rank, at));
            }
        }
    }
    all.sort();
    all.dedup_by(|later, first| later.0 == first.0);
    all.into_iter().map(|(name, _, at)| (name, at)).collect()
});

fn fold(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase)
}

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
    names.retain(|name| parts(input, text, name, number(name.end)));
    let accepts = |name: &&Name| claim::number(input, number(name.end)).is_some_and(|n| claim::by(name.carrier, &n));
    let Some(name) = names.iter().rev().find(accepts).or(names.last()) else { return false };
    cell.core = number(name.end);
    cell.name(Code::CarrierNameGlued, Span::new(core.start, core.start + name.end), Some(name.carrier));
    true
}

/// Whether a name and the number behind it are two things. A name that numbers of its carrier begin with is a part of
/// the number, unless the rest is one of that carrier, too.
fn parts(input: &str, text: &str, name: &Name, number: Span) -> bool {
    let (word, behind) = text.split_at(name.end);
    let prefix = word.to_ascii_uppercase();
    let own = name.carrier.formats.iter().flat_map(|f| f.valid).any(|sample| sample.starts_with(&prefix));
    let kept = claim::number(input, number);
    if own {
        return kept.is_some_and(|n| claim::by(name.carrier, &n));
    }
    let digits = number.of(input).bytes().filter(u8::is_ascii_digit).count();
    let apart = !word.is_ascii() || behind.starts_with(label::is_mark);
    let claims = || kept.is_some_and(|n| claim::of_number(&n).is_some() || claim::by(name.carrier, &n));
    digits >= 4 && apart || claims()
}

/// The names that `text` begins with, the shortest first.
fn leading(text: &str) -> Vec<Name> {
    let mut out: Vec<Name> = Vec::new();
    let (mut low, mut high) = (0, NAMES.len());
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
        low += NAMES[low..high].partition_point(|(name, _)| name.as_str() < seen.as_str());
        high = low + NAMES[low..high].partition_point(|(name, _)| name.starts_with(seen.as_str()));
        if low == high {
            (low, high) = outer;
            seen.truncate(before);
            break;
        }
        let end = i + c.len_utf8();
        if NAMES[low].0 == seen {
            out.push(Name { carrier: CARRIERS[NAMES[low].1], end });
        }
    }
    // A Chinese beginning that few carriers have: 燕文 for 燕文物流.
    let end = text.char_indices().take_while(|&(_, c)| is_han(c)).map(|(i, c)| i + c.len_utf8()).last().unwrap_or(0);
    if end > 3 && high - low <= FEW && fold(&text[..end]).eq(seen.chars()) && out.last().is_none_or(|n| n.end < end) {
        out.extend(NAMES[low..high].iter().rev().map(|&(_, at)| Name { carrier: CARRIERS[at], end }));
    }
    out
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
