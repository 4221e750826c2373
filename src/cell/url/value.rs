//! The value of a link that has to be decoded before anybody looks for a number in it.

use alloc::string::String;
use core::cell::OnceCell;

use super::{address, is_key, of_other};
use crate::canon::{Compact, guarded_code, percent_code};
use crate::cell::{claim, hosts, label, trim};
use crate::damage;
use crate::finding::{Code, Span};
use crate::rule::Carrier;
use crate::signs::{is_invisible, is_quote};

/// A value behind a known key that is no number as it stands in an address, because blanks and signs are encoded, a
/// link stands in it, or because whitespace parts what stands behind the address from it.
pub(crate) struct Value {
    pub(crate) address: Span,
    pub(crate) at: Span,
    host: Span,
}

impl Value {
    /// The carrier behind the host, when it accepts the value.
    pub(crate) fn carrier(&self, input: &str, text: &str) -> Option<&'static Carrier> {
        let number = claim::number(text, Span::new(0, text.len()))?;
        hosts::carrier(self.host.of(input), Some(number)).filter(|carrier| claim::by(carrier, &number))
    }

    /// Whether what stands behind a plus is rather the number of a telephone than one of the page.
    pub(crate) fn is_dialled(&self, input: &str, text: &str) -> bool {
        const LONGEST: usize = 15;
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        digits <= LONGEST && !text.bytes().any(|b| b.is_ascii_alphabetic()) && self.carrier(input, text).is_none()
    }

    /// The character that is written out where a text begins, and the bytes that it takes.
    pub(crate) fn code(&self, input: &str, rest: &str) -> Option<(char, usize)> {
        let guarded = || if is_guarded(input, self.host) { guarded_code(rest) } else { None };
        percent_code(rest).or_else(guarded)
    }

    /// The one carrier whose page it is.
    pub(crate) fn page_of(&self, input: &str) -> Option<&'static Carrier> {
        hosts::carrier(self.host.of(input), None)
    }
}

/// The number of a telephone with its plus, in an address that opens a chat with it. It may be in groups, and then goes
/// on behind the address.
pub(crate) fn dialled(input: &str) -> Option<Value> {
    const PLUS: [&str; 3] = ["+", "%2B", "%2b"];
    let core = trim(input, Span::new(0, input.len()));
    let text = core.of(input);
    let at = core.start + PLUS.iter().filter_map(|plus| text.find(plus)).min()?;
    let (address, host) = address(input, core)?;
    let number = Span::new(at, core.end);
    // Anywhere else the sign is a blank in a message.
    if !input[..at].ends_with(['/', '=']) {
        return None;
    }
    if address.start != core.start || !(host.end..address.end).contains(&at) {
        return None;
    }
    if of_other(input, address, number) != Some(Code::Phone) {
        return None;
    }
    let end = at + number.of(input).find(['&', '#', '?']).unwrap_or(number.end - at);
    let at = Span::new(at, end);
    let sign = |c: char| c.is_ascii_digit() || matches!(c, '+' | '%' | ' ' | '-' | '.' | '(' | ')' | 'B' | 'b');
    at.of(input).chars().all(sign).then_some(Value { address, at, host })
}

