//! Sister companies under one brand: who declares no more than the brand may mean any of them.

use super::{Case, Grade, attribution, judge};
use crate::canon::{Compact, compact};
use crate::carriers;
use crate::cell::claim;
use crate::evidence::{BEGINNING, PROBABLE, WORTH_IT, bits};
use crate::matched::Fits;
use crate::matcher::Fit;
use crate::near;
use crate::rank::Context;
use crate::rule::{Carrier, Role};

impl Case<'_> {
    /// What the number is to the sister whose it proves to be.
    pub(super) fn fits_of_sister(&self, fits: &Fits, fit: Fit) -> Option<Fits> {
        let fit = self.fit_of_sister(fits).unwrap_or(fit);
        let sisters = || self.context.sisters().filter_map(|sister| of_carrier(self.context, fits, sister));
        let of_post = || sisters().find(|fits| fits.of_its_post().is_some());
        let printed = || sisters().find(|fits| fits.own().is_some_and(is_printed_for_deliverer));
        as_sister_sees(self.context, fits, fit)
            .or_else(of_post)
            .or_else(printed)
            .filter(|_| !self.is_own_slip(fits, fit))
    }

    /// Whether a number has the declared company's own letters and only fails its check digit: then it is rather a slip
    /// than a sister's that has none.
    pub(super) fn is_own_slip(&self, fits: &Fits, fit: Fit) -> bool {
        let fails = |f: Fit| {
            self.context.is_declared(f.format) && f.check == Some(false) && attribution::outline_is_distinctive(f)
        };
        self.context.is_of_sister(fit.format) && fit.check.is_none() && fits.all().any(fails)
    }

    /// Whether the number is not the declared company's, but one that a sister of it takes.
    pub(super) fn belongs_to_sister(&self) -> bool {
        let Some(((fit, Grade::Other), fits)) = self.attributed().zip(self.fits()) else { return false };
        self.context.brand.is_some()
            && (self.fits_of_sister(&fits, fit).is_some() || self.fits_of_unproven_sister(&fits).is_some())
    }

    /// Whether a number is rather the beginning of one of the declared company than a whole one of a sister: what it
    /// begins with says more for the one than a shape says for the other.
    pub(super) fn is_rather_begun(&self) -> bool {
        let Some((carrier, fits)) = self.context.carrier().zip(self.fits()) else { return false };
        let Some(number) = fits.compact() else { return false };
        let begun = near::own_beginning(&number, carrier);
        let mut of_sister = fits.all().filter(|fit| fit.accepted() && self.context.is_of_sister(fit.format));
        // The companies of a brand may begin their numbers alike: whoever most likely has this one keeps it.
        let says_less =
            |fit: Fit| fit.check != Some(true) && bits(fit.evidence) < begun && fits.confidence(fit) < PROBABLE;
        begun >= bits(BEGINNING) && of_sister.all(says_less)
    }

    /// A number that proves to be a sister's, under the brand that was declared.
    pub(super) fn fit_of_sister(&self, fits: &Fits) -> Option<Fit> {
        // Where the declared company has such numbers itself, or somebody else clearly has, a check digit that agrees
        // for a sister may be a chance.
        let fails = || fits.all().any(|fit| fit.check == Some(false) && self.context.is_declared(fit.format));
        let clear = || fits.best().is_some_and(|best| fits.confidence(best) >= PROBABLE);
        // A sister that hands parcels on has digits that are clearly another's; a postal item names its own.
        let handed_on = |fit: &Fit| fits.is_bare() && fit.format.format().role == Role::FirstMile;
        let likely = |fit: &Fit| fits.confidence(*fit) >= WORTH_IT || !fails() && (handed_on(fit) || !clear());
        let of_sister = || fits.admitted().filter(|fit| self.context.is_of_sister(fit.format));
        let checked = of_sister().find(|fit| fit.check == Some(true) && likely(fit));
        // What a sister's numbers begin with may be what another carrier's begin with, too: where no check digit speaks
        // for the other, the brand decides.
        let others = || fits.admitted().any(|fit| fit.check == Some(true) && !self.context.is_of_sister(fit.format));
        let begins = |fit: &Fit| fit.check != Some(false) && fit.is_distinctive();
        checked.or_else(|| of_sister().find(begins).filter(|_| !others()))
    }

    /// What the number is to a sister that takes it as it stands, under the brand that was declared: where the declared
    /// company has no check digit for such numbers, nor a sister one behind a beginning of its own, a shape is all that
    /// can speak for one.
    pub(super) fn fits_of_unproven_sister(&self, fits: &Fits) -> Option<Fits> {
        let of_sister = |fit: &Fit| self.context.is_of_sister(fit.format);
        let tells = |f: Fit| self.context.is_declared(f.format) || attribution::outline_is_distinctive(f);
        let checks = |f: Fit| f.check.is_some() && (of_sister(&f) || self.context.is_declared(f.format));
        let shaped = |own: Fit| !claim::is_free(own.format) && !attribution::is_of_any_length(own);
        let whole = |fits: &Fits| fits.own().is_some_and(shaped);
        let unchecked = |fit: &Fit| of_sister(fit) && fit.check.is_none();
        let admitted = || of_carrier(self.context, fits, fits.admitted().find(unchecked)?.format.carrier());
        // What counts under its own carrier only counts under the brand, too.
        let declared =
            || self.context.sisters().filter_map(|sister| of_carrier(self.context, fits, sister)).find(whole);
        if fits.all().any(|f| checks(f) && tells(f)) {
            return None;
        }
        admitted().or_else(|| if fits.all().any(checks) { None } else { declared() })
    }

    /// What digits are to a sister that prints them with the hyphen that somebody else's numbers own, and whose check
    /// digit agrees.
    pub(super) fn fits_of_sister_in_groups(&self) -> Option<Fits> {
        let text = self.fits().filter(|fits| fits.owns_punctuation() && self.context.brand.is_some())?.number();
        let fits = Fits::of(self.context, compact(text.as_str())?);
        let prints = |fit: &Fit| {
            let format = fit.format.format();
            format.fits(text.as_bytes()) || is_grouped(text.as_str(), format.grouping)
        };
        let of_sister = |fit: &Fit| fit.check == Some(true) && self.context.is_of_sister(fit.format) && prints(fit);
        let fit = fits.admitted().find(of_sister)?;
        as_sister_sees(self.context, &fits, fit)
    }

    /// Whether a number is accepted as a sister's under the brand that was declared.
    pub(super) fn is_number_of_sister(&self, number: &str) -> bool {
        let fits = Compact::of(number.as_bytes()).map(|number| Fits::of(self.context, number));
        let proven = fits.is_some_and(|fits| {
            let fit = self.fit_of_sister(&fits).or_else(|| fits.best());
            fit.is_some_and(|fit| as_sister_sees(self.context, &fits, fit).is_some())
        });
        proven && judge(self.context, number).verdict.is_ok()
    }
}

