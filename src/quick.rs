//! The same answer as [`diagnose`](crate::diagnose()), without the explanation.
//!
//! Most texts are clear at a glance: a number that a format accepts without any doubt, or letters and digits that
//! nothing fits and from which nothing can be stripped. A glance at a clean number allocates nothing and searches for
//! nothing; whatever it leaves open is diagnosed in full. The diagnosis begins with the same glance, so that all calls
//! agree; that no layer would have taken apart what it accepts is held by the tests of [`judge`](crate::judge).

mod accepted;
mod alone;
mod doubts;
mod hopeless;
mod text;

use crate::canon::{Compact, undressed};
use crate::finding::Code;
use crate::foreign::{self, Strength};
use crate::judge::{Grade, between, grade, is_written, judge_if_any_fits};
use crate::matched::{Attribution, Fits};
use crate::matcher;
use crate::rank::Context;
pub(crate) use accepted::{Accepted, Remark, may_be_barcode};
use doubts::Doubts;
use hopeless::is_hopeless;
use text::Text;

/// Whether `input` can be submitted as it is: its verdict is valid or plausible. Only the canonical spelling passes;
/// for anything else, `diagnose` says what to do.
///
/// ```
/// assert!(tracklint::is_valid("1Z5R89390357567127"));
/// assert!(!tracklint::is_valid("1z999aa10123456784"), "lowercase letters are fixable, not valid");
/// assert!(!tracklint::is_valid("1Z999AA10123456785"));
/// ```
pub fn is_valid(input: &str) -> bool {
    valid(Context::default(), input)
}

/// The most likely carrier and format of a number that is valid, plausible or fixable; `None` for everything else. Use
/// [`diagnose`](crate::diagnose()) for probabilities and alternatives.
///
/// ```
/// assert_eq!(tracklint::classify("1z 5r8 939 03 5756 7127").unwrap().carrier.id, "ups");
/// assert!(tracklint::classify("buyer@example.com").is_none());
/// ```
pub fn classify(input: &str) -> Option<Attribution> {
    attribute(Context::default(), input)
}

/// [`is_valid`] in a context.
pub(crate) fn valid(context: Context, input: &str) -> bool {
    match glance(context, input) {
        Glance::Accepted(number) => !number.dressed,
        Glance::Refused => false,
        Glance::Unclear => judge_if_any_fits(context, input).is_some_and(|d| d.verdict.is_ok()),
    }
}

/// [`classify`] in a context.
pub(crate) fn attribute(context: Context, input: &str) -> Option<Attribution> {
    match glance(context, input) {
        Glance::Accepted(number) => {
            // The declared carrier accepts it; another one may be likelier all the same.
            let likeliest = if context.is_open() { Some(number.best) } else { number.fits.best() };
            number.inside.or(likeliest).map(Attribution::from)
        }
        Glance::Refused => None,
        Glance::Unclear => {
            let diagnosis = judge_if_any_fits(context, input)?;
            let acceptable = diagnosis.verdict.is_acceptable();
            diagnosis.fits.filter(|_| acceptable).and_then(|fits| fits.best()).map(Attribution::from)
        }
    }
}

/// What a text is at a glance.
pub(crate) enum Glance {
    /// A number that a format accepts.
    Accepted(Accepted),
    /// Nothing that can be submitted, whatever else it is.
    Refused,
    /// It needs a second look.
    Unclear,
}

/// A first look at a text, without an allocation.
pub(crate) fn glance(context: Context, input: &str) -> Glance {
    // Most numbers are clean.
    if let Some(number) = &Compact::of(input.as_bytes()) {
        return of_number(&Text::new(context, input, number, false));
    }
    if let Some(part) = between(input) {
        let dressed = |number| Accepted { dressed: true, ..number };
        return match glance(context, part.of(input)) {
            Glance::Accepted(number) => Glance::Accepted(dressed(number)),
            other => other,
        };
    }
    if let Some(number) = &undressed(input) {
        return of_number(&Text::new(context, input, number, true));
    }
    let refused = is_something_else(context, input) && !is_written(context, input);
    if refused { Glance::Refused } else { Glance::Unclear }
}

/// What letters and digits are at a glance, with or without spaces and hyphens between them.
fn of_number(text: &Text) -> Glance {
    // Words hold no number, whatever fits.
    if text.number.digits == 0 {
        return Glance::Refused;
    }
    if let Some(known) = text.as_parted() {
        return known;
    }
    let fits = Fits::read(text.context, text.number);
    let attributed = grade(&fits).filter(|&(_, grade)| grade != Grade::Other);
    if attributed.is_none() && text.is_spaced_out() {
        return Glance::Refused;
    }
    // Of a number that is written as it is submitted, or that is proven, what else it is need not be known.
    let doubtful = text.dressed && attributed.is_none_or(|(_, grade)| grade == Grade::Fits);
    let otherwise = if doubtful { text.otherwise() } else { None };
    if otherwise == Some(Strength::Proof) && text.has_no_name() {
        return Glance::Refused;
    }
    match attributed {
        Some((best, grade)) => Doubts { text, fits: &fits, best, grade, doubtful, otherwise }.weigh(),
        None => unfit(text, &fits),
    }
}

/// What a text is at a glance that nothing fits, or nothing of the declared carrier.
fn unfit(text: &Text, fits: &Fits) -> Glance {
    let context = text.context;
    // What anybody's barcode carries may be the declared carrier's.
    let carried = || context.declared.is_some() && fits.likeliest(|facts| facts.carries).is_some();
    if context.brand.is_some() || carried() {
        return Glance::Unclear;
    }
    let refused = is_hopeless(context, text.input, text.number) || text.is_announced();
    if refused { Glance::Refused } else { Glance::Unclear }
}

/// Whether a text with characters other than spaces and hyphens shows what else it is, so that any number in it is only
/// a part.
fn is_something_else(context: Context, input: &str) -> bool {
    const LONGEST: usize = 64;
    if input.len() > LONGEST
        || context.declared.is_some()
        || matcher::owns_punctuation(input, |fit| context.admits(fit))
    {
        return false;
    }
    // An address without a number may have one all the same, in pieces, or of few digits where its host knows them.
    let other = foreign::look(input).filter(|f| f.code != Code::LinkWithoutNumber);
    let strength = other.map(|other| other.strength);
    // No number of so few characters proves itself.
    let short = || input.bytes().filter(u8::is_ascii_alphanumeric).count() < SHORTEST_PROOF;
    strength == Some(Strength::Proof) || strength == Some(Strength::Strong) && input.is_ascii() && short()
}

/// Numbers of fewer characters prove no format.
const SHORTEST_PROOF: usize = 8;

/// Whether there are digits before this place. Labels come before them; only a name may follow.
fn has_figures(number: &Compact, at: usize) -> bool {
    number.digits & ((1 << at) - 1) != 0
}