/// The value of an address that has to be read before anybody looks for a number in it.
pub(crate) fn value(input: &str) -> Option<Value> {
    const LINKS: &[&str] = &["url", "u", "q", "target", "redirect", "link", "to", "goto", "dest", "destination"];
    if !input.contains('.') || !input.contains(['/', '?', '#']) && !input.contains("www.") {
        return None;
    }
    let core = trim(input, Span::new(0, input.len()));
    let (address, host) = address(input, core)?;
    if address.start != core.start || host.start == host.end {
        return None;
    }
    let mut at = host.end;
    let mut found: Option<(usize, Span)> = None;
    let keyed = OnceCell::new();
    for part in Span::new(host.end, address.end).of(input).split_inclusive(['?', '&', '#', ';']).take(MOST_PARTS) {
        let end = at + part.trim_end_matches(['?', '&', '#', ';']).len();
        let body = Span::new(at, end);
        at += part.len();
        let text = body.of(input);
        let tracked = |key: &str, step: &str| (is_key(key) || is_page(host.of(input))) && holds_claim(step);
        let step = || {
            let holds = |key, step| rounded(step) || holds_number(step) || tracked(key, step) || holds_label(step);
            text.rsplit_once('/').filter(|&(key, step)| holds(key, step))
        };
        let pair = text.split_once('=').or_else(step);
        let linked = pair.is_some_and(|(_, value)| value.starts_with("http"));
        let written = if linked { None } else { written_out(text) };
        let Some((key, value)) = written.or(pair) else { continue };
        let named = || LINKS.iter().any(|known| known.eq_ignore_ascii_case(key));
        let keyless = || !keyed.get_or_init(|| is_keyed(input, host, address));
        let other = || is_encoded(value) && keyless();
        let link = linked && (named() || other());
        // What one page hands to another without encoding it goes on to the end of both.
        let end = if link && value.contains("://") { address.end } else { body.end };
        let mut span = Span::new(body.end - value.len(), end);
        let alone = !begins_with_code(value) && claim::of(input, span, None).is_some();
        let behind = &input[address.end..core.end];
        let last = body.end == address.end && !behind.is_empty() && !behind.starts_with(['"', '<', '>', '\'']);
        if last && (!alone || behind.bytes().any(|b| b.is_ascii_digit())) {
            span.end = core.end;
        }
        let encoded = !alone && value.contains(['+', '%']) || span.end > body.end;
        let numbered = || is_key(key) || rounded(value) || holds_number(value) || tracked(key, value);
        let told = || !linked && (is_message(key, value) || holds_label(value)) && keyless();
        let read = link || written.is_some() || encoded && numbered() || told();
        if !read || !is_guarded(input, host) && damage::is_disfigured(input, span, None) {
            continue;
        }
        let guarded = || span.of(input).bytes().filter(u8::is_ascii_digit).count();
        let digits = if is_guarded(input, host) { guarded() } else { figures(span.of(input)) };
        let rank = if link { usize::MAX } else { digits };
        if digits > 1 && found.is_none_or(|(most, _)| rank > most) {
            found = Some((rank, span));
        }
    }
    found.map(|(_, at)| Value { address, at, host })
}

/// Whether a guard of mail stands in front of the link, that writes its signs in codes of its own.
fn is_guarded(input: &str, host: Span) -> bool {
    host.of(input).eq_ignore_ascii_case("urldefense.proofpoint.com") && input[host.end..].starts_with("/v2/")
}

/// Whether a value is a link that is written out in the codes of links, whatever its key is.
fn is_encoded(value: &str) -> bool {
    let behind = value.strip_prefix("http").map(|rest| rest.strip_prefix('s').unwrap_or(rest));
    behind.and_then(|rest| rest.get(..3)).is_some_and(|code| code.eq_ignore_ascii_case("%3A"))
}

/// Whether a value of the address itself, behind a key of numbers, has digits.
fn is_keyed(input: &str, host: Span, address: Span) -> bool {
    let keyed = |(key, value): (&str, &str)| {
        is_key(key) && !value.starts_with("http") && value.bytes().any(|b| b.is_ascii_digit())
    };
    Span::new(host.end, address.end)
        .of(input)
        .split(['?', '&', '#', ';'])
        .filter_map(|part| part.split_once('='))
        .any(keyed)
}

/// The key and the value of a part in which the signs of a query are written out, too: `en%23nums%3DRB…`.
fn written_out(step: &str) -> Option<(&str, &str)> {
    const CODE: usize = 3;
    let at = step.as_bytes().windows(CODE).rposition(|code| code.eq_ignore_ascii_case(b"%3D"))?;
    let (before, value) = (step.get(..at)?, step.get(at + CODE..)?);
    let key = match before.rfind(['%', '/', '=']) {
        Some(sign) if before[sign..].starts_with('%') => before.get(sign + CODE..)?,
        Some(sign) => &before[sign + 1..],
        None => before,
    };
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    (is_key(key) && digits >= FEWEST).then_some((key, value))
}

/// Whether a value that is written out in the codes of links is a number that proves itself, behind signs of a text.
fn holds_number(value: &str) -> bool {
    decoded(value).is_some_and(|number| claim::is_proven(&number, None))
}

/// Whether such a value is a number that some carrier may have given, which is enough on a page that tracks parcels.
fn holds_claim(value: &str) -> bool {
    decoded(value).is_some_and(|number| claim::accepted(&number).next().is_some())
}

