//! What stands in the text: taken out of what is around it, read, and matched.

use smallvec::SmallVec;

use super::attribution::{Attributed, grade, has_other_kinds, is_vague};
use super::{Case, Grade};
use crate::canon::{Compact, plain, punctuated, read};
use crate::carriers;
use crate::cell::{self, claim};
use crate::damage;
use crate::finding::{Applicability, Code, Finding, Span};
use crate::matched::Fits;
use crate::matcher::Fit;
use crate::quick::{self, Glance};
use crate::rank::Context;

impl<'a> Case<'a> {
    /// Reads the number that stands in a text, with punctuation of its own or without its dress, and attributes it.
    pub(super) fn open(context: Context, input: &'a str) -> Self {
        let mut case = Self::new(context, input);
        let trimmed = input.trim();
        let upper = trimmed.to_ascii_uppercase();
        // Digits with a hyphen may as well be another number, pasted in two parts.
        let whole = Span::new(0, input.len());
        let number = || claim::number(input, whole);
        let accepts = |carrier| number().is_some_and(|number| claim::by(carrier, &number));
        let declared = |fits: &Fits| context.carrier().map(|carrier| fits.own().is_some() || !accepts(carrier));
        if trimmed.len() <= crate::canon::MAX
            && let Some(fits) = Fits::punctuated(context, upper.as_bytes())
            && declared(&fits).unwrap_or_else(|| is_rather_its_own(&fits, input, whole))
        {
            case.own_punctuation(trimmed, fits);
        } else if !case.dirty_punctuation(whole) {
            case.peel();
        }
        case
    }

    /// A number whose punctuation is its own, among dirt: `41KI\u{200b}32036440*852691`, `8000–01469`.
    fn dirty_punctuation(&mut self, span: Span) -> bool {
        let Some(reading) = punctuated(self.input, span) else { return false };
        let Some(fits) = Fits::punctuated(self.context, &reading.text) else { return false };
        // Spaces stand between words as well, and digits with a hyphen prove little: then only the declared carrier
        // decides.
        let counts = fits.own().is_some()
            || fits.best().is_some_and(Fit::is_distinctive)
                && !reading.marks.iter().any(|mark| mark.code == Code::InnerSpace)
                && is_rather_its_own(&fits, self.input, self.peeled.core);
        if !counts || self.context.declared.is_some() && fits.own().is_none() {
            return false;
        }
        self.reading = reading;
        self.tell_dress();
        self.number = Some(fits.into());
        true
    }

    /// A number whose punctuation is its own: only its edges and its case are touched.
    fn own_punctuation(&mut self, trimmed: &str, fits: Fits) {
        let core = self.peeled.core.of(self.input);
        let start = self.peeled.core.start + core.len() - core.trim_start().len();
        let end = start + trimmed.len();
        for (i, (&b, typed)) in fits.number().as_bytes().iter().zip(trimmed.bytes()).enumerate() {
            let place = Span::new(start + i, start + i + 1);
            if typed != b {
                self.reading.mark(Code::Lowercase, place, Some((char::from(typed), char::from(b))));
            }
            self.reading.keep(b, place);
        }
        for edge in [Span::new(self.peeled.core.start, start), Span::new(end, self.peeled.core.end)] {
            self.reading.marks.extend(read(self.input, edge).marks);
        }
        self.tell_dress();
        self.number = Some(fits.into());
    }

    /// Reads a number as dress where its punctuation is another carrier's own.
    pub(super) fn read_without_punctuation(&mut self) {
        let told =
            |code| matches!(code, Code::Lowercase | Code::EdgeSpace | Code::ControlCharacter | Code::UnusualSpace);
        self.findings.retain(|f| !told(f.code));
        self.reading = read(self.input, self.peeled.core);
        self.tell_dress();
    }

    /// Whether the text would be a number at a glance if its dashes, spaces and wide characters were those of a keyboard:
    /// then nothing stands around it, whichever of them was typed.
    fn is_whole_as_typed(&self) -> bool {
        let accepted = |text: &str| matches!(quick::glance(self.context, text), Glance::Accepted(_));
        !self.input.contains(['&', '%']) && plain(self.input).is_some_and(|shown| accepted(&shown.text))
    }

    /// Takes off what stands around the number, reads what is left, and matches it. The name or host that stood
    /// beside it counts as a declaration, as long as that carrier accepts the number.
    fn peel(&mut self) {
        let declared = self.context.carrier();
        self.peeled = if self.is_whole_as_typed() {
            cell::unpeeled(self.input, declared)
        } else {
            cell::peel(self.input, declared)
        };
        self.findings.extend(self.peeled.findings.iter().cloned());
        if self.reads_peeled_punctuation() {
            return;
        }
        self.read_core();
        self.read_as_digits();
        // A text without digits is a word, whatever shape takes it.
        let number = Compact::of(&self.reading.text).filter(|number| number.digits != 0);
        if let Some(number) = number.filter(|_| self.reading.strange.is_none()) {
            if self.is_in_doubt(&number) {
                self.peeled.sure = Applicability::Guess;
            }
            self.attribute_to_fits(number);
        }
    }

