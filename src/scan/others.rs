//! What is no number, or must be read as a whole: addresses, dates, amounts, phone numbers, GS1 texts, and numbers with
//! punctuation of their own.

use core::fmt;
use core::iter::Peekable;

use once_cell::sync::Lazy;
use regex::{CaptureMatches, Captures, Regex};

use super::{Claimed, Ground, Sighting, beside};
use crate::cell::{self, claim, url};
use crate::finding::Span;
use crate::foreign::{self, Strength};
use crate::matched::Fits;
use crate::rank::Context;

/// One pattern, so that the text is read once. `\b` counts ASCII only: Chinese puts no space before a number. What
/// stands first wins; what may be long stands last or is bounded, so that nothing is read again and again.
static PATTERN: Lazy<Regex> = Lazy::new(|| {
    let pattern = r#"(?x)
        (?<address> (?i-u:https?://|www\.) [^\ \t\r\n\u{a0}\u{3000}<>"'，。；、）】]+ )
      | (?<none>
            [A-Za-z0-9._%+-]{1,64} @ [A-Za-z0-9-]+ (?: \.[A-Za-z0-9-]+ )+
          | (?-u:\b) [0-9A-Fa-f]{8} (?: -[0-9A-Fa-f]{4} ){3} -[0-9A-Fa-f]{12} (?-u:\b)
          | [+＋] [0-9] [0-9\ ().-]{5,18} [0-9]
          | \( [0-9]{3} \) \ ? [0-9]{3} [\ -] [0-9]{4} (?-u:\b)
          | (?-u:\b) [0-9]{1,4} ([-/.]) [0-9]{1,2} [-/.] [0-9]{2,4} (?-u:\b)
          | [0-9]{2,4} \ ? 年 \ ? [0-9]{1,2} \ ? 月 (?: \ ? [0-9]{1,2} \ ? [日号] )?
          | (?-u:\b) [0-9]{1,2} : [0-9]{2} (?: : [0-9]{2} )? (?-u:\b)
          | (?-u:\b) [0-9]{1,3} (?: ,[0-9]{3} )+ (?: \.[0-9]+ )? (?-u:\b)
          | (?-u:\b) [0-9]+ \. [0-9]{1,2} (?-u:\b)
          | [$€£¥￥₽₹] \ ? [0-9]+
          | (?-u:\b) [0-9]+ \ ? (?: [元块円원] | (?i-u: USD|EUR|GBP|RMB|CNY|JPY|kg|cm|mm|ml ) (?-u:\b) )
        )
      | (?<cell> [(（] [0-9]{2,4} [)）] [0-9A-Za-z]+ (?: \ ? [(（] [0-9]{2,4} [)）] \ ? [0-9A-Za-z]+ )* )
      | (?<own> % [0-9A-Za-z]{20,} | [0-9A-Za-z]+ (?: [*/.:+-] [0-9A-Za-z]+ )+ )
    "#;
    Regex::new(pattern).expect("a constant pattern, compiled by the tests")
});

/// A part of the text that is set aside.
#[derive(Debug)]
pub(super) struct Aside {
    pub(super) span: Span,
    /// The numbers in it: where each stands and on which ground.
    numbers: Vec<Claimed>,
}

impl Aside {
    /// The numbers that were found in it.
    pub(super) fn numbers(&self, text: &str, eager: bool) -> impl Iterator<Item = Sighting> {
        let wanted = move |claimed: &&Claimed| eager || claimed.ground != Ground::Likeness;
        self.numbers.iter().filter(wanted).filter_map(|claimed| claimed.sighting(text))
    }
}

/// What is to be set aside in a text, in order.
pub(super) struct Others<'t> {
    text: &'t str,
    found: Peekable<CaptureMatches<'static, 't>>,
}

impl<'t> Others<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        Self { text, found: PATTERN.captures_iter(text).peekable() }
    }
}

impl Iterator for Others<'_> {
    type Item = Aside;

    fn next(&mut self) -> Option<Aside> {
        let text = self.text;
        self.found.by_ref().find_map(|found| aside(text, &found))
    }
}

impl fmt::Debug for Others<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Others")
    }
}

/// What was found that is no number, or a number as a whole.
fn aside(text: &str, found: &Captures<'_>) -> Option<Aside> {
    let span = |name: &str| found.name(name).map(|m| Span::new(m.start(), m.end()));
    if let Some(span) = span("none") {
        return Some(Aside { span, numbers: Vec::new() });
    }
    if let Some(span) = span("address") {
        return Some(Aside { span, numbers: peeled(text, span) });
    }
    if let Some(span) = span("cell") {
        let numbers = peeled(text, span);
        return (!numbers.is_empty()).then_some(Aside { span, numbers });
    }
    let span = span("own")?;
    let numbers: Vec<_> = own_punctuation(text, span).into_iter().collect();
    (!numbers.is_empty()).then_some(Aside { span, numbers })
}

/// The numbers in a web address or a GS1 text, as in a cell.
fn peeled(text: &str, span: Span) -> Vec<Claimed> {
    let raw = span.of(text);
    let cell = cell::peel(raw, None);
    if cell.core == Span::new(0, raw.len()) && cell.several.is_empty() {
        return Vec::new();
    }
    let spans = if cell.several.is_empty() { &[cell.core][..] } else { &cell.several[..] };
    let claimed = spans.iter().filter_map(|core| {
        let number = claim::number(raw, *core)?;
        let fits = Fits::of(Context::default(), number);
        let proven = fits.best().is_some_and(|fit| fits.proves(fit));
        let carrier = cell.hint.filter(|carrier| claim::by(carrier, &number));
        let ground = match carrier {
            _ if proven => Ground::Proof,
            Some(_) => Ground::Name,
            None => {
                let claim = claim::of_number(&number)?;
                // Web addresses are full of digits that are no numbers of parcels: of versions, posts, channels.
                let keyed = claim.is_sure() && is_behind_key(raw, *core);
                let likely = keyed || number.letters != 0 && claim.is_distinctive();
                likely.then_some(Ground::Likeness)?
            }
        };
        Some(Claimed { span: Span::new(span.start + core.start, span.start + core.end), ground, carrier })
    });
    claimed.collect()
}

/// Whether the key of a query that holds a number stands directly in front: `nums=`; or the brackets of a GS1
/// identifier.
fn is_behind_key(raw: &str, number: Span) -> bool {
    let head = &raw[..number.start];
    head.strip_suffix('=').is_some_and(url::is_key) || head.ends_with([')', '）'])
}

/// A number whose punctuation belongs to it: `24XI00743314*001001`.
fn own_punctuation(text: &str, span: Span) -> Option<Claimed> {
    let raw = span.of(text);
    if raw.len() > crate::canon::MAX {
        return None;
    }
    let fits = Fits::punctuated(Context::default(), raw.to_ascii_uppercase().as_bytes())?;
    let best = fits.best()?;
    // Digits with a hyphen are as well a date or a part number.
    let lettered = raw.bytes().any(|b| b.is_ascii_alphabetic());
    let ground = if lettered && fits.proves(best) { Ground::Proof } else { Ground::Likeness };
    let announced = || ground == Ground::Likeness && beside::is_announced_otherwise(text, span);
    if foreign::look(raw).is_some_and(|f| f.strength >= Strength::Strong) || announced() {
        return None;
    }
    Some(Claimed { span, ground, carrier: None })
}
