//! A cell on its way: what is left of it, and what was taken off.

use smallvec::SmallVec;

use super::claim::{self, Claim};
use super::known::Known;
use super::{is_wrapper, trim};
use crate::canon::{Reading, Shown};
use crate::finding::{Applicability, Code, Detail, Finding, Span};
use crate::rule::Carrier;

/// A cell, taken apart.
#[derive(Clone, Debug)]
pub(crate) struct Peeled {
    /// Where the number stands.
    pub(crate) core: Span,
    /// What stands inside of dress that says nothing of it: quotes, formulas, markup, the signs of a barcode.
    pub(crate) bare: Span,
    /// What stands inside of that and behind a label, a name or an address.
    pub(crate) named: Span,
    /// What was taken off, from the outside in.
    pub(crate) findings: SmallVec<[Finding; 2]>,
    /// Whether a label of a number was among it: other words in front say nothing of what they stand beside.
    pub(super) labelled: bool,
    /// Whether other captioned fields stand beside the labelled number, so that what they hold says nothing of it.
    pub(crate) fields: bool,
    /// The carrier whose name or web address stands beside the number.
    pub(crate) hint: Option<&'static Carrier>,
    /// Where each number stands, when there is more than one.
    pub(crate) several: SmallVec<[Span; 2]>,
    /// Whether the first of them took the place of others.
    pub(crate) replaced: bool,
    /// The reading, when its characters are not those of the raw text: another keyboard layout, brackets inside.
    pub(crate) rewritten: Option<Reading>,
    /// How sure it is that nothing but dress was taken off.
    pub(crate) sure: Applicability,
    /// What the page or the key of a web address says that the digits in it are, other than a number of a parcel.
    pub(crate) other: Option<Code>,
    /// Whose number an identifier in brackets prescribes, where what stands behind it is none.
    pub(crate) prescribed: Option<&'static Carrier>,
    /// The carrier that was declared.
    pub(super) declared: Option<&'static Carrier>,
    pub(super) known: Known,
}

impl Peeled {
    /// A cell with nothing to take off.
    pub(crate) fn whole(input: &str) -> Self {
        Self {
            core: Span::new(0, input.len()),
            bare: Span::new(0, input.len()),
            named: Span::new(0, input.len()),
            findings: SmallVec::new(),
            labelled: false,
            fields: false,
            hint: None,
            several: SmallVec::new(),
            replaced: false,
            rewritten: None,
            sure: Applicability::Safe,
            other: None,
            prescribed: None,
            declared: None,
            known: Known::default(),
        }
    }

    /// The same for the text that `shown` shows in other signs.
    pub(super) fn shown_by(mut self, shown: &Shown) -> Self {
        let findings = self.findings.iter_mut().map(|finding| &mut finding.span);
        let spans = [&mut self.core, &mut self.bare, &mut self.named];
        spans.into_iter().chain(self.several.iter_mut()).chain(findings).for_each(|span| *span = shown.raw(*span));
        if let Some(reading) = &mut self.rewritten {
            reading.move_to(|span| shown.raw(span));
        }
        // What was asked was asked of other places.
        self.known = Known::default();
        self
    }

    /// Tells the dress that says nothing of what it surrounds from the rest, as far as everything that was taken off is
    /// such.
    pub(super) fn settle(&mut self, input: &str) {
        let all = |is: fn(Code) -> bool| self.findings.iter().all(|finding| is(finding.code));
        if all(is_wrapper) {
            self.bare = trim(input, self.core);
        }
        if all(|code| is_wrapper(code) || SPEAKING.contains(&code) || code == Code::TrailingText) {
            self.named = self.core;
        }
    }

    /// What a piece of the input claims, also for the declared carrier.
    pub(super) fn claim(&self, input: &str, span: Span) -> Option<Claim> {
        self.known.of(span, || claim::of(input, span, self.declared))
    }

    /// Whether something was taken off that says of what it surrounds that it is a number of a parcel, or of a carrier.
    pub(crate) fn is_spoken_for(&self) -> bool {
        let speaks = |code: Code| SPEAKING.contains(&code) && (code != Code::LabelGlued || self.labelled);
        self.findings.iter().any(|finding| speaks(finding.code))
    }

