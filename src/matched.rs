//! A format that fits a number, with its proof and confidence.

mod decoded;
mod fits;
mod inside;

pub use decoded::Decoded;
pub(crate) use fits::Fits;
pub(crate) use inside::{carried, is_certain};

use crate::matcher::Fit;
use crate::rule::{Carrier, Format, Role};

/// A format that fits, with its proof and confidence.
///
/// ```
/// use tracklint::{Proof, diagnose, rule::Role};
///
/// let ups = diagnose("1Z999AA10123456784").matches()[0];
/// assert_eq!((ups.carrier.id, ups.format.id), ("ups", "ups-1z"));
/// assert_eq!((ups.proof, ups.role), (Proof::CheckDigit, Role::Issuer));
/// // One in ten rows of twelve digits has the check digit of FedEx, so that others stay in question.
/// assert!(diagnose("986578788855").matches()[0].confidence < 0.9 && ups.confidence > 0.99);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Match {
    /// The carrier.
    pub carrier: &'static Carrier,
    /// The kind of number.
    pub format: &'static Format,
    /// Whose number it is.
    pub role: Role,
    /// What proves it.
    pub proof: Proof,
    /// The probability that the number is of this kind, between 0 and 1; all matches and "no tracking number at all"
    /// together make 1.
    pub confidence: f64,
}

/// Whose number it is, and by what: the first of the matches, before the others are weighed against it.
///
/// ```
/// use tracklint::{Attribution, Proof, classify, diagnose};
///
/// let found = classify("lx 473124735 cn").unwrap();
/// assert_eq!((found.carrier.id, found.proof), ("china-post", Proof::CheckDigit));
/// assert_eq!(diagnose("LX473124735CN").best().map(Attribution::from), Some(found));
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Attribution {
    /// The carrier.
    pub carrier: &'static Carrier,
    /// The kind of number.
    pub format: &'static Format,
    /// What proves it.
    pub proof: Proof,
}

impl From<Match> for Attribution {
    fn from(found: Match) -> Self {
        Self { carrier: found.carrier, format: found.format, proof: found.proof }
    }
}

/// What proves a match. Ordered as the variants stand, the strongest first: the strongest is the least, and `min` picks
/// it.
///
/// ```
/// use tracklint::Proof;
///
/// assert!(Proof::CheckDigit < Proof::Shape);
/// assert_eq!(Proof::CheckDigit.to_string(), "check-digit");
/// assert_eq!(Proof::ALL.map(Proof::name), ["check-digit", "registry", "prefix", "shape"]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Proof {
    /// The check digit agrees: one string in ten does that by chance, one in 36 for a check character.
    CheckDigit,
    /// A code inside the number is in the table of its publisher.
    Registry,
    /// Letters or digits that hardly any other kind of number begins or ends with.
    Prefix,
    /// Length and kinds of character only.
    Shape,
}

impl Proof {
    /// Every proof, the strongest first.
    pub const ALL: [Self; 4] = [Self::CheckDigit, Self::Registry, Self::Prefix, Self::Shape];

    /// As JSON spells it: `check-digit`, `registry`, `prefix`, `shape`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::CheckDigit => "check-digit",
            Self::Registry => "registry",
            Self::Prefix => "prefix",
            Self::Shape => "shape",
        }
    }
}

impl From<Fit> for Attribution {
    fn from(fit: Fit) -> Self {
        let proof = match (fit.check, fit.code) {
            (Some(true), _) => Proof::CheckDigit,
            (_, Some(true)) => Proof::Registry,
            _ if fit.is_distinctive() => Proof::Prefix,
            _ => Proof::Shape,
        };
        Self { carrier: fit.format.carrier(), format: fit.format.format(), proof }
    }
}
