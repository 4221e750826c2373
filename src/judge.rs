//! The order of judgement.
//!
//! A text is asked in this order, and the first question that is answered with yes decides:
//!
//! 1. Is there no number at all? Empty cells, placeholders, error values: `missing`.
//! 2. Does it stand in dress alone? What is in quotes, a formula or markup, and is not accepted as it stands there, is
//!    asked all of this by itself: such dress changes nothing but the spelling.
//! 3. Are there several? Each is told, and none is taken.
//! 4. Does a carrier that is named beside it know it better? It is judged as if that one had been declared.
//! 5. Did nobody issue it? One digit repeated, digits in a row: `missing`, too.
//! 6. Was information lost? Rounded, cut off, masked: `ruined`. Judged before any check digit, because a ruined
//!    number passes its check one time in ten. Where characters are masked, this is asked before 5: what is left may be
//!    the same digit again and again, and was none of the sender's.
//! 7. Is it another kind of identifier? An order number, a phone, a date: `foreign`. What a GS1 identifier announces is
//!    never that, nor is an item of the posts in which one character was misread.
//! 8. Cleaned, does a format fit? `valid`, `plausible`, `fixable`, or `mismatch` when it is not the declared one.
//! 9. Is it near a format, one of the declared carrier before those of others? `suspect`.
//! 10. Nothing is known of it: `unknown`, unless one word of it tells something by itself.
//!
//! Two things cut in: a number that *proves* a format beats a mere resemblance to something foreign, and a number that
//! the declared carrier accepts beats both. Every finding on the way is kept; the one that decided stands first.

mod accept;
mod amid;
mod attribution;
mod barcode;
mod beginnings;
mod belonging;
mod edges;
mod lost;
mod named;
mod near;
mod open;
mod otherwise;
mod postal;
mod propose;
mod put_back;
mod refuse;
mod repeated;
mod resembles;
mod shown;
mod sign;
mod sisters;
mod stray;
#[cfg(test)]
mod tests;
mod unwrapped;
mod waybill;

pub(crate) use amid::amid;
pub(crate) use attribution::{Grade, grade};
pub(crate) use edges::{between, put_between};
pub(crate) use near::owner_by_beginning;
pub(crate) use shown::is_written;

use core::ops::ControlFlow;

use attribution::Attributed;
use lost::Asked;
use smallvec::SmallVec;

use crate::canon::Reading;
use crate::cell::Peeled;
use crate::damage;
use crate::diagnose::Diagnosis;
use crate::finding::{Applicability, Code, Finding, Span};
use crate::foreign::{Foreign, Strength};
use crate::matched::Fits;
use crate::matcher::Fit;
use crate::missing;
use crate::quick::{Glance, Remark, glance};
use crate::rank::Context;
use crate::repair;
use crate::rule::Carrier;
use crate::verdict::Verdict;

/// Judges one text.
pub(crate) fn judge(context: Context, input: &str) -> Diagnosis<'_> {
    match glance(context, input) {
        Glance::Accepted(number) => match number.remark() {
            Remark::Nothing => Case::accept(context, input, &number),
            Remark::Barcode => Case::barcode(context, input, &number),
            Remark::Other => in_full(context, input),
        },
        _ => in_full(context, input),
    }
}

fn in_full(context: Context, input: &str) -> Diagnosis<'_> {
    if let Some(part) = between(input) {
        return edges::answer(context, input, part);
    }
    match shown::read(context, input) {
        Some(page) => shown::answer(input, &page),
        None => Case::open(context, input).judge(),
    }
}

