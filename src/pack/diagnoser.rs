//! Diagnosing with a rule pack besides the catalogue.

use super::{Pack, PackCarrier, PackDiagnosis, PackFit, PackFormat, PackMatch, PackProfile};
use crate::canon::read;
use crate::date::Date;
use crate::diagnose::Diagnosis;
use crate::diagnoser::Diagnoser;
use crate::error::UnknownCarrier;
use crate::finding::{Applicability, Code, Detail, Edit, Finding, Fix, Severity, Span, Stage};
use crate::names;
use crate::number::Number;
use crate::order::{Declaration, Order, OrderDiagnosis};
use crate::profile::{Profile, Weight, severity};
use crate::profiles;
use crate::reconcile::clean;
use crate::verdict::Verdict;

/// So many letters that a rule names, at the beginning of a text or anywhere in its shape, tell whose number was meant.
const TELLING_LETTERS: usize = 3;

/// A diagnoser that knows a rule pack besides the catalogue.
///
/// ```
/// use tracklint::{Diagnoser, Order, Verdict, pack::Pack};
///
/// let pack = Pack::from_toml(
///     "[[carriers]]\nid = \"my-line\"\nname = \"My Line\"\nformats = [{ id = \"my-a\", shape = \"'MYL' n9\" }]",
/// )?;
/// let desk = pack.diagnoser(Diagnoser::new());
/// // By its shape alone it is plausible, and under its own carrier valid.
/// let own = desk.carrier("my line").unwrap();
/// assert_eq!(desk.diagnose("MYL499273987").diagnosis().verdict(), Verdict::Plausible);
/// assert_eq!(own.diagnose("MYL499273987").diagnosis().verdict(), Verdict::Valid);
/// assert!(desk.carrier("nobody").is_err() && desk.profile("nowhere").is_none());
/// // An order may declare it, too.
/// assert!(desk.order(&Order::new("MYL499273987").carrier("My Line")).is_ok());
/// # Ok::<(), tracklint::pack::PackError>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct PackDiagnoser<'p> {
    pack: &'p Pack,
    diagnoser: Diagnoser,
    declared: Option<&'p PackCarrier>,
    profile: Option<Profile<'p>>,
    /// What the pack sets for that profile: it overrides what the pack sets in general.
    profile_weights: &'p [Weight],
}

impl<'p> PackDiagnoser<'p> {
    pub(super) const fn new(pack: &'p Pack, diagnoser: Diagnoser) -> Self {
        Self { pack, diagnoser, declared: None, profile: None, profile_weights: &[] }
    }

