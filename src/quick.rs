//! The same answer as [`diagnose`](crate::diagnose()), without the explanation.
//!
//! Most texts can be told at a glance: a number that a format accepts and of which nothing else is to be feared, or
//! letters and digits that nothing fits and from which nothing can be taken off. A glance at a clean number allocates nothing,
//! and none searches for anything; whatever it leaves open is judged in full. What it says of a number is the first thing that the full
//! judgement asks, too, so that both agree.

mod accepted;
mod alone;
mod hopeless;

use core::cell::OnceCell;

use crate::canon::{Compact, compact};
use crate::cell;
use crate::damage;
use crate::finding::{Code, Severity};
use crate::foreign::{self, Strength};
use crate::judge::{Grade, begins_as_anothers, grade, is_written, judge_if_any_fits};
use crate::matched::{Attribution, Fits, is_certain};
use crate::matcher;
use crate::missing;
use crate::near::may_be_misread;
use crate::rank::{Context, Facts};
use crate::rule::Standing;
use crate::trim::trim_space;
pub(crate) use accepted::{Accepted, Remark, may_be_barcode};
use alone::{has_complete_word, is_named, may_be_counted, stands_alone};
use hopeless::is_hopeless;

/// Whether `input` can be submitted as it is: its verdict is valid or plausible. The canonical spelling is asked for;
/// `diagnose` tells what to do with any other.
///
/// ```
/// assert!(tracklint::is_valid("1Z5R89390357567127"));
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
/// assert_eq!(tracklint::classify("1z 5r8 939 03 5756 7127").unwrap().carrier.id, "ups");
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
    /// Nothing that can be submitted, whatever is to be said of it.
    Refused,
    /// It needs a second look.
    Unclear,
}

pub(crate) fn glance(context: Context, input: &str) -> Glance {
    let Some(number) = compact(input) else {
        return if is_something_else(context, input) && !is_written(context, input) {
            Glance::Refused
        } else {
            Glance::Unclear
        };
    };
    // Words hold no number, whatever fits.
    if number.digits == 0 {
        return Glance::Refused;
    }
    let dressed = number.text() != input.as_bytes();
    // Nothing but small letters has to change where nothing comes off.
    let parted = number.len != input.len();
    if parted && matcher::owns_punctuation(input, |fit| context.admits(fit)) {
        return if is_something_of_its_own(context, input) { Glance::Refused } else { Glance::Unclear };
    }
    // Hyphens in a row hide something, and digits in the groups of an order are no better than a proposal; blanks may stand
    // around a hyphen that is the number's own.
    let spaced = || context.declared.is_some() && (input.contains(" -") || input.contains("- "));
    if parted && (damage::has_hyphens(input) || number.letters == 0 && foreign::is_grouped_order(input) || spaced()) {
        return Glance::Unclear;
    }
    let fits = Fits::of(context, number);
    let attributed = grade(&fits).filter(|&(_, grade)| grade != Grade::Other);
    // Nothing comes off a text in which every character stands alone, so that it does not matter what else it is.
    if attributed.is_none() && parted && context.brand.is_none() && cell::is_spaced_out(input) {
        return Glance::Refused;
    }
    // What else a text with signs of its own is; of one without, only digits are asked, and only when it has to be known.
    let doubtful = dressed && attributed.is_none_or(|(_, grade)| grade == Grade::Fits);
    let digits = number.digits.count_ones();
    let whole = OnceCell::new();
    let whole = || *whole.get_or_init(|| foreign::look(input));
    let seen = match (doubtful, parted) {
        (false, _) => None,
        (true, false) => foreign::compact(&number),
        (true, true) => {
            let around =
                |other: Option<foreign::Foreign>| other.filter(|other| other.is_around(digits >= cell::FEWEST));
            // Of digits alone, what stands within is asked, too: `- 4111…`.
            let within = || Some(input.trim_matches([' ', '-'])).filter(|text| text.len() < input.trim().len());
            let within = || within().filter(|_| number.letters == 0).and_then(foreign::look);
            around(whole()).or_else(|| around(within())).map(|other| other.strength)
        }
    };
    if seen == Some(Strength::Proof) && has_no_name(context, &number) {
        return Glance::Refused;
    }
    let Some((best, grade)) = attributed else {
        // What anybody's barcode carries may be the declared carrier's.
        let carried = || context.declared.is_some() && fits.likeliest(|facts| facts.carries).is_some();
        if context.brand.is_some() || carried() {
            return Glance::Unclear;
        }
        let refused = is_hopeless(context, input, &number) || is_announced(context, &number, whole);
        return if refused { Glance::Refused } else { Glance::Unclear };
    };
    let grouped = || whole().is_some_and(|other| other.is_in_groups(input));
    let signed = || number.letters == 0 || input.contains('-');
    if parted && !doubtful && best.check != Some(true) && signed() && grouped() {
        return Glance::Unclear;
    }
    let facts = Facts::of(best.format);
    if facts.standing == Standing::DeclaredOnly || context.declared.is_none() && may_be_misread(&number) {
        return Glance::Unclear;
    }
    let proven = fits.proves(best) && best.check == Some(true);
    let longest = if parted { cell::longest_word(input) } else { 0 };
    if dressed && !stands_alone(input, &number, best, proven || longest < cell::SHORTEST_WORD) {
        return if doubtful && is_announced(context, &number, whole) { Glance::Refused } else { Glance::Unclear };
    }
    if parted
        && (cell::has_word_between(input)
            || cell::ends_with_day(input)
            || context.declared.is_none() && cell::is_said(trim_space(input))
            || cell::joins_words(input, || if context.declared.is_none() { best.evidence } else { 0 })
            || (context.declared.is_some() || !best.is_distinctive()) && cell::behind_capitals(input).is_some()
            || may_be_counted(trim_space(input).trim_start_matches(['-', ' ']))
                && !(context.is_open() && cell::prints_count(best)))
    {
        return Glance::Unclear;
    }
    if dressed && !parted && grade == Grade::Fits && cell::has_word_in_front(input) {
        return Glance::Unclear;
    }
    let distinctive = best.is_distinctive();
    let beyond = best.check == Some(true) && (distinctive || fits.proves(best));
    let long_word = || longest >= cell::LONG_WORD && cell::has_long_word(input, distinctive && context.is_open());
    if parted
        && (number.letters != 0 && !beyond && cell::may_hold_word(input, best.evidence)
            || best.check != Some(true) && long_word()
            || grade == Grade::Fits
                && (long_word()
                    || cell::has_word_in_front(input)
                    || longest >= SHORTEST_PROOF && has_complete_word(context, input, &number)))
    {
        return if doubtful && is_announced(context, &number, whole) { Glance::Refused } else { Glance::Unclear };
    }
    // What has one character more or less than the numbers of the carrier whose letters it begins with is open, too.
    if grade == Grade::Fits
        && context.declared.is_none()
        && number.letters != 0
        && begins_as_anothers(&fits, best, &number).is_some()
    {
        return Glance::Unclear;
    }
    // Of letters that any number may begin with, a name is rather one that was glued on.
    if !dressed && grade == Grade::Fits && !distinctive && is_named(&number) {
        return Glance::Unclear;
    }
    let remark = missing::degenerate(&number);
    let spelled = || core::str::from_utf8(number.text()).is_ok_and(missing::is_placeholder);
    if remark.is_some_and(|(_, severity)| severity == Severity::Error || spelled()) {
        return Glance::Refused;
    }
    // Of accepted numbers of sixteen digits, the ones that end in zero are one in ten.
    if damage::is_doubtful(&number, context.carrier()) || grade == Grade::Fits && cell::is_twice(number.text()) {
        return Glance::Unclear;
    }
    let other = || if dressed { seen } else { foreign::compact(&number) };
    let outweighs = |strength| strength >= Strength::Strong || strength == Strength::Fair && fits.are_doubtful();
    if grade == Grade::Fits && other().is_some_and(outweighs) {
        return Glance::Refused;
    }
    let remark = if remark.is_some() { Remark::Other } else { Remark::Nothing };
    let mut number = Accepted { fits, best, grade, inside: None, dressed, remark };
    if facts.carries && grade != Grade::Fits {
        // What counts is the number inside, and the form has to be remarked upon.
        let inside = Some(best).filter(|form| is_certain(form.format)).and_then(|form| fits.inside(form));
        let issued = |inside: &Fits| {
            Compact::of(inside.number().as_bytes()).is_none_or(|n| missing::issued_by_nobody(&n).is_none())
        };
        let Some(inside) = inside.filter(issued).and_then(|inside| inside.best()) else { return Glance::Unclear };
        let remark = if dressed || remark == Remark::Other { Remark::Other } else { Remark::Barcode };
        number = Accepted { inside: Some(inside), dressed: true, remark, ..number };
    }
    Glance::Accepted(number)
}

