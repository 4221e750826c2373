//! Judging with a rule pack beside the catalogue.

use super::{Pack, PackCarrier, PackFormat};
use crate::diagnose::Diagnosis;
use crate::diagnoser::Diagnoser;
use crate::error::UnknownCarrier;
use crate::finding::{Applicability, Code, Edit, Finding, Fix, Severity, Span};
use crate::number::Number;
use crate::order::{Order, OrderDiagnosis};
use crate::profile::Profile;
use crate::profiles;
use crate::reconcile::clean;
use crate::verdict::Verdict;

/// A diagnoser that knows a rule pack beside the catalogue.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'p> {
    pack: &'p Pack,
    diagnoser: Diagnoser,
    declared: Option<&'p PackCarrier>,
    profile: Option<Profile<'p>>,
}

/// A kind of number of a rule pack that fits.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct PackMatch<'p> {
    /// Whose number it is.
    pub carrier: &'p PackCarrier,
    /// What kind of number.
    pub format: &'p PackFormat,
    /// Whether the check character agrees; `None` without one.
    pub check: Option<bool>,
}

/// Everything that can be said of one text with a rule pack beside the catalogue.
#[derive(Clone, Debug)]
pub struct PackDiagnosis<'a, 'p> {
    pub(crate) diagnosis: Diagnosis<'a>,
    own: Vec<PackMatch<'p>>,
}

impl<'a, 'p> PackDiagnosis<'a, 'p> {
    /// What can be said, with the verdict that the pack gives. Its matches are those of the catalogue.
    pub const fn diagnosis(&self) -> &Diagnosis<'a> {
        &self.diagnosis
    }

    /// The matches of the pack.
    pub fn own(&self) -> &[PackMatch<'p>] {
        &self.own
    }
}

impl<'p> Reader<'p> {
    pub(super) const fn new(pack: &'p Pack, diagnoser: Diagnoser) -> Self {
        Self { pack, diagnoser, declared: None, profile: None }
    }

    /// The carrier that the number is declared for: one of the pack, or one of the catalogue.
    ///
    /// # Errors
    /// When neither knows that name.
    pub fn carrier(mut self, name: &str) -> Result<Self, UnknownCarrier> {
        self.declared = self.pack.carrier(name);
        if self.declared.is_none() {
            self.diagnoser = self.diagnoser.carrier(name)?;
        }
        Ok(self)
    }

    /// The marketplace that goes by `name`: one of the pack, or one of the catalogue; `None` when neither knows it.
    pub fn profile(mut self, name: &str) -> Option<Self> {
        self.profile = self.pack.profile(name).or_else(|| profiles::profile(name).copied());
        self.profile.is_some().then_some(self)
    }

