//! What a scanner puts around a number: the symbology identifier, start and stop characters.

use smallvec::SmallVec;

use super::claim::Claim;
use super::lengths::SHORTEST;
use super::{Peeled, claim, name, several, tail, trim};
use crate::finding::{Applicability, Code, Finding, Span};
use crate::signs::is_digits;

/// Takes off start and stop characters, and the data identifier of a licence plate.
pub(super) fn peel(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    stars(input, core, cell) || codabar(input, core, cell) || plate(input, core, cell)
}

/// The data identifiers of a licence plate (ANSI MH10.8.2), as DHL prints them in front of one: `(J) JD01 4600 …`.
const PLATES: &[&str] = &["(J)", "(1J)", "(2J)", "(3J)", "(4J)", "(5J)", "(6J)"];

/// Takes off the data identifier of a licence plate.
fn plate(input: &str, core: Span, cell: &mut Peeled) -> bool {
    let Some(plate) = PLATES.iter().find(|plate| core.of(input).starts_with(**plate)) else { return false };
    let at = core.start + plate.len();
    let number = trim(input, Span::new(at, core.end));
    if cell.claim(input, number).is_none() {
        return false;
    }
    cell.labelled = true;
    cell.keep(number, Code::LabelGlued, Span::new(core.start, at));
    true
}

/// ISO/IEC 15424: `]`, a letter for the symbology, a modifier.
pub(super) fn symbology(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    invocation(input, core, cell) || scans(input, core, cell) || identifier(input, core, cell)
}

/// Whether a text begins with such an identifier.
fn is_identifier(text: &str) -> bool {
    matches!(text.as_bytes(), [b']', symbology, modifier, _, ..]
        if symbology.is_ascii_alphabetic() && modifier.is_ascii_alphanumeric())
}

/// A part of a link without such an identifier in front, nor the bracket that some programs put before that.
pub(super) fn behind_identifier(input: &str, part: Span) -> Span {
    let text = part.of(input);
    let opened = usize::from(text.strip_prefix('[').is_some_and(is_identifier));
    if is_identifier(&text[opened..]) { Span::new(part.start + opened + IDENTIFIER, part.end) } else { part }
}

/// Two scans in one cell, each with the identifier of its symbology: `]C1RB123456785GB]C1RB123456799GB`.
fn scans(input: &str, core: Span, cell: &mut Peeled) -> bool {
    let text = core.of(input);
    if !is_identifier(text) {
        return false;
    }
    let starts = || text.match_indices(']').map(|(at, _)| at).filter(|&at| is_identifier(&text[at..]));
    let ends = starts().skip(1).chain([text.len()]);
    let scan = |(start, end): (usize, usize)| {
        let scan = trim(input, Span::new(core.start + start + IDENTIFIER, core.start + end));
        let parts = |c: char| matches!(c, ',' | ';' | '/' | '|') || c.is_whitespace();
        Span::new(scan.start, scan.start + scan.of(input).trim_end_matches(parts).len())
    };
    let scans: SmallVec<[Span; 2]> = starts().zip(ends).map(scan).collect();
    let number = |scan: &Span| {
        let digits = scan.of(input).bytes().filter(u8::is_ascii_digit).count();
        scan.end - scan.start >= SHORTEST && digits >= claim::FEWEST as usize
    };
    if scans.len() < 2 || !scans.iter().all(number) {
        return false;
    }
    cell.note(Finding::new(Code::AimPrefix, Span::new(core.start, core.start + IDENTIFIER)));
    several::part(input, cell, scans.into_iter().map(|scan| (scan, scan)))
}

/// The characters of such an identifier.
const IDENTIFIER: usize = 3;