    /// Whether what is left in the dress is a number whose punctuation is its own, as it stands or among dirt.
    fn reads_peeled_punctuation(&mut self) -> bool {
        let core = self.peeled.core.of(self.input).trim();
        if core.len() >= self.input.trim().len() {
            return false;
        }
        if cell::owns_punctuation(core, self.declared_or_named())
            && let Some(fits) = self.fits_with_punctuation(core)
        {
            self.own_punctuation(core, fits);
            return true;
        }
        (!core.is_ascii() || self.context.declared.is_some()) && self.dirty_punctuation(self.peeled.core)
    }

    /// What fits a number with its punctuation, to the carrier that is named beside it or to anybody.
    fn fits_with_punctuation(&mut self, core: &str) -> Option<Fits> {
        let text = core.to_ascii_uppercase();
        let fits = |context| Fits::punctuated(context, text.as_bytes());
        if let Some(hint) = self.hinted() {
            let named = Context { declared: carriers::index(hint), ..self.context };
            if let Some(own) = fits(named).filter(|fits| fits.own().is_some()) {
                return Some(own);
            }
            self.disagree(hint);
        }
        let rather =
            |fits: &Fits| self.context.declared.is_some() || is_rather_its_own(fits, self.input, self.peeled.core);
        fits(self.context).filter(rather)
    }

    /// Reads what is left in the dress.
    fn read_core(&mut self) {
        self.reading = match &self.peeled.rewritten {
            Some(rewritten) => rewritten.clone(),
            None => read(self.input, self.peeled.core),
        };
        if let Some(blank) = damage::blank(self.input, self.peeled.core, self.context.carrier()) {
            self.reading.strange.get_or_insert(blank);
            self.reading.marks.retain(|mark| mark.code != Code::Separator);
        }
        self.tell_dress();
        if self.peeled.findings.iter().any(|f| f.code == Code::DuplicatePaste) {
            self.tell_invisible();
        }
    }

    /// Attributes the number to the carrier that is named beside it where that one or a sister of it accepts it, and
    /// else to whoever does.
    fn attribute_to_fits(&mut self, number: Compact) {
        let hinted = self.hinted();
        if let Some(named) = hinted.and_then(|hint| self.attributed_to(hint, number)) {
            if let Some((fit, _)) = named.to {
                self.doubt_any_text(fit);
            }
            self.number = Some(named);
            return;
        }
        let fits = Fits::of(self.context, number);
        let mut to = grade(&fits);
        if to.is_none_or(|(_, grade)| grade == Grade::Other)
            && let Some(named) = self.named_fit(&fits)
        {
            to = Some((named, Grade::Other));
        }
        if let Some((fit, _)) = to {
            self.doubt_any_text(fit);
        }
        self.number = Some(Attributed { fits, to });
        // A number of that carrier with a slip is no other's.
        if let (Some(hint), Some(_)) = (hinted, to)
            && !self.fails_named_check()
        {
            self.disagree(hint);
        }
    }

    /// What takes any text says nothing of what touches a name, or of letters that a sign parts from digits: such a
    /// reading is a proposal, unless all numbers of the carrier are so.
    fn doubt_any_text(&mut self, fit: Fit) {
        let core = self.peeled.core.of(self.input);
        if is_vague(fit) && has_other_kinds(fit) && (self.names_beside().next().is_some() || parts_letters(core)) {
            self.peeled.sure = self.peeled.sure.min(Applicability::Likely);
        }
    }

    /// In the order of the register, so that the same dress is always told in the same order, and each kind once, where
    /// it is first seen.
    pub(super) fn tell_dress(&mut self) {
        let mut read: SmallVec<[Finding; 4]> = self.reading.findings().collect();
        read.sort_by_key(|f| f.code);
        for finding in read {
            match self.findings.iter_mut().find(|known| known.code == finding.code) {
                Some(known) => {
                    known.count += finding.count;
                    known.span = known.span.min(finding.span);
                }
                None => self.findings.push(finding),
            }
        }
    }
}

/// Whether a sign parts letters of a text from digits: `DE 3318810025`.
pub(super) fn parts_letters(text: &str) -> bool {
    let mut parts = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    let Some(mut before) = parts.next().and_then(|part| part.bytes().next_back()) else { return false };
    parts.any(|part| {
        let (first, last) = (part.as_bytes()[0], part.as_bytes()[part.len() - 1]);
        core::mem::replace(&mut before, last).is_ascii_digit() != first.is_ascii_digit()
    })
}

/// Whether the punctuation is rather the number's own: it proves that, or nothing is proven without it.
fn is_rather_its_own(fits: &Fits, input: &str, core: Span) -> bool {
    let proven = || {
        let claim = claim::number(input, core).and_then(|number| claim::of_number(&number));
        claim.is_some_and(|claim| claim.checked && claim.is_distinctive())
    };
    fits.best().is_some_and(|best| fits.proves(best)) || !proven()
}
