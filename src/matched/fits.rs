//! Everything that fits one number, and what follows from all of it together.

use alloc::vec::Vec;
use core::cmp::Ordering;

use super::{Attribution, Match};
use crate::canon::Compact;
use crate::carriers::CARRIERS;
use crate::check::Check;
use crate::foreign;
use crate::matcher::{self, Every, Fit, FormatId, Shapes, find_punctuated};
use crate::number::Number;
use crate::rank::{self, Context, Facts};
use crate::rule::{Carrier, Domain, Format, Kind};
use crate::s10;

/// Everything that fits one number, not yet unfolded.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Fits {
    pub(crate) context: Context,
    number: Number,
    /// Whether the number is nothing but digits.
    bare: bool,
    /// `None` for a number whose punctuation is its own: it is matched by its spelling.
    shapes: Option<Shapes>,
}

impl Fits {
    /// Everything that fits a number without punctuation.
    pub(crate) fn of(context: Context, compact: Compact) -> Self {
        Self::read(context, &compact)
    }

    /// The same of a number that stays where it is.
    pub(crate) fn read(context: Context, compact: &Compact) -> Self {
        let shapes = Some(matcher::shapes(compact));
        Self { context, number: Number::from(compact), bare: compact.letters == 0, shapes }
    }

    /// The formats that own the punctuation of `text`; `None` when none does.
    pub(crate) fn punctuated(context: Context, text: &[u8]) -> Option<Self> {
        let fits = Self { context, number: Number::new(text)?, bare: false, shapes: None };
        fits.best().is_some().then_some(fits)
    }

    /// Whether the punctuation of the number is its own.
    pub(crate) const fn owns_punctuation(&self) -> bool {
        self.shapes.is_none()
    }

    pub(crate) fn number(&self) -> Number {
        self.number
    }

    /// The number as letters and digits; `None` where it owns punctuation.
    pub(crate) fn compact(&self) -> Option<Compact> {
        Compact::of(self.number.as_bytes())
    }

    /// Whether the number is nothing but digits.
    pub(crate) const fn is_bare(&self) -> bool {
        self.bare
    }

    /// Every fit that takes part in the answer.
    pub(crate) fn admitted(&self) -> impl Iterator<Item = Fit> {
        let context = self.context;
        self.all().filter(move |fit| context.admits(*fit))
    }

