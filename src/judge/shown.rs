//! What is shown is judged in the place of what is written: characters that are written out and tags change nothing but
//! the spelling.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use super::put_back::{Dress, put_back};
use super::repeated::repeated;
use super::{judge, judge_if_any_fits, named};
use crate::canon::{Compact, Lettered, Shown, bared, compact, lettered, narrowed, shown, starred, styled};
use crate::carriers;
use crate::cell::{self, claim, url};
use crate::diagnose::Diagnosis;
use crate::finding::{Code, Detail, Edit, Finding, Span};
use crate::matched::Fits;
use crate::missing;
use crate::quick::{Glance, glance};
use crate::rank::Context;
use crate::rule::Carrier;

/// What is judged in the place of a text, and the carrier whose host stood beside it.
pub(super) struct Page {
    shown: Shown,
    context: Context,
    /// The carrier whose page it is, which does not know what it holds.
    host: Option<&'static Carrier>,
}

/// Whether a text is shown otherwise than it is written.
pub(crate) fn is_written(context: Context, input: &str) -> bool {
    read(context, input).is_some()
}

/// The text as it is shown, the value of a link or of a record, unless it stands for nothing as it is written.
pub(super) fn read(context: Context, input: &str) -> Option<Page> {
    if !context.may_open() {
        return None;
    }
    let context = context.inside();
    let alone = |shown| Page { shown, context, host: None };
    let text = || shown(input).or_else(|| repeated(input)).or_else(|| joined(input)).map(alone);
    let page = attributed(context, input).or_else(|| dialled(context, input)).or_else(text);
    let page = page.or_else(|| paired(context, input)).or_else(|| linked(context, input));
    let page = page.or_else(|| recorded(context, input));
    let page =
        page.or_else(|| styled(input).or_else(|| capitals(context, input)).or_else(|| narrowed(input)).map(alone));
    let page =
        page.or_else(|| bared(input).or_else(|| starred(input)).or_else(|| printable(context, input)).map(alone));
    page.filter(|_| missing::look(input).is_none())
}

/// A number behind the sign that e-mails write out as `=3D`, where it is one only without the two.
fn printable(context: Context, input: &str) -> Option<Shown> {
    const SIGN: &str = "=3D";
    let at = input.as_bytes().contains(&b'=').then(|| input.find(SIGN)).flatten()?;
    let end = input[at + 1..].find(|c: char| !c.is_ascii_alphanumeric()).map_or(input.len(), |len| at + 1 + len);
    let proves = |text: &str| {
        compact(text).is_some_and(|n| Fits::of(context, n).best().is_some_and(|best| best.check == Some(true)))
    };
    if !proves(&input[at + SIGN.len()..end]) || proves(&input[at + 1..end]) {
        return None;
    }
    let code = Span::new(at, at + SIGN.len());
    let mut shown = Shown::of(input, Span::new(0, at));
    shown.push('=', code);
    shown.note(Code::UrlEncoded, code);
    for (i, c) in input[code.end..].char_indices() {
        shown.push(c, Span::new(code.end + i, code.end + i + c.len_utf8()));
    }
    Some(shown)
}

/// Letters of a number that are styled or bear an accent, where it is known with them, and better than without.
fn capitals(context: Context, input: &str) -> Option<Shown> {
    let Lettered { shown, number, rest } = lettered(input)?;
    let own = |number: &Compact| context.carrier().and_then(|carrier| claim::for_carrier(carrier, number));
    let claimed = |number: &Compact| own(number).or_else(|| claim::of_number(number));
    let known = claimed(&number).filter(|claim| claim.is_sure() || own(&number).is_some())?;
    let less = rest.and_then(|rest| claimed(&rest));
    less.is_none_or(|less| less.evidence < known.evidence).then_some(shown)
}

/// A link that was taken apart, as it was.
fn joined(input: &str) -> Option<Shown> {
    let pieces = if input.as_bytes().contains(&b'/') { url::pieces(input)? } else { return None };
    let mut shown = Shown::default();
    for (at, c) in pieces.iter().flat_map(|piece| piece.of(input).char_indices().map(|(i, c)| (piece.start + i, c))) {
        shown.push(c, Span::new(at, at + c.len_utf8()));
    }
    if let [first, second] = *pieces {
        shown.note(Code::InnerSpace, Span::new(first.end, second.start));
    }
    Some(shown)
}

/// The number in two values of a link.
fn paired(context: Context, input: &str) -> Option<Page> {
    let pair = if input.as_bytes().contains(&b'&') { url::pair(input)? } else { return None };
    let mut shown = Shown::default();
    for c in pair.number.chars() {
        shown.push(c, pair.address);
    }
    let detail = Detail::Carrier { carrier: pair.carrier, declared: None };
    shown.findings.push(Finding::new(Code::Url, pair.address).detail(detail));
    let declared = context.declared.or_else(|| carriers::index(pair.carrier));
    Some(Page { shown, context: Context { declared, ..context }, host: None })
}

/// The value of a link.
fn linked(context: Context, input: &str) -> Option<Page> {
    opened(context, input, &url::value(input)?)
}

