//! What the marketplace of an order says of its number.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use super::declaration::Declared;
use super::{Order, country};
use crate::canon::{self, Glyph};
use crate::carriers;
use crate::diagnose::Diagnosis;
use crate::evidence::{FAINT, SURE};
use crate::finding::{Code, Detail, Finding, Severity, Span};
use crate::fold::{fold, narrow};
use crate::judge::{Grade, grade};
use crate::matched::Proof;
use crate::matcher::Fit;
use crate::profile::{OrderField, Profile, Shapes, Taken};
use crate::rule::Role;
use crate::signs::is_digits;
use crate::verdict::Verdict;

/// Everything that the marketplace says.
pub(super) fn look(
    order: &Order<'_>,
    profile: &Profile<'_>,
    declared: &Declared,
    number: &Diagnosis<'_>,
    best: Option<Fit>,
    out: &mut Vec<Finding>,
) {
    let whole = Span::new(0, order.number.len());
    connected(profile, declared, number, best, whole, out);
    service_shape(declared, number, best, whole, out);
    let canonical = number.canonical().unwrap_or("");
    if let Some(allowed) = profile.characters
        && let Some(bad) = canonical.bytes().find(|&b| !allowed.value.contains(b))
    {
        out.push(Finding::new(Code::ForbiddenCharacter, place(order.number, bad).unwrap_or(whole)));
    }
    if let Some(longest) = profile.longest
        && canonical.len() > longest.value
    {
        let detail = Detail::TooLong { found: canonical.len(), limit: longest.value };
        out.push(Finding::new(Code::TooLongForPlatform, whole).detail(detail));
    }
}

/// Where a character of the number stands first, however it is written there.
fn place(input: &str, character: u8) -> Option<Span> {
    let read = |(at, c): (usize, char)| {
        let (_, len, glyph) = canon::next(&input[at..])?;
        let kept = match glyph {
            Glyph::Keep(byte) | Glyph::Fold(byte, _) => char::from(byte),
            Glyph::Drop(_) | Glyph::Strange => narrow(c),
        };
        (kept == char::from(character)).then(|| Span::new(at, at + len))
    };
    input.char_indices().find_map(read)
}

/// Whether the number only repeats another field. A number that proves itself may be right all the same, unless the
/// marketplace forbids it.
pub(super) fn repeats(order: &Order<'_>, profile: Option<&Profile<'_>>, number: &Diagnosis<'_>) -> Option<Finding> {
    let same = |other: Option<&str>| other.is_some_and(|text| alike(text, order.number) && !text.trim().is_empty());
    let other = match (same(order.id), same(order.reference)) {
        (true, _) => OrderField::OrderId,
        (_, true) => OrderField::Reference,
        _ => return None,
    };
    let forbidden = profile.is_some_and(|p| p.distinct_from.iter().any(|fact| fact.value == other));
    let proven = number.verdict() == Verdict::Valid && !forbidden;
    let severity = if proven { Severity::Warning } else { Severity::Error };
    let span = Span::new(0, order.number.len());
    Some(Finding::new(Code::EqualsOrderId, span).detail(Detail::Field(other)).severity(severity))
}

/// Whether two texts are the same but for case and signs.
fn alike(a: &str, b: &str) -> bool {
    // Most orders and numbers differ at their first character: that is asked first, because it is cheap.
    let differ =
        |(a, b): (&u8, &u8)| a.is_ascii_alphanumeric() && b.is_ascii_alphanumeric() && !a.eq_ignore_ascii_case(b);
    a == b || !a.as_bytes().first().zip(b.as_bytes().first()).is_some_and(differ) && fold(a).eq(fold(b))
}

/// Whether the marketplace takes the carrier: the declared one, or the one that the number proves.
fn connected(
    profile: &Profile<'_>,
    declared: &Declared,
    number: &Diagnosis<'_>,
    best: Option<Fit>,
    span: Span,
    out: &mut Vec<Finding>,
) {
    if declared.service.is_some() {
        return;
    }
    let issued = |fit: &Fit| number.verdict() == Verdict::Valid && fit.format.format().role == Role::Issuer;
    let proven = || best.filter(issued).map(|fit| fit.format.carrier());
    let (carrier, taken) = match declared.carrier() {
        Some(carrier) => (carrier, declared.taken),
        None => match proven() {
            Some(carrier) => (carrier, profile.takes(carrier)),
            None => return,
        },
    };
    if taken != Taken::No {
        return;
    }
    let instead = profile.alternatives.iter().filter_map(|id| carriers::carrier(id)).collect();
    let detail = Detail::Instead { by: profile.name.to_owned(), found: carrier, instead };
    out.push(Finding::new(Code::CarrierNotTaken, span).detail(detail));
}

