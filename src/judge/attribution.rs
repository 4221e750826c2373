//! How well a number is attributed, and what is worth knowing about the carrier it was attributed to.

use alloc::borrow::ToOwned;

use smallvec::SmallVec;

use crate::evidence::{self, DIGIT, DISTINCTIVE, FAINT, PROBABLE};
use crate::finding::{Code, Detail, Finding, Severity, Span};
use crate::matched::Fits;
use crate::matcher::Fit;
use crate::rank::Facts;
use crate::rule::{Carrier, Evidence, Format, Kind, Part, Role};
use crate::verdict::Verdict;

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
    /// The verdict on a number of this grade that is spelled canonically.
    pub(super) const fn verdict(self) -> Verdict {
        match self {
            Self::Other => Verdict::Mismatch,
            Self::Fits | Self::Declared => Verdict::Plausible,
            Self::Proven => Verdict::Valid,
        }
    }
}

/// Everything that fits a number, and what the number is attributed to.
#[derive(Clone, Copy)]
pub(super) struct Attributed {
    pub(super) fits: Fits,
    pub(super) to: Option<(Fit, Grade)>,
}

impl From<Fits> for Attributed {
    fn from(fits: Fits) -> Self {
        Self { fits, to: grade(&fits) }
    }
}

/// The best fit and how well it is proven; `None` when nothing fits.
pub(crate) fn grade(fits: &Fits) -> Option<(Fit, Grade)> {
    if fits.context.declared.is_none() {
        let best = fits.best()?;
        return Some((best, if fits.proves(best) { Grade::Proven } else { Grade::Fits }));
    }
    let Some(own) = fits.own() else { return fits.best().map(|best| (best, Grade::Other)) };
    if let Some(other) = rather_of_another(fits, own) {
        return Some((other, Grade::Other));
    }
    let observed = matches!(own.format.format().evidence, Evidence::Observed(..));
    let proven = own.check == Some(true) || own.code == Some(true) || own.is_striking();
    let standard = || observed && fits.of_its_post().is_some();
    Some((own, if proven && !observed || standard() { Grade::Proven } else { Grade::Declared }))
}

/// What tells that a number is another carrier's, where the fit of the declared one says next to nothing for it.
fn rather_of_another(fits: &Fits, own: Fit) -> Option<Fit> {
    let another = |fit: &Fit| fit.format.carrier() != own.format.carrier();
    let others = || fits.admitted().filter(another);
    // A reference of any letters and digits in any length says nothing against a number that proves whose it is, that
    // begins as hardly any other's does, or that would rather be somebody else's if nobody had been declared.
    if is_vague(own) {
        return others()
            .find(|fit| fits.proves(*fit) || fit.is_striking())
            .or_else(|| likeliest_undeclared(fits).filter(|fit| another(fit) && has_other_kinds(own)));
    }
    // One of a single length says nothing against a proof; the items of posts are delivered by many.
    if Facts::of(own.format).free {
        return others().find(|fit| fits.proves(*fit) && !fits.is_item_of_a_post());
    }
    // A logistic unit is that of whoever has its company prefix, unless the carrier stands for units of everybody.
    if !fits.may_be_unit() || own.format.carrier().kind == Kind::Identifier {
        return None;
    }
    let least = own.outline().saturating_add(MORE_OF_A_PREFIX).max(COMPANY_PREFIX);
    let company = company_of_unit(fits.number().as_bytes()).filter(|company| *company != company_of(own));
    let owns = |fit: &Fit| company == Some(company_of(*fit));
    // A prefix that was merely seen is no proof against a carrier that counts the unit among its own.
    let seen = |fit: &Fit| matches!(fit.format.format().evidence, Evidence::Observed(..));
    others().find(|fit| fits.is_unit(*fit) && (fit.outline() >= least && !seen(fit) || owns(fit)))
}

/// Company prefixes that carriers' own logistic units bear, and the first word of the identifiers of those carriers.
/// Both are Deutsche Post DHL's (`carriers/dhl_paket_de.rs`).
const COMPANIES: &[(&str, &str)] = &[("40433", "dhl"), ("40434", "dhl")];

/// Whose a logistic unit is by the company prefix behind its extension digit, with its identifier in front or without.
fn company_of_unit(number: &[u8]) -> Option<&'static str> {
    /// Those of an SSCC, its extension digit and its check digit among them.
    const DIGITS: usize = 18;
    let bare = number.strip_prefix(b"00").filter(|unit| unit.len() == DIGITS);
    let (_extension, rest) = bare.or(Some(number)).filter(|unit| unit.len() == DIGITS)?.split_first()?;
    COMPANIES.iter().find(|(prefix, _)| rest.starts_with(prefix.as_bytes())).map(|&(_, company)| company)
}

/// The first word of the identifier of a carrier, which those of one company share.
fn company_of(fit: Fit) -> &'static str {
    let id = fit.format.carrier().id;
    id.split_once('-').map_or(id, |(company, _)| company)
}

/// The fewest digits that tell the company of a logistic unit.
const COMPANY_PREFIX: u8 = 5 * DIGIT;
/// How many more digits of its own one fit must have than another that knows less of the company.
const MORE_OF_A_PREFIX: u8 = 3 * DIGIT;

