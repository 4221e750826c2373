//! What else a text is, weighed against the number that was found in it.

use alloc::borrow::ToOwned;

use super::attribution;
use super::{Case, Grade};
use crate::canon::digit;
use crate::cell::{ITEM_LABEL, claim, label, url};
use crate::diagnose::Diagnosis;
use crate::evidence::EVEN;
use crate::finding::{Applicability, Code, Finding, Repair, Span};
use crate::foreign::{self, Foreign, Strength};
use crate::matched::{Fits, is_certain};
use crate::matcher::Fit;
use crate::rank::Facts;
use crate::signs::is_digits;
use crate::trim;
use crate::verdict::Verdict;

/// Fewer digits in a link are the page's own.
const FEWEST_IN_LINKS: u32 = 6;

impl<'a> Case<'a> {
    /// Question 7: what else the text is, where that outweighs the number.
    pub(super) fn something_else(&self) -> Option<Foreign> {
        // A number that nothing comes off, and that the declared carrier knows or that proves itself, is nothing else.
        let open = !matches!(self.attributed(), Some((_, Grade::Proven | Grade::Declared)));
        let dressed = || self.reading.text.len() < self.input.len();
        let vague = || self.attributed().is_some_and(|(fit, _)| attribution::is_vague(fit));
        // Nor is a barcode form asked, unless it begins with letters, as accounts of banks do.
        let coded = || self.is_lettered() && self.attributed().is_some_and(|(fit, _)| is_certain(fit.format));
        let asked = open || dressed() || vague() || coded();
        let foreign = if asked { self.resembles(self.is_numbered()) } else { None };
        // Signs that a keyboard put in the place of digits are no words, whatever letters are among them.
        let typed = self.peeled.findings.iter().any(|f| f.code == Code::KeyboardLayout);
        let one = || self.hides_one() || self.hides_inside().is_some() || self.is_but_for_one();
        let words = |f: &Foreign| f.code == Code::Words && (typed || one());
        let foreign = foreign.filter(|f| !self.is_rather_an_item(f) && !words(f));
        // Only a strong resemblance is a reason to refuse a number that a sister company takes.
        let mut foreign = foreign.filter(|f| f.strength >= Strength::Strong || !self.belongs_to_sister());
        // Against a check digit that fails, the groups of a country say enough.
        if let Some(phone) = foreign.as_mut().filter(|f| self.is_rather_dialled(f)) {
            phone.strength = phone.strength.max(Strength::Strong);
        }
        foreign
    }

    /// Whether digits are grouped as a country groups its telephones, and no carrier its parcels, and the declared
    /// carrier takes them for nothing else.
    fn is_rather_dialled(&self, found: &Foreign) -> bool {
        let accepted = matches!(self.attributed(), Some((_, Grade::Fits | Grade::Declared | Grade::Proven)));
        !accepted && found.is_in_national_groups(self.input) && self.fails_declared_check()
    }

    /// Whether a sign hides one character of a number of the carrier that is named beside it.
    fn hides_one(&self) -> bool {
        let one_may_be = self.peeled.hint.is_some() && self.reading.strange.is_some();
        one_may_be && self.search().cause() == Some(Code::Masked)
    }

    /// Whether one character of a word in one piece is all that keeps it from being a number: words beside it are a label
    /// or a remark then.
    fn is_but_for_one(&self) -> bool {
        let core = self.core();
        let within = |sign: Span| core.start < sign.start && sign.end < core.end;
        let solid = || core.of(self.input).chars().all(char::is_alphanumeric);
        self.reading.strange.is_some_and(within) && solid() && {
            let search = self.search();
            search.is_likely() && (self.declared_or_named().is_some() || self.tells(&search))
        }
    }

    /// Whether enough digits were read for a number; behind a key that is kept for one, few are.
    fn is_numbered(&self) -> bool {
        let digits = self.reading.text.iter().filter(|b| b.is_ascii_digit()).count() as u32;
        // In a link, the host says whose number it is, or the key (`…?num=`) that it is one.
        let before = &self.input[..self.peeled.core.start];
        let step = || before.strip_suffix('/').is_some_and(url::is_key);
        let keyed = || before.ends_with('=') || step();
        let linked =
            || self.peeled.findings.iter().any(|f| f.code == Code::Url) && (self.peeled.hint.is_some() || keyed());
        let enough = digits >= claim::FEWEST;
        match self.attributed() {
            Some(_) if enough => true,
            // A number of few digits counts where the declared carrier has a shape of its own for it.
            Some((fit, grade)) => {
                let owned = self.context.declared.is_some() || linked();
                owned && grade != Grade::Other && !attribution::is_vague(fit)
            }
            None => digits >= FEWEST_IN_LINKS && linked(),
        }
    }

