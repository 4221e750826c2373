//! Which part of an address is the number.

use alloc::vec::Vec;

use super::keys::{is_key, is_own, is_signed};
use crate::canon::{Compact, percent_code};
use crate::cell::claim::{self, Claim};
use crate::cell::{Peeled, barcode, hosts, is_void};
use crate::damage;
use crate::finding::Span;
use crate::matcher::Fit;
use crate::rule::{Carrier, Format, Part};

/// What the names of files and pages end with behind a number.
const ENDINGS: &[&str] = &[
    "pdf", "png", "jpg", "jpeg", "gif", "webp", "svg", "zpl", "txt", "csv", "xml", "json", "html", "htm", "shtml",
    "php", "asp", "aspx", "jsp", "do", "action", "zip",
];

/// A part of an address without what the name of a file ends with, and what nobody sees: `1Z….pdf`, `TBM…%E2%80%8B`.
fn without_ending(input: &str, part: Span) -> Span {
    let unseen = part.of(input).find('%').filter(|&at| {
        let mut rest = &part.of(input)[at..];
        while let Some((_, len)) = percent_code(rest).filter(|&(sign, _)| is_void(sign)) {
            rest = &rest[len..];
        }
        rest.is_empty()
    });
    let part = unseen.map_or(part, |at| Span::new(part.start, part.start + at));
    let name = part
        .of(input)
        .rsplit_once('.')
        .filter(|(name, ending)| !name.is_empty() && ENDINGS.iter().any(|known| known.eq_ignore_ascii_case(ending)));
    name.map_or(part, |(name, _)| Span::new(part.start, part.start + name.len()))
}

/// Whether the carrier behind a host has numbers of such a form: its own key says that this is one, however few digits
/// it has. A form that takes any letters and digits counts where it has one length and nothing is written small, as the
/// words of addresses are.
pub(super) fn is_hosts(host: &str, input: &str, span: Span) -> bool {
    let Some(number) = claim::number(input, span) else { return false };
    let spelled = !span.of(input).bytes().any(|b| b.is_ascii_lowercase());
    let one_length =
        |format: &Format| !format.shape.iter().any(|part| matches!(part, Part::Run { min, max, .. } if min < max));
    let shaped = |fit: Fit| {
        if claim::is_free(fit.format) { spelled && one_length(fit.format.format()) } else { number.digits != 0 }
    };
    hosts::carrier(host, Some(number)).is_some_and(|carrier| claim::fits_of(carrier, &number).any(shaped))
}

/// Whether a value is long enough, and not a word.
fn looks_numbered(value: &str) -> bool {
    value.len() > 5 && value.bytes().filter(u8::is_ascii_digit).count() > 1
}

/// What lost something stands behind a known key of an address, where nobody else would look for a number:
/// `…?nums=9.40553E+21&lang=de`, `…?nums=****6784`.
pub(super) fn damaged(input: &str, address: Span, carrier: Option<&'static Carrier>) -> Option<Span> {
    let lost = |at: Span| {
        let (key, value) = at.of(input).rsplit_once('=')?;
        // What stands behind a star is not hidden where the carrier knows the number in front:
        // `…?parcelcode=1550…*18000`.
        let known = |number: &str| {
            let number = Compact::of(number.as_bytes());
            carrier.zip(number).is_some_and(|(carrier, number)| claim::by(carrier, &number))
        };
        if value
            .split_once('*')
            .is_some_and(|(number, rest)| rest.starts_with(|c: char| c.is_ascii_digit()) && known(number))
        {
            return None;
        }
        let value = Span::new(at.end - value.len(), at.end);
        (is_key(key) && damage::is_disfigured(input, value, carrier)).then_some(value)
    };
    // Nothing else in an address is written as a spreadsheet does, whatever its key is.
    let rounded = |at: &Span| damage::may_be_restored(input, *at);
    // The signs between the parts of an address may hide characters, too.
    lost(address)
        .or_else(|| parts(input, address, &['?', '&', '#']).find_map(lost))
        .or_else(|| parts(input, address, &['/', '?', '&', '#', '=', ';']).find(rounded))
}

/// A step or a value of an address that would be a number but for a fault: the only one, where a check digit, a
/// country, its beginning, the page or its key, or a declared carrier tells that it is one.
pub(super) fn faulty(input: &str, cell: &Peeled, address: Span, host: Span) -> Option<Span> {
    const SHORTEST: usize = 8;
    let rest = Span::new(host.end, address.end);
    let numbered = |&part: &Span| {
        let text = part.of(input);
        let hides = |c: char| c != '_' && damage::hides_characters(c);
        let count = |is: &dyn Fn(char) -> bool| text.chars().filter(|&c| is(c)).count();
        let (figures, hidden) = (count(&|c| c.is_ascii_digit()), count(&hides));
        let spelled = text.chars().all(|c| c.is_ascii_alphanumeric() || hides(c));
        text.len() >= SHORTEST && spelled && figures > 1 && 2 * (figures + hidden) >= text.chars().count()
    };
    let steps = parts(input, rest, &['/', '?', '&', '#', '=', ';']).map(|part| without_ending(input, part));
    let mut numbered = steps.filter(numbered);
    let (Some(part), None) = (numbered.next(), numbered.next()) else { return None };
    if !part.of(input).bytes().all(|b| b.is_ascii_alphanumeric()) {
        return Some(part);
    }
    let number = claim::number(input, part)?;
    let before = Span::new(address.start, part.start).of(input).trim_end_matches(['/', '=']);
    let kept_for_parcels = || hosts::tracks(host.of(input)) || is_key(before);
    let tells = claim::is_slip(&number, cell.declared)
        || claim::is_of_no_country(&number)
        || damage::is_doubtful(&number, cell.declared)
        || kept_for_parcels();
    (tells || cell.declared.is_some() && number.letters != 0).then_some(part)
}

