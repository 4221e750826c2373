//! The order of judgement.
//!
//! A text is asked in this order, and the first question that is answered with yes decides the verdict:
//!
//! 1. Is there a number at all? Empty cells, placeholders, error values, one digit repeated: `missing`.
//! 2. Was information lost? Rounded, cut off, masked: `ruined`. Judged before any check digit, because a ruined
//!    number passes its check one time in ten.
//! 3. Is it another kind of identifier? An order number, a phone, a date: `foreign`.
//! 4. Cleaned, does a format fit? `valid`, `plausible`, `fixable`, or `mismatch` when it is not the declared one.
//! 5. Is it near a format? `suspect`.
//! 6. Nothing is known of it: `unknown`.
//!
//! Two things cut in: a number that *proves* a format beats a mere resemblance to something foreign, and a number that
//! the declared carrier accepts beats both. Every finding on the way is kept; the one that decided stands first.

mod attribution;
#[cfg(test)]
mod tests;

use alloc::borrow::ToOwned;
use alloc::vec::Vec;

pub(crate) use attribution::grade;

use core::ops::ControlFlow;

use smallvec::SmallVec;

use crate::canon::{Compact, Reading, by_sound, edits, read};
use crate::carriers;
use crate::cell::{self, Peeled, claim};
use crate::damage;
use crate::diagnose::Diagnosis;
use crate::finding::{Applicability, Code, Detail, Edit, Finding, Fix, Repair, Severity, Span};
use crate::foreign::{self, Strength};
use crate::matched::Fits;
use crate::matcher::Fit;
use crate::missing;
use crate::names;
use crate::number::Number;
use crate::quick::{Accepted, Glance, Remark, glance, may_be_barcode};
use crate::rank::{Context, Facts};
use crate::repair;
use crate::rule::{Carrier, Kind, Standing};
use crate::verdict::Verdict;

/// Judges one text.
pub(crate) fn judge(context: Context, input: &str) -> Diagnosis<'_> {
    match glance(context, input) {
        Glance::Accepted(number) if number.remark == Remark::Nothing => Case::accept(context, input, &number),
        Glance::Accepted(number) if number.remark == Remark::Barcode => Case::barcode(context, input, &number),
        _ => Case::open(context, input).judge(),
    }
}

/// Judges a text that a glance left open, unless nothing fits what stands in it: then nobody has to search for what was
/// meant.
pub(crate) fn judge_if_any_fits(context: Context, input: &str) -> Option<Diagnosis<'_>> {
    let case = Case::open(context, input);
    let fits = case.attributed.is_some_and(|(_, grade)| grade != Grade::Other || context.brand);
    (fits || damage::may_be_restored(input, case.peeled.core)).then(|| case.judge())
}

/// Without a declared carrier, a text is called near a format only when it is rather a slip than anything else.
const PROBABLE: f64 = 0.5;

/// A fit that is less likely than this says nothing about whose number it is.
const FAINT: f64 = 0.05;

/// A slip that is less likely than this is not what came to pass.
const WORTH_IT: f64 = 0.25;

/// How well a number is attributed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Grade {
    /// A format fits, but not one of the declared carrier.
    Other,
    /// A format fits; what proves it is weak.
    Fits,
    /// The declared carrier accepts it, but nothing proves it.
    Declared,
    /// Proven: by the declared carrier's check or table, or by itself.
    Proven,
}

impl Grade {
    const fn verdict(self) -> Verdict {
        match self {
            Self::Other => Verdict::Mismatch,
            Self::Fits | Self::Declared => Verdict::Plausible,
            Self::Proven => Verdict::Valid,
        }
    }
}

/// A text that needs a second look: everything that was seen on the way.
struct Case<'a> {
    context: Context,
    input: &'a str,
    peeled: Peeled,
    reading: Reading,
    fits: Option<Fits>,
    attributed: Option<(Fit, Grade)>,
    findings: SmallVec<[Finding; 1]>,
}

