//! What may be done about it: numbers that may have been meant, edits that put one in place, and how sure they are.

use alloc::string::String;
use alloc::vec::Vec;

use super::Span;
use crate::rule::Carrier;

/// How sure a repair is. Ordered by sureness, a guess first and the least, so that callers can filter with `>=`.
///
/// ```
/// use tracklint::Applicability;
///
/// let d = tracklint::diagnose("RB12345678SGB");
/// assert!(d.repairs().iter().any(|repair| repair.applicability >= Applicability::Likely));
/// assert_eq!(Applicability::Likely.to_string(), "likely");
/// assert_eq!(Applicability::ALL.map(Applicability::name), ["guess", "likely", "safe"]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
pub enum Applicability {
    /// Anything else: shown only, never applied by a machine. Writing a new check digit over an old one is at most this.
    Guess,
    /// One number is what was meant, as far as can be told: exactly one completion fits at a known place, or words and signs
    /// around it leave hardly another reading. Compare it with the label.
    Likely,
    /// The same number, spelled canonically, and there is exactly one reading.
    Safe,
}

impl Applicability {
    /// Every applicability, the least sure first.
    pub const ALL: [Self; 3] = [Self::Guess, Self::Likely, Self::Safe];

    /// As JSON spells it: `guess`, `likely`, `safe`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Guess => "guess",
            Self::Likely => "likely",
            Self::Safe => "safe",
        }
    }
}

/// One replacement on the raw input.
///
/// ```
/// let d = tracklint::diagnose("RB 123456785 gb");
/// let edits: Vec<_> = d.fix().unwrap().edits.iter().map(|e| (e.span.of(d.input()), e.replacement.as_str())).collect();
/// assert_eq!(edits, [(" ", ""), (" gb", "GB")]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Edit {
    /// What to replace.
    pub span: Span,
    /// What to put there; empty to delete.
    pub replacement: String,
}

/// Edits that turn the raw input into a canonical number. They do not overlap and stand in the order of the text.
///
/// ```
/// use tracklint::{Applicability, diagnose};
///
/// assert_eq!(diagnose("RB12345678SGB").fix().unwrap().applicability, Applicability::Likely);
/// assert_eq!(diagnose("RB123456784GB").fix(), None, "another check digit is a guess");
/// ```
#[must_use]
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fix {
    /// The edits.
    pub edits: Vec<Edit>,
    /// How sure they are.
    pub applicability: Applicability,
}

impl Fix {
    /// The input with all edits applied.
    ///
    /// ```
    /// let d = tracklint::diagnose("rb 123456785 gb");
    /// assert_eq!(d.fix().unwrap().apply("rb 123456785 gb"), "RB123456785GB");
    /// ```
    pub fn apply(&self, input: &str) -> String {
        let mut out = String::with_capacity(input.len());
        let mut at = 0;
        for edit in &self.edits {
            out.push_str(Span::new(at, edit.span.start).of(input));
            out.push_str(&edit.replacement);
            at = edit.span.end;
        }
        out.push_str(Span::new(at, input.len()).of(input));
        out
    }
}

/// A number that may have been meant.
///
/// ```
/// let d = tracklint::diagnose("RB12345678SGB");
/// let first = &d.repairs()[0];
/// assert_eq!((first.number.as_str(), first.carrier.id), ("RB123456785GB", "royal-mail"));
/// assert!(first.probability > 0.9 && d.repairs().iter().all(|other| other.probability <= first.probability));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Repair {
    /// The number, in canonical spelling.
    pub number: String,
    /// The carrier whose number it would be.
    pub carrier: &'static Carrier,
    /// How sure it is.
    pub applicability: Applicability,
    /// The probability that it is the true one, between 0 and 1, among all numbers that may have been meant; what is not
    /// listed has the rest. Where a cell holds several numbers, each of them stands for itself and has 1: it is sure that
    /// it stands there, not that it is the parcel's.
    pub probability: f64,
}
