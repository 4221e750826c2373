//! What is proposed instead: a repair, or each of several numbers.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use smallvec::SmallVec;

use super::unwrapped::invisible;
use super::{Case, judge};
use crate::canon::Compact;
use crate::carriers;
use crate::cell::claim;
use crate::diagnose::Diagnosis;
use crate::finding::{Applicability, Code, Detail, Edit, Finding, Fix, Repair, Severity, Span, Stage};
use crate::matched::{Fits, is_certain};
use crate::matcher::Fit;
use crate::quick;
use crate::rank::Context;
use crate::repair;
use crate::rule::Kind;
use crate::verdict::Verdict;

/// Most numbers are no longer.
const COMMON_LENGTH: usize = 16;

impl<'a> Case<'a> {
    /// A text that is near a number, with what is proposed instead. Nobody knows that a digit is wrong in what another
    /// carrier takes as it is; long rows that somebody has seen say little without a check digit.
    pub(super) fn suspect(mut self, mut search: repair::Search) -> Diagnosis<'a> {
        let long = self.reading.text.len() > COMMON_LENGTH;
        let others = |fit: Fit| !self.context.is_declared(fit.format) && (!long || fit.check == Some(true));
        if self.context.declared.is_some() && self.fits().is_some_and(|fits| fits.admitted().any(others)) {
            let overwritten = search.repairs.iter_mut().filter(|repair| self.overwrites_digit(&repair.number));
            overwritten.for_each(|repair| repair.applicability = Applicability::Guess);
        }
        // A postal item that is whole as it stands needs no fixing, whoever was declared: whatever else it could
        // be is a guess.
        if self.fits().is_some_and(|fits| fits.is_item_of_a_post()) {
            search = search.doubted();
        }
        self.forget_explained(&search);
        let mut findings: SmallVec<[Finding; 1]> = search.findings.into();
        findings.append(&mut self.findings);
        // A beginning that nobody has written down yet condemns no number.
        let open = findings.first().is_some_and(|f| f.code == Code::UnknownPrefix);
        let verdict = if open { Verdict::Unknown } else { Verdict::Suspect };
        let mut out = Diagnosis { findings, ..Diagnosis::new(self.input, verdict) };
        let hint = self.peeled.hint.and_then(carriers::index);
        let context = Context { declared: self.context.declared.or(hint), ..self.context };
        // Of a number that is whole but for a sign that strayed into it, only the sign is wrong, if the declared carrier
        // hands parcels on.
        let hands_on = self.context.carrier().is_none_or(|carrier| carrier.kind == Kind::CrossBorder);
        let whole = |repair: &Repair| {
            Compact::of(repair.number.as_bytes()).is_some_and(|number| claim::is_proven(&number, None))
        };
        let stray = hands_on
            && out.findings.first().is_some_and(|f| f.code == Code::Separator)
            && search.repairs.first().is_some_and(whole);
        out.propose(if stray { context.undeclared() } else { context }, search.repairs);
        out
    }

    /// Takes back what is said of the spelling of a character that is wrong: nobody is to write a lowercase `o` in
    /// uppercase that should be a zero, or to take out a sign in whose place another one belongs.
    fn forget_explained(&mut self, search: &repair::Search) {
        let wrong = |code| matches!(code, Code::WrongCharacter | Code::LetterInDigitSlot | Code::LookAlike);
        let Some(cause) = search.findings.first().filter(|f| wrong(f.code)) else { return };
        let (span, read) = (cause.span, self.reading.text.as_slice());
        self.findings.retain(|f| !(f.code.is_spelling() && f.count == 1 && f.span == span));
        let Some(lowercase) = self.findings.iter().position(|f| f.code == Code::Lowercase) else { return };
        let meant = search.repairs.first().map(|repair| repair.number.as_bytes()).filter(|m| m.len() == read.len());
        let misread =
            |at: usize, place: Span| place == span || meant.is_some_and(|meant| meant.get(at) != read.get(at));
        let mut left = self.reading.folded(self.input, Code::Lowercase).filter(|&(at, place)| !misread(at, place));
        match left.next() {
            Some((_, first)) => {
                let count = 1 + left.count() as u32;
                self.findings[lowercase] = Finding { span: first, count, ..self.findings[lowercase].clone() };
            }
            None => {
                self.findings.remove(lowercase);
            }
        }
    }

    /// Several numbers in one place: each is judged for itself, none is glued to another.
    pub(super) fn several(mut self) -> Diagnosis<'a> {
        // Findings on signs between two numbers belong to neither of them: only those of what was taken off around both
        // stay.
        self.findings = self.peeled.findings.iter().cloned().collect();
        self.tell_invisible();
        let Parts { repairs, mut others, mut faults } = self.judge_parts();
        // Where each part is an identifier of another kind, such as an order, the whole is one as well, and no list of
        // numbers.
        if others.len() == self.peeled.several.len() {
            self.findings.retain(|f| f.code != Code::SeveralNumbers);
            return self.verdict(Verdict::Foreign, others.swap_remove(0));
        }
        // A payment card among the parts is told in any case, so that whoever shows the text can hide it.
        self.findings.extend(others.into_iter().filter(|f| f.code == Code::PaymentCard));
        let numbers = repairs.iter().map(|repair| repair.number.clone()).collect();
        let all = self.peeled.several.iter().copied();
        let place = all.reduce(|a, b| Span::new(a.start.min(b.start), a.end.max(b.end)));
        let several = Finding::new(Code::SeveralNumbers, place.unwrap_or_else(|| self.core()));
        let several = several.detail(Detail::Numbers(numbers));
        // A number that a spreadsheet rounded ruins the cell; whatever else lost something is named.
        let rounded = faults.iter().position(|f| f.code == Code::ExponentRounded).map(|at| faults.swap_remove(at));
        for fault in faults {
            if self.findings.iter().all(|f| f.code != fault.code) {
                self.findings.push(fault);
            }
        }
        let declared = self.context.carrier();
        let mut out = match rounded {
            Some(rounded) => {
                self.findings.retain(|f| f.code != Code::SeveralNumbers);
                self.findings.insert(0, several);
                self.verdict(Verdict::Ruined, rounded)
            }
            None => self.verdict(Verdict::Suspect, several),
        };
        out.repairs = repairs;
        // The one of the declared carrier comes first.
        let own = |repair: &Repair| declared.is_some_and(|carrier| repair.carrier == carrier);
        out.repairs.sort_by(|a, b| own(b).cmp(&own(a)).then(b.probability.total_cmp(&a.probability)));
        out
    }

    /// What each of several parts is by itself.
    fn judge_parts(&self) -> Parts {
        let mut parts = Parts::default();
        let mut lost = false;
        for (i, span) in self.peeled.several.iter().enumerate() {
            let one = judge(self.context, span.of(self.input));
            if let Some(cause) = one.findings.first() {
                let place = Span::new(span.start + cause.span.start, span.start + cause.span.end);
                let cause = Finding { span: place, ..cause.clone() };
                match one.verdict {
                    Verdict::Foreign => parts.others.push(cause),
                    Verdict::Ruined => parts.faults.push(cause),
                    Verdict::Suspect if cause.code.stage() != Stage::Reading => parts.faults.push(cause),
                    _ => {}
                }
            }
            let repair = repair_of(&one);
            lost |= self.peeled.replaced && i == 0 && repair.is_none();
            // One number with a slip in one place is listed once.
            let known = |repair: &Repair| parts.repairs.iter().any(|known| known.number == repair.number);
            let new = repair.filter(|repair| !known(repair));
            parts.repairs.extend(new);
        }
        // Where nobody knows the number that counts, the one whose place it took is hardly meant.
        for repair in parts.repairs.iter_mut().filter(|_| lost) {
            repair.applicability = Applicability::Guess;
        }
        parts
    }

    /// Nobody sees the characters at the edges of the numbers that are parted.
    pub(super) fn tell_invisible(&mut self) {
        if !self.findings.iter().any(|f| f.code == Code::InvisibleCharacter) {
            self.findings.extend(invisible(self.input, Span::new(0, self.input.len())));
        }
    }

    /// Whether a repair puts another digit in the place of one.
    pub(super) fn overwrites_digit(&self, number: &str) -> bool {
        let read = self.reading.text.as_slice();
        let changed = || read.iter().zip(number.as_bytes()).filter(|(read, meant)| read != meant);
        read.len() == number.len() && changed().all(|(read, meant)| read.is_ascii_digit() && meant.is_ascii_digit())
    }
}

