//! How much a code weighs on one marketplace, and from which day on.

use crate::date::Date;
use crate::finding::{Code, Severity};

/// The severity of a code on one marketplace.
///
/// ```
/// use tracklint::{Code, Severity, profile::{Profile, Weight}};
///
/// let (code, from) = (Code::Lowercase, Some("2026-01-01".parse()?));
/// let mut shop = Profile::new("my-shop", "My Shop");
/// let weights = [Weight { code, severity: Severity::Error, from }];
/// shop.weights = &weights;
/// let on = |day: &str| shop.severity(code, day.parse().ok());
/// assert_eq!((on("2025-12-31"), on("2026-01-01")), (None, Some(Severity::Error)));
/// # Ok::<(), tracklint::InvalidDate>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weight {
    /// The code.
    pub code: Code,
    /// Its severity there.
    pub severity: Severity,
    /// From which day on; always when there is none.
    pub from: Option<Date>,
}

/// How much a code weighs on a day; without a day, by the latest rule.
pub(crate) fn severity(weights: &[Weight], code: Code, on: Option<Date>) -> Option<Severity> {
    let holds = |weight: &&Weight| match (weight.from, on) {
        (Some(from), Some(on)) => from <= on,
        _ => true,
    };
    let own = weights.iter().filter(|weight| weight.code == code);
    own.filter(holds).max_by_key(|weight| weight.from).map(|weight| weight.severity)
}
