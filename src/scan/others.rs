//! What is no number, or must be read as a whole: addresses, dates, amounts, phone numbers, GS1 texts, and numbers with
//! punctuation of their own.

use core::fmt;
use core::iter::Peekable;

use once_cell::sync::Lazy;
use regex::{CaptureMatches, Captures, Regex};

use super::{Claimed, Ground, Sighting, beside};
use crate::canon::{Compact, Reading};
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
          | [+＋] 0 [0-9] :? [0-5] [0-9] (?-u:\b)
          | \( [0-9]{3} \) \ ? [0-9]{3} [\ -] [0-9]{4} (?-u:\b)
          | (?-u:\b) [0-9]{1,4} ([-/.]) [0-9]{1,2} [-/.] [0-9]{2,4} (?-u:\b)
          | [0-9]{2,4} \ ? 年 \ ? [0-9]{1,2} \ ? 月 (?: \ ? [0-9]{1,2} \ ? [日号] )?
          | (?-u:\b) [0-9]{1,2} : [0-9]{2} (?: : [0-9]{2} )? (?-u:\b)
          | (?-u:\b) [0-9]{1,3} (?: ,[0-9]{3} )+ (?: \.[0-9]+ )? (?-u:\b)
          | (?-u:\b) [0-9]+ \. [0-9]{1,2} (?-u:\b)
          | [$€£¥￥₽₹] \ ? [0-9]+
          | (?-u:\b) [0-9]+ \ ? (?: [元块円원] | (?i-u: USD|EUR|GBP|RMB|CNY|JPY|kg|cm|mm|ml ) (?-u:\b) )
        )
      | (?<dialled> [+＋] [1-9] [0-9\ ().-]{5,18} [0-9] )
      | (?<cell> [(（] [0-9]{2,4} [)）] \ ? [0-9A-Za-z]+ (?: \ ? [(（] [0-9]{2,4} [)）] \ ? [0-9A-Za-z]+ )* )
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
    if let Some(span) = span("dialled") {
        return dialled(text, span).map(|span| Aside { span, numbers: Vec::new() });
    }
    if let Some(span) = span("address") {
        return Some(Aside { span, numbers: peeled(text, span).unwrap_or_default() });
    }
    if let Some(span) = span("cell") {
        return peeled(text, span).map(|numbers| Aside { span, numbers });
    }
    let span = span("own")?;
    let numbers: Vec<_> = own_punctuation(text, span).into_iter().collect();
    (!numbers.is_empty()).then_some(Aside { span, numbers })
}

/// The telephone at the beginning of a row of digits behind a plus: its groups up to the most digits that can be
/// dialled, without one that goes on behind the row.
fn dialled(text: &str, row: Span) -> Option<Span> {
    /// ITU-T E.164.
    const DIGITS: usize = 15;
    let mut end = row.end;
    loop {
        let number = Span::new(row.start, end).of(text);
        let goes_on = text[end..].starts_with(|c: char| c.is_ascii_alphanumeric());
        if !goes_on && number.bytes().filter(u8::is_ascii_digit).count() <= DIGITS {
            return Some(Span::new(row.start, end));
        }
        let head = number.trim_end_matches(|c: char| c.is_ascii_digit());
        let head = head.trim_end_matches([' ', '(', ')', '.', '-']);
        if !head.bytes().any(|b| b.is_ascii_digit()) {
            return None;
        }
        end = row.start + head.len();
    }
}

/// The numbers in a web address or a GS1 text, as in a cell; `None` where it tells nothing. What is something else by
/// its identifier or its page has none.
fn peeled(text: &str, span: Span) -> Option<Vec<Claimed>> {
    let raw = span.of(text);
    let cell = cell::peel(raw, None);
    if cell.other.is_some() {
        return Some(Vec::new());
    }
    if let Some(number) = cell.rewritten.as_ref().and_then(|reading| identified(raw, reading)) {
        let span = Span::new(span.start + number.start, span.start + number.end);
        return Some(vec![Claimed { span, ground: Ground::Proof, carrier: None }]);
    }
    if cell.core == Span::new(0, raw.len()) && cell.several.is_empty() {
        return None;
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
    let claimed: Vec<_> = claimed.collect();
    (!claimed.is_empty()).then_some(claimed)
}

/// A number that proves itself and that identifiers are a part of, or a postcode in front touches: nothing else in the
/// text would find it. One that stands alone behind its brackets is found there.
fn identified(raw: &str, reading: &Reading) -> Option<Span> {
    if !raw.starts_with(['(', '（']) {
        return None;
    }
    let fits = Fits::of(Context::default(), Compact::of(&reading.text)?);
    let (first, last) = (reading.at.first()?.0 as usize, reading.at.last()?.1 as usize);
    let joined = reading.at.windows(2).all(|pair| pair[0].1 == pair[1].0);
    let touched = raw[..first].ends_with(|c: char| c.is_ascii_digit());
    let span = if joined { Span::new(first, last) } else { Span::new(0, raw.len()) };
    ((touched || !joined) && fits.best().is_some_and(|fit| fits.proves(fit))).then_some(span)
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
    let ground = if lettered && fits.proves(best) {
        Ground::Proof
    } else if beside::is_labelled(text, span) {
        Ground::Label
    } else {
        Ground::Likeness
    };
    let announced = || ground != Ground::Proof && beside::is_announced_otherwise(text, span);
    if foreign::look(raw).is_some_and(|f| f.strength >= Strength::Strong) || announced() {
        return None;
    }
    Some(Claimed { span, ground, carrier: None })
}
