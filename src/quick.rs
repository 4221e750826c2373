//! The same answer as [`diagnose`](crate::diagnose()), without the explanation.

use crate::judge::{clean, judge};
use crate::matched::Attribution;
use crate::rank::Context;
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
    clean(context, input).is_some() || judge(context, input).verdict.is_ok()
}

pub(crate) fn attribute(context: Context, input: &str) -> Option<Attribution> {
    if let Some(clean) = clean(context, input) {
        return Some(clean.best.into());
    }
    let diagnosis = judge(context, input);
    let acceptable = matches!(diagnosis.verdict, Verdict::Valid | Verdict::Plausible | Verdict::Fixable);
    diagnosis.fits.filter(|_| acceptable).and_then(|fits| fits.best()).map(Attribution::from)
}
