//! The same answer as [`diagnose`](crate::diagnose()), without the explanation.
//!
//! Most texts can be told at a glance: a number that a format accepts and of which nothing else is to be feared, or
//! letters and digits that nothing fits and from which nothing can be taken off. A glance allocates nothing and searches
//! for nothing; whatever it leaves open is judged in full. What it says of a number is the first thing that the full
//! judgement asks, too, so that both agree.

use crate::canon::{Compact, compact};
use crate::cell;
use crate::damage;
use crate::finding::Severity;
use crate::foreign::{self, Strength};
use crate::judge::{Grade, grade, judge_if_any_fits};
use crate::matched::{Attribution, Fits};
use crate::matcher::{self, Fit};
use crate::missing;
use crate::rank::{Context, Facts};
use crate::rule::Standing;
use crate::verdict::Verdict;

/// Whether `input` can be submitted as it is: its verdict is valid or plausible. The canonical spelling is asked for;
/// `diagnose` tells what to do with any other.
///
/// ```
/// assert!(tracklint::is_valid("1Z999AA10123456784"));
/// assert!(!tracklint::is_valid("1z999aa10123456784"), "small letters are fixable, not valid");
/// assert!(!tracklint::is_valid("1Z999AA10123456785"));
/// ```
pub fn is_valid(input: &str) -> bool {
    valid(Context::default(), input)
}

/// The likeliest carrier and format of a number that is valid, plausible or fixable; `None` for everything else. How
/// likely, and what else fits, is the matter of [`diagnose`](crate::diagnose()).
///
/// ```
/// assert_eq!(tracklint::classify("1z 999 aa1 01 2345 6784").unwrap().carrier.id, "ups");
/// assert!(tracklint::classify("buyer@example.com").is_none());
/// ```
pub fn classify(input: &str) -> Option<Attribution> {
    attribute(Context::default(), input)
}

pub(crate) fn valid(context: Context, input: &str) -> bool {
    match glance(context, input) {
        Glance::Accepted(number) => !number.dressed,
        Glance::Refused => false,
        Glance::Unclear => judge_if_any_fits(context, input).is_some_and(|d| d.verdict.is_ok()),
    }
}

pub(crate) fn attribute(context: Context, input: &str) -> Option<Attribution> {
    match glance(context, input) {
        Glance::Accepted(number) => Some(number.best.into()),
        Glance::Refused => None,
        Glance::Unclear => {
            let diagnosis = judge_if_any_fits(context, input)?;
            let acceptable = matches!(diagnosis.verdict, Verdict::Valid | Verdict::Plausible | Verdict::Fixable);
            diagnosis.fits.filter(|_| acceptable).and_then(|fits| fits.best()).map(Attribution::from)
        }
    }
}

/// What a text is at a glance.
pub(crate) enum Glance {
    /// A number that a format accepts.
    Accepted(Accepted),
    /// Nothing that can be submitted, whatever is to be said of it.
    Refused,
    /// It needs a second look.
    Unclear,
}

/// A number that needs no second look.
pub(crate) struct Accepted {
    pub(crate) fits: Fits,
    pub(crate) best: Fit,
    pub(crate) grade: Grade,
    /// Whether small letters, spaces or hyphens have to come off.
    pub(crate) dressed: bool,
    /// Whether there is something to remark that only the full judgement finds.
    pub(crate) remarkable: bool,
}

/// No barcode form that carries a shorter number is shorter than an SSCC with its application identifier.
const SHORTEST_BARCODE: usize = 20;

pub(crate) fn glance(context: Context, input: &str) -> Glance {
    let Some(number) = compact(input) else {
        return if is_something_else(input) { Glance::Refused } else { Glance::Unclear };
    };
    let dressed = number.text() != input.as_bytes();
    if dressed && matcher::may_own_punctuation(input) {
        return Glance::Unclear;
    }
    let fits = Fits::of(context, number);
    let Some((best, grade)) = grade(&fits).filter(|&(_, grade)| grade != Grade::Other) else {
        return if is_hopeless(context, input, &number) { Glance::Refused } else { Glance::Unclear };
    };
    let facts = Facts::of(best.format);
    if facts.standing == Standing::DeclaredOnly || dressed && !stands_alone(input, &number, best, facts) {
        return Glance::Unclear;
    }
    let remark = missing::degenerate(&number);
    if remark.is_some_and(|(_, severity)| severity == Severity::Error) {
        return Glance::Refused;
    }
    // Of accepted numbers of sixteen digits, the ones that end in zero are one in ten.
    if number.letters == 0 && number.len > 16 && damage::digits(&number).is_some() {
        return Glance::Unclear;
    }
    let bare = || if number.letters == 0 { foreign::digits(&number).map(|(_, strength)| strength) } else { None };
    let other = || if dressed { foreign::look(input).map(|f| f.strength) } else { bare() };
    if grade == Grade::Fits && other().is_some_and(|strength| strength > Strength::Weak) {
        return Glance::Refused;
    }
    let mut number = Accepted { fits, best, grade, dressed, remarkable: remark.is_some() };
    if facts.carries && grade != Grade::Fits {
        // What counts is the number inside, and the form has to be remarked upon.
        let inner = best.format.format().inner.filter(|inner| inner.certain);
        let inside = inner.and_then(|inner| Compact::of(inner.of(fits.number().as_str())?.as_bytes()));
        let declared = context.declared.or(Some(best.format.carrier_index() as u16));
        let Some(inside) = inside.and_then(|n| Fits::of(Context { declared, ..context }, n).best()) else {
            return Glance::Unclear;
        };
        number = Accepted { best: inside, dressed: true, remarkable: true, ..number };
    } else {
        let long = dressed || fits.number().as_bytes().len() >= SHORTEST_BARCODE;
        number.remarkable |= (long || facts.carries) && fits.likeliest(|f| f.carries).is_some();
    }
    Glance::Accepted(number)
}

