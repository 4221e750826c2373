//! The order of judgement.
//!
//! A text is asked in this order, and the first question that is answered with yes decides the verdict:
//!
//! 1. Is there a number at all? Empty cells, placeholders, error values, one digit repeated: `missing`.
//! 2. Was information lost? Rounded, cut off, masked: `ruined`. Judged before any check digit, because a ruined
//!    number passes its check one time in ten.
//! 3. Is it another kind of identifier? An order number, a phone, a date: `foreign`.
//! 4. Cleaned, does a format fit? `valid`, `plausible`, `fixable`, or `mismatch` when it is not the declared one.
//! 5. Is it near a format, one of the declared carrier before those of others? `suspect`.
//! 6. Nothing is known of it: `unknown`.
//!
//! What stands in quotes, a formula or markup, and is not accepted as it stands there, is asked all of this alone: such
//! dress changes nothing but the spelling.
//!
//! Two things cut in: a number that *proves* a format beats a mere resemblance to something foreign, and a number that
//! the declared carrier accepts beats both. Every finding on the way is kept; the one that decided stands first.

mod accept;
mod attribution;
mod named;
mod near;
mod open;
mod postal;
mod propose;
mod refuse;
mod resembles;
mod shown;
mod sisters;
#[cfg(test)]
mod tests;
mod unwrapped;

pub(crate) use attribution::grade;
pub(crate) use near::begins_as_anothers;
pub(crate) use shown::is_written;

use core::ops::ControlFlow;

use smallvec::SmallVec;

use crate::canon::{Compact, Reading};
use crate::carriers;
use crate::cell::{Peeled, claim};
use crate::damage::{self, Damage};
use crate::diagnose::Diagnosis;
use crate::finding::{Applicability, Code, Finding, Repair, Severity, Span};
use crate::foreign::{self, Foreign, Strength};
use crate::matched::Fits;
use crate::matcher::Fit;
use crate::missing;
use crate::quick::{Glance, Remark, glance};
use crate::rank::Context;
use crate::repair;
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
    match shown::read(context, input) {
        Some(page) => shown::answer(input, &page),
        None => Case::open(context, input).judge(),
    }
}

/// Judges a text that a glance left open, unless nothing fits what stands in it: then nobody has to search for what was
/// meant.
pub(crate) fn judge_if_any_fits(context: Context, input: &str) -> Option<Diagnosis<'_>> {
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
    let fits = case.attributed.is_some_and(|(_, grade)| {
        grade != Grade::Other || context.brand.is_some() || case.unit_of_declared().is_some()
    });
    (fits || damage::may_be_restored(input, case.peeled.core)).then(|| case.judge())
}

/// Without a declared carrier, a text is called near a format only when it is rather a slip than anything else.
const PROBABLE: f64 = 0.5;

