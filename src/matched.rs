//! A format that fits a number, with its proof and confidence.

use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;

use crate::canon::Compact;
use crate::carriers::CARRIERS;
use crate::cell::DISTINCTIVE;
use crate::check::Check;
use crate::finding::Span;
use crate::foreign;
use crate::matcher::{self, Fit, FormatId, Shapes, find_punctuated};
use crate::number::Number;
use crate::rank::{self, Context, Facts};
use crate::registry::{Registry, impb};
use crate::rule::{Carrier, Domain, Field, Format, Kind, Part, Role};

/// A format that fits, with its proof and confidence.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Match {
    /// The carrier.
    pub carrier: &'static Carrier,
    /// The kind of number.
    pub format: &'static Format,
    /// Whose number it is.
    pub role: Role,
    /// What proves it.
    pub proof: Proof,
    /// The probability that the number is of this kind, between 0 and 1; all matches and "no tracking number at all"
    /// together make 1.
    pub confidence: f64,
}

/// Whose number it is, and by what: the first of the matches, before the others are weighed against it.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Attribution {
    /// The carrier.
    pub carrier: &'static Carrier,
    /// The kind of number.
    pub format: &'static Format,
    /// What proves it.
    pub proof: Proof,
}

impl From<Match> for Attribution {
    fn from(found: Match) -> Self {
        Self { carrier: found.carrier, format: found.format, proof: found.proof }
    }
}

/// What proves a match. Ordered as the variants stand, the strongest first: the strongest is the least, and `min` picks
/// it.
///
/// ```
/// use tracklint::Proof;
///
/// assert!(Proof::CheckDigit < Proof::Shape);
/// assert_eq!(Proof::CheckDigit.to_string(), "check-digit");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Proof {
    /// The check digit agrees: one string in ten does that by chance, one in 36 for a check character.
    CheckDigit,
    /// A code inside the number is in the table of its publisher.
    Registry,
    /// Letters or digits that hardly any other kind of number begins or ends with.
    Prefix,
    /// Length and kinds of character only.
    Shape,
}

impl Proof {
    /// As JSON spells it: `check-digit`, `registry`, `prefix`, `shape`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::CheckDigit => "check-digit",
            Self::Registry => "registry",
            Self::Prefix => "prefix",
            Self::Shape => "shape",
        }
    }
}

/// A named part of a number, decoded.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Decoded {
    /// What the part means.
    pub field: Field,
    /// The characters that stand there.
    pub value: String,
    /// What the table of its publisher says of them.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub meaning: Option<&'static str>,
    /// Where it stands: bytes of the canonical number.
    pub span: Span,
}

impl Match {
    /// The named parts of `canonical`; empty when the format does not fit it.
    ///
    /// ```
    /// use tracklint::rule::Field;
    ///
    /// let matches = tracklint::diagnose("RB123456785GB").matches();
    /// let s10 = matches.iter().find(|m| m.carrier.id == "upu-s10").unwrap();
    /// let fields = s10.fields("RB123456785GB");
    /// let country = fields.iter().find(|f| f.field == Field::Country).unwrap();
    /// assert_eq!((country.value.as_str(), country.meaning), ("GB", Some("United Kingdom")));
    ///
    /// let meaning = |carrier, number, field| {
    ///     let matches = tracklint::diagnose(number).matches();
    ///     let found = matches.iter().find(|m| m.carrier.id == carrier).unwrap();
    ///     found.fields(number).into_iter().find(|f| f.field == field).and_then(|f| f.meaning)
    /// };
    /// assert_eq!(meaning("russian-post", "10944022440321", Field::Postcode), Some("Москва"));
    /// let identifier = meaning("usps", "9400111206206406260787", Field::ApplicationIdentifier);
    /// assert_eq!(identifier, Some("online and metered postage"));
    /// assert_eq!(meaning("china-post", "RR473124829CN", Field::Service), Some("letter post, registered"));
    /// ```
    pub fn fields(&self, canonical: &str) -> Vec<Decoded> {
        let Some(layout) = self.format.layout(canonical.as_bytes()) else { return Vec::new() };
        let spans = layout.spans().iter().filter_map(|s| Some((s.field?, Span::new(s.from.into(), s.to.into()))));
        // The standard of the posts has two letters for the service, also where a format fixes one of them.
        let service = self.is_item_of_a_post(canonical).then_some(Span::new(0, 2));
        let named = spans.filter(|(_, span)| service.is_none_or(|service| span.start >= service.end));
        service
            .map(|service| (Field::Service, service))
            .into_iter()
            .chain(named)
            .filter_map(|(field, span)| {
                let value = canonical.get(span.start..span.end)?;
                Some(Decoded { field, value: value.to_owned(), meaning: self.meaning(field, value, canonical), span })
            })
            .collect()
    }