/// What the number is to the sister company whose it proves to be, where only their brand was declared.
pub(super) fn as_sister_sees(context: Context, fits: &Fits, fit: Fit) -> Option<Fits> {
    // Where the sister's fit is the likeliest of all, it is clear without a check digit, too.
    let likeliest = || fits.best() == Some(fit);
    let clear = fit.check == Some(true) || fit.code == Some(true) || fit.is_distinctive() || likeliest();
    if clear && context.is_of_sister(fit.format) { of_carrier(context, fits, fit.format.carrier()) } else { None }
}

/// Whether a number is one that a company prints for whoever delivers, as its beginning and its check digit tell: under
/// the brand it is as right as under the company, although it is the deliverer's where nobody is declared. An item of a
/// post is the post's.
fn is_printed_for_deliverer(own: Fit) -> bool {
    let format = own.format.format();
    format.role == Role::FirstMile
        && format.inner.is_none()
        && !own.is_item()
        && own.check == Some(true)
        && attribution::outline_is_distinctive(own)
}

/// Whether hyphens part a text into groups of these sizes.
fn is_grouped(text: &str, sizes: &[u8]) -> bool {
    text.contains('-') && text.split('-').map(str::len).eq(sizes.iter().copied().map(usize::from))
}

/// The same number where a company of the brand is declared.
fn of_carrier(context: Context, fits: &Fits, carrier: &'static Carrier) -> Option<Fits> {
    let context = Context { declared: carriers::index(carrier), brand: None, ..context };
    let fits = if fits.owns_punctuation() {
        Fits::punctuated(context, fits.number().as_bytes())
    } else {
        fits.compact().map(|number| Fits::of(context, number))
    };
    fits.filter(|fits| fits.own().is_some())
}