impl<'a> Case<'a> {
    fn new(context: Context, input: &'a str) -> Self {
        Self {
            context,
            input,
            peeled: Peeled::whole(input),
            reading: Reading::default(),
            fits: None,
            attributed: None,
            findings: SmallVec::new(),
        }
    }

    /// A number that was accepted at a glance.
    fn accept(context: Context, input: &'a str, number: &Accepted) -> Diagnosis<'a> {
        let Accepted { fits, best, grade, dressed, .. } = *number;
        if dressed {
            let mut case = Self::new(context, input);
            case.reading = read(input, case.peeled.core);
            case.tell_dress();
            (case.fits, case.attributed) = (Some(fits), Some((best, grade)));
            return case.accepted(fits.number(), None);
        }
        let verdict = grade.verdict();
        let mut out = Diagnosis { canonical: Some(fits.number()), ..Diagnosis::new(input, verdict) };
        attribution::notes(&fits, best, verdict, Span::new(0, input.len()), &mut out.findings);
        (out.fits, out.attributed) = (Some(fits), Some(best));
        out
    }

    /// A number that came in as it should be spelled, and that may be a barcode form.
    fn barcode(context: Context, input: &'a str, number: &Accepted) -> Diagnosis<'a> {
        let mut case = Self::new(context, input);
        case.reading = Reading::of_canonical(input);
        (case.fits, case.attributed) = (Some(number.fits), grade(&number.fits));
        let (fit, grade) = case.attributed.expect("accepted");
        case.fit(fit, grade)
    }

    fn open(context: Context, input: &'a str) -> Self {
        let mut case = Self::new(context, input);
        let trimmed = input.trim();
        let upper = trimmed.to_ascii_uppercase();
        // Digits with a hyphen may as well be another number, pasted in two parts.
        let proven = || {
            let number = claim::number(input, Span::new(0, input.len()));
            number.and_then(|n| claim::of_number(&n)).is_some_and(|c| c.checked && c.is_distinctive())
        };
        if trimmed.len() <= crate::canon::MAX
            && let Some(fits) = Fits::punctuated(context, upper.as_bytes())
            && (fits.best().is_some_and(|best| fits.proves(best)) || context.declared.is_some() || !proven())
        {
            case.own_punctuation(trimmed, fits);
        } else {
            case.peel();
        }
        case
    }

    /// A number whose punctuation is its own: only its edges and its case are touched.
    fn own_punctuation(&mut self, trimmed: &str, fits: Fits) {
        let core = self.peeled.core.of(self.input);
        let start = self.peeled.core.start + core.len() - core.trim_start().len();
        for (i, b) in fits.number().as_bytes().iter().enumerate() {
            self.reading.text.push(*b);
            self.reading.at.push(((start + i) as u32, (start + i + 1) as u32));
        }
        if trimmed.as_bytes() != fits.number().as_bytes() {
            self.findings.push(Finding::new(Code::Lowercase, Span::new(start, start + trimmed.len())));
        }
        if trimmed.len() != core.len() {
            self.findings.push(Finding::new(Code::EdgeSpace, self.peeled.core));
        }
        self.attributed = grade(&fits);
        self.fits = Some(fits);
    }

    /// Takes off what stands around the number, reads what is left, and matches it. The name or host that stood
    /// beside it counts as a declaration, as long as that carrier accepts the number.
    fn peel(&mut self) {
        self.peeled = cell::peel(self.input, self.context.carrier());
        self.findings.extend(self.peeled.findings.iter().cloned());
        let hinted = self.peeled.hint.filter(|_| self.context.declared.is_none());
        let core = self.peeled.core.of(self.input).trim();
        if core.len() < self.input.trim().len() && cell::owns_punctuation(core, self.context.carrier().or(hinted)) {
            let text = core.to_ascii_uppercase();
            let fits = |context| Fits::punctuated(context, text.as_bytes());
            let by_hint = hinted.and_then(|hint| fits(Context { declared: carriers::index(hint), ..self.context }));
            let is_own = |fits: &Fits| fits.own().is_some();
            let by_hint = by_hint.filter(is_own);
            if let (Some(hint), None) = (hinted, &by_hint) {
                self.disagree(hint);
            }
            if let Some(fits) = by_hint.or_else(|| fits(self.context)) {
                return self.own_punctuation(core, fits);
            }
        }
        self.reading = read(self.input, self.peeled.core);
        if let Some(rewritten) = &self.peeled.rewritten {
            self.reading = rewritten.clone();
        }
        self.tell_dress();
        let Some(number) = Compact::of(&self.reading.text) else { return };
        // Words hold no number, whatever fits.
        if self.reading.strange.is_some() || number.digits == 0 {
            return;
        }
        if self.by_sound().is_some() {
            self.peeled.sure = Applicability::Guess;
        }
        if let Some(hint) = hinted {
            let context = Context { declared: carriers::index(hint), brand: self.is_brand_beside(), ..self.context };
            let fits = Fits::of(context, number);
            let own = grade(&fits).filter(|(_, grade)| *grade != Grade::Other).map(|own| (fits, own));
            let sister = || {
                let fits = sisters(context, &fits, fits.best()?)?;
                Some((fits, grade(&fits)?))
            };
            if let Some((fits, own)) = own.or_else(sister) {
                (self.fits, self.attributed) = (Some(fits), Some(own));
                return;
            }
        }
        let fits = Fits::of(self.context, number);
        self.attributed = grade(&fits);
        if let (Some(hint), Some(_)) = (hinted, self.attributed) {
            self.disagree(hint);
        }
        self.fits = Some(fits);
    }

    /// The number by how its letters sound, where all are Cyrillic and it is proven so, too, for a country that writes so:
    /// `РА…РУ` looks like a number of Paraguay, and whoever writes it means one of Russia.
    fn by_sound(&self) -> Option<Compact> {
        const COUNTRIES: [&[u8]; 3] = [b"RU", b"UA", b"RS"];
        let mut text = self.reading.text.clone();
        for (sign, &(from, to)) in text.iter_mut().zip(&self.reading.at).filter(|(sign, _)| sign.is_ascii_uppercase()) {
            *sign = by_sound(self.input.get(from as usize..to as usize)?.chars().next()?)?;
        }
        let is_new = text != self.reading.text && COUNTRIES.iter().any(|country| text.ends_with(country));
        let number = Compact::of(&text).filter(|_| is_new)?;
        claim::of_number(&number).filter(|claim| claim.checked && claim.is_distinctive()).map(|_| number)
    }

    /// Whether the name beside the number is a brand that sister companies share.
    fn is_brand_beside(&self) -> bool {
        let mut glued = self.peeled.findings.iter().filter(|f| f.code == Code::CarrierNameGlued);
        glued.any(|f| names::is_brand(f.span.of(self.input)))
    }

    /// The name or host that stood beside the number is not that of a carrier that accepts it.
    fn disagree(&mut self, hint: &'static Carrier) {
        // Two or three letters in front of the digits may be the number's own, when not its carrier's name.
        const SHORT: usize = 3;
        let glued = |f: &Finding| {
            let letters = f.span.of(self.input).chars().filter(|c| c.is_alphanumeric()).count();
            f.code == Code::CarrierNameGlued
                && f.span.end <= self.peeled.core.start
                && (f.span.end == self.peeled.core.start || letters <= SHORT)
        };
        if self.peeled.findings.iter().any(glued) {
            self.peeled.sure = self.peeled.sure.min(Applicability::Likely);
        }
        let detail = Detail::Carrier { carrier: hint, declared: None };
        self.findings.push(Finding::new(Code::CarrierHintDisagrees, self.peeled.core).detail(detail));
    }

    /// In the order of the register, so that the same dress is always told in the same order.
    fn tell_dress(&mut self) {
        let mut read: SmallVec<[Finding; 4]> = self.reading.findings().collect();
        read.sort_by_key(|f| f.code);
        self.findings.extend(read);
    }

    fn judge(mut self) -> Diagnosis<'a> {
        if let Some(finding) = missing::look(self.input) {
            return self.verdict(Verdict::Missing, finding);
        }
        if self.peeled.several.len() > 1 {
            return self.several();
        }
        if !damage::is_disfigured(self.input, self.peeled.core)
            && let Some((code, severity)) = Compact::of(&self.reading.text).and_then(|n| missing::degenerate(&n))
        {
            let finding = Finding::new(code, self.core()).severity(severity);
            if finding.severity == Severity::Error {
                return self.verdict(Verdict::Missing, finding);
            }
            self.findings.push(finding);
        }
        match self.lost() {
            ControlFlow::Break(diagnosis) => diagnosis,
            ControlFlow::Continue(case) => case.attribute(),
        }
    }

    /// Question 2: what a spreadsheet, a database or a mask did.
    fn lost(mut self) -> ControlFlow<Diagnosis<'a>, Self> {
        let Some(damage) = damage::look(self.input, self.peeled.core, self.context.carrier()) else {
            return ControlFlow::Continue(self);
        };
        let Some((number, applicability)) = damage.restored else {
            // What looks cut off may be a whole identifier of another kind.
            let other = || foreign::look(self.input).is_some_and(|f| f.strength >= Strength::Strong);
            if damage.finding.code == Code::Truncated && self.context.declared.is_none() && other() {
                return ControlFlow::Continue(self);
            }
            return ControlFlow::Break(self.verdict(Verdict::Ruined, damage.finding));
        };
        let Some(fits) = Compact::of(number.as_bytes()).map(|n| Fits::of(self.context, n)) else {
            return ControlFlow::Continue(self);
        };
        let Some(best) = fits.best() else { return ControlFlow::Continue(self) };
        self.fits = Some(fits);
        let repair = Repair { carrier: best.format.carrier(), probability: 1.0, applicability, number };
        if applicability == Applicability::Safe {
            self.attributed = grade(&fits);
            self.findings.insert(0, damage.finding);
            return ControlFlow::Break(self.accepted(fits.number(), Some(repair)));
        }
        // Digits that are put in and prove nothing are a weaker story than what the text looks like as it stands.
        if let Some(resembled) = foreign::look(self.input)
            && (best.check != Some(true) || resembled.strength >= Strength::Strong)
        {
            return ControlFlow::Break(self.verdict(Verdict::Foreign, resembled.finding));
        }
        // What the digits become must be beyond reproach, or putting them in only moves the fault.
        let judged = judge(self.context, &repair.number);
        let sound = judged.verdict.severity() != Some(Severity::Error)
            && judged.findings.iter().all(|finding| finding.severity < Severity::Error);
        let applicability = if sound { repair.applicability } else { Applicability::Guess };
        let repair = Repair { applicability, ..repair.clone() };
        let mut out = self.verdict(Verdict::Suspect, damage.finding);
        out.propose(vec![repair]);
        ControlFlow::Break(out)
    }