/// Takes off the identifier of a symbology, and a remark in front of it.
fn identifier(input: &str, core: Span, cell: &mut Peeled) -> bool {
    // Brackets that a program closes: `[]C1RB…`.
    let opened = core.of(input).strip_prefix('[').is_some_and(is_identifier);
    let core = Span::new(core.start + usize::from(opened), core.end);
    let text = core.of(input);
    // A bracket that closes is no sign of a symbology: `[运单号]SF…`.
    if text.starts_with(']') && !opened && closes(&input[..core.start]) {
        cell.core = Span::new(core.start + 1, core.end);
        return true;
    }
    // Behind a remark only where a number begins.
    let behind = || {
        let at = text.find(" ]").map(|at| at + 1).filter(|&at| is_identifier(&text[at..]))?;
        let number = trim(input, Span::new(core.start + at + IDENTIFIER, core.end));
        cell.claim(input, number).is_some_and(Claim::is_distinctive).then_some(at)
    };
    let at = if is_identifier(text) { Some(0) } else { behind() };
    let Some(at) = at.map(|at| core.start + at) else { return false };
    let number = Span::new(at + IDENTIFIER, core.end);
    let dress = trim(input, Span::new(core.start, at));
    if dress.start < dress.end {
        match name::named(dress.of(input), claim::number(input, number).as_ref()) {
            Some(owner) => cell.name(Code::CarrierNameGlued, dress, owner.0),
            None => cell.note(Finding::new(Code::LabelGlued, dress)),
        }
        tail::doubt(input, trim(input, number), dress, cell);
    }
    cell.keep(number, Code::AimPrefix, Span::new(at, at + IDENTIFIER));
    true
}

/// Whether a bracket was opened in the text in front and not closed.
fn closes(before: &str) -> bool {
    before.rfind(['[', ']']).is_some_and(|at| before[at..].starts_with('['))
}

/// How ZPL begins a Code 128: the subset, and FNC1. `>;>8420…`.
fn invocation(input: &str, core: Span, cell: &mut Peeled) -> bool {
    let text = core.of(input);
    let Some(rest) = [">;", ">:", ">9"].iter().find_map(|start| text.strip_prefix(*start)) else { return false };
    // An angle in front of a number that begins with the nine points to it; of digits alone, any shape says so.
    let known = |number: Span| cell.is_claimed(input, number);
    let (number, behind) = (Span::new(core.start + 1, core.end), Span::new(core.end - rest.len(), core.end));
    let digits = rest.starts_with(|c: char| c.is_ascii_digit());
    let points = || cell.is_known(input, number) || digits && (known(number) || !known(behind));
    if text.starts_with(">9") && points() {
        return false;
    }
    let rest = rest.strip_prefix(">8").unwrap_or(rest);
    if !rest.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        return false;
    }
    let at = core.end - rest.len();
    cell.keep(Span::new(at, core.end), Code::StartStop, Span::new(core.start, at));
    true
}

/// Code 39: stars at both ends, which some programs write twice.
fn stars(input: &str, core: Span, cell: &mut Peeled) -> bool {
    let starred = |text: &str| text.len() > 1 && text.starts_with('*') && text.ends_with('*');
    let mut number = core;
    for _ in 0..2 {
        if starred(number.of(input)) {
            number = Span::new(number.start + 1, number.end - 1);
        }
    }
    if number == core {
        return false;
    }
    let inside = number.of(input);
    // A few digits between stars are what a mask left.
    let few_digits = || inside.len() <= 7 && is_digits(inside);
    if inside.is_empty() || (inside.contains('*') || few_digits()) && cell.claim(input, number).is_none() {
        return false;
    }
    cell.keep(number, Code::StartStop, Span::new(core.start, number.start));
    true
}

/// Such letters around a number of the declared carrier, although somebody else numbers with letters there.
pub(super) fn letters(input: &str, cell: &mut Peeled) -> bool {
    let core = trim(input, cell.core);
    cell.declared.is_some() && !cell.is_own(input, core) && codabar(input, core, cell)
}

/// Codabar: a letter from A to D at both ends. Letters may belong to a number, so its check digit has to agree.
fn codabar(input: &str, core: Span, cell: &mut Peeled) -> bool {
    let Some(whole) = claim::number(input, core) else { return false };
    let &[first, ref inside @ .., last] = whole.text() else { return false };
    let letter = |b: u8| matches!(b, b'A'..=b'D');
    let text = core.of(input).as_bytes();
    let bare = |b: Option<&u8>| b.is_some_and(u8::is_ascii_alphabetic);
    let ends = bare(text.first()) && bare(text.last());
    if !ends || !letter(first) || !letter(last) || !inside.iter().all(u8::is_ascii_digit) {
        return false;
    }
    let number = Span::new(core.start + 1, core.end - 1);
    // So does the declared carrier say which letters are none of its number.
    let own = || cell.is_own(input, number) && !cell.is_own(input, core);
    if !cell.claim(input, number).is_some_and(|c| c.checked) && !own() {
        return false;
    }
    cell.keep(number, Code::StartStop, Span::new(core.start, core.start + 1));
    cell.sure = Applicability::Likely;
    true
}