    /// Whether the number is spelled by the standard of the posts, and not one that only has its shape.
    fn is_item_of_a_post(&self, canonical: &str) -> bool {
        let country = || canonical.as_bytes().last_chunk::<2>();
        is_in_the_layout(self.format, canonical)
            && country().is_some_and(|country| Registry::S10Country.contains(country))
    }

    fn meaning(&self, field: Field, value: &str, canonical: &str) -> Option<&'static str> {
        let special = match field {
            // What follows an application identifier of USPS hangs on the length and on the routing in front.
            Field::ApplicationIdentifier => {
                impb::construct(canonical).filter(|c| c.identifier == value).map(|construct| construct.meaning)
            }
            Field::Service if self.is_item_of_a_post(canonical) => Registry::S10Service.lookup(value.as_bytes()),
            // The region is a part of the postcode, not a part of its own.
            Field::Postcode if self.carrier.country == Some("RU") => {
                value.as_bytes().first_chunk::<3>().and_then(|region| Registry::RussianRegion.lookup(region))
            }
            _ => None,
        };
        // Who keeps the layout of the posts under a suffix of its own has service letters of its own, too.
        let private = || is_in_the_layout(self.format, canonical) && !self.is_item_of_a_post(canonical);
        let own = |registry: &Registry| *registry != Registry::S10Service || !private();
        let code = || registries(self.format.shape, field).filter(own).find_map(|table| table.lookup(value.as_bytes()));
        special.or_else(code)
    }
}

/// Whether a number has the layout that the posts agreed upon.
fn is_in_the_layout(format: &Format, canonical: &str) -> bool {
    const LENGTH: usize = 13;
    canonical.len() == LENGTH && (format.check, format.domain) == (Check::S10, Domain::From(2))
}

/// Whether a format is one of the posts.
fn is_postal(format: FormatId) -> bool {
    format.format().check == Check::S10
}

/// Whether the check digit is that of GS1 over the whole number.
fn is_check_of_articles(format: &Format) -> bool {
    matches!((format.check, format.domain), (Check::Gs1, Domain::From(0)))
}

/// The tables that explain `field` in a shape, at any depth.
fn registries(shape: &'static [Part], field: Field) -> Box<dyn Iterator<Item = Registry>> {
    Box::new(shape.iter().flat_map(move |part| -> Box<dyn Iterator<Item = _>> {
        match *part {
            Part::Code(f, registry) if f == field => Box::new(core::iter::once(registry)),
            Part::Optional(parts) => registries(parts, field),
            Part::Either(sequences) => Box::new(sequences.iter().flat_map(move |s| registries(s, field))),
            _ => Box::new(core::iter::empty()),
        }
    }))
}

/// Everything that fits one number, not yet unfolded.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fits {
    pub(crate) context: Context,
    number: Number,
    /// Whether the number is nothing but digits.
    bare: bool,
    /// `None` for a number whose punctuation is its own: it is matched by its spelling.
    shapes: Option<Shapes>,
}