/// Whether the service uses such numbers. Two carriers may share a kind of number: what the service refuses of one of
/// them is said with a warning.
fn service_shape(declared: &Declared, number: &Diagnosis<'_>, best: Option<Fit>, span: Span, out: &mut Vec<Finding>) {
    let (Some(service), Some(shapes)) = (declared.service, declared.shapes) else { return };
    let (Shapes::Cainiao(issuer) | Shapes::Only(issuer, _)) = shapes else { return };
    if !number.verdict().is_acceptable() {
        return;
    }
    // The declared carrier's own kinds are judged by the best; Cainiao's by everything that the number may be.
    let by_best = matches!(shapes, Shapes::Only(..));
    // Most numbers are of the right kind: nobody has to weigh them.
    let refuses = |fit: Fit| !shapes.allow(fit.format.carrier(), fit.format.format());
    let any = || number.fits.is_some_and(|fits| fits.admitted().any(refuses));
    if !(if by_best { best.is_some_and(refuses) } else { any() }) {
        return;
    }
    let shown = if by_best { number.best().into_iter().collect() } else { number.matches() };
    let refused = || shown.iter().filter(|m| m.proof != Proof::Shape && !shapes.allow(m.carrier, m.format));
    let Some(first) = refused().next().filter(|m| m.confidence >= FAINT) else { return };
    let by = service.name_zh.or(service.name).unwrap_or(service.code).to_owned();
    let detail = Detail::Instead { by, found: first.carrier, instead: vec![issuer] };
    let finding = Finding::new(Code::ServiceShape, span).detail(detail);
    let sure = refused().map(|m| m.confidence).sum::<f64>() >= SURE;
    out.push(if sure { finding } else { finding.severity(Severity::Warning) });
}

/// Networks of one country deliver in that country: a parcel for another one does not travel under their number.
pub(super) fn destination(order: &Order<'_>, number: &Diagnosis<'_>, best: Option<Fit>) -> Option<Finding> {
    use crate::rule::Kind::{LastMile, Regional};
    let written = order.destination?;
    // Spelled as it should be or not, only what is proven says where the parcel goes.
    let proven = || number.fits.is_some_and(|fits| grade(&fits).is_some_and(|(_, grade)| grade == Grade::Proven));
    let sound = number.verdict() == Verdict::Valid || number.verdict() == Verdict::Fixable && proven();
    if !sound {
        return None;
    }
    let canonical = number.canonical()?;
    let finding = |from: &str, to: &str| {
        let detail = Detail::Name(format!("{from} / {to}"));
        Finding::new(Code::DestinationDisagrees, Span::new(0, order.number.len())).detail(detail)
    };
    if let (Some(from), Some(to)) = (routing(order.number, canonical), country::zip(written)) {
        return (from != to).then(|| finding(&from, to));
    }
    let destination = country::code(written)?;
    let carrier = best?.format.carrier();
    let home = carrier.country?;
    let delivers = |country| carrier.delivers_in(country) || carrier.delivers_in(country::home(country));
    let elsewhere = |country: Option<[u8; 2]>| country.is_none_or(|country| !delivers(country));
    let local = matches!(carrier.kind, LastMile | Regional) || routing(order.number, canonical).is_some();
    let strange = local && elsewhere(Some(destination)) && elsewhere(order.origin.and_then(country::code));
    strange.then(|| finding(home, &String::from_utf8_lossy(&destination)))
}

/// The first five digits of the postal code in front of a number as barcodes write it: GS1's 420 is for codes of the
/// post's own country, with five or nine digits in the United States.
fn routing(input: &str, canonical: &str) -> Option<String> {
    const IDENTIFIER: &str = "420";
    const ZIP: usize = 5;
    if input.len() < canonical.len() + IDENTIFIER.len() + ZIP {
        return None;
    }
    let signs: String = input.chars().filter(char::is_ascii_alphanumeric).collect();
    let head = signs.strip_suffix(canonical)?;
    let code = |len: usize| head[head.len().checked_sub(len)?..].strip_prefix(IDENTIFIER);
    let digits = |code: &&str| is_digits(code);
    code(IDENTIFIER.len() + ZIP)
        .or_else(|| code(IDENTIFIER.len() + ZIP + 4))
        .filter(digits)
        .map(|code| code[..ZIP].to_owned())
}
