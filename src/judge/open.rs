//! What stands in the text: taken out of what is around it, read, and matched.

use smallvec::SmallVec;

use super::attribution::{Attributed, grade, has_other_kinds, is_vague};
use super::sisters::sisters;
use super::{Case, Grade};
use crate::canon::{Compact, by_sound, plain, punctuated, read};
use crate::carriers;
use crate::cell::{self, claim, url};
use crate::damage;
use crate::finding::{Applicability, Code, Detail, Finding, Span};
use crate::matched::Fits;
use crate::matcher::Fit;
use crate::names::{self, Brand};
use crate::quick::{self, Glance};
use crate::rank::Context;
use crate::rule::Carrier;
use crate::s10;
use crate::script::CYRILLIC_POSTS;

impl<'a> Case<'a> {
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
        let told = fits.own().is_some()
            || fits.best().is_some_and(Fit::is_distinctive)
                && !reading.marks.iter().any(|mark| mark.code == Code::InnerSpace)
                && is_rather_its_own(&fits, self.input, self.peeled.core);
        if !told || self.context.declared.is_some() && fits.own().is_none() {
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
        for (i, b) in fits.number().as_bytes().iter().enumerate() {
            self.reading.text.push(*b);
            self.reading.at.push(((start + i) as u32, (start + i + 1) as u32));
        }
        if trimmed.as_bytes() != fits.number().as_bytes() {
            self.findings.push(Finding::new(Code::Lowercase, Span::new(start, start + trimmed.len())));
        }
        if trimmed.len() != core.len() {
            self.findings.push(Finding::new(Code::EdgeSpace, self.peeled.core));
        }
        self.number = Some(fits.into());
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
        let hinted = self.peeled.hint.filter(|_| self.context.declared.is_none());
        let core = self.peeled.core.of(self.input).trim();
        if core.len() < self.input.trim().len() && cell::owns_punctuation(core, self.context.carrier().or(hinted)) {
            let text = core.to_ascii_uppercase();
            let fits = |context| Fits::punctuated(context, text.as_bytes());
            let by_hint = hinted.and_then(|hint| fits(Context { declared: carriers::index(hint), ..self.context }));
            let is_own = |fits: &Fits| fits.own().is_some();
            let by_hint = by_hint.filter(is_own);
            if let (Some(hint), None) = (hinted, &by_hint) {
                self.disagree(hint);
            }
            let rather =
                |fits: &Fits| self.context.declared.is_some() || is_rather_its_own(fits, self.input, self.peeled.core);
            if let Some(fits) = by_hint.or_else(|| fits(self.context).filter(rather)) {
                return self.own_punctuation(core, fits);
            }
        }
        let dirty = || !core.is_ascii() || self.context.declared.is_some();
        if core.len() < self.input.trim().len() && dirty() && self.dirty_punctuation(self.peeled.core) {
            return;
        }
        self.reading = read(self.input, self.peeled.core);
        if let Some(rewritten) = &self.peeled.rewritten {
            self.reading = rewritten.clone();
        }
        if let Some(blank) = damage::blank(self.input, self.peeled.core, self.context.carrier()) {
            self.reading.strange.get_or_insert(blank);
            self.reading.marks.retain(|mark| mark.code != Code::Separator);
        }
        self.tell_dress();
        if self.peeled.findings.iter().any(|f| f.code == Code::DuplicatePaste) {
            self.tell_invisible();
        }
        let Some(number) = Compact::of(&self.reading.text) else { return };
        // A text without digits is a word, whatever shape takes it.
        if self.reading.strange.is_some() || number.digits == 0 {
            return;
        }
        // The declared carrier, or the one named beside it, tells which of two readings is meant, where it knows this
        // one and not the other; and so does the standard of the posts, of the service that they begin with.
        let is_told = |other: &Compact| {
            let listed = |number: &Compact| s10::has_outline(number) && s10::lists_service(number.text());
            let both = s10::has_outline(other) && listed(&number) && !listed(other);
            both || self
                .context
                .carrier()
                .or(self.peeled.hint)
                .is_some_and(|carrier| claim::by(carrier, &number) && !claim::by(carrier, other))
        };
        if self.otherwise().is_some_and(|other| !is_told(&other)) || self.lost_letters() {
            self.peeled.sure = Applicability::Guess;
        }
        if let Some(hint) = hinted {
            let brand = self.brand_beside().or_else(|| names::affiliates(hint));
            let context = Context { declared: carriers::index(hint), brand, ..self.context };
            let fits = Fits::of(context, number);
            let own = grade(&fits).filter(|(_, grade)| *grade != Grade::Other).map(|own| (fits, own));
            let sister = || {
                let fits = sisters(context, &fits, fits.best()?)?;
                Some((fits, grade(&fits)?))
            };
            if let Some((fits, own)) = own.or_else(sister) {
                self.doubt_any_text(own.0);
                self.number = Some(Attributed { fits, to: Some(own) });
                return;
            }
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
        if let (Some(hint), Some(_)) = (hinted, self.attributed())
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

    /// The format of the carrier whose name stands beside a number of which another one was declared.
    fn named_fit(&self, fits: &Fits) -> Option<Fit> {
        self.context.declared?;
        let hint = self.peeled.hint?;
        fits.all().find(|fit| fit.accepted() && fit.format.carrier() == hint && !is_vague(*fit))
    }

    /// Whether a number is one of the carrier whose name stands beside it, and not of the declared one.
    pub(super) fn is_named(&self, fit: Fit) -> bool {
        self.context.declared.is_some()
            && self.peeled.hint == Some(fit.format.carrier())
            && self.context.carrier() != self.peeled.hint
    }

    /// What letters of another script mean that look like Latin ones, by their sound or by their keys; or signs in the
    /// place of digits, on another layout than the one that was undone.
    pub(super) fn otherwise(&self) -> Option<Compact> {
        let new = |number: &Compact| number.text() != self.reading.text.as_slice();
        let by_keyboard = || cell::by_keyboard(self.input, self.peeled.core).filter(new);
        // What the letters look like counts where that number proves itself; else it may be any text of its shape.
        let unproven = || {
            let seen = Compact::of(&self.reading.text).and_then(|number| claim::of_number(&number));
            !seen.is_some_and(|claim| claim.checked && claim.is_distinctive())
        };
        let begun = || cell::begun_on_keys(self.input, self.peeled.core).filter(new).filter(|_| unproven());
        let layout = || {
            self.peeled.rewritten.as_ref().filter(|_| self.context.declared.is_none())?;
            cell::on_another_layout(self.input, self.peeled.core, &self.reading.text)
        };
        self.by_sound().or_else(by_keyboard).or_else(|| self.by_digits()).or_else(begun).or_else(layout)
    }

    /// Whether a letter or two of another script that touch the digits were taken off: nobody writes captions so, but
    /// keyboards give such letters for Latin ones.
    fn lost_letters(&self) -> bool {
        const MOST_LETTERS: usize = 2;
        let core = self.peeled.core;
        let script = |c: char| c.is_alphabetic() && ('\u{370}'..'\u{1100}').contains(&c);
        let letters = |text: &str| (1..=MOST_LETTERS).contains(&text.chars().count()) && text.chars().all(script);
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        let touches = |span: Span| {
            span.end == core.start && digit(core.of(self.input).chars().next())
                || span.start == core.end && digit(core.of(self.input).chars().next_back())
        };
        let taken = |f: &Finding| matches!(f.code, Code::LabelGlued | Code::TrailingText) && touches(f.span);
        self.peeled.findings.iter().any(|f| taken(f) && letters(f.span.of(self.input)))
    }

    /// The number in digits alone, where every letter of it is the O of another script, which looks like a zero, too.
    fn by_digits(&self) -> Option<Compact> {
        let own = |carrier| Compact::of(&self.reading.text).is_some_and(|number| claim::by(carrier, &number));
        if self.context.carrier().is_some_and(own) {
            return None;
        }
        let mut text = self.reading.text.clone();
        for (sign, &(from, to)) in text.iter_mut().zip(&self.reading.at).filter(|(sign, _)| sign.is_ascii_uppercase()) {
            // Full-width and mathematical letters are Latin ones.
            let typed = self.input.get(from as usize..to as usize)?.chars().next()?;
            if typed.is_ascii() || typed >= '\u{ff00}' {
                return None;
            }
            if *sign != b'O' {
                return None;
            }
            *sign = b'0';
        }
        Compact::of(&text).filter(|_| text != self.reading.text)
    }

    /// The number by how its letters sound, where all are Cyrillic and it is proven so, too, for a country that writes
    /// so: `РА…РУ` looks like a number of Paraguay, and whoever writes it means one of Russia.
    fn by_sound(&self) -> Option<Compact> {
        let mut text = self.reading.text.clone();
        for (sign, &(from, to)) in text.iter_mut().zip(&self.reading.at).filter(|(sign, _)| sign.is_ascii_uppercase()) {
            *sign = by_sound(self.input.get(from as usize..to as usize)?.chars().next()?)?;
        }
        let is_new =
            text != self.reading.text && CYRILLIC_POSTS.iter().any(|country| text.ends_with(country.as_bytes()));
        let number = Compact::of(&text).filter(|_| is_new)?;
        claim::of_number(&number).filter(|claim| claim.checked && claim.is_distinctive()).map(|_| number)
    }

    /// The brand that the name beside the number is, or that of the page.
    pub(super) fn brand_beside(&self) -> Option<Brand> {
        self.names_beside().find_map(names::brand).or_else(|| self.brand_of_page())
    }

    /// The brand that the page is called by whose address stood beside the number.
    fn brand_of_page(&self) -> Option<Brand> {
        let address = self.peeled.findings.iter().find(|f| f.code == Code::Url)?.span;
        url::brand(address.of(self.input)).filter(|brand| self.peeled.hint.is_some_and(|hint| brand.covers(hint)))
    }

    /// The names that stood beside the number, with their signs.
    pub(super) fn names_beside(&self) -> impl Iterator<Item = &'a str> {
        let glued = self.peeled.findings.iter().filter(|f| f.code == Code::CarrierNameGlued);
        glued.map(|f| f.span.of(self.input))
    }

    /// The name or host that stood beside the number is not that of a carrier that accepts it.
    fn disagree(&mut self, hint: &'static Carrier) {
        // Two or three letters in front of the digits may be the number's own, when not its carrier's name.
        const MOST_LETTERS: usize = 3;
        let glued = |f: &Finding| {
            let letters = f.span.of(self.input).chars().filter(|c| c.is_alphanumeric()).count();
            f.code == Code::CarrierNameGlued
                && f.span.end <= self.peeled.core.start
                && (f.span.end == self.peeled.core.start || letters <= MOST_LETTERS)
        };
        let apart = || {
            let before = self.input[..self.peeled.core.start].chars().next_back();
            before.is_some_and(|c| !c.is_alphanumeric())
        };
        let beyond = || self.peeled.is_beyond_doubt(self.input, self.peeled.core);
        let named = self.names_beside().next().is_some();
        let joined = || named && parts_letters(self.peeled.core.of(self.input)) && !beyond();
        let proven = || apart() && beyond();
        if self.peeled.findings.iter().any(glued) && !proven() || joined() {
            self.peeled.sure = self.peeled.sure.min(Applicability::Likely);
        }
        let detail = Detail::Carrier { carrier: hint, declared: None };
        self.findings.push(Finding::new(Code::CarrierHintDisagrees, self.peeled.core).detail(detail));
    }

    /// In the order of the register, so that the same dress is always told in the same order, and each kind once.
    pub(super) fn tell_dress(&mut self) {
        let mut read: SmallVec<[Finding; 4]> = self.reading.findings().collect();
        read.sort_by_key(|f| f.code);
        for finding in read {
            match self.findings.iter_mut().find(|known| known.code == finding.code) {
                Some(known) => known.count += finding.count,
                None => self.findings.push(finding),
            }
        }
    }
}

/// Whether a sign parts letters of a text from digits: `DE 3318810025`.
fn parts_letters(text: &str) -> bool {
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