/// What a number is rather than everything else together, where nobody is declared.
fn likeliest_undeclared(fits: &Fits) -> Option<Fit> {
    let open = Fits::of(fits.context.undeclared(), fits.compact()?);
    open.best().filter(|best| open.confidence(*best) >= PROBABLE)
}

/// Whether the carrier of a format has numbers of other kinds, too.
pub(super) fn has_other_kinds(fit: Fit) -> bool {
    fit.format.carrier().formats.len() > 1
}

/// Whether a shape takes any letters and digits, and nearly any number of them.
pub(super) fn is_vague(fit: Fit) -> bool {
    Facts::of(fit.format).free && is_of_any_length(fit)
}

/// Whether a shape takes nearly any number of characters.
pub(super) fn is_of_any_length(fit: Fit) -> bool {
    /// A part that may have so many characters more leaves the length open.
    const MANY_LENGTHS: u8 = 8;
    let wide = |part: &Part| matches!(*part, Part::Run { min, max, .. } if max - min >= MANY_LENGTHS);
    fit.format.format().shape.iter().any(wide)
}

/// Whether the outline alone, without check digit, speaks for the format, so that a failing check is a finding even
/// when no carrier was declared.
pub(super) fn outline_is_distinctive(fit: Fit) -> bool {
    fit.outline() >= DISTINCTIVE
}

/// Whether a shape of the carrier fits but for its last digit, the check digit, where one stands that the rule never
/// gives.
pub(super) fn has_impossible_check(number: &[u8], carrier: &Carrier) -> bool {
    let Some((&last, body)) = number.split_last().filter(|(last, _)| last.is_ascii_digit()) else { return false };
    let fits = |format: &Format| {
        let possible = format.check.range().iter().next().filter(|_| !format.check.range().contains(last));
        possible.is_some_and(|check| {
            let whole = [body, &[check]].concat();
            format.layout(&whole).and_then(|layout| layout.check_slot()) == Some(body.len())
        })
    };
    carrier.formats.iter().any(fits)
}

/// What is worth knowing about an attributed number, which stands at `span`; `place` says where a piece of it does.
pub(super) fn notes(
    fits: &Fits,
    best: Fit,
    verdict: Verdict,
    span: Span,
    place: impl Fn(usize, usize) -> Span,
    out: &mut SmallVec<[Finding; 1]>,
) {
    let format = best.format.format();
    let carrier = best.format.carrier();
    if format.role == Role::OrderReference {
        out.push(Finding::new(Code::OrderReference, span).detail(Detail::Carrier { carrier, declared: None }));
    }
    if matches!(format.evidence, Evidence::Observed(..)) {
        out.push(Finding::new(Code::ObservedRule, span).detail(Detail::Carrier { carrier, declared: None }));
    }
    if fits.context.declared.is_none() && verdict != Verdict::Valid && !fits.proves(best) {
        let carriers = fits.carriers();
        if carriers > 1 {
            out.push(Finding::new(Code::CarrierAmbiguous, span).detail(Detail::Carriers(carriers)));
        }
        if let Some(kind) = fits.article() {
            out.push(Finding::new(Code::MayBeArticle, span).detail(Detail::Name(kind.to_owned())));
        }
        out.extend(failed_check(fits, best, &place));
    }
    if Facts::of(best.format).coded {
        unknown_code(fits, best, place, out);
    }
}

/// The check digit that is wrong for the one whose numbers begin so, where what takes the number says next to nothing
/// for it. That may be chance, so that it is no more than a note.
fn failed_check(fits: &Fits, best: Fit, at: impl Fn(usize, usize) -> Span) -> Option<Finding> {
    let founded = |fit: Fit| fit.check == Some(true) || fit.is_distinctive();
    // Most numbers are told by their own check digit or beginning.
    if founded(best) {
        return None;
    }
    let number = fits.number();
    let text = number.as_bytes();
    let least = evidence::proof(fits.is_bare(), text.len(), true);
    let fails = |fit: &Fit| {
        let open = fits.context.admits_format(fit.format) && fit.code != Some(false);
        fit.check == Some(false) && fit.outline() >= least && open
    };
    let owner = fits.all().filter(fails).max_by_key(|fit| fit.outline())?;
    if fits.owns_punctuation() || fits.admitted().any(founded) || fits.confidence(best) >= FAINT {
        return None;
    }
    let format = owner.format.format();
    let layout = format.layout(text)?;
    let (body, slot) = format.body(&layout, text)?;
    let expected = format.check.expected(body).map(char::from);
    let detail = Detail::Check { found: Some(char::from(text[slot])), expected, format };
    Some(Finding::new(Code::CheckDigitMismatch, at(slot, slot + 1)).detail(detail).severity(Severity::Note))
}

/// A code that a whole table does not know is worth a second look, and no more: tables lag behind.
fn unknown_code(fits: &Fits, best: Fit, at: impl Fn(usize, usize) -> Span, out: &mut SmallVec<[Finding; 1]>) {
    let format = best.format.format();
    for part in format.shape {
        if let Part::Code(field, registry) = *part
            && !registry.is_closed()
            && !registry.is_sample()
            && let Some(place) = format.place(fits.number().as_bytes(), field)
            && !registry.contains(&fits.number().as_bytes()[usize::from(place.from)..usize::from(place.to)])
        {
            let span = at(usize::from(place.from), usize::from(place.to));
            out.push(Finding::new(Code::UnknownService, span).detail(Detail::Code { registry, format }));
        }
    }
}