/// The number of a telephone in a link that opens a chat.
fn dialled(context: Context, input: &str) -> Option<Page> {
    let value = if input.contains(['+', '%']) { url::dialled(input)? } else { return None };
    opened(context, input, &value)
}

/// A value of a link, as the page reads it: `+` is a blank, unless it begins the number of a telephone.
fn opened(context: Context, input: &str, value: &url::Value) -> Option<Page> {
    let text = value.at.of(input);
    let mut shown = Shown::default();
    let mut at = value.at.start;
    let pasted = text.contains(' ');
    let dialled = text.strip_prefix('+').is_some_and(|rest| value.is_dialled(input, rest));
    while at < value.at.end {
        let rest = Span::new(at, value.at.end).of(input);
        let c = rest.chars().next()?;
        let (c, len) = match value.code(input, rest) {
            Some(read) => read,
            None if c == '+' && !pasted && !(dialled && at == value.at.start) => (' ', 1),
            None => (c, c.len_utf8()),
        };
        shown.push(c, Span::new(at, at + len));
        at += len;
    }
    let carrier = value.carrier(input, &shown.text);
    let detail = carrier.map_or(Detail::None, |carrier| Detail::Carrier { carrier, declared: None });
    shown.findings.push(Finding::new(Code::Url, value.address).detail(detail));
    let declared = context.declared.or_else(|| carriers::index(carrier?));
    let host = if declared.is_none() { value.page_of(input) } else { None };
    Some(Page { shown, context: Context { declared, ..context }, host })
}

/// The value of a record that is its number.
fn recorded(context: Context, input: &str) -> Option<Page> {
    let value = cell::of_object(input)?;
    let mut shown = Shown::of(input, value.at);
    let at = input.len() - input.trim_start().len();
    shown.note(Code::Quotes, Span::new(at, at + 1));
    shown.note(Code::LabelGlued, value.key);
    let named = cell::carrier_of_object(input, value).filter(|_| context.declared.is_none());
    if let Some((span, carrier)) = named {
        let detail = Detail::Carrier { carrier, declared: None };
        shown.findings.push(Finding::new(Code::CarrierNameGlued, span).detail(detail));
    }
    let declared = context.declared.or_else(|| carriers::index(named?.1));
    Some(Page { shown, context: Context { declared, ..context }, host: None })
}

/// The value of an attribute that is a number, where the page shows nothing.
fn attributed(context: Context, input: &str) -> Option<Page> {
    if !input.trim_start().starts_with(['<', '&']) {
        return None;
    }
    let value = cell::of_attribute(input, context.carrier())?;
    let mut shown = Shown::of(input, value);
    let at = input.len() - input.trim_start().len();
    shown.note(Code::HtmlMarkup, Span::new(at, at + 1));
    Some(Page { shown, context, host: None })
}

/// The answer for a text that is shown otherwise.
pub(super) fn answer<'a>(input: &'a str, page: &Page) -> Diagnosis<'a> {
    let writing = Writing { input, shown: &page.shown };
    if let Some(out) = page.host.and_then(|host| named::of_page(page.context, &page.shown.text, host)) {
        return put_back(out, input, &writing);
    }
    put_back(judge(page.context, &page.shown.text), input, &writing)
}

/// The same, unless nothing fits what stands in it.
pub(super) fn answer_if_any_fits<'a>(input: &'a str, page: &Page) -> Option<Diagnosis<'a>> {
    let (context, text) = (page.context, &*page.shown.text);
    // What has to be asked about cannot be submitted.
    if page.host.and_then(|host| named::of_page(context, text, host)).is_some() {
        return None;
    }
    let out = match glance(context, text) {
        Glance::Accepted(_) => judge(context, text),
        Glance::Refused => return None,
        Glance::Unclear => judge_if_any_fits(context, text)?,
    };
    Some(put_back(out, input, &Writing { input, shown: &page.shown }))
}

/// Characters that are written out, and tags.
struct Writing<'a> {
    input: &'a str,
    shown: &'a Shown,
}

impl Dress for Writing<'_> {
    fn raw(&self, span: Span) -> Span {
        self.shown.raw(span)
    }

    /// A character that is written out is told as such.
    fn explains(&self, finding: &Finding) -> bool {
        let spelling = matches!(
            finding.code,
            Code::EdgeSpace
                | Code::InnerSpace
                | Code::UnusualSpace
                | Code::InvisibleCharacter
                | Code::BidiMark
                | Code::ControlCharacter
                | Code::Dash
                | Code::Separator
        );
        spelling && self.shown.is_written(self.input, finding.span)
    }

    fn findings(&self) -> Vec<Finding> {
        self.shown.findings.to_vec()
    }

    /// What stands around the number comes off, where it stands there as it is.
    fn edits(&self, _: Vec<Edit>, number: &str) -> Vec<Edit> {
        let cut = |start, end| Edit { span: Span::new(start, end), replacement: String::new() };
        match self.input.find(number) {
            Some(at) => {
                let mut around = vec![cut(0, at), cut(at + number.len(), self.input.len())];
                around.retain(|edit| edit.span.start < edit.span.end);
                around
            }
            None => vec![Edit { span: Span::new(0, self.input.len()), replacement: number.to_owned() }],
        }
    }
}