    /// Whether a label stood in front of the number.
    pub(crate) const fn is_labelled(&self) -> bool {
        self.labelled
    }

    /// Whether the declared carrier accepts a piece of the input.
    pub(super) fn is_own(&self, input: &str, span: Span) -> bool {
        self.declared.is_some_and(|carrier| claim::number(input, span).is_some_and(|n| claim::by(carrier, &n)))
    }

    /// Whether a piece of the input is a number that the declared carrier accepts, or for which more than its mere
    /// length speaks.
    pub(super) fn is_known(&self, input: &str, span: Span) -> bool {
        self.is_own(input, span) || self.claim(input, span).is_some_and(Claim::is_sure)
    }

    /// Whether one format proves a piece of the input, so that nobody has to ask whether it is a number.
    pub(crate) fn is_beyond_doubt(&self, input: &str, span: Span) -> bool {
        claim::number(input, span).is_some_and(|number| claim::is_proven(&number, self.declared))
    }

    /// A piece with the digits that a space parts from it, where the declared carrier knows both together and not the
    /// piece alone: `OLD 090 719788059`.
    pub(super) fn with_group(&self, input: &str, core: Span, piece: Span) -> Option<Span> {
        let before = Span::new(core.start, piece.start).of(input).strip_suffix(' ')?;
        let digits = before.bytes().rev().take_while(u8::is_ascii_digit).count();
        let whole = Span::new(core.start + before.len() - digits, piece.end);
        (digits > 0 && self.is_own(input, whole) && !self.is_own(input, piece)).then_some(whole)
    }

    /// Goes on with a piece of what is left, whose signs around it say nothing of it.
    pub(super) fn within(&mut self, core: Span, piece: Span) {
        for span in [&mut self.bare, &mut self.named] {
            if core.start <= span.start && span.end <= core.end || span.start <= core.start && core.end <= span.end {
                *span = piece;
            }
        }
        self.core = piece;
    }

    /// Notes what was taken off, and goes on with what is left.
    pub(super) fn keep(&mut self, core: Span, code: Code, dress: Span) {
        self.core = core;
        self.note(Finding::new(code, dress));
    }

    /// Notes what stands in front of a number and behind it, and goes on with the number.
    pub(super) fn keep_amid(&mut self, input: &str, core: Span, number: Span) {
        let sides = [
            (Code::LabelGlued, trim(input, Span::new(core.start, number.start))),
            (Code::TrailingText, trim(input, Span::new(number.end, core.end))),
        ];
        for (code, dress) in sides.into_iter().filter(|(_, dress)| dress.start < dress.end) {
            self.note(Finding::new(code, dress));
        }
        self.core = number;
    }

    /// Notes it once: a second layer of the same kind counts, but says nothing new.
    pub(super) fn note(&mut self, finding: Finding) {
        match self.findings.iter_mut().find(|f| f.code == finding.code) {
            Some(known) => {
                known.count += 1;
                // Two labels in a row are one text: `batch` and `3:`.
                if finding.code == Code::LabelGlued
                    && (0..=1).contains(&finding.span.start.wrapping_sub(known.span.end))
                {
                    known.span.end = finding.span.end;
                }
            }
            None => self.findings.push(finding),
        }
    }

    /// Notes the name or host of a carrier. The first one counts.
    pub(super) fn name(&mut self, code: Code, dress: Span, carrier: Option<&'static Carrier>) {
        let detail = carrier.map_or(Detail::None, |carrier| Detail::Carrier { carrier, declared: None });
        self.note(Finding::new(code, dress).detail(detail));
        self.hint = self.hint.or(carrier.filter(|carrier| !carrier.moves_nothing()));
    }
}

/// Dress that says of what it surrounds that it is a number of a parcel, or of a carrier; of words in front only a
/// label does.
const SPEAKING: [Code; 5] =
    [Code::LabelGlued, Code::CarrierNameGlued, Code::Url, Code::Gs1Separator, Code::Gs1Identifier];
