//! An element of a page that shows nothing but what stands in its attributes: `<input value="9400…">`.

use super::{claim, trim};
use crate::canon::tag;
use crate::damage;
use crate::finding::Span;
use crate::rule::Carrier;
use crate::signs::parts_groups;

/// Where the one number stands that the attributes of a text of nothing but tags hold, or else the one value that was
/// meant for one, right or wrong.
pub(crate) fn of_attribute(input: &str, declared: Option<&'static Carrier>) -> Option<Span> {
    let core = trim(input, Span::new(0, input.len()));
    let mut found: Option<Span> = None;
    let (mut meant, mut alone): (Option<Span>, bool) = (None, true);
    let mut at = core.start;
    while at < core.end {
        let rest = Span::new(at, core.end).of(input);
        let len = tag(rest)?;
        for (key, value) in values(&rest[..len]) {
            let value = Span::new(at + value.start, at + value.end);
            // A link is read as one.
            let number = claim::of(input, value, declared).is_some() || value.of(input).contains("://");
            let digits = value.of(input).bytes().filter(u8::is_ascii_digit).count();
            let own =
                || claim::number(input, value).is_some_and(|n| declared.is_some_and(|carrier| claim::by(carrier, &n)));
            if !number || digits < DIGITS && !own() {
                if is_for_number(key) && may_be_meant(value.of(input)) {
                    alone &= meant.is_none_or(|meant| meant.of(input) == value.of(input));
                    meant = meant.or(Some(value));
                }
                continue;
            }
            if found.is_some_and(|found| found.of(input) != value.of(input)) {
                return None;
            }
            found = found.or(Some(value));
        }
        at += len;
        at += Span::new(at, core.end)
            .of(input)
            .chars()
            .take_while(|c| c.is_whitespace())
            .map(char::len_utf8)
            .sum::<usize>();
    }
    found.or(meant.filter(|_| alone))
}

/// Fewer digits are a width, or a place in a list.
const DIGITS: usize = 7;

/// Whether an attribute holds what somebody filled in, or the number of a parcel.
fn is_for_number(key: &str) -> bool {
    const KEYS: &[&str] = &["value", "no", "number", "num", "nr", "parcel", "awb", "barcode"];
    const PARTS: &[&str] = &["track", "waybill", "parcelno", "parcelnumber", "shipmentno", "shipmentnumber"];
    let key = key.replace(['-', '_', ':'], "").to_ascii_lowercase();
    KEYS.contains(&&*key) || PARTS.iter().any(|part| key.contains(part))
}

/// Whether a value that nobody accepts may be a number with a slip, or one of which some is hidden.
fn may_be_meant(value: &str) -> bool {
    const SHORTEST: usize = 8;
    const FEWEST: usize = 5;
    value.len() >= SHORTEST
        && value.bytes().filter(u8::is_ascii_digit).count() >= FEWEST
        && value.chars().all(|c| c.is_ascii_alphanumeric() || parts_groups(c) || damage::hides_characters(c))
}

/// The values in quotes of the attributes of a tag, each behind its key.
fn values(tag: &str) -> impl Iterator<Item = (&str, Span)> {
    let mut at = 0;
    core::iter::from_fn(move || {
        let open = at + tag[at..].find(['"', '\''])?;
        let quote = &tag[open..=open];
        let start = open + quote.len();
        let end = start + tag[start..].find(quote)?;
        at = end + quote.len();
        Some((open, Span::new(start, end)))
    })
    .filter_map(move |(open, value)| {
        let key = tag[..open].strip_suffix('=')?;
        Some((key.rsplit(char::is_whitespace).next().unwrap_or(key), value))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_that_was_meant_for_a_number_is_kept_with_its_slip() {
        for (text, value) in [
            ("<input value=\"QG045096I05CH\">", Some("QG045096I05CH")),
            ("<parcel no='RB739***467CN'/>", Some("RB739***467CN")),
            ("<a data-tracking-number=\"RB739482467CN\"></a>", Some("RB739482467CN")),
            ("<input value=\"986578788855\" name=\"x\">", Some("986578788855")),
            ("<input value=\"QG045096I05CH\"><input value=\"RB739482467CN\">", None),
            ("<img alt=\"QG045096I05CH\">", None),
            ("<input value=\"none\">", None),
        ] {
            assert_eq!(of_attribute(text, None).map(|span| span.of(text)), value, "{text}");
        }
    }
}
