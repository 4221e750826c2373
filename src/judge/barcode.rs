//! Barcodes that carry a number, and whether that one counts or the whole.

use alloc::borrow::ToOwned;

use super::{Case, Grade, attribution};
use crate::canon::Compact;
use crate::diagnose::Diagnosis;
use crate::evidence::{FAINT, PROBABLE};
use crate::finding::{Applicability, Code, Finding, Repair, Severity, Span};
use crate::matched::{Fits, is_certain};
use crate::matcher::Fit;
use crate::missing;
use crate::number::Number;
use crate::quick::may_be_barcode;
use crate::rule::Kind;
use crate::verdict::Verdict;

impl<'a> Case<'a> {
    /// An accepted number, or the one inside it where it is a barcode form that carries one.
    pub(super) fn inside_barcode(mut self, fits: Fits, fit: Fit, grade: Grade) -> Diagnosis<'a> {
        // A barcode that only looks like one keeps all its digits: what it would carry is proposed, never put in its
        // place.
        if grade != Grade::Fits
            && is_certain(fit.format)
            && let Some(inside) = fits.inside(fit)
            && let Some((own, graded)) = attribution::grade(&inside)
        {
            if let Some(code) =
                Compact::of(inside.number().as_bytes()).and_then(|number| missing::issued_by_nobody(&number))
            {
                let finding = Finding::new(code, self.core());
                return self.verdict(Verdict::Missing, finding);
            }
            let place = self.barcode_place(barcode(fit), inside.number());
            self.findings.insert(0, Finding::new(barcode(fit), place));
            return self.accepted(inside, own, graded, None);
        }
        if !may_be_barcode(&fits, fit) {
            return self.accepted(fits, fit, grade, None);
        }
        let shorter = fits.admitted().find_map(|other| Some((other, fits.inside(other)?)));
        let Some((other, inside)) = shorter else { return self.accepted(fits, fit, grade, None) };
        let carrier = inside.best().unwrap_or(other).format.carrier();
        let probability = fits.confidence(other);
        // An SSCC of a carrier is its number as it stands. What comes off a routing barcode is worth a word in any
        // case.
        if probability < FAINT && barcode(other) == Code::Gs1Identifier {
            return self.accepted(fits, fit, grade, None);
        }
        let code = barcode(other);
        if self.findings.iter().all(|finding| finding.code != code) {
            let place = self.barcode_place(code, inside.number());
            self.findings.push(Finding::new(code, place).severity(Severity::Note));
        }
        let mut out = self.accepted(fits, fit, grade, None);
        let number = inside.number().as_str().to_owned();
        let applicability = if probability < PROBABLE { Applicability::Guess } else { Applicability::Likely };
        out.repairs.push(Repair { number, carrier, applicability, probability });
        out
    }

    /// Where what makes a barcode of a number stands: the identifier in front of it, or the whole.
    fn barcode_place(&self, code: Code, inner: Number) -> Span {
        match self.reading.text.as_slice().strip_suffix(inner.as_bytes()) {
            Some(front) if code == Code::Gs1Identifier && !front.is_empty() => self.reading.raw(0, front.len()),
            _ => self.core(),
        }
    }
}

/// What a form that carries a shorter number is called: by the identifier in front of it, or by its label.
pub(super) fn barcode(fit: Fit) -> Code {
    if fit.format.carrier().kind == Kind::Identifier { Code::Gs1Identifier } else { Code::BarcodeForm }
}