    /// Whether a number of the declared carrier is rather that than the article that a word in front makes of it: posts
    /// call their own numbers so.
    fn is_rather_an_item(&self, other: &Foreign) -> bool {
        let own = self.attributed().filter(|_| self.context.declared.is_some());
        let Some((fit, Grade::Declared | Grade::Proven)) = own else { return false };
        let item = trim::strip_head(self.input.trim(), ITEM_LABEL).is_some();
        other.code == Code::ArticleCode && item && !attribution::is_vague(fit)
    }

    /// The best founded answer that outweighs the number: of the text as it stands, of what stands in its dress, and of
    /// what is left when remarks come off. Mere words are the last that it is.
    fn resembles(&self, numbered: bool) -> Option<Foreign> {
        let stands = |found: &Foreign| self.stands(found);
        let is_more = |found: &Foreign| found.code != Code::Words || found.is_address();
        // Of a text with several labelled fields only the one of the number is asked.
        let alone = !self.peeled.fields;
        let whole = if alone { foreign::look_around(self.input, numbered).filter(stands) } else { None };
        if whole.as_ref().is_some_and(|found| is_more(found) && found.strength >= Strength::Strong) {
            return whole;
        }
        if let Some(unseen) = self.without_controls().filter(stands) {
            return Some(unseen);
        }
        if let Some(counted) = self.counted().filter(|found| alone && stands(found)) {
            return Some(counted);
        }
        // Behind a label, digits with hyphens of their own are as doubtful as alone.
        let hyphens = self.fits().is_some_and(|fits| fits.owns_punctuation());
        let proven = self.is_proven();
        let unproven = |found: &Foreign| stands(found) && (!proven || found.labelled);
        let inside = self.inside_dress(hyphens, numbered).filter(unproven);
        let words = whole.as_ref().is_some_and(|found| !is_more(found));
        let least = if self.peeled.is_spoken_for() && !words { Strength::Strong } else { Strength::Weak };
        // Of a number that is told by its own letters and from which nothing comes off, no part is something else.
        let distinctive = |(fit, _): (Fit, Grade)| fit.is_distinctive();
        let solid = self.peeled.findings.is_empty() && self.attributed().is_some_and(distinctive);
        let within = if alone && !solid { foreign::look_within(self.input, numbered) } else { None };
        let within = within.filter(|f| f.strength >= least && !self.is_in_label(f)).filter(unproven);
        let (words, whole) = if words { (whole, None) } else { (None, whole) };
        let others = [whole, inside, within].into_iter().flatten();
        let stronger = |a: Foreign, b: Foreign| if b.strength > a.strength || !is_more(&a) { b } else { a };
        others.reduce(stronger).or(words)
    }

    /// What else the text is beside a count or a place in a list, where hardly more than a shape speaks for the number
    /// that both make together.
    fn counted(&self) -> Option<Foreign> {
        let (fit, Grade::Fits) = self.attributed()? else { return None };
        let own = self.fits().is_some_and(|fits| fits.owns_punctuation());
        if fit.is_distinctive() || own { None } else { foreign::look_counted(self.input) }
    }

    /// Whether the words that make another identifier of it are the rest of a longer label of a parcel: `Airway Bill
    /// No.`.
    fn is_in_label(&self, found: &Foreign) -> bool {
        // Behind a colon another label begins.
        let goes_on = |f: &Finding| {
            let between = self.input.get(f.span.start..found.span.start);
            between.is_some_and(|words| !words.contains([':', '：']))
        };
        let around = |f: &Finding| {
            let len = label::longest(f.span.of(self.input)).map_or(0, |(end, _)| end);
            let within = (f.span.start + 1..f.span.start + len).contains(&found.span.start);
            f.code == Code::LabelGlued && within && goes_on(f)
        };
        self.peeled.findings.iter().any(around) || self.is_of_an_order(found)
    }