/// Whether a text with other signs than spaces and hyphens shows what else it is: by a sign that no number has, so that
/// whatever number stands in it is only a part.
fn is_something_else(input: &str) -> bool {
    let sign = |b: u8| matches!(b, b'+' | b'@' | b':' | b'/' | b'(' | b'#' | b'?' | b'=');
    input.len() <= 64
        && input.bytes().any(sign)
        && !matcher::may_own_punctuation(input)
        && foreign::look(input).is_some_and(|other| other.strength == Strength::Proof)
}

/// Whether nothing but small letters, spaces and hyphens can come off a number: no label in front and no name at an edge.
/// Short ones come off only where the number might as well be another text.
fn stands_alone(input: &str, number: &Compact, best: Fit, facts: Facts) -> bool {
    let text = number.text();
    let distinctive = number.letters != 0 && best.evidence >= cell::DISTINCTIVE;
    let claims = distinctive || !facts.free && (number.letters != 0 || facts.bare);
    let may_begin =
        |at: usize| if distinctive { cell::may_begin_long(&text[at..]) } else { cell::may_begin(&text[at..]) };
    let word = |at: usize| may_begin(at) && (!has_figures(number, at) || cell::is_name(&text[at..]));
    claims && number.digits.count_ones() >= cell::FEWEST && !words(input).any(word)
}

/// Whether digits stand before this place. Labels stand in front of them; only a name may stand behind.
fn has_figures(number: &Compact, at: usize) -> bool {
    number.digits & ((1 << at) - 1) != 0
}

/// Where words begin in a text of letters, digits, spaces and hyphens, as places of the cleaned number.
fn words(input: &str) -> impl Iterator<Item = usize> {
    let (mut at, mut before) = (0, b' ');
    input.bytes().filter_map(move |b| {
        let kept = b.is_ascii_alphanumeric();
        let start = (kept && !before.is_ascii_alphanumeric()).then_some(at);
        before = b;
        at += usize::from(kept);
        start
    })
}

/// Whether nothing can be taken off a text of letters, digits, spaces and hyphens so that a number is left: no label or
/// name of a carrier stands at an edge, and no part of it is a number beyond doubt.
fn is_hopeless(context: Context, input: &str, number: &Compact) -> bool {
    let text = number.text();
    // Words hold no number.
    if number.digits == 0 {
        return true;
    }
    if is_doubled(text) || cell::may_begin(text) {
        return false;
    }
    if text.len() == input.len() && number.letters == 0 {
        return true;
    }
    if number.letters != 0 && cell::has_parting(input) {
        return false;
    }
    // A part that ends here, before figures or before words only.
    let part = |from: usize, to: usize| {
        let alone = from == 0 && number.digits >> to == 0;
        Compact::of(&text[from..to]).is_some_and(|part| claims(context, &part, !alone))
    };
    // How many characters of the number stand before this place, and before the word that it is in.
    let (mut at, mut word, mut before) = (0, 0, b' ');
    for &b in input.as_bytes() {
        if b.is_ascii_alphanumeric() {
            let first = !before.is_ascii_alphanumeric();
            word = if first { at } else { word };
            let begins = at > 0 && (first || before.is_ascii_digit() && b.is_ascii_alphabetic());
            if begins && cell::may_begin(&text[at..]) && (!has_figures(number, at) || cell::is_name(&text[at..])) {
                return false;
            }
            at += 1;
        } else if before.is_ascii_alphanumeric() && (part(0, at) || word > 0 && part(word, at)) {
            return false;
        }
        before = b;
    }
    word == 0 || !part(word, at)
}

/// Whether a part of a text claims to be a number, by more than its length when it has to be sure.
fn claims(context: Context, part: &Compact, sure: bool) -> bool {
    let own = |fit: Fit| context.is_declared(fit.format);
    let strong = |fit: Fit| fit.check == Some(true) || fit.evidence >= cell::DISTINCTIVE;
    matcher::find(part).iter().any(|fit| fit.accepted() && (!sure || own(fit) || strong(fit)))
}

/// Whether a text is the same thing twice.
fn is_doubled(text: &[u8]) -> bool {
    let (first, second) = text.split_at(text.len() / 2);
    text.len() >= 16 && first == second
}