/// Whether a text with other signs than spaces and hyphens shows what else it is, so that whatever number stands in it is
/// only a part.
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

/// Whether digits with hyphens of their own prove to be something else, and no number with such hyphens is proven.
fn is_something_of_its_own(context: Context, input: &str) -> bool {
    context.declared.is_none()
        && !input.bytes().any(|b| b.is_ascii_alphabetic())
        && foreign::look(input).is_some_and(|other| other.strength == Strength::Proof)
        && !Fits::punctuated(context, input.trim().as_bytes())
            .is_some_and(|fits| fits.best().is_some_and(|best| fits.proves(best)))
}

/// Numbers of fewer characters prove no format.
const SHORTEST_PROOF: usize = 8;

/// Whether neither a label nor the name of a carrier can speak for the number beside it.
fn has_no_name(context: Context, number: &Compact) -> bool {
    context.declared.is_none() && !cell::may_begin(number.text())
}

/// Whether letters in front of digits announce another kind of number, and neither the whole nor what stands behind
/// some of them proves to be one of a parcel, or hardly anything else.
fn is_announced(context: Context, number: &Compact, look: impl Fn() -> Option<foreign::Foreign>) -> bool {
    const LONGEST: usize = 16;
    let letters = number.letters.trailing_ones() as usize;
    let behind = |at: usize| Compact::of(&number.text()[at..]).map(|n| Fits::of(context, n));
    let proves = |fits: Fits| fits.best().is_some_and(|best| fits.proves(best) || best.is_distinctive());
    context.declared.is_none()
        && (1..=LONGEST).contains(&letters)
        && letters < number.len
        && number.letters >> letters == 0
        && !(0..=letters).filter_map(behind).any(proves)
        && look().is_some_and(|other| other.strength >= Strength::Strong)
}

/// Whether digits stand before this place. Labels stand in front of them; only a name may stand behind.
fn has_figures(number: &Compact, at: usize) -> bool {
    number.digits & ((1 << at) - 1) != 0
}
