//! [`diagnose`], the one call, and the [`Diagnosis`] that it returns.

use alloc::vec::Vec;

use smallvec::SmallVec;

use crate::diagnoser::Diagnoser;
use crate::finding::{Finding, Fix, Repair, Severity, Stage};
use crate::matched::{Fits, Match};
use crate::matcher::Fit;
use crate::number::Number;
use crate::verdict::Verdict;

/// Reads `input` as people actually enter it, and says what it is, whether it can be right, what is wrong, where, why,
/// and what to submit instead.
///
/// `input` may be any text: a clean number, one with spaces, labels or a web address around it, a number that a
/// spreadsheet rounded, another field's value, nothing at all. The time is linear in the length of the text, and a
/// valid number without findings costs no allocation, except for some that end in zeros, which get a second look. To
/// pass on what else is known (carrier, marketplace, date), use a [`Diagnoser`].
///
/// ```
/// use tracklint::{Verdict, diagnose};
///
/// let d = diagnose("1z 5r8 939 03 5756 7127");
/// assert_eq!(d.verdict(), Verdict::Fixable);
/// assert_eq!(d.canonical(), Some("1Z5R89390357567127"));
/// assert_eq!(d.best().unwrap().carrier.id, "ups");
/// assert_eq!(d.findings()[0].code.name(), "inner-space");
///
/// assert_eq!(diagnose("RB123456785GB").verdict(), Verdict::Valid);
/// assert_eq!(diagnose("").verdict(), Verdict::Missing);
/// ```
pub fn diagnose(input: &str) -> Diagnosis<'_> {
    Diagnoser::new().diagnose(input)
}

/// Everything that can be said about one text.
///
/// Spans of findings and fixes are bytes of the original text. With the feature `serde` it serialises to the JSON that
/// `schema/diagnosis.json` describes.
///
/// ```
/// use tracklint::{Applicability, Code, Verdict, diagnose};
///
/// let d = diagnose("RB12345678SGB");
/// assert_eq!((d.input(), d.verdict(), d.canonical()), ("RB12345678SGB", Verdict::Suspect, None));
/// assert_eq!((d.findings()[0].code, d.findings()[0].span.of(d.input())), (Code::LetterInDigitSlot, "S"));
/// let repair = &d.repairs()[0];
/// assert_eq!((repair.number.as_str(), repair.applicability), ("RB123456785GB", Applicability::Likely));
/// // Nothing is accepted, so that it is nobody's number.
/// assert!(d.best().is_none() && diagnose("RB123456785GB").best().is_some());
/// ```
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnosis<'a> {
    pub(crate) input: &'a str,
    pub(crate) verdict: Verdict,
    pub(crate) canonical: Option<Number>,
    pub(crate) fits: Option<Fits>,
    /// The fit that the verdict speaks of, where it was clear at a glance.
    pub(crate) attributed: Option<Fit>,
    pub(crate) findings: SmallVec<[Finding; 1]>,
    pub(crate) repairs: Vec<Repair>,
    pub(crate) fix: Option<Fix>,
}

impl<'a> Diagnosis<'a> {
    pub(crate) fn new(input: &'a str, verdict: Verdict) -> Self {
        Self {
            input,
            verdict,
            canonical: None,
            fits: None,
            attributed: None,
            findings: SmallVec::new(),
            repairs: Vec::new(),
            fix: None,
        }
    }

    /// The original text.
    pub const fn input(&self) -> &'a str {
        self.input
    }

    /// The overall answer.
    pub const fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// The number in the spelling to submit; `None` if no format accepts what was read. Under [`Verdict::Mismatch`] it
    /// is a number of a carrier other than the declared one, and must not be submitted.
    pub fn canonical(&self) -> Option<&str> {
        match self.verdict {
            // Spelled canonically: the text itself.
            Verdict::Valid | Verdict::Plausible => Some(self.input),
            _ => self.canonical.as_ref().map(Number::as_str),
        }
    }

    /// Every format that fits [`canonical`](Self::canonical), the most likely first; empty if there is none.
    ///
    /// ```
    /// let matches = tracklint::diagnose("986578788855").matches();
    /// assert!(matches.len() > 1 && matches.is_sorted_by(|a, b| a.confidence >= b.confidence));
    /// ```
    pub fn matches(&self) -> Vec<Match> {
        self.fits.map_or_else(Vec::new, |fits| fits.ranked())
    }

    /// The most likely match: the first of [`matches`](Self::matches), without building the list.
    pub fn best(&self) -> Option<Match> {
        self.fits.and_then(|fits| fits.first())
    }

    /// Makes the findings say what the verdict does. Of a suspect one is an error: the cause, unless its rule was merely
    /// observed or a profile made it lighter. And what is only written otherwise is put right without the label where
    /// the number is known, or is in doubt for something else.
    pub(crate) fn settle(&mut self) {
        let Some(cause) = self.findings.first() else { return };
        let suspect = self.verdict == Verdict::Suspect;
        let known = self.canonical().is_some() || suspect && cause.code.stage() != Stage::Reading;
        let as_told = cause.severity >= cause.code.severity();
        if suspect && as_told && self.findings.iter().all(|finding| finding.severity < Severity::Error) {
            self.findings[0].severity = Severity::Error;
        }
        self.findings.iter_mut().for_each(|finding| finding.doubted = !known);
    }

    /// The fit that the verdict speaks of.
    pub(crate) fn fit(&self) -> Option<Fit> {
        self.attributed.or_else(|| self.fits?.best())
    }

    /// All findings: the cause first, then its companions.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Numbers that may have been meant, the most likely first.
    ///
    /// A number that only has to be spelled canonically is listed too, as the one safe repair.
    pub fn repairs(&self) -> &[Repair] {
        &self.repairs
    }

    /// The edits that turn the text into the first of the [`repairs`](Self::repairs), if they are
    /// [`Safe`](crate::Applicability::Safe) or [`Likely`](crate::Applicability::Likely); a guess is never a fix, and
    /// neither is a choice between several numbers in one cell.
    ///
    /// ```
    /// let d = tracklint::diagnose(" RB 123456785 gb ");
    /// assert_eq!(d.fix().unwrap().apply(d.input()), "RB123456785GB");
    /// ```
    pub const fn fix(&self) -> Option<&Fix> {
        self.fix.as_ref()
    }
}