    /// Every fit, with those whose check or table speaks against it.
    pub(crate) fn all(&self) -> Every<'_> {
        let text = self.number.as_bytes();
        match self.shapes {
            Some(shapes) => Every::Plain(shapes.ask(text).iter()),
            None => Every::Punctuated(find_punctuated(text)),
        }
    }

    /// Whether one of the fits that take part in the answer is so.
    fn any_admitted(&self, mut is_so: impl FnMut(Fit) -> bool) -> bool {
        let context = self.context;
        match self.shapes {
            Some(shapes) => {
                shapes.ask(self.number.as_bytes()).any_accepted(|fit| context.admits_format(fit.format) && is_so(fit))
            }
            None => self.admitted().any(is_so),
        }
    }

    /// The likeliest.
    pub(crate) fn best(&self) -> Option<Fit> {
        let context = self.context;
        match self.shapes {
            // Members of a template lie in the order of rank, unless a declared carrier lifts its own.
            Some(shapes) if context.is_open() && context.destination.is_none() => {
                shapes.best(self.number.as_bytes(), |_, stable| stable)
            }
            Some(shapes) => {
                let takes = |format, stable: bool| stable || context.admits_format(format);
                let local = |format, stable: bool| takes(format, stable) && context.delivers(format);
                let local = context.destination.and_then(|_| shapes.best(self.number.as_bytes(), local));
                self.own()
                    .into_iter()
                    .chain(shapes.best(self.number.as_bytes(), takes))
                    .chain(local)
                    .min_by(|a, b| self.order(*a, *b))
            }
            None => self.admitted().min_by(|a, b| self.order(*a, *b)),
        }
    }

    /// The likeliest of the declared carrier.
    pub(crate) fn own(&self) -> Option<Fit> {
        let context = self.context;
        let own = |format| context.is_declared(format);
        context.declared?;
        match self.shapes {
            Some(shapes) => {
                let text = self.number.as_bytes();
                let Some(first) = shapes.best(text, |format, _| own(format)) else { return self.of_its_post() };
                // A declaration weighs the formats of its carrier anew.
                let several = shapes.best(text, |format, _| own(format) && format != first.format).is_some();
                let ranked = || self.admitted().filter(|fit| own(fit.format)).min_by(|a, b| self.order(*a, *b));
                if several { ranked() } else { Some(first) }
            }
            None => self.admitted().filter(|fit| own(fit.format)).min_by(|a, b| self.order(*a, *b)),
        }
    }

    /// What the standard of the posts says of the number, where it ends in the country of the declared post: a post may
    /// give out any service of the standard, also one that its own formats do not list. What a sister lists is hers.
    pub(crate) fn of_its_post(&self) -> Option<Fit> {
        let context = self.context;
        let country = context.carrier().filter(|carrier| carrier.kind == Kind::Post)?.country?;
        let text = self.number.as_bytes();
        if !text.ends_with(country.as_bytes()) {
            return None;
        }
        let of_sister = |format| context.is_of_sister(format) && !context.is_declared(format);
        let standard = |format: FormatId| s10::is_format(format) && format.carrier().kind == Kind::Identifier;
        let shapes = self.shapes.filter(|shapes| shapes.best(text, |format, _| of_sister(format)).is_none())?;
        shapes.best(text, |format, _| standard(format))
    }

    /// Whether it is a postal item beyond doubt: check digit, country and service are right.
    pub(crate) fn is_item_of_a_post(&self) -> bool {
        let agrees = |fit: Fit| fit.is_item() && s10::is_format(fit.format);
        s10::lists_service(self.number.as_bytes()) && self.all().any(agrees)
    }

    /// Whether a fit is a form that anybody may give out, by a house that no table knows.
    pub(crate) fn is_of_no_house(&self, fit: Fit) -> bool {
        let known = || fit.format.format().knows_codes(self.number.as_bytes());
        fit.format.carrier().kind == Kind::Identifier && fit.check.is_none() && !known()
    }

    /// Whether it is a number of the declared carrier, or of this one.
    pub(crate) fn is_of(&self, carrier: &'static Carrier) -> bool {
        // Whatever the declared carrier has is among the best, too.
        self.own().is_some() || self.likeliest_of(carrier).is_some() && self.best().is_some()
    }

    fn likeliest_of(&self, carrier: &'static Carrier) -> Option<Fit> {
        self.shapes?.best(self.number.as_bytes(), |format, _| format.carrier() == carrier)
    }

    /// The likeliest one whose format is so.
    pub(crate) fn likeliest(&self, is_so: impl Fn(Facts) -> bool) -> Option<Fit> {
        let context = self.context;
        let takes = |format| context.admits_format(format) && is_so(Facts::of(format));
        match self.shapes {
            Some(shapes) => shapes.best(self.number.as_bytes(), |format, _| takes(format)),
            None => self.admitted().find(|fit| takes(fit.format)),
        }
    }

    /// How many carriers are in question.
    pub(crate) fn carriers(&self) -> usize {
        if let Some(shapes) = self.shapes.filter(|_| self.context.is_open()) {
            return shapes.carriers(self.number.as_bytes());
        }
        let mut seen = [0u64; CARRIERS.len().div_ceil(64)];
        let mut see = |format: FormatId| {
            let i = format.carrier_index();
            seen[i / 64] |= 1 << (i % 64);
        };
        match self.shapes {
            Some(shapes) => shapes.each(self.number.as_bytes(), |format, stable| {
                if stable || self.context.admits_format(format) {
                    see(format);
                }
            }),
            None => self.admitted().for_each(|fit| see(fit.format)),
        }
        seen.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// Likelier first, then in the order of the catalogue.
    fn order(&self, a: Fit, b: Fit) -> Ordering {
        self.context.weight(b).cmp(&self.context.weight(a)).then(a.format.cmp(&b.format))
    }

    /// Whether the number proves this fit by itself.
    pub(crate) fn proves(&self, fit: Fit) -> bool {
        match self.shapes {
            Some(_) => rank::proves(fit, self.bare, self.number.as_bytes().len()),
            None => rank::proves(fit, false, self.number.as_bytes().len()),
        }
    }

    /// Whether the number has as many digits as a logistic unit, with its identifier or without.
    pub(crate) fn may_be_unit(&self) -> bool {
        self.bare && matches!(self.number.as_bytes().len(), 18 | 20)
    }

    /// Whether a fit is a logistic unit: the check digit of GS1 agrees over all of it.
    pub(crate) fn is_unit(&self, fit: Fit) -> bool {
        self.may_be_unit() && fit.check == Some(true) && is_check_of_articles(fit.format.format())
    }

    /// Whether nothing proves any fit and all of them together are rather chance, where no carrier was declared.
    pub(crate) fn are_doubtful(&self) -> bool {
        if self.context.declared.is_some() {
            return false;
        }
        let len = self.number.as_bytes().len();
        // Where the check of all digits is that of article numbers, it agrees for the one as for the other: then only a
        // beginning of its own tells them apart.
        let is_article = self.bare && matches!(len, 12 | 13);
        let shared = |fit: Fit| is_article && fit.check == Some(true) && is_check_of_articles(fit.format.format());
        let chance = rank::power(rank::background(self.bare, len));
        let (mut any_shared, mut any_distinctive, mut weight) = (false, false, 0.0);
        let decided = self.any_admitted(|fit| {
            let shared = shared(fit);
            any_shared |= shared;
            any_distinctive |= fit.is_distinctive();
            weight += rank::power(self.context.weight(fit) - if shared { rank::CHECK } else { 0 });
            // Whatever else fits only adds to it.
            fit.check == Some(true) && !shared || weight >= chance
        });
        !(decided || any_shared && any_distinctive)
    }

    /// What kind of article has such a number, where nothing proves any fit and no carrier was declared.
    pub(crate) fn article(&self) -> Option<&'static str> {
        let in_question = self.bare && self.context.declared.is_none();
        if in_question { foreign::article(self.number.as_bytes()) } else { None }
    }

    /// All matches, the likeliest first.
    pub(crate) fn ranked(&self) -> Vec<Match> {
        let mut fits: Vec<Fit> = self.admitted().collect();
        fits.sort_by(|a, b| self.order(*a, *b));
        // Two outlines of one format may take the same number.
        let mut seen: Vec<FormatId> = Vec::with_capacity(fits.len());
        fits.retain(|fit| {
            let new = !seen.contains(&fit.format);
            if new {
                seen.push(fit.format);
            }
            new
        });
        let all = self.total(fits.iter().copied());
        fits.into_iter().map(|fit| self.unfold(fit, all)).collect()
    }

    /// The best match with its confidence, without the list.
    pub(crate) fn first(&self) -> Option<Match> {
        let best = self.best()?;
        Some(self.unfold(best, self.total(self.admitted())))
    }

    /// The probability of one fit.
    pub(crate) fn confidence(&self, fit: Fit) -> f64 {
        self.unfold(fit, self.total(self.admitted())).confidence
    }

    fn total(&self, fits: impl Iterator<Item = Fit>) -> f64 {
        let text = self.number.as_bytes();
        let background = if self.shapes.is_some() {
            rank::background(self.bare, text.len())
        } else if text.iter().any(u8::is_ascii_alphabetic) {
            0
        } else {
            rank::background(true, text.len())
        };
        fits.map(|fit| rank::power(self.context.weight(fit))).sum::<f64>() + rank::power(background)
    }

    fn unfold(&self, fit: Fit, all: f64) -> Match {
        let Attribution { carrier, format, proof } = Attribution::from(fit);
        let confidence = rank::share(self.context.weight(fit), all);
        Match { carrier, format, role: format.role, proof, confidence }
    }
}

/// Whether the check digit is that of GS1 over the whole number.
fn is_check_of_articles(format: &Format) -> bool {
    matches!((format.check, format.domain), (Check::Gs1, Domain::From(0)))
}