/// Judges a text that a glance left open, unless nothing fits what stands in it: then nobody has to search for what was
/// meant.
pub(crate) fn judge_if_any_fits(context: Context, input: &str) -> Option<Diagnosis<'_>> {
    if let Some(part) = between(input) {
        return edges::answer_if_any_fits(context, input, part);
    }
    if let Some(page) = shown::read(context, input) {
        return shown::answer_if_any_fits(input, &page);
    }
    let case = Case::open(context, input);
    if let Some(bare) = case.wrapped() {
        let inner = bare.of(input);
        let fits = match glance(context, inner) {
            Glance::Accepted(_) => true,
            Glance::Refused => false,
            Glance::Unclear => judge_if_any_fits(context, inner).is_some(),
        };
        return fits.then(|| case.judge());
    }
    let restored = || damage::may_be_restored(input, case.peeled.core);
    // What is no more than likely is not accepted, unless the carrier that is named or declared has a say.
    let alone = context.brand.is_none() && case.peeled.hint.is_none() && case.names_beside().next().is_none();
    if case.peeled.sure < Applicability::Safe && alone && !restored() {
        return None;
    }
    // What nobody's format takes as it stands may be a sister's, where a brand was declared.
    let fits = case.attributed().map_or(context.brand.is_some(), |(_, grade)| {
        grade != Grade::Other || context.brand.is_some() || case.unit_of_declared().is_some()
    });
    (fits || restored()).then(|| case.judge())
}

/// A text that needs a second look: everything that was seen on the way.
struct Case<'a> {
    context: Context,
    input: &'a str,
    peeled: Peeled,
    reading: Reading,
    /// What was read as the number, as far as it may be one at all.
    number: Option<Attributed>,
    findings: SmallVec<[Finding; 1]>,
    /// Whether the carrier that is named beside the number does not accept it.
    disowned: bool,
}

impl<'a> Case<'a> {
    fn new(context: Context, input: &'a str) -> Self {
        Self {
            context,
            input,
            peeled: Peeled::whole(input),
            reading: Reading::default(),
            number: None,
            findings: SmallVec::new(),
            disowned: false,
        }
    }

    /// Everything that fits the number.
    fn fits(&self) -> Option<Fits> {
        self.number.map(|number| number.fits)
    }

    /// The fit that the number is attributed to.
    fn attributed(&self) -> Option<(Fit, Grade)> {
        self.number.and_then(|number| number.to)
    }