    /// The rule pack in use.
    ///
    /// ```
    /// use tracklint::{Diagnoser, pack::Pack};
    ///
    /// let pack = Pack::from_toml("[[carriers]]\nid = \"my-line\"\nname = \"My Line\"")?;
    /// let desk = pack.diagnoser(Diagnoser::new());
    /// assert_eq!(desk.pack().carrier("my line").unwrap().id, "my-line");
    /// # Ok::<(), tracklint::pack::PackError>(())
    /// ```
    pub const fn pack(&self) -> &'p Pack {
        self.pack
    }

    /// Declares the carrier: one of the pack, or one of the catalogue.
    ///
    /// # Errors
    /// If neither knows that name.
    pub fn carrier(mut self, name: &str) -> Result<Self, UnknownCarrier> {
        self.declared = self.pack.carrier(name);
        if self.declared.is_none() {
            self.diagnoser = self.diagnoser.carrier(name)?;
        }
        Ok(self)
    }

    /// The marketplace called `name`: one of the pack, or one of the catalogue; `None` if neither knows it.
    #[must_use]
    pub fn profile(mut self, name: &str) -> Option<Self> {
        let profile = self.pack.own_profile(name);
        self.profile_weights = profile.map_or(&[], PackProfile::own_weights);
        self.profile = profile.map(PackProfile::view).or_else(|| profiles::profile(name).copied());
        self.profile.is_some().then_some(self)
    }

    /// [`Diagnoser::order`] with the pack: its carriers can be declared, and the profile is the one named here, or else
    /// the diagnoser's. The severity of a code comes from a profile of the pack, then from the pack in general, then
    /// from a marketplace of the catalogue.
    #[must_use]
    pub fn order<'a>(&self, order: &Order<'a>) -> OrderDiagnosis<'a> {
        let named = self.named(order);
        let here = Self { declared: self.declared_by(order), ..*self };
        let declaration = self.declaration(order);
        let outweighed = here.is_outweighed(Some(&declaration));
        let mut judged = self.diagnoser.judge_order(order, &declaration);
        let on = order.shipped_on.or(self.diagnoser.today);
        if judged.number.verdict() != Verdict::Missing {
            let matches = here.apply_pack(order.number, &mut judged.number, outweighed);
            if named.is_some() || !outweighed && !matches.is_empty() {
                use Code::{CarrierNotTaken, ServiceShape, UnknownCarrier};
                judged.findings.retain(|f| !matches!(f.code, CarrierNotTaken | ServiceShape | UnknownCarrier));
            }
        }
        if let Some(profile) = declaration.profile {
            // The pack may have told anew how the number was written.
            judged.number.findings.iter_mut().for_each(|finding| profile.weigh(finding, on));
        }
        judged.number.settle();
        self.weigh(judged.findings.iter_mut().chain(&mut judged.number.findings), on);
        judged.findings.sort_by_key(|finding| core::cmp::Reverse(finding.severity));
        judged
    }

    /// The formats of the pack that an order's number fits, as [`order`](Self::order) sees it.
    ///
    /// ```
    /// use tracklint::{Diagnoser, Order, pack::Pack};
    ///
    /// let pack = Pack::from_toml(
    ///     "[[carriers]]\nid = \"my-line\"\nname = \"My Line\"\nformats = [{ id = \"my-a\", shape = \"'MYL' n9\" }]",
    /// )?;
    /// let found = pack.diagnoser(Diagnoser::new()).matches(&Order::new("myl 499 273 987"));
    /// assert_eq!(found[0].format.id, "my-a");
    /// # Ok::<(), tracklint::pack::PackError>(())
    /// ```
    pub fn matches(&self, order: &Order<'_>) -> Vec<PackMatch<'p>> {
        let here = Self { declared: self.declared_by(order), ..*self };
        let outweighed = here.declared.is_none() && here.is_outweighed(Some(&self.declaration(order)));
        here.spelled(order.number, outweighed).map_or_else(Vec::new, |(_, matches)| matches)
    }

    /// What the order declares, under the profile named here or else the diagnoser's.
    fn declaration(&self, order: &Order<'_>) -> Declaration<'_> {
        match &self.profile {
            Some(profile) => Declaration::of(order, Some(profile)),
            None => self.diagnoser.declaration(order),
        }
    }

    /// Whether a carrier of the catalogue is declared, by the order or else by the reader, that delivers under its own
    /// numbers alone: what merely has a shape of the pack says nothing against what is known of that carrier.
    fn is_outweighed(&self, declaration: Option<&Declaration<'_>>) -> bool {
        let by_reader = || self.diagnoser.context.declared.is_some() && self.diagnoser.relays.is_exclusive();
        self.declared.is_none() && declaration.and_then(Declaration::is_exclusive).unwrap_or_else(by_reader)
    }

    fn named(&self, order: &Order<'_>) -> Option<&'p PackCarrier> {
        [order.carrier, order.service].into_iter().flatten().find_map(|name| self.pack.carrier(name))
    }

    /// The carrier of the pack that the order declares; the reader's, unless the order names one of the catalogue.
    fn declared_by(&self, order: &Order<'_>) -> Option<&'p PackCarrier> {
        let other = || [order.carrier, order.service].into_iter().flatten().any(|name| names::resolve(name).is_some());
        self.named(order).or_else(|| self.declared.filter(|_| !other()))
    }

    /// The spelling that formats of the pack accept, and which do. A number may own its punctuation: the trimmed text
    /// is tried as it stands, then without its dress. Beside a carrier that outweighs the pack, only a proof counts.
    fn spelled(&self, input: &str, outweighed: bool) -> Option<(String, Vec<PackMatch<'p>>)> {
        Self::spellings(input).find_map(|text| {
            let mut matches = self.fitting(&text);
            matches.retain(|found| !outweighed || found.is_proven(&text));
            (!matches.is_empty()).then_some((text, matches))
        })
    }

    /// What may be meant: the text, all its letters and digits, or those that the catalogue leaves of them.
    fn spellings(input: &str) -> impl Iterator<Item = String> {
        let whole = read(input, Span::new(0, input.len()));
        let whole = whole.strange.is_none().then(|| whole.as_str().to_owned());
        let rest = || clean(input).as_str().to_owned();
        core::iter::once(input.trim().to_ascii_uppercase()).chain(whole).chain(core::iter::once_with(rest))
    }

    /// [`Diagnoser::diagnose`] with the pack.
    pub fn diagnose<'a>(&self, input: &'a str) -> PackDiagnosis<'a, 'p> {
        let mut diagnosis = self.diagnoser.read(input, self.diagnoser.relay());
        let missing = diagnosis.verdict() == Verdict::Missing;
        let outweighed = self.is_outweighed(None);
        let own = if missing { Vec::new() } else { self.apply_pack(input, &mut diagnosis, outweighed) };
        diagnosis.settle();
        Self { profile_weights: &[], ..*self }.weigh(diagnosis.findings.iter_mut(), self.diagnoser.today);
        PackDiagnosis { diagnosis, own }
    }

    fn weigh<'f>(&self, findings: impl Iterator<Item = &'f mut Finding>, on: Option<Date>) {
        for finding in findings.filter(|finding| self.profile_weights.iter().all(|weight| weight.code != finding.code))
        {
            finding.severity = severity(&self.pack.weights, finding.code, on).unwrap_or(finding.severity);
        }
    }

    /// The formats of the pack that fit, and what they change of the diagnosis.
    fn apply_pack(&self, input: &str, diagnosis: &mut Diagnosis<'_>, outweighed: bool) -> Vec<PackMatch<'p>> {
        let Some((spelling, matches)) = self.spelled(input, outweighed) else {
            let doubtful = !outweighed && diagnosis.verdict() != Verdict::Valid;
            if doubtful && Self::spellings(input).any(|text| self.fails_check(&text)) {
                Self::forget(diagnosis);
                Self::doubt(input, Code::CheckDigitMismatch, Verdict::Suspect, diagnosis);
            } else if let Some(carrier) = self.declared.filter(|carrier| !carrier.formats.is_empty()) {
                Self::refuse(carrier, input, diagnosis);
            }
            return Vec::new();
        };
        let Some(number) = Number::new(spelling.as_bytes()) else { return Vec::new() };
        if outweighed {
            if diagnosis.verdict() == Verdict::Unknown {
                Self::forget(diagnosis);
                Self::doubt(input, Code::CarrierMismatch, Verdict::Mismatch, diagnosis);
                diagnosis.canonical = Some(number);
            }
            return matches;
        }
        let proven = self.declared.is_some() || matches.iter().any(|found| found.is_proven(&spelling));
        if self.declared.is_none() && diagnosis.verdict() == Verdict::Valid {
            return matches;
        }
        let as_it_is = input == spelling;
        diagnosis.verdict = match (as_it_is, proven) {
            (true, true) => Verdict::Valid,
            (true, false) => Verdict::Plausible,
            (false, _) => Verdict::Fixable,
        };
        diagnosis.canonical = Some(number);
        // How it was written still holds; what it was taken for does not.
        let written = read(input, Span::new(0, input.len()));
        if written.strange.is_none() && written.as_str() == spelling {
            diagnosis.findings = written.findings().collect();
        } else {
            diagnosis.findings.retain(|f| f.code.stage() == Stage::Reading && f.severity < Severity::Error);
        }
        diagnosis.repairs.clear();
        diagnosis.fix = (!as_it_is).then(|| Fix {
            edits: vec![Edit { span: Span::new(0, input.len()), replacement: spelling }],
            applicability: Applicability::Safe,
        });
        matches
    }

    /// The formats of the declared carrier, or of all, that accept a spelling.
    pub(super) fn fitting(&self, text: &str) -> Vec<PackMatch<'p>> {
        self.shaped(text).filter(|m| m.check != Some(false)).collect()
    }

    /// Whether a spelling has the shape of a format, but not its check character. Where its carrier is not declared,
    /// only letters that the rule names tell that the number was meant to be of it.
    fn fails_check(&self, text: &str) -> bool {
        let meant = |found: &PackMatch<'_>| self.declared.is_some() || found.format.letters >= TELLING_LETTERS;
        self.shaped(text).any(|found| found.check == Some(false) && meant(&found))
    }

    fn shaped(&self, text: &str) -> impl Iterator<Item = PackMatch<'p>> {
        let carriers = self.pack.carriers.iter().filter(|c| self.declared.is_none_or(|d| d.id == c.id));
        let formats = carriers.flat_map(|carrier| carrier.formats.iter().map(move |format| (carrier, format)));
        let declared = self.declared.is_some();
        formats.filter_map(move |(carrier, format)| {
            let check = match format.fit(text) {
                PackFit::Unlike => return None,
                PackFit::Shape => None,
                PackFit::Checked => Some(true),
                PackFit::CheckFails => Some(false),
            };
            let confidence = match check {
                _ if declared => 1.0,
                Some(true) => 0.9,
                _ => 0.5,
            };
            Some(PackMatch { carrier, format, check, confidence })
        })
    }

    /// A number that the declared carrier of the pack does not have.
    fn refuse(carrier: &PackCarrier, input: &str, diagnosis: &mut Diagnosis<'_>) {
        let known = diagnosis.verdict();
        if matches!(known, Verdict::Foreign | Verdict::Ruined | Verdict::Missing) {
            return;
        }
        // As it stands, the text may have signs that do not count.
        let slip = || Self::spellings(input).skip(1).find_map(|text| slip(carrier, &text));
        if let Some(code) = if known == Verdict::Valid { None } else { slip() } {
            Self::forget(diagnosis);
            Self::doubt(input, code, Verdict::Suspect, diagnosis);
            return;
        }
        let (code, verdict) = if known.is_acceptable() {
            (Code::CarrierMismatch, Verdict::Mismatch)
        } else {
            (Code::UnknownFormat, Verdict::Suspect)
        };
        Self::doubt(input, code, verdict, diagnosis);
        // What would make it right for somebody else makes it no better for this carrier.
        diagnosis.repairs.clear();
        diagnosis.fix = None;
        if let (Code::CarrierMismatch, Some(best)) = (code, diagnosis.best()) {
            let PackCarrier { name, name_zh, .. } = carrier;
            diagnosis.findings[0].detail =
                Detail::PackCarrier { carrier: best.carrier, name: name.clone(), name_zh: name_zh.clone() };
        }
    }

    /// Takes back whose number it was taken for, and all that follows from that; how it was written still holds.
    fn forget(diagnosis: &mut Diagnosis<'_>) {
        diagnosis.canonical = None;
        diagnosis.fits = None;
        diagnosis.attributed = None;
        diagnosis.findings.retain(|f| f.code.stage() == Stage::Reading && f.severity < Severity::Error);
        diagnosis.repairs.clear();
        diagnosis.fix = None;
    }

    fn doubt(input: &str, code: Code, verdict: Verdict, diagnosis: &mut Diagnosis<'_>) {
        let cause = Finding::new(code, Span::new(0, input.len())).severity(Severity::Error);
        diagnosis.verdict = verdict;
        diagnosis.findings.retain(|f| f.code != code);
        diagnosis.findings.insert(0, cause);
    }
}

/// What is wrong with a text that begins as numbers of a carrier do, by letters that its rule names.
fn slip(carrier: &PackCarrier, text: &str) -> Option<Code> {
    let begins = |format: &&PackFormat| format.head.len() >= TELLING_LETTERS && text.starts_with(format.head.as_str());
    let mut begun = carrier.formats.iter().filter(begins).peekable();
    begun.peek()?;
    Some(if begun.any(|format| format.takes(text.len())) { Code::UnknownFormat } else { Code::WrongLength })
}
