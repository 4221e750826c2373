//! What is shown is judged in the place of what is written: characters that are written out and tags change nothing but
//! the spelling.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use super::{judge, judge_if_any_fits, named};
use crate::canon::{Shown, percent_code, shown};
use crate::carriers;
use crate::cell::{self, url};
use crate::diagnose::Diagnosis;
use crate::finding::{Applicability, Code, Detail, Edit, Finding, Fix, Repair, Span};
use crate::missing;
use crate::quick::{Glance, glance};
use crate::rank::Context;
use crate::rule::Carrier;
use crate::verdict::Verdict;

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
    let page = attributed(context, input).or_else(|| shown(input).map(|shown| Page { shown, context, host: None }));
    let page = page.or_else(|| linked(context, input)).or_else(|| recorded(context, input));
    page.filter(|_| missing::look(input).is_none())
}

/// The value of a link, as the page reads it: `+` is a blank, unless it begins the number of a telephone.
fn linked(context: Context, input: &str) -> Option<Page> {
    let value = url::value(input)?;
    let text = value.at.of(input);
    let mut shown = Shown::default();
    let mut at = value.at.start;
    let pasted = text.contains(' ');
    while at < value.at.end {
        let rest = Span::new(at, value.at.end).of(input);
        let c = rest.chars().next()?;
        let (c, len) = match percent_code(rest) {
            Some(read) => read,
            None if c == '+' && !pasted && at > value.at.start => (' ', 1),
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
    let mut shown = Shown::default();
    for (i, c) in value.at.of(input).char_indices() {
        shown.push(c, Span::new(value.at.start + i, value.at.start + i + c.len_utf8()));
    }
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
    let mut shown = Shown::default();
    for (i, c) in value.of(input).char_indices() {
        shown.push(c, Span::new(value.start + i, value.start + i + c.len_utf8()));
    }
    let at = input.len() - input.trim_start().len();
    shown.note(Code::HtmlMarkup, Span::new(at, at + 1));
    Some(Page { shown, context, host: None })
}

/// The answer for a text that is shown otherwise.
pub(super) fn answer<'a>(input: &'a str, page: &Page) -> Diagnosis<'a> {
    if let Some(out) = page.host.and_then(|host| named::of_page(page.context, &page.shown.text, host)) {
        return put_back(out, input, &page.shown);
    }
    put_back(judge(page.context, &page.shown.text), input, &page.shown)
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
    Some(put_back(out, input, &page.shown))
}

/// The answer for what is shown, as one for what is written.
fn put_back<'a>(out: Diagnosis<'_>, input: &'a str, shown: &Shown) -> Diagnosis<'a> {
    let Diagnosis { mut verdict, canonical, fits, attributed, mut findings, mut repairs, fix, .. } = out;
    findings.iter_mut().for_each(|finding| finding.span = shown.raw(finding.span));
    // A character that is written out is told as such.
    let told = |code| {
        matches!(
            code,
            Code::EdgeSpace
                | Code::InnerSpace
                | Code::UnusualSpace
                | Code::InvisibleCharacter
                | Code::BidiMark
                | Code::ControlCharacter
                | Code::Dash
                | Code::Separator
        )
    };
    findings.retain(|finding| !(told(finding.code) && shown.is_written(input, finding.span)));
    let mended = verdict.is_acceptable();
    let at = if mended { 0 } else { findings.len().min(1) };
    let known = findings.clone();
    let new = shown.findings.iter().filter(|finding| !known.iter().any(|known| known.code == finding.code));
    for (i, finding) in new.enumerate() {
        findings.insert(at + i, finding.clone());
    }
    let mut fix = fix.map(|fix| (fix.apply(&shown.text), fix.applicability));
    if verdict.is_ok()
        && let (Some(number), Some(best)) = (canonical, attributed.or_else(|| fits?.best()))
    {
        verdict = Verdict::Fixable;
        let (number, carrier, applicability) = (number.as_str().to_owned(), best.format.carrier(), Applicability::Safe);
        fix = Some((number.clone(), applicability));
        repairs.insert(0, Repair { number, carrier, applicability, probability: 1.0 });
    }
    let fix = fix.map(|(number, applicability)| Fix { edits: edits(input, number), applicability });
    Diagnosis { input, verdict, canonical, fits, attributed: None, findings, repairs, fix }
}

/// The edits that leave a number of the input: what stands around it comes off, where it stands there as it is.
fn edits(input: &str, number: String) -> Vec<Edit> {
    let cut = |start, end| Edit { span: Span::new(start, end), replacement: String::new() };
    match input.find(&number) {
        Some(at) => {
            let mut around = vec![cut(0, at), cut(at + number.len(), input.len())];
            around.retain(|edit| edit.span.start < edit.span.end);
            around
        }
        None => vec![Edit { span: Span::new(0, input.len()), replacement: number }],
    }
}
