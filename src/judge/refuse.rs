//! Numbers that another carrier accepts and the declared one does not: whose they are, or which slip of the declared
//! carrier's own they rather are.

use core::cmp::Ordering;

use super::Case;
use super::attribution::{self, Attributed, grade};
use super::barcode::barcode;
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
    /// A number that fits, but not the declared carrier: whose it is, unless it is rather one of that carrier with a
    /// slip.
    pub(super) fn mismatch(mut self, fits: Fits, fit: Fit) -> Diagnosis<'a> {
        if let Some(fits) = self.fits_of_sister(&fits, fit) {
            return self.accept_for_sister(fits);
        }
        if let Some(fits) = self.fits_of_sister_in_groups() {
            self.read_without_punctuation();
            return self.accept_for_sister(fits);
        }
        if let Some((code, inside)) = self.unit_of_declared()
            && let Some((fit, grade)) = grade(&inside)
        {
            self.findings.insert(0, Finding::new(code, self.core()));
            return self.accepted(inside, fit, grade, None);
        }
        if self.is_named(fit) {
            return self.mismatch_with_name(fits, fit);
        }
        // Letters of another carrier's own tell whose it is, also where they were merely seen.
        let proven = fits.proves(fit) || self.is_lettered() && fit.is_striking();
        let hearsay = self.declared_by_hearsay().filter(|_| !proven);
        if let Some(carrier) = hearsay.filter(|carrier| carrier.formats.is_empty()) {
            return self.unheard_of(carrier);
        }
        let near = self.search();
        // Nobody knows that a letter or a digit is wrong in what a sister takes as it is.
        let overwritten = || near.repairs.first().is_some_and(|r| self.overwrites_digit(&r.number));
        let slight =
            self.is_lettered() || overwritten() || near.probability() < PROBABLE || self.leaves_any_digit_out(&near);
        if !fits.proves(fit)
            && slight
            && let Some(sisters) = self.fits_of_unproven_sister(&fits)
        {
            return self.accept_for_sister(sisters);
        }
        if self.is_rather_a_slip(&fits, fit, &near, hearsay.is_some()) {
            // What a sister takes as it stands needs no fixing beyond doubt.
            let whole = self.fits_of_unproven_sister(&fits).is_some();
            return self.suspect(if whole { near.doubted() } else { near });
        }
        match hearsay {
            Some(carrier) => self.unheard_of(carrier),
            None => self.of_another(fits, fit, near),
        }
    }

    /// A number that is rather another carrier's than one of the declared carrier with a slip, which `near` found.
    fn of_another(mut self, fits: Fits, fit: Fit, near: repair::Search) -> Diagnosis<'a> {
        // Of bare digits nobody can say whose they are, only that they are not those of the declared carrier.
        let faint = !fits.proves(fit) && fits.confidence(fit) < PROBABLE;
        let others = if faint { fits.carriers() } else { 1 };
        let detail = if others > 1 { Detail::Carriers(others) } else { self.instead(fit) };
        self.findings.extend(near.findings.into_iter().filter(|f| f.severity == Severity::Note));
        let finding = Finding::new(Code::CarrierMismatch, self.core()).detail(detail);
        let mut out = self.verdict(Verdict::Mismatch, finding);
        (out.canonical, out.fits) = (Some(fits.number()), Some(fits));
        out
    }

    /// A number of the carrier that is named beside it, where another one was declared. The formats of the named one
    /// count as if it had been declared, with those that take part only then.
    fn mismatch_with_name(self, fits: Fits, fit: Fit) -> Diagnosis<'a> {
        let named = Context { declared: carriers::index(fit.format.carrier()), ..self.context };
        let fits = Compact::of(&self.reading.text).map_or(fits, |number| Fits::of(named, number));
        let finding = Finding::new(Code::CarrierMismatch, self.core()).detail(self.instead(fit));
        let mut out = self.verdict(Verdict::Mismatch, finding);
        (out.canonical, out.fits, out.attributed) = (Some(fits.number()), Some(fits), Some(fit));
        out
    }

    /// Whose number it is instead of the declared carrier's.
    fn instead(&self, fit: Fit) -> Detail {
        Detail::Carrier { carrier: fit.format.carrier(), declared: self.context.named_carrier() }
    }

    /// Whether a number that another carrier takes is rather one of the declared carrier with a slip.
    fn is_rather_a_slip(&self, fits: &Fits, fit: Fit, near: &repair::Search, hearsay: bool) -> bool {
        if near.cause() == Some(Code::SwappedAffixes) && self.is_of_unlisted_service() {
            return true;
        }
        if fits.is_of_no_house(fit) && is_beside_one_letter(near) {
            return true;
        }
        let proven = fits.proves(fit) && !self.is_own_slip(fits, fit) || fits.is_item_of_a_post();
        // A likely repair of a number that is rather another carrier's as it stands is none.
        let likelier = |r: &Repair| r.is_likely() && fits.confidence(fit) < r.probability;
        let certain = || near.repairs.first().is_some_and(likelier);
        // Who names another carrier beside a number that one of its formats takes says whose it is.
        let named = self.peeled.hint.is_some_and(|hint| fit.format.carrier() == hint);
        !proven
            && (certain()
                || self.fails_declared_check()
                || !hearsay
                    && !named
                    && (self.is_probable_slip(near, fits.confidence(fit)) || self.lacks_one_of_many(near, fits, fit)))
    }

    /// Whether a digit is too many that is not typed twice: of as many as a number has, one can be left out by chance
    /// so that the check digit agrees.
    fn leaves_any_digit_out(&self, near: &repair::Search) -> bool {
        let read = self.reading.text.as_slice();
        let doubled = |repair: &Repair| {
            let at = read.iter().zip(repair.number.as_bytes()).take_while(|(read, meant)| read == meant).count();
            at > 0 && read.get(at) == read.get(at - 1)
        };
        near.cause() == Some(Code::ExtraCharacter) && !near.is_likely() && !near.repairs.iter().any(doubled)
    }

    /// Whether one probable slip, or a beginning that was left off, is a better story than a carrier that so little
    /// speaks for.
    fn is_probable_slip(&self, near: &repair::Search, confidence: f64) -> bool {
        // Letters of the declared carrier speak for it, however many digits could have been left out. A number that is
        // found by cutting off a whole part says less.
        let speaks = match near.cause() {
            Some(Code::PartMissing) => true,
            Some(cause) => self.is_lettered() && cause != Code::ExtraPart,
            None => false,
        };
        let least = if self.is_lettered() { WORTH_IT } else { FAINT };
        let first = near.repairs.first().filter(|repair| speaks || repair.probability >= WORTH_IT);
        first.is_some_and(|repair| confidence < repair.probability.max(least))
    }

    /// Whether the number has letters.
    pub(super) fn is_lettered(&self) -> bool {
        self.reading.text.iter().any(u8::is_ascii_alphabetic)
    }

    /// The number that a barcode of anybody or of another carrier carries, where the declared carrier or a sister takes
    /// the number and not the barcode.
    pub(super) fn unit_of_declared(&self) -> Option<(Code, Fits)> {
        let fits = self.fits().filter(|_| self.context.declared.is_some())?;
        fits.all().filter(|fit| fit.accepted() && is_certain(fit.format)).find_map(|fit| {
            let inside = fits.inside(fit)?;
            let own = inside.own().filter(|own| own.evidence >= CONVINCING);
            let sisters = || self.context.brand.and_then(|_| self.fits_of_sister(&inside, inside.best()?));
            let taken = own.map(|_| inside).or_else(sisters)?;
            Some((barcode(fit), taken))
        })
    }

    /// A number of a sister company, as that one sees it, with a note on whose it is.
    pub(super) fn accept_for_sister(mut self, fits: Fits) -> Diagnosis<'a> {
        let Some((fit, grade)) = grade(&fits) else { return self.unknown() };
        let detail = Detail::Carrier { carrier: fit.format.carrier(), declared: self.context.named_carrier() };
        self.findings.push(Finding::new(Code::CarrierMismatch, self.core()).detail(detail).severity(Severity::Note));
        (self.context, self.number) = (fits.context, Some(Attributed { fits, to: Some((fit, grade)) }));
        self.fit(fit, grade)
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
        let Some(hint) = self.hinted() else { return false };
        let named = |fit: Fit| fit.format.carrier() == hint && fit.check == Some(false);
        self.fits().is_some_and(|fits| {
            fits.all().any(named) || attribution::has_impossible_check(fits.number().as_bytes(), hint)
        })
    }

    /// Whether a number of the declared carrier lacks nothing but its fixed beginning or end. What looks more like
    /// something else than mere digits do must lack it beyond doubt.
    pub(super) fn lacks_affix(&self, strength: Strength) -> bool {
        let near = self.search();
        near.cause() == Some(Code::PartMissing) && (strength == Strength::Weak || near.is_likely())
    }

    /// Whether a sister's likely number is a worse story than the declared company's own: that one takes what stands
    /// there, probably meant something else, or would lose its own beginning.
    fn is_rather_own(&self, own: &repair::Search, of_sister: &repair::Search) -> bool {
        let takes = || self.fits().is_some_and(|fits| fits.own().is_some_and(|own| !attribution::is_vague(own)));
        of_sister.is_likely() && (takes() || own.probability() >= PROBABLE || self.loses_own_beginning(of_sister))
    }

    /// What the number is near of the carrier that was declared or named, or of a sister of it.
    pub(super) fn search(&self) -> repair::Search {
        let own = self.search_of(self.declared_or_named());
        if self.context.brand.is_none() || explains(&own) {
            return own;
        }
        // Under a brand, a sister's number may be the one that was meant.
        let sisters = self.context.sisters();
        let searches = sisters.map(|sister| self.search_of(Some(sister)));
        let value =
            |search: &repair::Search| (search.is_likely(), search.repairs.first().map_or(0.0, |r| r.probability));
        let best = searches.filter(explains).max_by(|a, b| value(a).partial_cmp(&value(b)).unwrap_or(Ordering::Equal));
        let Some(mut best) = best.filter(|best| !self.is_rather_own(&own, best)) else { return own };
        for repair in &mut best.repairs {
            if !self.is_number_of_sister(&repair.number) {
                repair.applicability = Applicability::Guess;
            }
        }
        best
    }
}

/// Whether one letter that is wrong, or two that changed places, are nearly all that can have happened.
fn is_beside_one_letter(near: &repair::Search) -> bool {
    matches!(near.cause(), Some(Code::WrongCharacter | Code::Transposition)) && near.probability() >= PROBABLE
}

/// Whether a search tells what happened: a likely repair, or a check digit that failed.
fn explains(search: &repair::Search) -> bool {
    search.is_likely() || matches!(search.cause(), Some(Code::CheckDigitMismatch | Code::CheckDigitImpossible))
}