/// Whether a value begins with a hash or a blank in the codes of links: code and digits together are no barcode that
/// begins with a sign of percent.
fn begins_with_code(value: &str) -> bool {
    percent_code(value).is_some_and(|(sign, _)| sign == '#' || sign.is_whitespace() || is_invisible(sign))
}

/// Whether a host tracks for everybody and names no more than a carrier in front of the number.
fn is_page(host: &str) -> bool {
    const PAGES: &[&str] = &["aftership.com", "trackingmore.com"];
    PAGES.iter().any(|page| {
        let parts = host.len().checked_sub(page.len()).and_then(|at| Some((host.get(..at)?, host.get(at..)?)));
        let below = |front: &str| front.is_empty() || front.ends_with(['.', '/']);
        parts.is_some_and(|(front, end)| below(front) && end.eq_ignore_ascii_case(page))
    })
}

/// No link that somebody pastes has more parts, and each may hold all that follows.
const MOST_PARTS: usize = 64;
/// Keys behind which the text of a message stands that somebody is to send.
const MESSAGES: [&str; 7] = ["text", "body", "msg", "message", "subject", "quote", "caption"];
/// A message with fewer figures tells of no number.
const FEWEST: usize = 6;

/// Whether a value is a message in the codes of links, with the figures of a number in it.
fn is_message(key: &str, value: &str) -> bool {
    let key = key.rsplit(['/', '?', '&', '#', ':']).next().unwrap_or(key);
    value.contains(['+', '%'])
        && MESSAGES.iter().any(|known| known.eq_ignore_ascii_case(key))
        && figures(value) >= FEWEST
}

/// Whether a value is a label in the codes of links with figures behind it: `no%20986578788855`.
fn holds_label(value: &str) -> bool {
    if !value.contains(['+', '%']) {
        return false;
    }
    let text = plain(value);
    let behind = label::longest(&text).filter(|&(_, bounded)| bounded).map(|(len, _)| &text[len..]);
    behind.is_some_and(|rest| {
        let number = rest.trim_start_matches(label::is_mark);
        number.len() < rest.len() && number.chars().take_while(char::is_ascii_alphanumeric).count() >= FEWEST
    })
}

/// How many figures stand in a value, without those of the codes of links.
fn figures(value: &str) -> usize {
    plain(value).chars().filter(|c| c.is_numeric()).count()
}

/// The number that a value is when the codes of links in it are read.
fn decoded(value: &str) -> Option<Compact> {
    if !value.contains(['+', '%']) {
        return None;
    }
    let text = plain(value);
    let edge = |c: char| c.is_whitespace() || is_quote(c) || is_invisible(c) || matches!(c, ',' | ';' | '#');
    let text = text.trim_matches(edge);
    claim::number(text, Span::new(0, text.len()))
}

/// A value with the codes of links read, and digits of full width as digits.
fn plain(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let mut rest = value;
    while let Some(c) = rest.chars().next() {
        let blank = if c == '+' { ' ' } else { c };
        let (c, len) = percent_code(rest).unwrap_or((blank, c.len_utf8()));
        text.push(match c {
            '０'..='９' => char::from_u32(u32::from(c) - u32::from('０') + u32::from('0')).unwrap_or(c),
            _ => c,
        });
        rest = &rest[len..];
    }
    text
}

/// Whether a value is what a spreadsheet makes of a number, encoded: `9.40553E%2B21`.
fn rounded(value: &str) -> bool {
    const PLUS: &str = "%2B";
    value.split_once(PLUS).is_some_and(|(mantissa, power)| {
        mantissa.ends_with(['E', 'e']) && mantissa.starts_with(|c: char| c.is_ascii_digit()) && power.len() == 2
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_and_labels_are_read_as_texts() {
        for (link, read) in [
            ("https://wa.me/?text=Tracking%20986578788855", Some("Tracking%20986578788855")),
            ("https://wa.me/491711234567?text=Tracking+986578788855", Some("Tracking+986578788855")),
            (
                "https://t.me/share/url?url=https%3A%2F%2Fx.com&text=Parcel%20986578788855",
                Some("Parcel%20986578788855"),
            ),
            ("https://wa.me/?text=Hello%20there", None),
            ("https://x.com/?nums=RB123456785GB&text=Order%20123456789012", None),
        ] {
            assert_eq!(value(link).map(|value| value.at.of(link)), read, "{link}");
        }
    }
}
