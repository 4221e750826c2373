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
use crate::judge::{Grade, grade, judge};
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
        Glance::Unclear => judge(context, input).verdict.is_ok(),
    }
}

pub(crate) fn attribute(context: Context, input: &str) -> Option<Attribution> {
    match glance(context, input) {
        Glance::Accepted(number) => Some(number.best.into()),
        Glance::Refused => None,
        Glance::Unclear => {
            let diagnosis = judge(context, input);
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
    let Some(number) = compact(input) else { return Glance::Unclear };
    let dressed = number.text() != input.as_bytes();
    if dressed && matcher::may_own_punctuation(input) {
        return Glance::Unclear;
    }
    let fits = Fits::of(context, number);
    let attributed = grade(&fits);
    let Some((best, grade)) = attributed.filter(|&(_, grade)| grade != Grade::Other) else {
        return if is_hopeless(context, input, &number) { Glance::Refused } else { Glance::Unclear };
    };
    let facts = Facts::of(best.format);
    if facts.carries || facts.standing == Standing::DeclaredOnly || dressed && !stands_alone(&number, best, facts) {
        return Glance::Unclear;
    }
    let remark = missing::degenerate(&number);
    if remark.is_some_and(|(_, severity)| severity == Severity::Error) {
        return Glance::Refused;
    }
    if number.letters == 0 && damage::digits(&number).is_some() {
        return Glance::Unclear;
    }
    let bare = || if number.letters == 0 { foreign::digits(&number).map(|(_, strength)| strength) } else { None };
    let other = || if dressed { foreign::look(input).map(|f| f.strength) } else { bare() };
    if grade == Grade::Fits && other().is_some_and(|strength| strength > Strength::Weak) {
        return Glance::Refused;
    }
    let remarkable = remark.is_some() || number.len >= SHORTEST_BARCODE && fits.likeliest(|f| f.carries).is_some();
    Glance::Accepted(Accepted { fits, best, grade, dressed, remarkable })
}

/// Whether nothing but small letters, spaces and hyphens can come off a number: no label and no name. Hardly any of
/// those is nothing but digits, and a number with letters of its own that hardly any other text has keeps them all.
fn stands_alone(number: &Compact, best: Fit, facts: Facts) -> bool {
    let digits = || facts.bare && !facts.free && !cell::may_begin(number.text());
    let claims = if number.letters == 0 { digits() } else { best.evidence >= cell::DISTINCTIVE };
    claims && number.digits.count_ones() >= cell::FEWEST
}

/// Whether nothing can be taken off a text of letters, digits, spaces and hyphens so that a number is left: no label or
/// name of a carrier stands at an edge, and no part of it is a number beyond doubt.
fn is_hopeless(context: Context, input: &str, number: &Compact) -> bool {
    let text = number.text();
    if is_doubled(text) || number.letters != 0 && cell::has_parting(input) {
        return false;
    }
    if number.letters == 0 && text.len() == input.len() {
        return !cell::may_begin(text);
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
            let begins = first || before.is_ascii_digit() && b.is_ascii_alphabetic();
            if begins && cell::may_begin(&text[at..]) {
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
