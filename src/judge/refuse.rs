//! Numbers that nothing accepts, or somebody else: whose they are, what they are near, or that there are several.

use core::cmp::Ordering;

use super::accept::barcode;
use super::attribution::{self, Attributed, grade};
use super::near::probability;
use super::{Case, Grade};
use crate::canon::Compact;
use crate::carriers;
use crate::diagnose::Diagnosis;
use crate::evidence::{CONVINCING, FAINT, PROBABLE, WORTH_IT};
use crate::finding::{Applicability, Code, Detail, Finding, Repair, Severity};
use crate::foreign::{self, Strength};
use crate::matched::{Fits, is_certain};
use crate::matcher::Fit;
use crate::rank::Context;
use crate::repair;
use crate::rule::Carrier;
use crate::s10;
use crate::verdict::Verdict;

impl<'a> Case<'a> {
    /// A number that fits, but not the declared carrier.
    pub(super) fn mismatch(mut self, fit: Fit) -> Diagnosis<'a> {
        let detail = Detail::Carrier { carrier: fit.format.carrier(), declared: self.context.named_carrier() };
        if let Some(fits) = self.fits().and_then(|fits| self.as_a_sisters(&fits, fit)) {
            return self.accept_sisters(fits);
        }
        if let Some((code, fits)) = self.unit_of_declared()
            && let Some((fit, grade)) = grade(&fits)
        {
            self.findings.insert(0, Finding::new(code, self.core()));
            return self.accepted(fits, fit, grade, None);
        }
        if self.is_named(fit) {
            // The formats of the named carrier count as if it had been declared, with those that take part only then.
            let named = Context { declared: carriers::index(fit.format.carrier()), ..self.context };
            let fits = Compact::of(&self.reading.text).map(|number| Fits::of(named, number)).or(self.fits());
            let canonical = fits.map(|fits| fits.number());
            let finding = Finding::new(Code::CarrierMismatch, self.core()).detail(detail);
            let mut out = self.verdict(Verdict::Mismatch, finding);
            (out.canonical, out.fits, out.attributed) = (canonical, fits, Some(fit));
            return out;
        }
        // Letters of another carrier's own tell whose it is, also where they were merely seen.
        let lettered = self.reading.text.iter().any(u8::is_ascii_alphabetic);
        let told = |fits: Fits| fits.proves(fit) || lettered && fit.is_striking();
        let hearsay = self.declared_by_hearsay().filter(|_| !self.fits().is_some_and(told));
        if let Some(carrier) = hearsay.filter(|carrier| carrier.formats.is_empty()) {
            return self.unheard_of(carrier);
        }
        let canonical = self.fits().map(|f| f.number());
        let fits = self.fits();
        let near = self.search();
        // Nobody knows that a letter or a digit is wrong in what a sister takes as it is.
        let overwritten = near.repairs.first().is_some_and(|r| self.overwrites_digit(&r.number));
        let slight = lettered || overwritten || probability(&near) < PROBABLE;
        let unproven = fits.filter(|fits| !fits.proves(fit) && slight);
        if let Some(fits) = unproven.and_then(|fits| self.as_an_unproven_sisters(&fits)) {
            return self.accept_sisters(fits);
        }
        // Of bare digits nobody can say whose they are, only that they are not those of the declared carrier.
        let faint =
            fits.filter(|fits| !fits.proves(fit) && fits.confidence(fit) < PROBABLE).map(|fits| fits.carriers());
        let detail = faint.filter(|carriers| *carriers > 1).map_or(detail, Detail::Carriers);
        let finding = Finding::new(Code::CarrierMismatch, self.core()).detail(detail);
        // A likely repair of a number that is rather another carrier's as it stands is none.
        let likelier = |r: &Repair| fits.is_none_or(|fits| fits.confidence(fit) < r.probability);
        let certain = near.repairs.first().is_some_and(|r| r.applicability >= Applicability::Likely && likelier(r));
        // One probable slip, or a beginning that was left off, is a better story than a carrier that little speaks for.
        // Letters of the declared carrier speak for it, however many digits could have been left out.
        let part = near.findings.first().is_some_and(|f| f.code == Code::PartMissing);
        // A number that is found by cutting off a whole part says less.
        let whole = near.findings.first().is_some_and(|f| f.code != Code::ExtraPart);
        let first = near.repairs.first().filter(|r| part || lettered && whole || r.probability >= WORTH_IT);
        let least = if lettered { WORTH_IT } else { FAINT };
        // Who names another carrier beside a number that one of its formats takes says whose it is.
        let named = self.peeled.hint.is_some_and(|hint| fit.format.carrier() == hint);
        let slip = || {
            hearsay.is_none()
                && !named
                && first.zip(fits).is_some_and(|(r, fits)| fits.confidence(fit) < r.probability.max(least))
        };
        let swapped =
            near.findings.first().is_some_and(|f| f.code == Code::SwappedAffixes) && self.is_of_unlisted_service();
        let proven =
            fits.is_some_and(|fits| fits.proves(fit) && !self.is_own_slip(&fits, fit) || fits.is_item_of_a_post());
        if (certain || self.fails_declared_check() || slip()) && !proven || swapped {
            return self.suspect(near);
        }
        if let Some(carrier) = hearsay {
            return self.unheard_of(carrier);
        }
        self.findings.extend(near.findings.into_iter().filter(|f| f.severity == Severity::Note));
        let mut out = self.verdict(Verdict::Mismatch, finding);
        out.canonical = canonical;
        out.fits = fits;
        out
    }

    /// The number that a barcode of anybody or of another carrier carries, where the declared carrier or a sister takes
    /// the number and not the barcode.
    pub(super) fn unit_of_declared(&self) -> Option<(Code, Fits)> {
        let fits = self.fits().filter(|_| self.context.declared.is_some())?;
        fits.all().filter(|fit| fit.accepted() && is_certain(fit.format)).find_map(|fit| {
            let inside = fits.inside(fit)?;
            let own = inside.own().filter(|own| own.evidence >= CONVINCING);
            let sisters = || self.context.brand.and_then(|_| self.as_a_sisters(&inside, inside.best()?));
            let taken = own.map(|_| inside).or_else(sisters)?;
            Some((barcode(fit), taken))
        })
    }

    /// A number of a sister company, as that one sees it, with a note on whose it is.
    pub(super) fn accept_sisters(mut self, fits: Fits) -> Diagnosis<'a> {
        let Some((fit, grade)) = grade(&fits) else { return self.unknown() };
        let detail = Detail::Carrier { carrier: fit.format.carrier(), declared: self.context.named_carrier() };
        self.findings.push(Finding::new(Code::CarrierMismatch, self.core()).detail(detail).severity(Severity::Note));
        (self.context, self.number) = (fits.context, Some(Attributed { fits, to: Some((fit, grade)) }));
        self.fit(fit, grade)
    }

    /// Whether the number, as it stands, proves to be another carrier's than the declared one, or begins as no other's
    /// does: then nothing of it is gone. One that begins as numbers of the declared carrier do may be cut off all the
    /// same.
    pub(super) fn is_whole_of_another(&self) -> bool {
        let Some(((fit, Grade::Other), fits)) = self.attributed().zip(self.fits()) else { return false };
        let number = fits.number();
        let samples = || self.context.carrier().into_iter().flat_map(|c| c.formats).flat_map(|format| format.valid);
        // Numbers of posts begin with any two letters: that another carrier's do as well says nothing.
        let postal = || samples().any(|sample| Compact::of(sample.as_bytes()).is_some_and(|n| s10::has_outline(&n)));
        let letters = leading_letters(number.as_str());
        let lettered = number.as_bytes().iter().any(u8::is_ascii_alphabetic);
        let told = fits.proves(fit) || lettered && fit.is_striking();
        let told = told && (fit.check == Some(true) || letters != 2 || !postal());
        told && !samples().any(|sample| begins_alike(number.as_str(), sample))
    }

    /// Whether a number is one of a post, of a service that no table lists.
    fn is_of_unlisted_service(&self) -> bool {
        let unlisted = |fits: Fits| !s10::lists_service(fits.number().as_bytes());
        self.fits().is_some_and(|fits| fits.all().any(Fit::is_item) && unlisted(fits))
    }

    /// Whether the check digit of a post agrees, and nothing but the country behind it is none.
    pub(super) fn is_of_unknown_country(&self) -> bool {
        self.fits().is_some_and(|fits| fits.all().any(Fit::is_item_of_no_country))
    }

    /// The declared carrier, if nothing more is known of its numbers than hearsay: that may warn, and not condemn.
    /// Letters are told from those of the carrier as soon as anybody wrote them down; digits alone may be of one more
    /// kind.
    pub(super) fn declared_by_hearsay(&self) -> Option<&'static Carrier> {
        let bare = || self.reading.text.iter().all(u8::is_ascii_digit);
        self.context.carrier().filter(|carrier| carrier.is_merely_seen() || bare() && carrier.is_known_by_hearsay())
    }

    /// A number of a carrier of whose numbers next to nothing is public: what others' numbers look like says nothing
    /// against it.
    pub(super) fn unheard_of(mut self, carrier: &'static Carrier) -> Diagnosis<'a> {
        let code = if carrier.formats.is_empty() { Code::NoPublicFormat } else { Code::ObservedRule };
        let detail = Detail::Carrier { carrier, declared: None };
        self.findings.push(Finding::new(code, self.core()).detail(detail));
        // What it looks like besides is worth saying, though such a number may be the carrier's all the same.
        if let Some(resembled) = foreign::look(self.input) {
            self.findings.push(resembled.finding().severity(Severity::Warning));
        }
        let zero = self.zero_by_hearsay(carrier);
        let detail = Detail::Carrier { carrier, declared: Some(carrier) };
        let finding = Finding::new(Code::UnknownFormat, self.core()).detail(detail);
        let mut out = self.verdict(Verdict::Unknown, finding);
        if let Some((finding, repair)) = zero {
            out.findings.push(finding);
            out.repairs.push(repair);
        }
        out
    }

    /// Whether a shape of the declared carrier fits and only its check digit does not, or is one that its rule never
    /// gives.
    pub(super) fn fails_declared_check(&self) -> bool {
        let sister = |fit: Fit| self.context.is_of_sister(fit.format) && attribution::outline_is_distinctive(fit);
        let fails = |fit: Fit| fit.check == Some(false) && (self.context.is_declared(fit.format) || sister(fit));
        self.fits().is_some_and(|fits| {
            let impossible = |carrier| attribution::has_impossible_check(fits.number().as_bytes(), carrier);
            fits.all().any(fails) || self.context.carrier().is_some_and(impossible)
        })
    }

    /// Whether the number has a shape of the carrier whose name stands beside it, and only its check digit does not
    /// agree, or is one that its rule never gives.
    pub(super) fn fails_named_check(&self) -> bool {
        let Some(hint) = self.peeled.hint.filter(|_| self.context.declared.is_none()) else { return false };
        let named = |fit: Fit| fit.format.carrier() == hint && fit.check == Some(false);
        self.fits().is_some_and(|fits| {
            fits.all().any(named) || attribution::has_impossible_check(fits.number().as_bytes(), hint)
        })
    }

    /// Whether a number of the declared carrier lacks nothing but its fixed beginning or end. What looks more like
    /// something else than mere digits do must lack it beyond doubt.
    pub(super) fn lacks_affix(&self, strength: Strength) -> bool {
        let near = self.search();
        near.findings.first().is_some_and(|f| f.code == Code::PartMissing)
            && (strength == Strength::Weak
                || near.repairs.first().is_some_and(|r| r.applicability >= Applicability::Likely))
    }

    pub(super) fn search(&self) -> repair::Search {
        let own = repair::search(self.input, &self.reading, self.context.carrier().or(self.peeled.hint));
        if self.context.brand.is_none() || is_told(&own) {
            return own;
        }
        // Under a brand, a sister's number may be the one that was meant.
        let sisters = self.context.sisters();
        let searches = sisters.map(|sister| repair::search(self.input, &self.reading, Some(sister)));
        let value = |search: &repair::Search| {
            let first = search.repairs.first();
            let likely = first.is_some_and(|r| r.applicability >= Applicability::Likely);
            (likely, first.map_or(0.0, |r| r.probability))
        };
        let told = searches.filter(is_told).max_by(|a, b| value(a).partial_cmp(&value(b)).unwrap_or(Ordering::Equal));
        let Some(mut told) = told else { return own };
        for repair in &mut told.repairs {
            if !self.is_sisters(&repair.number) {
                repair.applicability = Applicability::Guess;
            }
        }
        told
    }
}

/// Whether a search tells what happened: a likely repair, or a check digit that failed.
fn is_told(search: &repair::Search) -> bool {
    let failed = |f: &Finding| matches!(f.code, Code::CheckDigitMismatch | Code::CheckDigitImpossible);
    search.repairs.first().is_some_and(|r| r.applicability >= Applicability::Likely)
        || search.findings.first().is_some_and(failed)
}

/// Whether a number begins as another one does: with the same three letters or digits, or a digit in front of letters,
/// or with all letters of that one and more. The same two letters are those of many.
fn begins_alike(number: &str, sample: &str) -> bool {
    const TELLING: usize = 3;
    let first = match number.as_bytes() {
        [b'0'..=b'9', b'A'..=b'Z', ..] => 2,
        [a, b, c, ..] if [a, b, c].iter().all(|x| x.is_ascii_digit()) || leading_letters(number) >= TELLING => TELLING,
        _ => return false,
    };
    let own = leading_letters(sample);
    sample.starts_with(&number[..first])
        || own > 1 && own < leading_letters(number) && number.starts_with(&sample[..own])
}

fn leading_letters(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_alphabetic).count()
}
