//! A record as programs write it: keys and values, of which one is the number: `{"nu":"YT33…","com":"yunexpress"}`.

use alloc::vec::Vec;

use super::{claim, label, name, trim, url};
use crate::finding::Span;
use crate::rule::Carrier;

/// A value of a record, and the key it stands behind.
#[derive(Clone, Copy)]
pub(crate) struct Value {
    pub(crate) key: Span,
    pub(crate) at: Span,
}

/// The value of a record that is its number: the one behind a key of numbers, else the only one that is a number.
pub(crate) fn of_object(input: &str) -> Option<Value> {
    let core = trim(input, Span::new(0, input.len()));
    if !core.of(input).starts_with(['{', '[']) || !core.of(input).contains(':') || !core.of(input).contains(['"', '\''])
    {
        return None;
    }
    let values = values(input, core)?;
    let filled = |value: &&Value| value.at.of(input).bytes().any(|b| b.is_ascii_digit());
    let rank = |value: &Value| rank(value.key.of(input));
    let best = values.iter().filter(filled).map(rank).max()?;
    let number = |value: &&Value| claim::of(input, value.at, None).is_some();
    let ranked = |value: &&Value| rank(value) == best && filled(value);
    let mut found: Vec<Value> = if best > 0 {
        values.iter().filter(ranked).copied().collect()
    } else {
        values.iter().filter(number).copied().collect()
    };
    found.dedup_by(|a, b| a.at.of(input) == b.at.of(input));
    // Another number that proves itself must not go unseen.
    let [one] = found[..] else { return None };
    let other = |value: &Value| {
        let text = value.at.of(input);
        text != one.at.of(input)
            && !text.contains("://")
            && claim::of(input, value.at, None).is_some_and(claim::Claim::is_distinctive)
    };
    (values.len() > 1 || best > 0).then_some(one).filter(|_| !values.iter().any(other))
}

/// The carrier that another value of a record names, where it accepts the number.
pub(crate) fn carrier_of_object(input: &str, number: Value) -> Option<(Span, &'static Carrier)> {
    const KEYS: &[&str] = &["carrier", "com", "company", "courier", "shipper", "provider", "logistics", "express"];
    let compact = claim::number(input, number.at)?;
    let values = values(input, trim(input, Span::new(0, input.len())))?;
    let named = |value: &Value| {
        let key = value.key.of(input).to_ascii_lowercase();
        let keyed = KEYS.iter().any(|known| key.starts_with(known) && !key.ends_with("id"));
        let owner = name::named(value.at.of(input), Some(&compact)).filter(|_| keyed)?;
        Some((value.at, owner.0.filter(|carrier| claim::by(carrier, &compact))?))
    };
    values.iter().find_map(named)
}

/// How clearly a key says that its value is the number of a parcel.
fn rank(key: &str) -> u8 {
    const OTHERS: &[&str] =
        &["order", "phone", "tel", "date", "time", "url", "link", "user", "sku", "carrier", "status"];
    const CLEAR: &[&str] = &["track", "waybill", "awb", "mailno", "parcel", "shipment", "express"];
    let folded = key.to_ascii_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| folded.contains(word));
    let labelled = || label::is_whole(key) || url::is_key(key);
    match () {
        () if has(OTHERS) || !labelled() => 0,
        () if has(CLEAR) => 3,
        () if matches!(&*folded, "id" | "code" | "ref" | "reference" | "no" | "n" | "q") => 1,
        () => 2,
    }
}

/// The values of a record, however deep; `None` where it is none.
fn values(input: &str, core: Span) -> Option<Vec<Value>> {
    const MOST: usize = 64;
    let mut out = Vec::new();
    let mut key = None;
    let mut at = core.start;
    while at < core.end {
        let rest = Span::new(at, core.end).of(input);
        let c = rest.chars().next()?;
        if matches!(c, '{' | '}' | '[' | ']' | ',') || c.is_whitespace() {
            at += c.len_utf8();
            continue;
        }
        let (token, end) = if matches!(c, '"' | '\'') {
            let inside = &rest[1..];
            let len = inside.find(c)?;
            // What is escaped in it is read first.
            if inside[..len].contains('\\') {
                return None;
            }
            (Span::new(at + 1, at + 1 + len), at + len + 2)
        } else {
            let word = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+');
            let len = rest.len() - rest.trim_start_matches(word).len();
            (Span::new(at, at + len), at + len)
        };
        if end == at || out.len() > MOST {
            return None;
        }
        let behind = Span::new(end, core.end).of(input);
        let next = behind.trim_start();
        at = core.end - next.len();
        if let Some(rest) = next.strip_prefix(':') {
            key = Some(token);
            at = core.end - rest.len();
        } else {
            if !next.starts_with([',', '}', ']']) {
                return None;
            }
            out.push(Value { key: key?, at: token });
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_a_record() {
        for (text, number) in [
            (r#"{"nu":"YT3328641956575263","com":"yunexpress"}"#, Some("YT3328641956575263")),
            (r#"{"order_id":"8123456789012345","tracking_number":"YT3328641956575263"}"#, Some("YT3328641956575263")),
            (r#"{"id":123,"tracking":{"number":"3114530834"}}"#, Some("3114530834")),
            (r#"{"tracking_numbers":["YT3328641956575263","LX473124735CN"]}"#, None),
            (r#"{"a":"YT3328641956575263","b":"LX473124735CN"}"#, None),
            (r#"{"a":1"#, None),
            ("[GS]: 5", None),
        ] {
            assert_eq!(of_object(text).map(|value| value.at.of(text)), number, "{text}");
        }
    }
}
