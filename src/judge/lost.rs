//! Digits that nobody issued, and numbers of which information was lost.

use alloc::string::String;
use core::ops::ControlFlow;

use super::{Case, Grade, grade};
use crate::canon::Compact;
use crate::carriers;
use crate::damage::{self, Damage};
use crate::diagnose::Diagnosis;
use crate::evidence::{BEGUN, DIGIT, EVEN, bits};
use crate::finding::{Applicability, Code, Finding, Repair, Severity, Span};
use crate::foreign::{self, Foreign, Strength};
use crate::matched::Fits;
use crate::matcher::Fit;
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
        let stands_for_nothing =
            || missing::is_placeholder(self.reading.as_str()) && !self.is_house() && !self.is_of_a_day();
        let placeholder = || stands_for_nothing().then_some((Code::Placeholder, Severity::Error));
        let Some((code, severity)) = code.or_else(placeholder) else { return ControlFlow::Continue(self) };
        let finding = Finding::new(code, self.core()).severity(severity);
        if finding.severity == Severity::Error {
            let other = |f: Foreign| f.strength == Strength::Proof || f.code == Code::PaymentCard;
            if code == Code::SameDigits && foreign::look(self.input).is_some_and(other) {
                return ControlFlow::Continue(self);
            }
            if let Some(phone) = if code == Code::Sequence { self.grouped_phone() } else { None } {
                return ControlFlow::Break(self.verdict(Verdict::Foreign, phone.finding()));
            }
            return ControlFlow::Break(self.verdict(Verdict::Missing, finding));
        }
        self.findings.push(finding);
        ControlFlow::Continue(self)
    }

    /// The phone that the groups of the digits show, whether those count or not: `8-912-345-67-89`.
    fn grouped_phone(&self) -> Option<Foreign> {
        foreign::look(self.input).filter(|other| other.code == Code::Phone && other.is_in_groups(self.input))
    }

    /// Whether what was read is the number of a house, between its street and the word for it: 科技园南路9号.
    fn is_house(&self) -> bool {
        const STREETS: &[char] = &['路', '街', '道', '巷', '弄', '村', '段', '鄉', '里', '区', '區', '园', '園'];
        const HOUSES: &[char] = &['号', '號', '栋', '棟', '幢', '弄', '室', '楼', '樓', '层', '層'];
        let core = self.core();
        self.input[..core.start].ends_with(STREETS) && self.input[core.end..].starts_with(HOUSES)
    }

    /// Whether what was read is a figure of a day that the text is as a whole: `9-июл`.
    fn is_of_a_day(&self) -> bool {
        let day = |other: Foreign| other.code == Code::Date && other.strength >= Strength::Strong;
        foreign::look(self.input).is_some_and(day)
    }

    /// Question 6: what a spreadsheet, a database or a mask did. A carrier named beside the number that accepts what is
    /// there counts as declared here, too: such a number is no better than it would be alone.
    pub(super) fn lost(mut self) -> Asked<'a> {
        // What an address calls the number of an order is whole, however short it is for a parcel's.
        if self.peeled.other.is_some() {
            return ControlFlow::Continue(self);
        }
        let context = self.context_of_damage();
        let named = self.attributed().filter(|&(fit, grade)| grade == Grade::Other && self.is_named(fit));
        let carrier = match named {
            Some((fit, _)) => Some(fit.format.carrier()),
            None => context.carrier().or(self.peeled.prescribed),
        };
        let damage = damage::look(self.input, self.peeled.core, carrier).or_else(|| self.lost_before(context));
        let Some(damage) = damage else { return ControlFlow::Continue(self) };
        if self.is_whole(&damage) {
            return self.whole(damage);
        }
        let Damage { finding, restored } = damage;
        // The letter and the point of the notation are none of the number's.
        if finding.code == Code::ExponentComplete {
            self.findings.retain(|f| !matches!(f.code, Code::Lowercase | Code::Separator));
        }
        match restored {
            Some((number, applicability)) => self.restored(context, finding, number, applicability),
            None => self.ruined(context, finding),
        }
    }

    /// The context in which damage is looked for. A carrier named beside the number counts as declared where it accepts
    /// what is there, or would do so but for a check digit or for characters that are hidden.
    fn context_of_damage(&self) -> Context {
        let context = self.fits().map_or(self.context, |fits| fits.context);
        let hidden = |hint| damage::is_disfigured(self.input, self.peeled.core, Some(hint));
        let named = self.peeled.hint.filter(|_| context.declared.is_none());
        let named = named.filter(|hint| self.fails_named_check() || hidden(hint));
        Context { declared: context.declared.or(named.and_then(carriers::index)), ..context }
    }

    /// Whether nothing is gone of what looks cut off, or short or rich of zeros, because it is a whole number of
    /// somebody else.
    fn is_whole(&self, damage: &Damage) -> bool {
        let code = damage.finding.code;
        let cut = code == Code::Truncated;
        // So many zeros fill a field, whoever has longer numbers.
        let fills = |number: &String| damage::is_filled(&self.reading.text, number.len());
        let filled = code == Code::ExtraLeadingZeros
            && self.peeled.prescribed.is_none()
            && damage.restored.as_ref().is_some_and(|(number, _)| fills(number));
        (cut || concerns_zeros(code) && !filled)
            && (self.is_whole_of_another()
                || (cut && !self.is_rather_begun() || self.is_guessed_zero(damage)) && self.belongs_to_sister()
                || self.peeled.prescribed.is_some())
    }

    /// A number that is whole as it stands. Zeros that a check digit of the declared carrier bears out are noted where
    /// the sister that takes it without them has none.
    fn whole(self, damage: Damage) -> Asked<'a> {
        let borne_out = |number: &String| {
            let own = Compact::of(number.as_bytes()).and_then(|number| Fits::of(self.context, number).own())?;
            (own.check == Some(true)).then_some(own)
        };
        let agrees = |fit: Fit| fit.check == Some(true) && self.context.is_of_sister(fit.format);
        let unchecked = || self.fits().is_some_and(|fits| !fits.all().any(agrees));
        let zeros = damage.restored.filter(|_| damage.finding.code == Code::LeadingZeroLost && unchecked());
        let Some((number, own)) = zeros.and_then(|(number, _)| borne_out(&number).map(|own| (number, own))) else {
            return ControlFlow::Continue(self);
        };
        let mut out = self.attribute();
        if out.verdict().is_acceptable() {
            let (carrier, applicability) = (own.format.carrier(), Applicability::Guess);
            out.findings.push(damage.finding.severity(Severity::Note));
            out.repairs.push(Repair { number, carrier, applicability, probability: EVEN });
        }
        ControlFlow::Break(out)
    }

    /// Whether zeros that hardly more than the length of a number speaks for would be put in front of it, and it hardly
    /// looks like anything else: a sister that takes it without them is the better story.
    fn is_guessed_zero(&self, damage: &Damage) -> bool {
        let by_chance = |(number, sure): &(String, Applicability)| {
            *sure == Applicability::Guess || !self.is_told_with_zeros(number)
        };
        let guessed = damage.restored.as_ref().is_some_and(by_chance);
        let another = || self.resemblance().is_some_and(|other| Some(other.strength) > self.overruled());
        guessed && damage.finding.code == Code::LeadingZeroLost && !another()
    }

    /// Whether a check digit of the declared carrier speaks for a number with zeros in front: for one of them, for
    /// those that all numbers of its kind begin with, or for more where the number has digits of its own besides.
    fn is_told_with_zeros(&self, number: &str) -> bool {
        let own = Compact::of(number.as_bytes()).and_then(|number| Fits::of(self.context, number).own());
        let zeros = number.len().saturating_sub(self.reading.text.len());
        own.filter(|own| own.check == Some(true)).is_some_and(|own| {
            let fixed = damage::zeros_of(own);
            zeros <= fixed.max(1) || bits(own.outline()) >= bits(BEGUN) + bits(DIGIT) * fixed as f64
        })
    }

    /// A number of which nobody knows any more what it was, unless the text is a whole identifier of another kind.
    fn ruined(self, context: Context, lost: Finding) -> Asked<'a> {
        if lost.code == Code::Truncated {
            if context.declared.is_none() {
                if foreign::look(self.input).is_some_and(|other| other.strength >= Strength::Strong) {
                    return ControlFlow::Continue(self);
                }
            } else if let Some(other) = self.shows_another() {
                return ControlFlow::Break(self.verdict(Verdict::Foreign, other.finding()));
            }
        }
        // The zeros of a point in time are its own.
        let is_moment = |other: &Foreign| other.code == Code::Timestamp && other.is_written_out(self.input);
        if let Some(moment) = foreign::look(self.input).filter(is_moment) {
            return ControlFlow::Break(self.verdict(Verdict::Foreign, moment.finding()));
        }
        // Shops show no more of a card than its last digits.
        let is_card = |other: &Foreign| other.code == Code::PaymentCard;
        let within = || foreign::look_within(self.input, false).filter(is_card);
        if let Some(card) = foreign::look(self.input).filter(is_card).or_else(within) {
            return ControlFlow::Break(self.verdict(Verdict::Foreign, card.finding()));
        }
        ControlFlow::Break(self.verdict(Verdict::Ruined, lost))
    }

    /// A number that can be put together again: fixable where that is safe, and else a proposal, unless the text is
    /// rather what it looks like as it stands.
    fn restored(mut self, context: Context, lost: Finding, number: String, sure: Applicability) -> Asked<'a> {
        let Some(fits) = Compact::of(number.as_bytes()).map(|number| Fits::of(context, number)) else {
            return ControlFlow::Continue(self);
        };
        let zeros = concerns_zeros(lost.code);
        // How many zeros were lost follows from the length of the declared carrier's numbers, not from another
        // carrier's.
        let own = if zeros { fits.own() } else { None };
        let Some(best) = own.or_else(|| fits.best()) else { return ControlFlow::Continue(self) };
        let mut repair = self.completion(&fits, best, zeros, number, sure);
        if repair.applicability == Applicability::Safe
            && let Some((fit, grade)) = grade(&fits)
        {
            self.findings.insert(0, lost);
            return ControlFlow::Break(self.accepted(fits, fit, grade, Some(repair)));
        }
        if let Some(other) = self.resemblance() {
            let doubtful = Some(other.strength) > self.overruled();
            let unproven = doubtful && best.check != Some(true);
            if unproven || other.strength >= Strength::Strong || zeros && self.is_counted(&other) {
                return ControlFlow::Break(self.verdict(Verdict::Foreign, other.finding()));
            }
            // One check digit in ten agrees by chance, and more zeros in front than one are rarer than that.
            if doubtful && zeros && repair.number.len() > self.reading.text.len() + 1 {
                self.findings.push(other.finding().severity(Severity::Note));
                // Nor did a spreadsheet take them from more digits than it keeps.
                if self.reading.text.len() > KEPT_DIGITS {
                    (repair.applicability, repair.probability) = (Applicability::Guess, EVEN);
                }
            }
        }
        let mut out = self.verdict(Verdict::Suspect, lost);
        out.propose(context, vec![repair]);
        ControlFlow::Break(out)
    }

    /// The restored number as a repair. `sure` is how sure it is by its digits.
    fn completion(&self, fits: &Fits, best: Fit, zeros: bool, number: String, sure: Applicability) -> Repair {
        // Where only the length tells that a character is missing, it is missing in another place as often; and whose
        // it is if not the declared carrier's, nothing says.
        let others = fits.context.declared.is_some() && fits.own().is_none();
        // Nor is what has a hyphen a figure, of which a spreadsheet leaves no zeros in front.
        let hyphened = zeros && self.peeled.core.of(self.input).contains('-');
        // Nor does one that a sister takes without them lack any beyond doubt.
        let sister = || zeros && self.belongs_to_sister();
        let applicability = if others || hyphened || sister() { Applicability::Guess } else { sure };
        let probability = match applicability {
            Applicability::Guess if others => fits.confidence(best),
            Applicability::Guess => EVEN,
            _ => 1.0,
        };
        Repair { carrier: best.format.carrier(), probability, applicability, number }
    }

    /// What else the text, or what is left of it, looks like as it stands. Digits that are put in and prove nothing are
    /// a weaker story than that.
    fn resemblance(&self) -> Option<Foreign> {
        let look = |text| foreign::look(text).filter(|other| other.is_around(true));
        look(self.input).or_else(|| look(self.peeled.core.of(self.input)))
    }

    /// Whether a marketplace counts its orders so. A spreadsheet took no zeros from so many more digits than it keeps.
    fn is_counted(&self, other: &Foreign) -> bool {
        other.code == Code::OrderId && other.strength >= Strength::Fair && self.reading.text.len() > MOST_IN_DOUBT
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
                Strength::Strong => signed() || other.labelled && text.contains(char::is_whitespace),
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

/// Whether the damage is zeros in front that were lost or added.
const fn concerns_zeros(code: Code) -> bool {
    matches!(code, Code::LeadingZeroLost | Code::ExtraLeadingZeros)
}
