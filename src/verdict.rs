//! The nine things that can be said of a number.

use crate::finding::Severity;

/// What can be said of a number, as a whole. There are these nine and no more, so a `match` needs no arm for others; they
/// have no order, and [`severity`](Self::severity) tells how bad each is.
///
/// ```
/// use tracklint::{Severity, Verdict, diagnose};
///
/// let verdict = diagnose("rb 123456785 gb").verdict();
/// assert_eq!(verdict.to_string(), "fixable");
/// assert_eq!("fixable".parse(), Ok(verdict));
/// let severities = Verdict::ALL.map(|verdict| (verdict.name(), verdict.severity()));
/// assert_eq!(severities[2], ("fixable", Some(Severity::Warning)));
/// assert!(Verdict::Plausible.is_ok() && !Verdict::Unknown.is_ok());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
pub enum Verdict {
    /// Spelled canonically and proven: the declared carrier's check or registry agrees, or what the number itself
    /// proves is so strong that hardly any other string passes.
    Valid,
    /// Spelled canonically and a format fits, but the proof is weak: every candidate is ranked.
    Plausible,
    /// After value-preserving edits only, it is valid or plausible.
    Fixable,
    /// Well formed, but not for the declared carrier or marketplace.
    Mismatch,
    /// Near a format: a check fails or characters are wrong. Candidates are listed, a person decides.
    Suspect,
    /// Information was lost: rounded, truncated, masked.
    Ruined,
    /// Empty, placeholder, spreadsheet error, a documentation sample that its check digit refuses.
    Missing,
    /// Another kind of identifier: order number, phone, article number, date…
    Foreign,
    /// Nothing known fits: it may still be the number of a carrier that is not known here.
    Unknown,
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Self; 9] = [
        Self::Valid,
        Self::Plausible,
        Self::Fixable,
        Self::Mismatch,
        Self::Suspect,
        Self::Ruined,
        Self::Missing,
        Self::Foreign,
        Self::Unknown,
    ];

    /// As JSON spells it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::Plausible => "plausible",
            Self::Fixable => "fixable",
            Self::Mismatch => "mismatch",
            Self::Suspect => "suspect",
            Self::Ruined => "ruined",
            Self::Missing => "missing",
            Self::Foreign => "foreign",
            Self::Unknown => "unknown",
        }
    }

    /// `None` for what can be submitted as it is.
    pub const fn severity(self) -> Option<Severity> {
        match self {
            Self::Valid | Self::Plausible => None,
            Self::Fixable | Self::Unknown => Some(Severity::Warning),
            Self::Mismatch | Self::Suspect | Self::Ruined | Self::Missing | Self::Foreign => Some(Severity::Error),
        }
    }

    /// Whether the number can be submitted as it is.
    pub const fn is_ok(self) -> bool {
        self.severity().is_none()
    }

    /// Whether the number can be submitted, as it is or as [`Diagnosis::canonical`](crate::Diagnosis::canonical) spells
    /// it: valid, plausible or fixable. [`classify`](crate::classify) answers exactly then.
    ///
    /// ```
    /// use tracklint::diagnose;
    ///
    /// assert!(diagnose("RB123456785GB").verdict().is_acceptable());
    /// assert!(diagnose("rb 123456785 gb").verdict().is_acceptable());
    /// assert!(!diagnose("RB123456784GB").verdict().is_acceptable());
    /// ```
    pub const fn is_acceptable(self) -> bool {
        matches!(self, Self::Valid | Self::Plausible | Self::Fixable)
    }
}