    /// Whether a resemblance outweighs the number.
    pub(super) fn stands(&self, found: &Foreign) -> bool {
        let prefixed = |agrees| self.prefixed(found.span, agrees).is_some();
        // Bare digits may be a number of a carrier of which none is public, too.
        let silent = || self.context.carrier().is_some_and(|carrier| carrier.formats.is_empty());
        let bare = || is_digits(found.span.of(self.input));
        let dialled = || self.is_rather_dialled(found);
        let waybill = || !dialled() && prefixed(false) || prefixed(true);
        if found.code == Code::Phone && !found.labelled && (silent() && bare() || waybill()) {
            return false;
        }
        if found.code == Code::Phone && !found.labelled && self.is_behind_own_letters(found.span) {
            return false;
        }
        // Of what the declared carrier knows, the label of a waybill says more than the groups of a phone.
        let known = || self.peeled.is_labelled() && matches!(self.attributed(), Some((_, Grade::Declared)));
        if found.code == Code::Phone && !found.labelled && found.strength < Strength::Proof && known() {
            return false;
        }
        match (found.strength, self.attributed()) {
            (_, Some((fit, Grade::Declared | Grade::Proven))) if self.reads_twice(found, fit) => true,
            (Strength::Proof, Some((fit, _))) if self.is_written_out(found, fit) => true,
            (Strength::Strong | Strength::Proof, Some((fit, Grade::Proven))) if self.takes_words(found, fit) => true,
            // What had to be taken off to find a number belongs to an identifier that proves itself as a whole.
            (Strength::Proof, Some((_, Grade::Proven))) => !self.peeled.findings.is_empty(),
            (Strength::Fair, Some((_, Grade::Fits))) => self.fits().is_some_and(|fits| fits.are_doubtful()),
            // Where the declared carrier does not know a number, what another one's numbers look like proves nothing. A
            // row of digits is what it would be if nobody had been declared.
            (Strength::Weak | Strength::Fair, Some((fit, Grade::Other))) => {
                let text = found.span.of(self.input);
                let named = matches!(found.code, Code::DateSerial | Code::OrderId);
                let row = !named && text.chars().all(|c| digit(c).is_some());
                let same = || self.reading.text.as_slice() == text.as_bytes() && found.strength == Strength::Fair;
                let doubtful = !row || same() && self.fits().is_some_and(are_doubtful_undeclared);
                doubtful
                    && !self.fits().is_some_and(|fits| fits.proves(fit))
                    && !self.is_named(fit)
                    && self.declared_by_hearsay().is_none()
                    && (dialled() || !self.fails_declared_check())
                    && !self.lacks_affix(found.strength)
                    && self.fits().is_none_or(|fits| self.fit_of_sister(&fits).is_none())
            }
            // A name beside it declares nothing against what the text itself shows.
            (Strength::Proof, Some((_, Grade::Declared))) if self.context.declared.is_none() => true,
            // A reference of any letters and digits is no number that the carrier would know by its form.
            (Strength::Fair, Some((fit, Grade::Declared))) => attribution::is_vague(fit),
            (Strength::Strong | Strength::Proof, Some((fit, Grade::Declared))) => {
                attribution::is_vague(fit)
                    || found.labelled && self.context.declared.is_some()
                    || (self.is_signed(found) || self.is_identity(found)) && fit.check != Some(true)
                    || found.is_day_in_words(self.input) && fit.check.is_none() && !fit.is_distinctive()
                    || found.is_in_groups(self.input) && (fit.check != Some(true) || found.code == Code::PaymentCard)
            }
            (_, Some((_, Grade::Proven | Grade::Declared))) | (Strength::Weak, Some(_)) => false,
            (_, None) | (Strength::Strong | Strength::Proof, Some(_)) => true,
        }
    }

    /// Whether nothing but letters that numbers of the declared carrier begin with stands in front of digits, which are
    /// the rest of one then: `JDVG 0051 8742 7725`.
    fn is_behind_own_letters(&self, digits: Span) -> bool {
        const FEWEST: usize = 3;
        let before = self.input[..digits.start].trim();
        let lettered = before.len() >= FEWEST && before.bytes().all(|b| b.is_ascii_uppercase());
        let carrier = self.context.carrier().filter(|_| lettered);
        let mut samples = carrier.into_iter().flat_map(|carrier| carrier.formats).flat_map(|format| format.valid);
        samples.any(|sample| sample.get(..FEWEST) == before.get(..FEWEST))
    }

    /// Whether the signs among digits are those of an address, an order or a day, and none that the carrier's own
    /// numbers have; cards are grouped as many numbers are.
    fn is_signed(&self, found: &Foreign) -> bool {
        found.strength == Strength::Proof
            && found.code != Code::PaymentCard
            && self.peeled.core.of(self.input).bytes().any(|b| b.is_ascii_punctuation())
            && !self.fits().is_some_and(|fits| fits.owns_punctuation())
    }

    /// Whether the text shows by its signs, its word or its check digits that it is something else as a whole: an
    /// account that a barcode form would take for its own among them.
    fn is_written_out(&self, found: &Foreign, fit: Fit) -> bool {
        let account = found.code == Code::Iban && (found.labelled || is_certain(fit.format));
        let signed = || found.is_written_out(self.input) && !self.fits().is_some_and(|fits| fits.owns_punctuation());
        account || signed()
    }