/// The parts of an address between such signs.
pub(super) fn parts<'a>(input: &'a str, address: Span, signs: &'a [char]) -> impl Iterator<Item = Span> + 'a {
    let mut at = address.start;
    address.of(input).split_inclusive(signs).map(move |part| {
        at += part.len();
        Span::new(at - part.len(), at - part.len() + part.trim_end_matches(signs).len())
    })
}

/// The part of an address that is the number: what claims most, a known key before any other place; a text with digits
/// behind a known key, when nothing claims.
pub(super) fn best(input: &str, cell: &Peeled, address: Span, host: Span) -> Option<Span> {
    let mut found: Option<((bool, bool, u8, usize), Span)> = None;
    let mut at = host.end;
    let (mut key, mut sign_before) = ("", None);
    let rest = Span::new(host.end, address.end).of(input);
    for part in rest.split_inclusive(['/', '?', '&', '#', '=', ';', '!', '~', '+']) {
        let sign = part.chars().last().filter(|c| matches!(c, '/' | '?' | '&' | '#' | '=' | ';' | '!' | '~' | '+'));
        let behind = core::mem::replace(&mut sign_before, sign);
        let body = &part[..part.len() - sign.map_or(0, char::len_utf8)];
        let span = Span::new(at, at + body.len());
        at += part.len();
        if sign == Some('=') {
            key = body;
            continue;
        }
        if sign == Some(';') && body == "amp" {
            continue;
        }
        let before = core::mem::take(&mut key);
        if sign == Some('/') {
            // `/tracking/1Z…`: the step before names the next one.
            key = body;
        }
        let own = behind == Some('=') && is_own(host.of(input), before);
        if behind == Some('=') && is_signed(before) && !own {
            continue;
        }
        let span = without_ending(input, span);
        let known = own || is_key(before);
        // Behind a known key, what a scanner puts in front comes off by itself.
        let span = if known { span } else { barcode::behind_identifier(input, span) };
        let span = with_punctuation(input, cell, span, address.end).unwrap_or(span);
        let (span, claim) = claimed(input, cell, span, known);
        let body = span.of(input);
        let last = behind == Some('/') && sign.is_none_or(|sign| matches!(sign, '?' | '#'));
        let figures = body.bytes().any(|b| b.is_ascii_digit());
        // Whatever its key is called, capitals and figures of the form that the page's own numbers have are one.
        let lettered = behind == Some('=') && body.bytes().any(|b| b.is_ascii_uppercase());
        let theirs = || (known || (last || lettered) && figures) && is_hosts(host.of(input), input, span);
        if claim.is_none() && !(known && looks_numbered(body) || theirs()) {
            continue;
        }
        let evidence = claim.map_or(0, |c| c.evidence);
        let rank = (known, claim.is_some(), evidence, body.len());
        if found.is_none_or(|(best, _)| rank > best) {
            found = Some((rank, span));
        }
    }
    found.map(|(_, span)| span)
}

/// What a step claims to be, or what stands in it in front of a sign where the whole claims nothing:
/// `/3SABCD…-NL-1234AB`, the number and where it goes. No number goes on behind a star that a `known` key has.
fn claimed(input: &str, cell: &Peeled, step: Span, known: bool) -> (Span, Option<Claim>) {
    let claim = cell.claim(input, step);
    let head = step.of(input).find(['-', '*']).map(|end| Span::new(step.start, step.start + end));
    let starred = |head: Span| known && input[head.end..].starts_with('*');
    match head.filter(|_| claim.is_none()).and_then(|head| Some((head, cell.claim(input, head)?))) {
        Some((head, claim)) if claim.is_distinctive() || starred(head) => (head, Some(claim)),
        _ => (step, claim),
    }
}

/// The numbers of the value in which one was found, where every part of it is one:
/// `…?nums=RB123456785GB+RB123456799GB`.
pub(super) fn listed(input: &str, cell: &Peeled, address: Span, number: Span) -> Vec<Span> {
    const SIGNS: &[&str] = &["+", ";", ",", "%2C", "%2c", "%20", "%0A", "%0D"];
    let before = Span::new(address.start, number.start).of(input);
    let start = number.start - before.bytes().rev().take_while(|b| *b != b'=').count();
    let behind = Span::new(number.end, address.end).of(input);
    let end = number.end + behind.find(['&', '#']).unwrap_or(behind.len());
    let mut parts = Vec::new();
    let mut at = start;
    for i in start..=end {
        let sign = SIGNS.iter().find(|sign| input.as_bytes()[i..end].starts_with(sign.as_bytes()));
        if i >= at && (i == end || sign.is_some()) {
            parts.push(Span::new(at, i));
            at = i + sign.map_or(1, |sign| sign.len());
        }
    }
    parts.retain(|part| part.start < part.end);
    let all = before.contains('=') && parts.len() > 1 && parts.iter().all(|&part| cell.claim(input, part).is_some());
    if all { parts } else { Vec::new() }
}

/// A step of an address, with the steps behind it that belong to a number with slashes of its own.
fn with_punctuation(input: &str, cell: &Peeled, step: Span, end: usize) -> Option<Span> {
    let rest = Span::new(step.start, end).of(input);
    let whole = &rest[..rest.find(['?', '&', '#', '=', ';']).unwrap_or(rest.len())];
    let span = Span::new(step.start, step.start + whole.len());
    (span.end > step.end && claim::owns_punctuation(whole, cell.declared)).then_some(span)
}
