//! Letters that a number begins with, which a sign parts from the rest, so that they were taken for a caption:
//! `SPXPH:7902081825925`.

use super::claim::{self, Claim};
use super::{Peeled, front, is_wrapper, label, name, trim};
use crate::canon::{Compact, Reading, read};
use crate::evidence::DISTINCTIVE;
use crate::finding::{Applicability, Code, Finding, Span};

/// No number begins with more letters.
const MOST_LETTERS: usize = 9;
/// Signs between a caption and its number, and what a Chinese input method types for a dash.
const SIGNS: &[char] = &[' ', ':', '：', '/', '|', '-', '.', '#', '_', '=', '一'];

/// Puts the letters back, where more speaks for the number with them, and the rest is none beyond doubt. A known
/// caption stays one, and so does the name of the carrier whose number stands behind it, unless its letters go on there.
pub(super) fn put_back(input: &str, cell: &mut Peeled) {
    let mut glued = cell.findings.iter().filter(|finding| !is_wrapper(finding.code));
    let (Some(front), None) = (glued.next(), glued.next()) else { return };
    if !matches!(front.code, Code::LabelGlued | Code::CarrierNameGlued)
        || cell.rewritten.is_some()
        || !cell.several.is_empty()
    {
        return;
    }
    let (code, core) = (front.code, trim(input, cell.core));
    let Some(head) = head(input, front.span, core) else { return };
    let letters = head.of(input);
    let Some(rest) = claim::number(input, core) else { return };
    let known = claim::of_number(&rest);
    let Some(whole) = Compact::of(&[letters.to_ascii_uppercase().as_bytes(), rest.text()].concat()) else { return };
    let sign = Span::new(head.end, core.start);
    // Letters that nothing but a sign parts from more of them may begin the same number: `JD/VL9199…`.
    let goes_on = |hint| {
        rest.text()[0].is_ascii_alphabetic()
            && sign.of(input).trim().len() == sign.end - sign.start
            && claim::fits_of(hint, &whole).any(|fit| fit.outline() >= DISTINCTIVE)
    };
    let named = cell.hint.is_some_and(|hint| claim::by(hint, &rest) && !goes_on(hint));
    if named || claim::is_proven(&rest, None) {
        return;
    }
    let more = |claim: &Claim| known.is_none_or(|known| claim.evidence > known.evidence);
    let claim = claim::of_number(&whole).filter(|claim| claim.is_sure() && more(claim));
    if claim.is_none() && !claim::is_proven(&whole, None) {
        return;
    }
    let captioned = label::is_sign(Span::new(head.start, sign.end).of(input));
    // The declared carrier knows what stands behind the sign.
    if front::is_of_declared(input, cell, letters, core, &whole) || captioned && cell.is_own(input, core) {
        cell.sure = cell.sure.min(Applicability::Likely);
        return;
    }
    cell.findings.retain(|finding| finding.code != code);
    let spaced = sign.of(input).trim().is_empty();
    cell.note(Finding::new(if spaced { Code::InnerSpace } else { Code::Separator }, sign));
    let spelled = !spaced && !captioned && letters.bytes().all(|b| b.is_ascii_uppercase());
    let spelled = spelled && !name::is_of_another(letters, &whole);
    if !(spelled && claim.is_some_and(|claim| claim.checked && claim.is_distinctive())) {
        cell.sure = cell.sure.min(Applicability::Likely);
    }
    cell.hint = cell.hint.filter(|hint| claim::by(hint, &whole));
    cell.labelled = false;
    cell.core = Span::new(head.start, core.end);
    cell.named = cell.core;
    cell.rewritten = Some(joined(input, head, core));
}

/// The letters that went off in front of a number, where a sign stands behind them, and neither a label nor a small word
/// of a sentence is spelled so.
fn head(input: &str, front: Span, core: Span) -> Option<Span> {
    if front.start >= core.start {
        return None;
    }
    let text = Span::new(front.start, core.start).of(input);
    let letters = text.trim_end_matches(SIGNS);
    let lettered = letters.len() < text.len()
        && (2..=MOST_LETTERS).contains(&letters.len())
        && letters.bytes().all(|b| b.is_ascii_alphabetic());
    let worded = || label::is_whole(letters) || front::is_small(letters);
    (lettered && !worded()).then(|| Span::new(front.start, front.start + letters.len()))
}

/// Two pieces of a text, read as one.
fn joined(input: &str, first: Span, second: Span) -> Reading {
    let mut reading = read(input, first);
    let behind = read(input, second);
    reading.text.extend_from_slice(&behind.text);
    reading.at.extend_from_slice(&behind.at);
    reading.marks.extend_from_slice(&behind.marks);
    reading
}

#[cfg(test)]
mod tests {
    use crate::cell::peel;

    #[test]
    fn letters_of_a_number_are_no_caption() {
        for (text, read) in [
            ("SPXPH:7902081825925", Some("SPXPH7902081825925")),
            ("SPXPH/7902081825925", Some("SPXPH7902081825925")),
            ("JT|356201482067", Some("JT356201482067")),
            ("JD/VL91995172806", Some("JDVL91995172806")),
            ("JD一VL91995172806", Some("JDVL91995172806")),
            ("UPS: 1Z999AA10123456784", None),
            ("SF:140612345678", None),
            ("tracking 7902081825925", None),
        ] {
            let cell = peel(text, None);
            let rewritten = cell.rewritten.as_ref().map(|reading| reading.as_str().to_owned());
            assert_eq!(rewritten.as_deref(), read, "{text}");
        }
    }
}
