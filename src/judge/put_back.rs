//! The answer for a part of a text, or for what a text shows, as one for the whole.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use smallvec::SmallVec;

use crate::diagnose::Diagnosis;
use crate::finding::{Applicability, Code, Edit, Finding, Fix, Repair, Span, Stage};
use crate::verdict::Verdict;

/// What stands around the part that was judged, or how it is written.
pub(super) trait Dress {
    /// Where a place of what was judged stands in the whole.
    fn raw(&self, span: Span) -> Span;

    /// Whether the dress explains a finding, so that it is not told twice.
    fn explains(&self, finding: &Finding) -> bool;

    /// What is to be said of the dress.
    fn findings(&self) -> Vec<Finding>;

    /// Whether a finding of the dress is told behind those of what was judged.
    fn is_behind(&self, finding: &Finding) -> bool {
        BEHIND.contains(&finding.code)
    }

    /// The edits that make `number` of the whole; `inside` are those that make it of what was judged.
    fn edits(&self, inside: Vec<Edit>, number: &str) -> Vec<Edit>;
}

/// What changes no more than the spelling, or stands for nothing else: told behind what was taken off.
const BEHIND: [Code; 2] = [Code::FullWidth, Code::DuplicatePaste];

/// Puts `out`, the answer for `inside`, back into `input`, where a number is at best fixable: the dress comes off. It
/// is told in front of what is only to be fixed, and behind the cause of what is refused.
pub(super) fn put_back<'a>(out: Diagnosis<'_>, input: &'a str, dress: &impl Dress) -> Diagnosis<'a> {
    let Diagnosis { input: inside, verdict, canonical, fits, attributed, findings, repairs, fix } = out;
    let mut out = Diagnosis { input, verdict, canonical, fits, attributed, findings, repairs, fix };
    out.findings.iter_mut().for_each(|finding| finding.span = dress.raw(finding.span));
    out.findings.retain(|finding| !dress.explains(finding));
    let at = if out.verdict.is_acceptable() { 0 } else { out.findings.len().min(1) };
    let known: SmallVec<[Code; 4]> = out.findings.iter().map(|finding| finding.code).collect();
    let mended = out.verdict.is_acceptable();
    // What parts two lines is told as that.
    let parted: SmallVec<[Span; 1]> =
        out.findings.iter().filter(|f| f.code == Code::NewlineInNumber).map(|f| f.span).collect();
    let parts = |f: &Finding| f.count == 1 && parted.contains(&f.span);
    let new = dress.findings().into_iter().filter(|f| !known.contains(&f.code) && !parts(f));
    let (behind, before): (Vec<Finding>, Vec<Finding>) = new.partition(|f| mended && dress.is_behind(f));
    for (i, finding) in before.into_iter().enumerate() {
        out.findings.insert(at + i, finding);
    }
    let read = out.findings.iter().rposition(|f| f.code.stage() == Stage::Reading).map_or(0, |last| last + 1);
    for (i, finding) in behind.into_iter().enumerate() {
        out.findings.insert(read + i, finding);
    }
    if out.verdict.is_ok()
        && let (Some(number), Some(fit)) = (out.canonical, out.fit())
    {
        out.verdict = Verdict::Fixable;
        let (number, carrier) = (number.as_str().to_owned(), fit.format.carrier());
        out.repairs.insert(0, Repair { number, carrier, applicability: Applicability::Safe, probability: 1.0 });
        out.fix = Some(Fix { edits: Vec::new(), applicability: Applicability::Safe });
    }
    if let Some(fix) = &mut out.fix {
        let number = fix.apply(inside);
        fix.edits = dress.edits(core::mem::take(&mut fix.edits), &number);
    }
    out
}

/// The edits of a part of the input as those of the whole, with what stands around the part taken off.
pub(super) fn edits_around(input: &str, part: Span, mut inside: Vec<Edit>) -> Vec<Edit> {
    for edit in &mut inside {
        edit.span = Span::new(edit.span.start + part.start, edit.span.end + part.start);
    }
    let cut = |start, end| Edit { span: Span::new(start, end), replacement: String::new() };
    inside.insert(0, cut(0, part.start));
    inside.push(cut(part.end, input.len()));
    inside.retain(|edit| edit.span.start < edit.span.end || !edit.replacement.is_empty());
    inside
}
