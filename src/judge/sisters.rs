//! Sister companies under one brand: who declares no more than the brand may mean any of them.

use super::refuse::WORTH_IT;
use super::{Case, judge};
use crate::canon::Compact;
use crate::cell;
use crate::matched::Fits;
use crate::matcher::Fit;
use crate::rank::Context;

impl Case<'_> {
    /// A number that proves to be a sister's, under the brand that was declared.
    pub(super) fn sisters_fit(&self, fits: &Fits) -> Option<Fit> {
        let likely = |fit: &Fit| fits.confidence(*fit) >= WORTH_IT;
        let of_sister = || fits.admitted().filter(|fit| self.context.is_of_sister(fit.format));
        let checked = of_sister().find(|fit| fit.check == Some(true) && likely(fit));
        // What a sister's numbers begin with may be what another carrier's begin with, too: where no check digit speaks
        // for the other, the brand decides.
        let others = || fits.admitted().any(|fit| fit.check == Some(true) && !self.context.is_of_sister(fit.format));
        let begins = |fit: &Fit| fit.check != Some(false) && fit.evidence >= cell::DISTINCTIVE;
        checked.or_else(|| of_sister().find(begins).filter(|_| !others()))
    }

    /// What the number is to a sister of which no more is known than how long its numbers are, under the brand that was
    /// declared: where no company of the brand has a check digit for such numbers, nothing else can speak for one.
    pub(super) fn as_an_unproven_sisters(&self, fits: &Fits) -> Option<Fits> {
        let of_sister = |fit: &Fit| self.context.is_of_sister(fit.format);
        let checks = fits.all().any(|f| f.check.is_some() && (of_sister(&f) || self.context.is_declared(f.format)));
        let fit = fits.admitted().find(of_sister).filter(|_| !checks)?;
        of_carrier(self.context, fits, fit)
    }

    /// Whether a number is accepted as a sister's under the brand that was declared.
    pub(super) fn is_sisters(&self, number: &str) -> bool {
        let fits = Compact::of(number.as_bytes()).map(|number| Fits::of(self.context, number));
        let proven = fits.is_some_and(|fits| {
            let fit = self.sisters_fit(&fits).or_else(|| fits.best());
            fit.is_some_and(|fit| sisters(self.context, &fits, fit).is_some())
        });
        proven && judge(self.context, number).verdict.is_ok()
    }
}

/// What the number is to the sister company whose it proves to be, where only their brand was declared.
pub(super) fn sisters(context: Context, fits: &Fits, fit: Fit) -> Option<Fits> {
    // What is nobody else's more probably is the sister's.
    let likeliest = || fits.best() == Some(fit);
    let clear = fit.check == Some(true) || fit.code == Some(true) || fit.evidence >= cell::DISTINCTIVE || likeliest();
    if clear && context.is_of_sister(fit.format) { of_carrier(context, fits, fit) } else { None }
}

/// The same number where the carrier of a fit is declared.
fn of_carrier(context: Context, fits: &Fits, fit: Fit) -> Option<Fits> {
    let context = Context { declared: Some(fit.format.carrier_index() as u16), brand: false, ..context };
    let number = fits.number();
    let fits = if fits.owns_punctuation() {
        Fits::punctuated(context, number.as_bytes())
    } else {
        Compact::of(number.as_bytes()).map(|number| Fits::of(context, number))
    };
    fits.filter(|fits| fits.own().is_some())
}