    /// [`Diagnoser::order`] with the pack: its carriers count as declared, and its profile is the one that was named
    /// here, or else the diagnoser's.
    pub fn order<'a>(&self, order: &Order<'a>) -> OrderDiagnosis<'a> {
        let named = [order.carrier, order.service].into_iter().flatten().find_map(|name| self.pack.carrier(name));
        let reader = Self { declared: named.or(self.declared), ..*self };
        let mut judged = match &self.profile {
            Some(profile) => self.diagnoser.order_under(order, profile),
            None => self.diagnoser.order(order),
        };
        if judged.number.verdict() != Verdict::Missing {
            let own = reader.own(order.number, &mut judged.number);
            if named.is_some() || !own.is_empty() {
                use Code::{CarrierNotTaken, ServiceShape, UnknownCarrier};
                judged.findings.retain(|f| !matches!(f.code, CarrierNotTaken | ServiceShape | UnknownCarrier));
            }
        }
        self.weigh(judged.findings.iter_mut().chain(&mut judged.number.findings));
        judged
    }

    /// [`Diagnoser::diagnose`] with the pack.
    pub fn diagnose<'a>(&self, input: &'a str) -> PackDiagnosis<'a, 'p> {
        let mut diagnosis = self.diagnoser.diagnose(input);
        let own = if diagnosis.verdict() == Verdict::Missing { Vec::new() } else { self.own(input, &mut diagnosis) };
        self.weigh(diagnosis.findings.iter_mut());
        PackDiagnosis { diagnosis, own }
    }

    fn weigh<'f>(&self, findings: impl Iterator<Item = &'f mut Finding>) {
        for finding in findings {
            finding.severity = self.pack.severity(finding.code).unwrap_or(finding.severity);
        }
    }

    /// The formats of the pack that fit, and what they change of the diagnosis.
    fn own(&self, input: &str, diagnosis: &mut Diagnosis<'_>) -> Vec<PackMatch<'p>> {
        let cleaned = clean(input);
        let upper = input.trim().to_ascii_uppercase();
        // A number may own its punctuation: the trimmed text is tried as it stands, then without its dress.
        let spellings = [upper.as_str(), cleaned.as_str()];
        let Some((spelling, own)) = spellings.into_iter().find_map(|text| {
            let own = self.fitting(text);
            (!own.is_empty()).then_some((text, own))
        }) else {
            if diagnosis.verdict() != Verdict::Valid && spellings.into_iter().any(|text| self.fails_check(text)) {
                Self::doubt(input, Code::CheckDigitMismatch, Verdict::Suspect, diagnosis);
            } else if self.declared.is_some_and(|carrier| !carrier.formats.is_empty()) {
                Self::refuse(input, diagnosis);
            }
            return Vec::new();
        };
        let Some(number) = Number::new(spelling.as_bytes()) else { return Vec::new() };
        let proven = self.declared.is_some() || own.iter().any(|m| m.check == Some(true));
        if self.declared.is_none() && diagnosis.verdict() == Verdict::Valid {
            return own;
        }
        let as_it_is = input == spelling;
        diagnosis.verdict = match (as_it_is, proven) {
            (true, true) => Verdict::Valid,
            (true, false) => Verdict::Plausible,
            (false, _) => Verdict::Fixable,
        };
        diagnosis.canonical = Some(number);
        // How it was written still holds; what it was taken for does not.
        diagnosis.findings.retain(|f| f.code.id().starts_with('N') && f.severity < Severity::Error);
        diagnosis.repairs.clear();
        diagnosis.fix = (!as_it_is).then(|| Fix {
            edits: vec![Edit { span: Span::new(0, input.len()), replacement: spelling.to_owned() }],
            applicability: Applicability::Safe,
        });
        own
    }

    /// The formats of the declared carrier, or of all, that accept a spelling.
    fn fitting(&self, text: &str) -> Vec<PackMatch<'p>> {
        self.shaped(text).filter(|m| m.check != Some(false)).collect()
    }

    /// Whether a spelling has the shape of a format, but not its check character.
    fn fails_check(&self, text: &str) -> bool {
        self.shaped(text).any(|m| m.check == Some(false))
    }

    fn shaped(&self, text: &str) -> impl Iterator<Item = PackMatch<'p>> {
        let carriers = self.pack.carriers.iter().filter(|c| self.declared.is_none_or(|d| d.id == c.id));
        let formats = carriers.flat_map(|carrier| carrier.formats.iter().map(move |format| (carrier, format)));
        formats.filter_map(move |(carrier, format)| Some(PackMatch { carrier, format, check: format.fits(text)? }))
    }

    /// A number that the declared carrier of the pack does not have.
    fn refuse(input: &str, diagnosis: &mut Diagnosis<'_>) {
        let (code, verdict) = match diagnosis.verdict() {
            Verdict::Foreign | Verdict::Ruined | Verdict::Missing => return,
            verdict if verdict.is_ok() => (Code::CarrierMismatch, Verdict::Mismatch),
            _ => (Code::UnknownFormat, Verdict::Suspect),
        };
        Self::doubt(input, code, verdict, diagnosis);
    }

    fn doubt(input: &str, code: Code, verdict: Verdict, diagnosis: &mut Diagnosis<'_>) {
        let cause = Finding::new(code, Span::new(0, input.len())).severity(Severity::Error);
        diagnosis.verdict = verdict;
        diagnosis.findings.retain(|f| f.code != code);
        diagnosis.findings.insert(0, cause);
    }
}
