//! An element of a page that shows nothing but what stands in its attributes: `<input value="9400…">`.

use super::{claim, trim};
use crate::canon::tag;
use crate::finding::Span;
use crate::rule::Carrier;

/// Where the one number stands that the attributes of a text of nothing but tags hold.
pub(crate) fn of_attribute(input: &str, declared: Option<&'static Carrier>) -> Option<Span> {
    let core = trim(input, Span::new(0, input.len()));
    let mut found: Option<Span> = None;
    let mut at = core.start;
    while at < core.end {
        let rest = Span::new(at, core.end).of(input);
        let len = tag(rest)?;
        for value in values(&rest[..len]) {
            let value = Span::new(at + value.start, at + value.end);
            // A link is read as one.
            let number = claim::of(input, value, declared).is_some() || value.of(input).contains("://");
            let digits = value.of(input).bytes().filter(u8::is_ascii_digit).count();
            let own =
                || claim::number(input, value).is_some_and(|n| declared.is_some_and(|carrier| claim::by(carrier, &n)));
            if !number || digits < DIGITS && !own() {
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
    found
}

/// Fewer digits are a width, or a place in a list.
const DIGITS: usize = 7;

/// The values in quotes of the attributes of a tag.
fn values(tag: &str) -> impl Iterator<Item = Span> {
    let mut at = 0;
    core::iter::from_fn(move || {
        let open = at + tag[at..].find(['"', '\''])?;
        let quote = &tag[open..=open];
        let start = open + quote.len();
        let end = start + tag[start..].find(quote)?;
        at = end + quote.len();
        Some((open, Span::new(start, end)))
    })
    .filter(|&(open, _)| tag[..open].ends_with('='))
    .map(|(_, value)| value)
}