    /// Questions 3 to 6.
    fn attribute(self) -> Diagnosis<'a> {
        let digits = self.reading.text.iter().filter(|b| b.is_ascii_digit()).count() as u32;
        // What had to be taken off to find a number belongs to an identifier that proves itself as a whole; and where
        // the declared carrier does not know a number, what another one's numbers look like proves nothing.
        let stands = |strength: Strength| match (strength, self.attributed) {
            (Strength::Proof, Some((_, Grade::Proven))) => !self.peeled.findings.is_empty(),
            (Strength::Fair, Some((_, Grade::Fits))) => self.fits.is_some_and(|fits| fits.are_doubtful()),
            (Strength::Weak | Strength::Fair, Some((fit, Grade::Other))) => {
                !self.fits.is_some_and(|fits| fits.proves(fit))
                    && !self.fails_declared_check()
                    && !self.lacks_affix(strength)
            }
            // A name beside it declares nothing against what the text itself shows.
            (Strength::Proof, Some((_, Grade::Declared))) if self.context.declared.is_none() => true,
            // A reference of any letters and digits is no number that the carrier would know by its form.
            (Strength::Strong | Strength::Proof, Some((fit, Grade::Declared))) => attribution::is_vague(fit),
            (_, Some((_, Grade::Proven | Grade::Declared))) | (Strength::Weak, Some(_)) => false,
            (_, None) | (Strength::Strong | Strength::Proof, Some(_)) => true,
        };
        let found = if self.attributed.is_some() { digits } else { 0 };
        // Behind a label, digits with hyphens of their own are as doubtful as alone.
        let hyphens = self.fits.is_some_and(|fits| fits.owns_punctuation());
        let dressed = self.core().of(self.input).len() < self.input.trim().len();
        let core = || (hyphens || dressed).then(|| self.inside_dress(hyphens))?;
        let foreign = foreign::look_around(self.input, found).or_else(core).filter(|f| stands(f.strength));
        match (self.attributed, foreign) {
            (attributed, Some(f)) if f.strength >= Strength::Strong || attributed.is_some() => {
                self.verdict(Verdict::Foreign, f.finding)
            }
            (Some((fit, grade)), _) => self.fit(fit, grade),
            (None, foreign) => self.near(foreign.map(|f| f.finding)),
        }
    }

    /// What else is left where something was taken off: digits that alone would be somebody's phone are that beside a
    /// name, too. Any resemblance counts for hyphens of its own, and a strong one for everything.
    fn inside_dress(&self, hyphens: bool) -> Option<foreign::Foreign> {
        let core = if hyphens { self.peeled.core } else { self.core() };
        let mut found = foreign::look(core.of(self.input))?;
        found.finding.span = Span::new(core.start + found.finding.span.start, core.start + found.finding.span.end);
        Some(found).filter(|f| hyphens || f.strength >= Strength::Strong && f.finding.code != Code::Words)
    }

    fn fit(mut self, fit: Fit, grade: Grade) -> Diagnosis<'a> {
        let fits = self.fits.expect("attributed from it");
        if self.peeled.sure < Applicability::Safe && grade != Grade::Other {
            return self.reading_in_doubt(fits.number(), fit);
        }
        if grade == Grade::Other {
            return self.mismatch(fit);
        }
        if grade == Grade::Fits && self.fails_named_check() {
            let near = self.search();
            return self.suspect(near);
        }
        if Facts::of(fit.format).standing == Standing::DeclaredOnly {
            let near = self.search();
            let slip =
                attribution::is_vague(fit) && near.repairs.iter().map(|r| r.probability).sum::<f64>() >= PROBABLE;
            if slip
                || near.repairs.first().is_some_and(|r| r.applicability >= Applicability::Likely)
                || fits.all().any(|f| f.check == Some(false) && attribution::outline_is_distinctive(f))
            {
                return self.suspect(near);
            }
        }
        // A barcode that only looks like one keeps all its digits: what it would carry is proposed, never put in its place.
        if grade != Grade::Fits
            && let Some(inside) = Self::inside(fit, fits)
            && fit.format.format().inner.is_some_and(|inner| inner.certain)
        {
            if let Some(code) =
                Compact::of(inside.number().as_bytes()).and_then(|number| missing::issued_by_nobody(&number))
            {
                let finding = Finding::new(code, self.core());
                return self.verdict(Verdict::Missing, finding);
            }
            self.findings.insert(0, Finding::new(barcode(fit), self.core()));
            self.attributed = attribution::grade(&inside);
            self.fits = Some(inside);
            return self.accepted(inside.number(), None);
        }
        if !may_be_barcode(&fits, fit) {
            return self.accepted(fits.number(), None);
        }
        let shorter = fits.admitted().find_map(|other| Some((other, Self::inside(other, fits)?)));
        let Some((other, inside)) = shorter else { return self.accepted(fits.number(), None) };
        let carrier = inside.best().unwrap_or(other).format.carrier();
        self.findings.push(Finding::new(barcode(other), self.core()).severity(Severity::Note));
        let mut out = self.accepted(fits.number(), None);
        let number = inside.number().as_str().to_owned();
        let probability = fits.confidence(other);
        let applicability = if probability < PROBABLE { Applicability::Guess } else { Applicability::Likely };
        out.repairs.push(Repair { number, carrier, applicability, probability });
        out
    }

    /// The number that a barcode form carries, as its carrier sees it.
    fn inside(fit: Fit, fits: Fits) -> Option<Fits> {
        let number = fits.number();
        let inner = Compact::of(fit.format.format().inner?.of(number.as_str())?.as_bytes())?;
        let declared = fits.context.declared.or(carriers::index(fit.format.carrier()));
        Some(Fits::of(Context { declared, ..fits.context }, inner)).filter(|inside| inside.best().is_some())
    }

    /// The number as it should be spelled: valid or plausible when it came in so, fixable otherwise.
    fn accepted(mut self, number: Number, repair: Option<Repair>) -> Diagnosis<'a> {
        let (best, grade) = self.attributed.expect("accepted");
        let fits = self.fits.expect("attributed from it");
        let as_it_is = self.input == number.as_str();
        let verdict = if as_it_is { grade.verdict() } else { Verdict::Fixable };
        attribution::notes(&fits, best, verdict, self.core(), &mut self.findings);
        let mut out = Diagnosis { canonical: Some(number), ..Diagnosis::new(self.input, verdict) };
        if !as_it_is {
            let edits = self.edits(number);
            let applicability = Applicability::Safe;
            out.repairs.push(repair.unwrap_or_else(|| Repair {
                number: number.as_str().to_owned(),
                carrier: best.format.carrier(),
                applicability,
                probability: 1.0,
            }));
            out.fix = Some(Fix { edits, applicability });
        }
        out.findings = self.findings;
        out.fits = self.fits;
        out
    }

    /// Character by character where the number stands in the text, as a whole where it does not.
    fn edits(&self, number: Number) -> Vec<Edit> {
        if self.reading.text.as_slice() == number.as_bytes() {
            return edits(self.input, number.as_bytes(), &self.reading.at);
        }
        vec![Edit { span: Span::new(0, self.input.len()), replacement: number.as_str().to_owned() }]
    }

    /// What was taken off may belong to the number: the reading is a proposal, not a spelling.
    fn reading_in_doubt(self, number: Number, fit: Fit) -> Diagnosis<'a> {
        let context = self.fits.map_or(self.context, |fits| fits.context);
        let judged = judge(context, number.as_str()).verdict;
        let sound = judged.is_ok() || judged == Verdict::Fixable;
        let by_sound = self.by_sound().map(|number| Fits::of(context, number));
        let by_sound = by_sound.and_then(|fits| Some((fits.number(), fits.best()?.format.carrier())));
        // Nobody has counted who writes by sight and who by sound.
        let probability = if by_sound.is_some() { 0.5 } else { 1.0 };
        let applicability = if sound { self.peeled.sure } else { Applicability::Guess };
        let readings = by_sound.into_iter().chain([(number, fit.format.carrier())]);
        let repair = |(number, carrier): (Number, _)| Repair {
            number: number.as_str().to_owned(),
            carrier,
            applicability,
            probability,
        };
        let mut out = Diagnosis::new(self.input, Verdict::Suspect);
        out.propose(readings.map(repair).collect());
        out.findings = self.findings;
        out
    }

    fn mismatch(mut self, fit: Fit) -> Diagnosis<'a> {
        let detail = Detail::Carrier { carrier: fit.format.carrier(), declared: self.context.carrier() };
        if let Some(fits) = self.fits.and_then(|fits| sisters(self.context, &fits, fit))
            && let Some((fit, grade)) = grade(&fits)
        {
            let finding = Finding::new(Code::CarrierMismatch, self.core()).detail(detail).severity(Severity::Warning);
            self.findings.insert(0, finding);
            (self.context, self.fits, self.attributed) = (fits.context, Some(fits), Some((fit, grade)));
            return self.fit(fit, grade);
        }
        let canonical = self.fits.map(|f| f.number());
        let fits = self.fits;
        let near = self.search();
        // Of bare digits nobody can say whose they are, only that they are not those of the declared carrier.
        let faint =
            fits.filter(|fits| !fits.proves(fit) && fits.confidence(fit) < PROBABLE).map(|fits| fits.carriers());
        let detail = faint.filter(|carriers| *carriers > 1).map_or(detail, Detail::Carriers);
        let finding = Finding::new(Code::CarrierMismatch, self.core()).detail(detail);
        let certain = near.repairs.first().is_some_and(|r| r.applicability >= Applicability::Likely);
        // One probable slip, or a beginning that was left off, is a better story than a carrier that little speaks for.
        // Letters of the declared carrier speak for it, however many digits could have been left out.
        let part = near.findings.first().is_some_and(|f| f.code == Code::PartMissing);
        let lettered = self.reading.text.iter().any(u8::is_ascii_alphabetic);
        let first = near.repairs.first().filter(|r| part || lettered || r.probability >= WORTH_IT);
        let least = if lettered { WORTH_IT } else { FAINT };
        let slip = || first.zip(fits).is_some_and(|(r, fits)| fits.confidence(fit) < r.probability.max(least));
        if (certain || self.fails_declared_check() || slip()) && !fits.is_some_and(|f| f.proves(fit)) {
            return self.suspect(near);
        }
        self.findings.extend(near.findings.into_iter().filter(|f| f.severity == Severity::Note));
        let mut out = self.verdict(Verdict::Mismatch, finding);
        out.canonical = canonical;
        out.fits = fits;
        out
    }

    /// Whether a shape of the declared carrier fits and only its check digit does not, or is one that its rule never gives.
    fn fails_declared_check(&self) -> bool {
        let fails = |fit: Fit| self.context.is_declared(fit.format) && fit.check == Some(false);
        self.fits.is_some_and(|fits| {
            let impossible = |carrier| attribution::has_impossible_check(fits.number().as_bytes(), carrier);
            fits.all().any(fails) || self.context.carrier().is_some_and(impossible)
        })
    }

    /// Whether the number has a shape of the carrier whose name stands beside it, and only its check digit does not agree.
    fn fails_named_check(&self) -> bool {
        let named = |fit: Fit| Some(fit.format.carrier()) == self.peeled.hint && fit.check == Some(false);
        self.context.declared.is_none() && self.fits.is_some_and(|fits| fits.all().any(named))
    }

    /// Whether a number of the declared carrier lacks nothing but its fixed beginning or end. What looks more like
    /// something else than mere digits do must lack it beyond doubt.
    fn lacks_affix(&self, strength: Strength) -> bool {
        let near = self.search();
        near.findings.first().is_some_and(|f| f.code == Code::PartMissing)
            && (strength == Strength::Weak
                || near.repairs.first().is_some_and(|r| r.applicability >= Applicability::Likely))
    }

    fn search(&self) -> repair::Search {
        repair::search(self.input, &self.reading, self.context.carrier().or(self.peeled.hint))
    }

    /// Question 5, with the resemblance that question 3 left open.
    fn near(mut self, foreign: Option<Finding>) -> Diagnosis<'a> {
        let search = self.search();
        let likely = search.repairs.first().is_some_and(|r| r.applicability >= Applicability::Likely);
        if let Some(finding) = foreign
            && !likely
            && self.context.declared.is_none()
        {
            return self.verdict(Verdict::Foreign, finding);
        }
        let bare = self.reading.text.iter().all(u8::is_ascii_digit);
        let told = self.context.carrier().or(self.peeled.hint).is_some();
        let distinctive = self.fits.is_some_and(|fits| fits.all().any(attribution::outline_is_distinctive));
        let probable = !bare && search.repairs.iter().map(|r| r.probability).sum::<f64>() >= PROBABLE;
        if !search.findings.is_empty() && (told || distinctive || likely || probable) {
            return self.suspect(search);
        }
        self.findings.extend(search.findings.into_iter().map(|f| f.severity(Severity::Note)));
        let finding = Finding::new(Code::UnknownFormat, self.core());
        self.verdict(Verdict::Unknown, finding)
    }

    fn suspect(mut self, search: repair::Search) -> Diagnosis<'a> {
        let mut findings: SmallVec<[Finding; 1]> = search.findings.into();
        findings.append(&mut self.findings);
        let mut out = Diagnosis { findings, ..Diagnosis::new(self.input, Verdict::Suspect) };
        out.propose(search.repairs);
        out
    }

    /// Several numbers in one place: each is judged for itself, none is glued to another.
    fn several(mut self) -> Diagnosis<'a> {
        // What stands between two numbers dresses neither of them.
        self.findings = self.peeled.findings.iter().cloned().collect();
        let mut repairs = Vec::new();
        let mut numbers = Vec::new();
        for span in &self.peeled.several {
            let one = judge(self.context, span.of(self.input));
            if let (Some(number), Some(best)) = (one.canonical(), one.best()) {
                numbers.push(number.to_owned());
                let applicability = Applicability::Likely;
                repairs.push(Repair {
                    number: number.to_owned(),
                    carrier: best.carrier,
                    applicability,
                    probability: 1.0,
                });
            }
        }
        let finding = Finding::new(Code::SeveralNumbers, self.core()).detail(Detail::Numbers(numbers));
        let mut out = self.verdict(Verdict::Suspect, finding);
        out.repairs = repairs;
        out
    }

    /// The whole of what was read as the number.
    fn core(&self) -> Span {
        match (self.reading.at.first(), self.reading.at.last()) {
            (Some(first), Some(last)) => Span::new(first.0 as usize, last.1 as usize),
            _ => self.peeled.core,
        }
    }

    /// The verdict with the finding that decided it in front.
    fn verdict(mut self, verdict: Verdict, cause: Finding) -> Diagnosis<'a> {
        self.findings.retain(|f| f.code != cause.code);
        self.findings.insert(0, cause);
        Diagnosis { findings: self.findings, ..Diagnosis::new(self.input, verdict) }
    }
}