    /// Whether a shape that hardly tells letters from digits takes the words in front of something else, or the month
    /// of a day, for letters of the number: a check digit agrees with one text in ten.
    fn takes_words(&self, found: &Foreign, fit: Fit) -> bool {
        let text = found.span.of(self.input);
        let worded = || found.labelled && text.contains(' ') || found.is_day_in_words(self.input);
        let lettered = self.reading.text.iter().any(u8::is_ascii_alphabetic);
        !fit.is_distinctive() && lettered && self.core().start <= found.span.start && worded()
    }

    /// Whether the signs among digits are those of a person's or a company's number, and none that the carrier's own
    /// numbers have.
    fn is_identity(&self, found: &Foreign) -> bool {
        found.is_identity(self.input) && !self.fits().is_some_and(|fits| fits.owns_punctuation())
    }

    /// Whether digits that a carrier accepts are written or announced as an order, an article or a phone: nobody can
    /// say from the text which of the two they are.
    pub(super) fn reads_twice(&self, found: &Foreign, fit: Fit) -> bool {
        let announced =
            || found.labelled && self.context.declared.is_some() && !self.fits().is_some_and(|fits| fits.proves(fit));
        // Telephone numbers begin with that sign, and so does what a spreadsheet takes for a formula.
        let dialled = || {
            found.code == Code::Phone && self.context.declared.is_some() && found.span.of(self.input).starts_with('+')
        };
        self.reading.text.iter().all(u8::is_ascii_digit)
            && !self.fits().is_some_and(|fits| fits.owns_punctuation())
            && (announced() || dialled() || foreign::is_grouped_order(found.span.of(self.input)))
    }

    /// Whether any letters and digits would fit, and a word stands among these: `iPhone 15`; or hardly a figure, and
    /// the carrier with numbers of other kinds has but a reference for them: `PENDING1`. Nobody writes a number so.
    pub(super) fn is_worded(&self, fit: Fit) -> bool {
        // All in lowercase may be typed so, by groups that the number is printed in.
        const WORD: usize = 3;
        const SMALL_WORD: usize = 5;
        // No reference has fewer digits in a row.
        const FIGURES: usize = 4;
        let text = self.core().of(self.input);
        let capitals = text.bytes().any(|b| b.is_ascii_uppercase());
        let least = if capitals { WORD } else { SMALL_WORD };
        let mut words = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| word.len() < text.len());
        let word = |word: &str| {
            word.len() >= least
                && word.bytes().all(|b| b.is_ascii_alphabetic())
                && word.bytes().any(|b| b.is_ascii_lowercase())
        };
        let figures = || self.reading.text.split(|b| !b.is_ascii_digit()).any(|run| run.len() >= FIGURES);
        let reference = || attribution::is_vague(fit) && attribution::has_other_kinds(fit);
        // The name of a ship has two.
        let letters = |word: &&str| word.len() >= WORD && word.bytes().all(|b| b.is_ascii_alphabetic());
        let named = || {
            let spaced = || text.split_whitespace().filter(letters);
            spaced().count() >= 2 && spaced().any(|word| word.len() >= SMALL_WORD)
        };
        let worded = words.any(word) || named() || reference() && !figures();
        Facts::of(fit.format).free && fit.check.is_none() && worded
    }

    /// A number that may as well be something else: a proposal where a check digit speaks for it.
    pub(super) fn in_two_readings(self, fit: Fit, found: Foreign) -> Diagnosis<'a> {
        let checked = fit.check == Some(true);
        // Nobody groups bare digits as a marketplace does its orders.
        if !checked && (found.labelled || found.strength >= Strength::Strong) {
            return self.verdict(Verdict::Foreign, found.finding());
        }
        let context = self.fits().map_or(self.context, |fits| fits.context);
        let number = self.fits().map(|fits| fits.number().as_str().to_owned());
        let applicability = if checked { Applicability::Likely } else { Applicability::Guess };
        let carrier = fit.format.carrier();
        let repair = number.map(|number| Repair { number, carrier, applicability, probability: EVEN });
        let mut out = self.verdict(Verdict::Suspect, found.finding());
        out.propose(context, repair.into_iter().collect());
        out
    }
}

/// Whether nothing proves any fit, whoever was declared.
fn are_doubtful_undeclared(fits: Fits) -> bool {
    let context = fits.context.undeclared();
    fits.compact().is_some_and(|number| Fits::of(context, number).are_doubtful())
}
