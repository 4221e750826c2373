//! Numbers that a format accepts: as they are, as they should be spelled, or as the number inside a barcode.

use alloc::borrow::ToOwned;
use alloc::vec::Vec;

use smallvec::SmallVec;

use super::attribution::{self, Attributed};
use super::waybill::parted_as;
use super::{Case, Grade, judge};
use crate::canon::{Reading, edits, read};
use crate::diagnose::Diagnosis;
use crate::evidence::{EVEN, PROBABLE, PROPOSED};
use crate::finding::{Applicability, Code, Edit, Finding, Fix, Repair, Span, Stage};
use crate::foreign::{self, Foreign};
use crate::matched::Fits;
use crate::matcher::Fit;
use crate::number::Number;
use crate::quick::Accepted;
use crate::rank::{self, Context, Facts};
use crate::repair;
use crate::rule::{Format, Part, Set, Standing};
use crate::verdict::Verdict;

impl<'a> Case<'a> {
    /// A number that was accepted at a glance.
    pub(super) fn accept(context: Context, input: &'a str, number: &Accepted) -> Diagnosis<'a> {
        let Accepted { fits, best, grade, dressed, .. } = *number;
        if dressed {
            let mut case = Self::new(context, input);
            case.reading = read(input, case.peeled.core);
            case.tell_dress();
            return case.accepted(fits, best, grade, None);
        }
        let verdict = grade.verdict();
        let mut findings = SmallVec::new();
        attribution::notes(&fits, best, verdict, Span::new(0, input.len()), Span::new, &mut findings);
        let (canonical, fits, attributed) = (Some(fits.number()), Some(fits), Some(best));
        Diagnosis { canonical, fits, attributed, findings, ..Diagnosis::new(input, verdict) }
    }

    /// A number that came in as it should be spelled, and that may be a barcode form.
    pub(super) fn barcode(context: Context, input: &'a str, number: &Accepted) -> Diagnosis<'a> {
        let mut case = Self::new(context, input);
        case.reading = Reading::of_canonical(input);
        case.number = Some(Attributed { fits: number.fits, to: Some((number.best, number.grade)) });
        case.fit(number.best, number.grade)
    }

    /// A number that some format accepts: whoever it was attributed to, it may rather be near another one.
    pub(super) fn fit(self, fit: Fit, grade: Grade) -> Diagnosis<'a> {
        let Some(fits) = self.fits() else { return self.unknown() };
        if grade == Grade::Fits
            && let Some(near) = self.rather_near(&fits, fit)
        {
            return self.suspect(near);
        }
        if grade == Grade::Other {
            return match self.of_a_post(fit).or_else(|| self.with_another_sign(&fits, fit)) {
                Some(near) => self.suspect(near),
                None => self.mismatch(fits, fit),
            };
        }
        if Facts::of(fit.format).standing == Standing::DeclaredOnly {
            let near = [Some(self.search()), self.search_spelled()].into_iter().flatten();
            if let Some(near) = { near }.find(|near| self.is_rather(near, fit)) {
                return self.suspect(near);
            }
        }
        if self.peeled.sure < Applicability::Safe {
            return self.reading_in_doubt(fits.number(), fit);
        }
        self.inside_barcode(fits, fit, grade)
    }

    /// What a number that nothing proves is rather near: one of somebody else, or of the carrier that is named beside
    /// it.
    fn rather_near(&self, fits: &Fits, fit: Fit) -> Option<repair::Search> {
        self.near_waybill()
            .or_else(|| self.near_by_beginning())
            .or_else(|| if fits.proves(fit) { None } else { self.with_stray_digit() })
            .or_else(|| self.fails_named_check().then(|| self.search()))
    }

    /// Whether a number of which only a declaration speaks is rather a slip of another one.
    fn is_rather(&self, near: &repair::Search, fit: Fit) -> bool {
        let vague = attribution::is_vague(fit);
        let slip = || vague && near.probability() >= PROBABLE;
        // What agrees with its check digit needs no fixing: carriers open new ranges before tables know them.
        let agrees = fit.check == Some(true);
        // A number that has letters of the carrier's own in front does not lack further ones.
        let number = self.fits().map(|fits| fits.number());
        let lacks = |r: &Repair| {
            let whole = number.is_some_and(|number| r.number.ends_with(number.as_str()));
            !(whole && fit.is_striking())
        };
        // One letter where the format has any letter is none that was misread.
        let lettered = |r: &Repair| number.is_some_and(|n| is_letter_of_shape(fit, n.as_bytes(), r.number.as_bytes()));
        let likely = || near.repairs.first().is_some_and(|r| r.is_likely() && lacks(r) && !lettered(r));
        // The numbers of others have their own beginnings and checks, which say nothing of this carrier's.
        let fails = |f: Fit| f.check == Some(false) && (vague || self.context.is_declared(f.format));
        let near_miss =
            || self.fits().is_some_and(|fits| fits.all().any(|f| fails(f) && attribution::outline_is_distinctive(f)));
        // What takes any text says nothing for one that is printed as other numbers of the carrier are, but for a
        // digit.
        let printed = || {
            let parted = || parted_as(self.core().of(self.input), fit.format.carrier());
            vague && parted().is_some_and(|off| off <= 1)
        };
        !near.findings.is_empty() && (slip() || !agrees && likely() || near_miss() || printed())
    }

    /// The same search over the number as it should be spelled: lowercase letters make no better number.
    fn search_spelled(&self) -> Option<repair::Search> {
        let number = self.fits()?.number();
        if self.input == number.as_str() || self.reading.text.as_slice() != number.as_bytes() {
            return None;
        }
        let spelled = Reading::of_canonical(number.as_str());
        let mut near = repair::search(number.as_str(), &spelled, self.declared_or_named());
        for finding in &mut near.findings {
            finding.span = self.place_of(finding.span);
        }
        Some(near)
    }

    /// Where a place of the number as it should be spelled stands in the text.
    fn place_of(&self, Span { start, end }: Span) -> Span {
        if start == end { self.reading.gap(start) } else { self.reading.raw(start, end) }
    }

    /// The number as it should be spelled: valid or plausible when it came in so, fixable otherwise.
    pub(super) fn accepted(mut self, fits: Fits, best: Fit, grade: Grade, repair: Option<Repair>) -> Diagnosis<'a> {
        let number = fits.number();
        let as_it_is = self.input == number.as_str();
        let verdict = if as_it_is { grade.verdict() } else { Verdict::Fixable };
        let (core, reading) = (self.core(), &self.reading);
        let as_read = reading.text.as_slice() == number.as_bytes();
        let place = |from, to| if as_read { reading.raw(from, to) } else { core };
        attribution::notes(&fits, best, verdict, core, place, &mut self.findings);
        if grade == Grade::Fits && !as_it_is {
            let phone = self.phone_as_well();
            self.findings.extend(phone);
        }
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
        out.fits = Some(fits);
        out
    }