/// What the number is to the sister company whose it proves to be, where only their brand was declared.
fn sisters(context: Context, fits: &Fits, fit: Fit) -> Option<Fits> {
    let proven = fit.check == Some(true) || fit.code == Some(true) || fit.evidence >= cell::DISTINCTIVE;
    if !proven || !context.is_of_sister(fit.format) {
        return None;
    }
    let context = Context { declared: Some(fit.format.carrier_index() as u16), brand: false, ..context };
    let number = fits.number();
    if fits.owns_punctuation() {
        return Fits::punctuated(context, number.as_bytes());
    }
    Compact::of(number.as_bytes()).map(|number| Fits::of(context, number))
}

/// What a form that carries a shorter number is called: by the identifier in front of it, or by its label.
fn barcode(fit: Fit) -> Code {
    if fit.format.carrier().kind == Kind::Identifier { Code::Gs1Identifier } else { Code::BarcodeForm }
}

impl Diagnosis<'_> {
    /// Lists `repairs`; a single one that is likely is a fix, too.
    fn propose(&mut self, repairs: Vec<Repair>) {
        let mut likely = repairs.iter().filter(|r| r.applicability >= Applicability::Likely);
        if let (Some(one), None) = (likely.next(), likely.next()) {
            let span = Span::new(0, self.input.len());
            let edits = vec![Edit { span, replacement: one.number.clone() }];
            self.fix = Some(Fix { edits, applicability: Applicability::Likely });
        }
        self.repairs = repairs;
    }
}