/// What the parts of a text with several numbers are, each by itself.
#[derive(Default)]
struct Parts {
    /// The number of each part that has one.
    repairs: Vec<Repair>,
    /// What parts are instead of numbers.
    others: Vec<Finding>,
    /// What was lost of parts, or is wrong with them.
    faults: Vec<Finding>,
}

/// The number that a part of a text is, or likely was meant to be.
fn repair_of(part: &Diagnosis<'_>) -> Option<Repair> {
    let (Some(number), Some(best)) = (part.canonical(), part.best()) else {
        return part.repairs.first().filter(|repair| repair.is_likely()).cloned();
    };
    let own = part.fits.and_then(|fits| fits.own());
    let carrier = own.map_or(best.carrier, |own| own.format.carrier());
    Some(Repair { number: number.to_owned(), carrier, applicability: Applicability::Likely, probability: 1.0 })
}

impl Diagnosis<'_> {
    /// Lists `repairs`; a single one that is likely is a fix, too. What would be refused by itself is a guess at best:
    /// nobody can have issued it, or it is rather something else.
    pub(super) fn propose(&mut self, context: Context, mut repairs: Vec<Repair>) {
        for repair in &mut repairs {
            take_out(context, repair);
        }
        self.list(context, repairs);
    }

    /// The same of numbers that are submitted as they are, whatever a barcode of their form would carry.
    pub(super) fn list(&mut self, context: Context, mut repairs: Vec<Repair>) {
        // Two barcode forms may carry the same number: it is listed once.
        let mut seen: Vec<String> = Vec::new();
        repairs.retain(|repair| {
            let new = !seen.contains(&repair.number);
            if new {
                seen.push(repair.number.clone());
            }
            new
        });
        for repair in repairs.iter_mut().filter(|repair| repair.is_likely()) {
            if !is_sound(context, &repair.number) {
                repair.applicability = Applicability::Guess;
            }
        }
        let mut likely = repairs.iter().filter(|repair| repair.is_likely());
        if let (Some(one), None) = (likely.next(), likely.next()) {
            let span = Span::new(0, self.input.len());
            let edits = vec![Edit { span, replacement: one.number.clone() }];
            self.fix = Some(Fix { edits, applicability: Applicability::Likely });
        }
        self.repairs = repairs;
    }
}

/// Puts the number that a barcode form carries in the place of the form.
fn take_out(context: Context, repair: &mut Repair) {
    let Some(number) = Compact::of(repair.number.as_bytes()) else { return };
    let declared = carriers::index(repair.carrier).or(context.declared);
    let fits = Fits::of(Context { declared, ..context }, number);
    if let Some(inside) = fits.own().filter(|form| is_certain(form.format)).and_then(|form| fits.inside(form)) {
        inside.number().as_str().clone_into(&mut repair.number);
    }
}

/// Whether a number by itself is beyond reproach.
fn is_sound(context: Context, number: &str) -> bool {
    quick::valid(context, number) || {
        let judged = judge(context, number);
        judged.verdict.severity() != Some(Severity::Error)
            && judged.findings.iter().all(|finding| finding.severity < Severity::Error)
    }
}
