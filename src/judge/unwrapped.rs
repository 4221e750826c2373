//! What stands inside of a dress is what it would be alone. Quotes, formulas and markup say nothing of it; a label or a
//! name says that it is a number, against what it may as well be.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use smallvec::SmallVec;

use super::{Case, Grade, judge};
use crate::canon::read;
use crate::cell;
use crate::diagnose::Diagnosis;
use crate::finding::{Applicability, Code, Edit, Finding, Fix, Repair, Span};
use crate::foreign::{self, Strength};
use crate::verdict::Verdict;

impl<'a> Case<'a> {
    /// Where something stands inside of such dress, and nothing is accepted as the text stands.
    pub(super) fn wrapped(&self) -> Option<Span> {
        let bare = self.peeled.bare;
        let inner = bare.of(self.input);
        let accepted = self.attributed.is_some_and(|(_, grade)| grade != Grade::Other);
        (!accepted && !inner.is_empty() && inner.len() < self.input.trim().len()).then_some(bare)
    }

    /// The answer for that.
    pub(super) fn unwrapped(&self) -> Option<Diagnosis<'a>> {
        let bare = self.wrapped()?;
        Some(self.put_back(judge(self.context, bare.of(self.input)), bare))
    }

    /// The answer for the part of the input at `bare`, as one for the whole.
    fn put_back(&self, mut out: Diagnosis<'a>, bare: Span) -> Diagnosis<'a> {
        let moved = |span: Span| Span::new(span.start + bare.start, span.end + bare.start);
        out.input = self.input;
        out.findings.iter_mut().for_each(|finding| finding.span = moved(finding.span));
        self.undress(&mut out.findings, out.verdict, bare);
        if out.verdict.is_ok()
            && let (Some(number), Some(best)) = (out.canonical, out.attributed.or_else(|| out.fits?.best()))
        {
            out.verdict = Verdict::Fixable;
            let (number, carrier) = (number.as_str().to_owned(), best.format.carrier());
            out.repairs.insert(0, Repair { number, carrier, applicability: Applicability::Safe, probability: 1.0 });
            out.fix = Some(Fix { edits: Vec::new(), applicability: Applicability::Safe });
        }
        if let Some(fix) = &mut out.fix {
            fix.edits.iter_mut().for_each(|edit| edit.span = moved(edit.span));
            let cut = |start, end| Edit { span: Span::new(start, end), replacement: String::new() };
            fix.edits.insert(0, cut(0, bare.start));
            fix.edits.push(cut(bare.end, self.input.len()));
            fix.edits.retain(|edit| edit.span.start < edit.span.end || !edit.replacement.is_empty());
        }
        out
    }

    /// Tells the dress: in front of what is only to be mended, and behind the cause of what is refused.
    fn undress(&self, findings: &mut SmallVec<[Finding; 1]>, verdict: Verdict, bare: Span) {
        let mended = verdict.is_acceptable();
        let at = if mended { 0 } else { findings.len().min(1) };
        let known: SmallVec<[_; 4]> = findings.iter().map(|finding| finding.code).collect();
        let dress = self.peeled.findings.iter().filter(|f| cell::is_wrapper(f.code)).cloned();
        let unseen = invisible(self.input, Span::new(0, bare.start))
            .or_else(|| invisible(self.input, Span::new(bare.end, self.input.len())));
        for (i, finding) in dress.chain(unseen).filter(|f| !known.contains(&f.code)).enumerate() {
            findings.insert(at + i, finding);
        }
    }

    /// What is left where something was taken off is what it would be alone. Beside a name or a label, which speak for a
    /// number, only what hardly any number looks like, unless its hyphens are its own.
    pub(super) fn inside_dress(&self, hyphens: bool, numbered: bool) -> Option<foreign::Foreign> {
        let all = self.input.trim().len();
        let look = |span: Span| {
            let mut found = foreign::look_around(span.of(self.input), numbered)?;
            found.span = Span::new(span.start + found.span.start, span.start + found.span.end);
            Some(found)
        };
        let inside = |span: Span| Some(span).filter(|span| span.of(self.input).len() < all);
        let least = if !hyphens && self.peeled.is_spoken_for() { Strength::Strong } else { Strength::Weak };
        let bare = inside(self.peeled.bare).and_then(look);
        let digits = || Some(self.core()).filter(|_| self.reading.text.iter().all(u8::is_ascii_digit));
        let named = || inside(self.peeled.named).and_then(look);
        let core = || named().or_else(|| digits().and_then(inside).and_then(look));
        bare.or_else(|| core().filter(|f| f.strength >= least && (least == Strength::Weak || f.code != Code::Words)))
    }

    pub(super) fn is_proven(&self) -> bool {
        matches!(self.attributed, Some((_, Grade::Proven)))
    }
}

/// The characters that nobody sees in a part of a text.
pub(super) fn invisible(input: &str, within: Span) -> Option<Finding> {
    read(input, within).findings().find(|f| f.code == Code::InvisibleCharacter)
}