impl Fits {
    pub(crate) fn of(context: Context, compact: Compact) -> Self {
        let shapes = Some(matcher::shapes(&compact));
        Self { context, number: Number::from(&compact), bare: compact.letters == 0, shapes }
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

    /// Every fit that takes part in the answer.
    pub(crate) fn admitted(&self) -> impl Iterator<Item = Fit> {
        let context = self.context;
        self.all().filter(move |fit| context.admits(*fit))
    }

    /// Every fit, with those whose check or table speaks against it.
    pub(crate) fn all(&self) -> impl Iterator<Item = Fit> {
        let text = self.number.as_bytes();
        let plain = self.shapes.map(|shapes| shapes.ask(text).iter());
        let own = if plain.is_none() { Some(find_punctuated(text)) } else { None };
        plain.into_iter().flatten().chain(own.into_iter().flatten())
    }

    /// The likeliest.
    pub(crate) fn best(&self) -> Option<Fit> {
        let context = self.context;
        match self.shapes {
            // Members of a template lie in the order of rank, unless a declared carrier lifts its own.
            Some(shapes) if context.is_open() => shapes.best(self.number.as_bytes(), |_, stable| stable),
            Some(shapes) => {
                let takes = |format, stable: bool| stable || context.admits_format(format);
                self.own()
                    .into_iter()
                    .chain(shapes.best(self.number.as_bytes(), takes))
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
            Some(shapes) => shapes.best(self.number.as_bytes(), |format, _| own(format)).or_else(|| self.of_its_post()),
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
        let standard = |format: FormatId| is_postal(format) && format.carrier().kind == Kind::Identifier;
        let shapes = self.shapes.filter(|shapes| shapes.best(text, |format, _| of_sister(format)).is_none())?;
        shapes.best(text, |format, _| standard(format))
    }

    /// Whether it is an item of a post beyond doubt: check digit, country and service are right.
    pub(crate) fn is_item_of_a_post(&self) -> bool {
        let agrees = |fit: Fit| fit.check == Some(true) && fit.code == Some(true) && is_postal(fit.format);
        let service = self.number.as_bytes().first_chunk::<2>();
        service.is_some_and(|service| Registry::S10Service.contains(service)) && self.all().any(agrees)
    }

    /// Whether it is a number of the declared carrier, or of this one.
    pub(crate) fn is_of(&self, carrier: &'static Carrier) -> bool {
        self.best().is_some() && (self.own().is_some() || self.likeliest_of(carrier).is_some())
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

    /// Whether nothing proves any fit and all of them together are rather chance, where no carrier was declared.
    pub(crate) fn are_doubtful(&self) -> bool {
        let len = self.number.as_bytes().len();
        // Where the check of all digits is that of article numbers, it agrees for the one as for the other: then only a
        // beginning of its own tells them apart.
        let is_article = self.bare && matches!(len, 12 | 13);
        let shared = |fit: Fit| is_article && fit.check == Some(true) && is_check_of_articles(fit.format.format());
        if self.context.declared.is_some() {
            return false;
        }
        let chance = rank::power(rank::background(self.bare, len));
        let (mut any_shared, mut any_distinctive, mut weight) = (false, false, 0.0);
        let told = self.admitted().any(|fit| {
            let shared = shared(fit);
            any_shared |= shared;
            any_distinctive |= fit.evidence >= DISTINCTIVE;
            weight += rank::power(self.context.weight(fit) - if shared { rank::CHECK } else { 0 });
            // Whatever else fits only adds to it.
            fit.check == Some(true) && !shared || weight >= chance
        });
        !(told || any_shared && any_distinctive)
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
        fits.dedup_by_key(|fit| fit.format);
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

impl From<Fit> for Attribution {
    fn from(fit: Fit) -> Self {
        // Twenty-four quarter bits are two fixed letters or digits more or less.
        let proof = match (fit.check, fit.code) {
            (Some(true), _) => Proof::CheckDigit,
            (_, Some(true)) => Proof::Registry,
            _ if fit.evidence >= 24 => Proof::Prefix,
            _ => Proof::Shape,
        };
        Self { carrier: fit.format.carrier(), format: fit.format.format(), proof }
    }
}
