//! What can be done about it: numbers that may have been meant, edits that produce one, and how sure they are.

use alloc::string::String;
use alloc::vec::Vec;

use super::Span;
use crate::rule::Carrier;

/// How sure a repair is. Ordered, with a guess as the lowest, so that callers can filter with `>=`.
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
    /// Anything else: only shown, never applied automatically. Overwriting a check digit is at most this.
    Guess,
    /// One number was meant, as far as can be told: exactly one completion fits at a known place, or the words and
    /// symbols around it leave hardly any other reading. Compare it with the label.
    Likely,
    /// The same number, spelled canonically, and there is exactly one reading.
    Safe,
}

impl Applicability {
    /// Every applicability, the least certain first.
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

/// One replacement in the raw input.
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

/// Edits that turn the raw input into a canonical number. They do not overlap and are in the order of the text.
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
    /// The probability that it is the true one, between 0 and 1, among all numbers that may have been meant; unlisted
    /// ones have the rest. If a cell holds several numbers, or one inside another, each has its own: how certain it is
    /// that it is there, not that it is the parcel's. So only those of a single number sum to 1 at most.
    pub probability: f64,
}

impl Repair {
    /// Whether it is likely at least, and so more than a guess.
    pub(crate) fn is_likely(&self) -> bool {
        self.applicability >= Applicability::Likely
    }
}