    /// The carrier that is named beside the number, where none was declared.
    fn hinted(&self) -> Option<&'static Carrier> {
        self.peeled.hint.filter(|_| self.context.declared.is_none())
    }

    /// The carrier that was declared, or else is named beside the number.
    fn declared_or_named(&self) -> Option<&'static Carrier> {
        self.context.carrier().or(self.peeled.hint)
    }

    /// What was read, searched for near misses of this carrier, or of all.
    fn search_of(&self, carrier: Option<&'static Carrier>) -> repair::Search {
        repair::search(self.without_note(), &self.reading, carrier)
    }

    /// The text without a note that touches the number from behind, `…CN，已揽收`: no character of it is one of the
    /// number's. Where digits stand in it, it may be more of the number.
    fn without_note(&self) -> &'a str {
        let last = self.reading.at.iter().map(|&(_, end)| end as usize).max().unwrap_or(0);
        let read = last.max(self.reading.strange.map_or(0, |sign| sign.end));
        let parts = |c: char| !c.is_alphanumeric() && !damage::hides_characters(c);
        // A sign may part what no layer took off: `RD7652李2200CN（已发货）`.
        let parted = self.input.get(read..).is_some_and(|behind| behind.starts_with(parts));
        let end = if parted { read } else { self.peeled.core.end.max(read) };
        let note = self.input.get(end..).and_then(|behind| behind.split(char::is_whitespace).next());
        let apart = note.is_some_and(|note| !note.contains(char::is_numeric));
        self.input.get(..end).filter(|_| apart).unwrap_or(self.input)
    }

    /// Questions 1 to 4, which concern the whole text.
    fn judge(self) -> Diagnosis<'a> {
        // Signs that a keyboard put in the place of digits are no words, whatever letters are among them.
        let typed = self.peeled.rewritten.is_some();
        if let Some(finding) = missing::look(self.input).filter(|f| !typed || f.code != Code::Placeholder) {
            return self.verdict(Verdict::Missing, finding);
        }
        if let Some(unwrapped) = self.unwrapped() {
            return unwrapped;
        }
        if self.peeled.several.len() > 1 {
            return self.several();
        }
        if let Some(named) = self.as_named() {
            return named;
        }
        if damage::is_disfigured(self.input, self.peeled.core, self.context.carrier()) {
            return self.ask([Self::lost, Self::degenerate]);
        }
        self.ask([Self::degenerate, Self::lost])
    }

    /// Questions 5 and 6 in the order given, and then whose the number is.
    fn ask(self, questions: [fn(Self) -> Asked<'a>; 2]) -> Diagnosis<'a> {
        let asked = questions.into_iter().try_fold(self, |case, question| question(case));
        match asked {
            ControlFlow::Break(diagnosis) => diagnosis,
            ControlFlow::Continue(case) => case.attribute(),
        }
    }

    /// Questions 7 to 10.
    fn attribute(self) -> Diagnosis<'a> {
        if let Some(code) = self.peeled.other {
            let core = self.core();
            return self.verdict(Verdict::Foreign, Finding::new(code, core));
        }
        if let Some(carrier) = self.peeled.prescribed {
            let search = self.search_of(Some(carrier));
            return self.suspect(search);
        }
        let foreign = self.something_else();
        let strong = foreign.as_ref().is_some_and(|f| f.strength >= Strength::Strong);
        if let Some(search) = if strong { None } else { self.misread_postal() } {
            return self.suspect(search);
        }
        match (self.attributed(), foreign) {
            (Some((fit, Grade::Declared | Grade::Proven)), Some(f)) if self.reads_twice(&f, fit) => {
                self.in_two_readings(fit, f)
            }
            (attributed, Some(f)) if f.strength >= Strength::Strong || attributed.is_some() => {
                self.verdict(Verdict::Foreign, f.finding())
            }
            (Some((fit, _)), _) if self.is_worded(fit) => self.unknown(),
            (Some((fit, grade)), _) => self.fit(fit, grade),
            (None, foreign) => self.near(foreign.map(Foreign::finding)),
        }
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
        let input = self.input;
        self.findings.retain(|finding| finding.code != cause.code && !is_moot(finding, &cause, verdict, input));
        self.findings.iter_mut().for_each(|finding| end_before(finding, &cause, input));
        self.findings.insert(0, cause);
        Diagnosis { findings: self.findings, ..Diagnosis::new(input, verdict) }
    }
}

/// Whether a finding is not worth telling beside the cause of a verdict.
fn is_moot(finding: &Finding, cause: &Finding, verdict: Verdict, input: &str) -> bool {
    // Digits in or beside the number of a payment card, which may be its code, are not quoted.
    let secret = || cause.code == Code::PaymentCard && finding.span.of(input).contains(char::is_numeric);
    // How a text is spelled does not matter where it is no number, or not one any more.
    let lost = matches!(verdict, Verdict::Missing | Verdict::Ruined | Verdict::Foreign);
    // Nor are the signs of an error value words beside it, and there is no number to keep beside words.
    let nothing = matches!(cause.code, Code::Empty | Code::Placeholder | Code::ErrorValue);
    let within = cause.span.start <= finding.span.start && finding.span.end <= cause.span.end;
    let word = matches!(finding.code, Code::LabelGlued | Code::TrailingText);
    // Signs that hide characters are no text behind a number.
    let hides = cause.code == Code::Masked && within;
    let beside = word && (verdict == Verdict::Missing && (within || nothing) || hides);
    secret() || lost && finding.code.is_spelling() || beside
}

/// Words in front of what an entry is end where that begins, whatever was taken off as a label: `物流单号 00:1A:2B…`.
fn end_before(finding: &mut Finding, cause: &Finding, input: &str) {
    let reaches = finding.span.start < cause.span.start && cause.span.start < finding.span.end;
    if finding.code == Code::LabelGlued && reaches {
        let words = Span::new(finding.span.start, cause.span.start).of(input).trim_end();
        finding.span.end = finding.span.start + words.len();
    }
}