    /// The note that the groups of the whole text may be those of a phone as well, where too little speaks for it to
    /// refuse a number that nothing proves.
    fn phone_as_well(&self) -> Option<Finding> {
        let grouped =
            |other: &Foreign| other.code == Code::Phone && other.span.of(self.input).contains([' ', '-', '.']);
        let phone = foreign::look(self.input).filter(grouped)?;
        Some(Finding::new(Code::MayBePhone, phone.span))
    }

    /// Character by character where the number stands in the text, as a whole where it does not.
    fn edits(&self, number: Number) -> Vec<Edit> {
        if self.reading.text.as_slice() == number.as_bytes() {
            return edits(self.input, number.as_bytes(), &self.reading.at);
        }
        vec![Edit { span: Span::new(0, self.input.len()), replacement: number.as_str().to_owned() }]
    }

    /// What was taken off may belong to the number: the reading is a proposal, not a spelling.
    fn reading_in_doubt(mut self, number: Number, fit: Fit) -> Diagnosis<'a> {
        let context = self.fits().map_or(self.context, |fits| fits.context);
        let judged = judge(context, number.as_str());
        if let Some(search) = self.faults_of(number, &judged) {
            return self.suspect(search);
        }
        let sound = judged.verdict.is_acceptable();
        // Where the reading is a barcode form, the number inside is proposed.
        let number = judged.canonical.filter(|_| sound).unwrap_or(number);
        let otherwise = self.otherwise().map(|number| Fits::of(context, number));
        let otherwise = otherwise.and_then(|fits| Some((fits.number(), fits.best()?)));
        // Nobody has counted who means letters by their looks, and who by their sound or by their keys: those who write
        // so send with their own posts. Of two sets of keys, the carrier that moves more makes one likelier.
        let weight = |fit: Fit| rank::power(context.weight(fit));
        let share = |(_, other): &(Number, Fit)| match self.peeled.rewritten {
            Some(_) => weight(*other) / (weight(*other) + weight(fit)),
            None => EVEN,
        };
        let others = otherwise.as_ref().map_or(0.0, share);
        let repair = |(number, fit): (Number, Fit), probability: f64| {
            let applicability = match otherwise {
                _ if !sound => Applicability::Guess,
                None => self.peeled.sure,
                Some(_) if probability >= PROPOSED => Applicability::Likely,
                Some(_) => Applicability::Guess,
            };
            Repair { number: number.as_str().to_owned(), carrier: fit.format.carrier(), applicability, probability }
        };
        let mut repairs: Vec<Repair> = otherwise.map(|other| repair(other, others)).into_iter().collect();
        repairs.push(repair((number, fit), 1.0 - others));
        repairs.sort_by(|a, b| b.probability.total_cmp(&a.probability));
        let mut out = Diagnosis::new(self.input, Verdict::Suspect);
        if sound {
            out.list(context, repairs);
        } else {
            out.propose(context, repairs);
        }
        // What makes the reading doubtful comes before what is only spelled otherwise: another keyboard or a second line
        // before all that was taken off, and quotes, which nobody doubts, last.
        self.findings.sort_by_key(|f| match f.code {
            Code::KeyboardLayout => 0,
            Code::NewlineInNumber => 1,
            Code::Quotes => 4,
            code if code.is_spelling() => 3,
            _ => 2,
        });
        out.findings = self.findings;
        out
    }

    /// What is wrong with a number by itself, as it was `judged`: what stands beside it hides no slip in it, and what is
    /// suspect as it stands is no repair of itself.
    fn faults_of(&self, number: Number, judged: &Diagnosis<'_>) -> Option<repair::Search> {
        let as_read = self.peeled.rewritten.is_none() && self.reading.text.as_slice() == number.as_bytes();
        let faulty = judged.findings.first().is_some_and(|fault| fault.code.stage() != Stage::Reading);
        if !as_read || !faulty || judged.verdict != Verdict::Suspect {
            return None;
        }
        let placed = |fault: &Finding| Finding { span: self.place_of(fault.span), ..fault.clone() };
        let new = |fault: &&Finding| self.findings.iter().all(|known| known.code != fault.code);
        let findings = judged.findings.iter().filter(new).map(placed).collect();
        let search = repair::Search { findings, repairs: judged.repairs.clone() };
        Some(if self.peeled.sure < Applicability::Likely { search.doubted() } else { search })
    }
}

/// Whether a number and what may have been meant differ in one letter, where the shape of the format has any letter, and
/// the carrier has no kind of its own that begins so and takes what may have been meant.
fn is_letter_of_shape(fit: Fit, number: &[u8], meant: &[u8]) -> bool {
    let mut changed = (0..number.len()).filter(|&at| number.get(at) != meant.get(at));
    let (Some(at), None) = (changed.next(), changed.next()) else { return false };
    let rows = fit.format.format().rows(number.len());
    let headed =
        |format: &Format| matches!(format.shape.first(), Some(Part::Lit(head)) if head.len() > 1 && head.len() <= at);
    let of_another_kind = || fit.format.carrier().formats.iter().any(|format| headed(format) && format.fits(meant));
    number.len() == meant.len()
        && rows.iter().any(|row| row.fits(number) && row.sets.get(at) == Some(&Set::UPPER))
        && !of_another_kind()
}