/// What posts call what they carry, and shops what they sell.
const ITEM: &str = "item n";

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
        // What is left of a masked number may be the same digit again and again; it was none of the sender's.
        if damage::is_disfigured(self.input, self.peeled.core, self.context.carrier()) {
            return self.ask([Self::lost, Self::degenerate]);
        }
        self.ask([Self::degenerate, Self::lost])
    }

    /// The answer to the first question that has one, or else whose the number is.
    fn ask(self, questions: [fn(Self) -> ControlFlow<Diagnosis<'a>, Self>; 2]) -> Diagnosis<'a> {
        let asked = questions.into_iter().try_fold(self, |case, question| question(case));
        match asked {
            ControlFlow::Break(diagnosis) => diagnosis,
            ControlFlow::Continue(case) => case.attribute(),
        }
    }

    /// Question 1 once more: digits that nobody issued.
    fn degenerate(mut self) -> ControlFlow<Diagnosis<'a>, Self> {
        let code = Compact::of(&self.reading.text).and_then(|number| missing::degenerate(&number));
        let placeholder =
            || missing::is_placeholder(self.reading.as_str()).then_some((Code::Placeholder, Severity::Error));
        let Some((code, severity)) = code.or_else(placeholder) else { return ControlFlow::Continue(self) };
        let finding = Finding::new(code, self.core()).severity(severity);
        if finding.severity == Severity::Error {
            return ControlFlow::Break(self.verdict(Verdict::Missing, finding));
        }
        self.findings.push(finding);
        ControlFlow::Continue(self)
    }

    /// Question 2: what a spreadsheet, a database or a mask did. A carrier named beside the number that accepts what is
    /// there counts as declared here, too: such a number is no better than it would be alone.
    fn lost(mut self) -> ControlFlow<Diagnosis<'a>, Self> {
        let context = self.fits.map_or(self.context, |fits| fits.context);
        // Neither is one better that has the shape of the carrier's numbers, of which the check digit was lost.
        let named = self.peeled.hint.filter(|_| context.declared.is_none() && self.fails_named_check());
        let context = Context { declared: context.declared.or(named.and_then(carriers::index)), ..context };
        let other = self.attributed.filter(|&(fit, grade)| grade == Grade::Other && self.is_named(fit));
        let carrier = other.map_or(context.carrier().or(self.peeled.prescribed), |(fit, _)| Some(fit.format.carrier()));
        let damage = damage::look(self.input, self.peeled.core, carrier);
        let Some(damage) = damage.or_else(|| self.lost_before(context)) else {
            return ControlFlow::Continue(self);
        };
        if matches!(damage.finding.code, Code::Truncated | Code::LeadingZeroLost | Code::ExtraLeadingZeros)
            && (self.is_whole_of_another() || self.peeled.prescribed.is_some())
        {
            return ControlFlow::Continue(self);
        }
        let Some((number, applicability)) = damage.restored else {
            // What looks cut off may be a whole identifier of another kind.
            let other = || foreign::look(self.input).is_some_and(|f| f.strength >= Strength::Strong);
            if damage.finding.code == Code::Truncated && context.declared.is_none() && other() {
                return ControlFlow::Continue(self);
            }
            // Shops show no more of a card than its last digits.
            if let Some(card) = foreign::look(self.input).filter(|f| f.code == Code::PaymentCard) {
                return ControlFlow::Break(self.verdict(Verdict::Foreign, card.finding()));
            }
            return ControlFlow::Break(self.verdict(Verdict::Ruined, damage.finding));
        };
        let Some(fits) = Compact::of(number.as_bytes()).map(|n| Fits::of(context, n)) else {
            return ControlFlow::Continue(self);
        };
        // Which zeros were lost, the declared carrier's formats say, and no other's.
        let zeros = matches!(damage.finding.code, Code::LeadingZeroLost | Code::ExtraLeadingZeros);
        let Some(best) = (if zeros { fits.own() } else { None }).or_else(|| fits.best()) else {
            return ControlFlow::Continue(self);
        };
        self.fits = Some(fits);
        // What only its length tells has been left out in another place as often; and whose it is if not the declared carrier's,
        // nothing says.
        let others = context.declared.is_some() && fits.own().is_none();
        let applicability = if others { Applicability::Guess } else { applicability };
        let probability = match applicability {
            Applicability::Guess if others => fits.confidence(best),
            Applicability::Guess => 0.5,
            _ => 1.0,
        };
        let repair = Repair { carrier: best.format.carrier(), probability, applicability, number };
        if applicability == Applicability::Safe {
            self.attributed = grade(&fits);
            self.findings.insert(0, damage.finding);
            return ControlFlow::Break(self.accepted(fits.number(), Some(repair)));
        }
        // Digits that are put in and prove nothing are a weaker story than what the text looks like as it stands.
        if let Some(resembled) = foreign::look(self.input)
            && (best.check != Some(true) && Some(resembled.strength) > self.overruled()
                || resembled.strength >= Strength::Strong)
        {
            return ControlFlow::Break(self.verdict(Verdict::Foreign, resembled.finding()));
        }
        let mut out = self.verdict(Verdict::Suspect, damage.finding);
        out.propose(context, vec![repair]);
        ControlFlow::Break(out)
    }

    /// What had been lost before the number was put into a barcode or typed on another keyboard: alone it would be told.
    fn lost_before(&self, context: Context) -> Option<Damage> {
        let reading = self.peeled.rewritten.as_ref()?;
        let number = core::str::from_utf8(&reading.text).ok()?;
        let mut damage = damage::look(number, Span::new(0, number.len()), context.carrier())?;
        let Span { start, end } = damage.finding.span;
        damage.finding.span = reading.raw(start, end);
        damage.restored.is_none().then_some(damage)
    }

    /// A resemblance that a declared carrier overrules: mere digits in its favour are as good.
    fn overruled(&self) -> Option<Strength> {
        self.context.declared.map(|_| Strength::Weak)
    }

    /// Questions 3 to 6.
    fn attribute(self) -> Diagnosis<'a> {
        if let Some(code) = self.peeled.other {
            let core = self.core();
            return self.verdict(Verdict::Foreign, Finding::new(code, core));
        }
        if let Some(carrier) = self.peeled.prescribed {
            let search = repair::search(self.input, &self.reading, Some(carrier));
            return self.suspect(search);
        }
        let digits = self.reading.text.iter().filter(|b| b.is_ascii_digit()).count() as u32;
        // A few digits are enough where the shape of the declared carrier is its own.
        let numbered = self.attributed.is_some_and(|(fit, grade)| {
            // A link says whose number its key holds, or that it is one.
            let keyed = || self.input[..self.peeled.core.start].ends_with('=');
            let linked =
                || self.peeled.findings.iter().any(|f| f.code == Code::Url) && (self.peeled.hint.is_some() || keyed());
            let told = self.context.declared.is_some() || linked();
            let own = told && grade != Grade::Other && !attribution::is_vague(fit);
            own || digits >= claim::FEWEST
        });
        // A number that nothing comes off, and that the declared carrier knows or that proves itself, is nothing else.
        let open = !matches!(self.attributed, Some((_, Grade::Proven | Grade::Declared)));
        let dressed = || self.reading.text.len() < self.input.len();
        let vague = || self.attributed.is_some_and(|(fit, _)| attribution::is_vague(fit));
        let foreign = if open || dressed() || vague() { self.resembles(numbered) } else { None };
        let foreign = foreign.filter(|f| !self.is_rather_an_item(f));
        // What a sister takes outweighs what the digits are merely like.
        let foreign = foreign.filter(|f| f.strength >= Strength::Strong || !self.is_a_sisters());
        let strong = foreign.as_ref().is_some_and(|f| f.strength >= Strength::Strong);
        if let Some(search) = if strong { None } else { self.misread_postal() } {
            return self.suspect(search);
        }
        match (self.attributed, foreign) {
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

    /// Whether a number of the declared carrier is rather that than the article that a word in front makes of it: posts call
    /// their own numbers so.
    fn is_rather_an_item(&self, other: &Foreign) -> bool {
        let own = self.attributed.filter(|_| self.context.declared.is_some());
        let Some((fit, Grade::Declared | Grade::Proven)) = own else { return false };
        let item = self.input.trim().get(..ITEM.len()).is_some_and(|head| head.eq_ignore_ascii_case(ITEM));
        other.code == Code::ArticleCode && item && !attribution::is_vague(fit)
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
        // Digits in or beside the number of a payment card, which may be its code, are not quoted.
        let input = self.input;
        let secret = |f: &Finding| cause.code == Code::PaymentCard && f.span.of(input).contains(char::is_numeric);
        // Nobody has to mend the spelling of what is no number, or no more one.
        let lost = matches!(verdict, Verdict::Missing | Verdict::Ruined | Verdict::Foreign);
        let spelling = |f: &Finding| lost && (Code::EdgeSpace..=Code::Separator).contains(&f.code);
        self.findings.retain(|f| f.code != cause.code && !secret(f) && !spelling(f));
        self.findings.insert(0, cause);
        Diagnosis { findings: self.findings, ..Diagnosis::new(self.input, verdict) }
    }
}
