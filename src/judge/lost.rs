//! Digits that nobody issued, and numbers of which information was lost.

use core::ops::ControlFlow;

use super::{Case, Grade, grade};
use crate::canon::Compact;
use crate::carriers;
use crate::damage::{self, Damage};
use crate::diagnose::Diagnosis;
use crate::evidence::EVEN;
use crate::finding::{Applicability, Code, Finding, Repair, Severity, Span};
use crate::foreign::{self, Foreign, Strength};
use crate::matched::Fits;
use crate::missing;
use crate::rank::Context;
use crate::spreadsheet::KEPT_DIGITS;
use crate::verdict::Verdict;

/// So many may as well be those of a number that two zeros were taken from.
const MOST_IN_DOUBT: usize = 16;

/// The answer to a question, or the case for the next one.
pub(super) type Asked<'a> = ControlFlow<Diagnosis<'a>, Case<'a>>;

impl<'a> Case<'a> {
    /// Question 5: digits that nobody issued, unless they are a payment card, which must not be echoed, or prove to be
    /// something else.
    pub(super) fn degenerate(mut self) -> Asked<'a> {
        let code = Compact::of(&self.reading.text).and_then(|number| missing::degenerate(&number));
        let placeholder =
            || missing::is_placeholder(self.reading.as_str()).then_some((Code::Placeholder, Severity::Error));
        let Some((code, severity)) = code.or_else(placeholder) else { return ControlFlow::Continue(self) };
        let finding = Finding::new(code, self.core()).severity(severity);
        if finding.severity == Severity::Error {
            let other = |f: Foreign| f.strength == Strength::Proof || f.code == Code::PaymentCard;
            if code == Code::SameDigits && foreign::look(self.input).is_some_and(other) {
                return ControlFlow::Continue(self);
            }
            return ControlFlow::Break(self.verdict(Verdict::Missing, finding));
        }
        self.findings.push(finding);
        ControlFlow::Continue(self)
    }

    /// Question 6: what a spreadsheet, a database or a mask did. A carrier named beside the number that accepts what is
    /// there counts as declared here, too: such a number is no better than it would be alone.
    pub(super) fn lost(mut self) -> Asked<'a> {
        // What an address calls the number of an order is whole, however short it is for a parcel's.
        if self.peeled.other.is_some() {
            return ControlFlow::Continue(self);
        }
        let context = self.fits().map_or(self.context, |fits| fits.context);
        // Neither is one better that has the shape of the carrier's numbers, of which the check digit was lost, or of
        // which characters are hidden.
        let hidden = |hint| damage::is_disfigured(self.input, self.peeled.core, Some(hint));
        let named = self.peeled.hint.filter(|_| context.declared.is_none());
        let named = named.filter(|hint| self.fails_named_check() || hidden(hint));
        let context = Context { declared: context.declared.or(named.and_then(carriers::index)), ..context };
        let other = self.attributed().filter(|&(fit, grade)| grade == Grade::Other && self.is_named(fit));
        let carrier = other.map_or(context.carrier().or(self.peeled.prescribed), |(fit, _)| Some(fit.format.carrier()));
        let damage = damage::look(self.input, self.peeled.core, carrier);
        let Some(damage) = damage.or_else(|| self.lost_before(context)) else {
            return ControlFlow::Continue(self);
        };
        if matches!(damage.finding.code, Code::Truncated | Code::LeadingZeroLost | Code::ExtraLeadingZeros)
            && (self.is_whole_of_another()
                || damage.finding.code == Code::Truncated && self.is_a_sisters()
                || self.peeled.prescribed.is_some())
        {
            return ControlFlow::Continue(self);
        }
        // The letter and the point of the notation are none of the number's.
        if damage.finding.code == Code::ExponentComplete {
            self.findings.retain(|f| !matches!(f.code, Code::Lowercase | Code::Separator));
        }
        let Some((number, applicability)) = damage.restored else {
            // What looks cut off may be a whole identifier of another kind.
            if damage.finding.code == Code::Truncated {
                if context.declared.is_some()
                    && let Some(other) = self.shows_another()
                {
                    return ControlFlow::Break(self.verdict(Verdict::Foreign, other.finding()));
                }
                let other = || foreign::look(self.input).is_some_and(|f| f.strength >= Strength::Strong);
                if context.declared.is_none() && other() {
                    return ControlFlow::Continue(self);
                }
            }
            // Shops show no more of a card than its last digits.
            let is_card = |f: &Foreign| f.code == Code::PaymentCard;
            let within = || foreign::look_within(self.input, false).filter(is_card);
            if let Some(card) = foreign::look(self.input).filter(is_card).or_else(within) {
                return ControlFlow::Break(self.verdict(Verdict::Foreign, card.finding()));
            }
            return ControlFlow::Break(self.verdict(Verdict::Ruined, damage.finding));
        };
        let Some(fits) = Compact::of(number.as_bytes()).map(|n| Fits::of(context, n)) else {
            return ControlFlow::Continue(self);
        };
        // How many zeros were lost follows from the length of the declared carrier's numbers, not from another
        // carrier's.
        let zeros = matches!(damage.finding.code, Code::LeadingZeroLost | Code::ExtraLeadingZeros);
        let Some(best) = (if zeros { fits.own() } else { None }).or_else(|| fits.best()) else {
            return ControlFlow::Continue(self);
        };
        // Where only the length tells that a character is missing, it is missing in another place as often; and whose
        // it is if not the declared carrier's, nothing says.
        let others = context.declared.is_some() && fits.own().is_none();
        // Nor is what has a hyphen a figure, of which a spreadsheet leaves no zeros in front.
        let hyphened = zeros && self.peeled.core.of(self.input).contains('-');
        let applicability = if others || hyphened { Applicability::Guess } else { applicability };
        let probability = match applicability {
            Applicability::Guess if others => fits.confidence(best),
            Applicability::Guess => EVEN,
            _ => 1.0,
        };
        let mut repair = Repair { carrier: best.format.carrier(), probability, applicability, number };
        if applicability == Applicability::Safe
            && let Some((fit, grade)) = grade(&fits)
        {
            self.findings.insert(0, damage.finding);
            return ControlFlow::Break(self.accepted(fits, fit, grade, Some(repair)));
        }
        // Digits that are put in and prove nothing are a weaker story than what the text looks like as it stands.
        let around = |f: &Foreign| f.is_around(true);
        let whole = foreign::look(self.input).filter(around);
        let resembled = whole.or_else(|| foreign::look(self.peeled.core.of(self.input)).filter(around));
        if let Some(resembled) = resembled {
            let doubtful = Some(resembled.strength) > self.overruled();
            if doubtful && best.check != Some(true) || resembled.strength >= Strength::Strong {
                return ControlFlow::Break(self.verdict(Verdict::Foreign, resembled.finding()));
            }
            // Nor did a spreadsheet take zeros from so many more digits than it keeps: marketplaces count so.
            let counted = resembled.code == Code::OrderId && resembled.strength >= Strength::Fair;
            if zeros && counted && self.reading.text.len() > MOST_IN_DOUBT {
                return ControlFlow::Break(self.verdict(Verdict::Foreign, resembled.finding()));
            }
            // One check digit in ten agrees by chance, and more zeros in front than one are rarer than that.
            if doubtful && zeros && repair.number.len() > self.reading.text.len() + 1 {
                self.findings.push(resembled.finding().severity(Severity::Note));
                // Nor did a spreadsheet take them from more digits than it keeps.
                if self.reading.text.len() > KEPT_DIGITS {
                    (repair.applicability, repair.probability) = (Applicability::Guess, EVEN);
                }
            }
        }
        let mut out = self.verdict(Verdict::Suspect, damage.finding);
        out.propose(context, vec![repair]);
        ControlFlow::Break(out)
    }

    /// What else a text says or shows that it is, whoever was declared: a word in front of it, a proof, or signs of its
    /// own among its digits.
    fn shows_another(&self) -> Option<Foreign> {
        self.something_else().filter(|other| {
            let text = other.span.of(self.input);
            let signed = || text.bytes().any(|b| b.is_ascii_punctuation());
            let counted = || foreign::is_document(other.code) && text.starts_with(|c: char| c.is_ascii_alphabetic());
            match other.strength {
                Strength::Proof => true,
                Strength::Strong => signed() || other.told && text.contains(char::is_whitespace),
                Strength::Fair => counted() && signed(),
                Strength::Weak => false,
            }
        })
    }

    /// What had been lost before the number was put into a barcode or typed on another keyboard: alone it would be
    /// told.
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
}
