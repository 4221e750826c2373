//! Why a rule is believed, and how far it is trusted.

/// Why we believe a format: where it is written down, and when we looked.
///
/// Each variant holds places to look (`owner/repo:path`, a document, an address) and the month in which they were read.
///
/// ```
/// use tracklint::{format, rule::Evidence};
///
/// const SEEN: Evidence = Evidence::Observed(&["owner/repo:numbers.csv"], "2026-11");
/// assert_eq!((SEEN.name(), SEEN.sources(), SEEN.date()), ("observed", &["owner/repo:numbers.csv"][..], "2026-11"));
/// assert!(matches!(format("s10").unwrap().evidence, Evidence::Standard(..)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Evidence {
    /// A published standard (UPU, GS1, IATA, ISO, USPS publications).
    Standard(&'static [&'static str], &'static str),
    /// A document or page of the carrier itself.
    CarrierDoc(&'static [&'static str], &'static str),
    /// Public source code or data that others rely on.
    OpenSource(&'static [&'static str], &'static str),
    /// Seen in numbers, written down nowhere. Such a rule may warn, never condemn.
    Observed(&'static [&'static str], &'static str),
}

impl Evidence {
    /// The kind of evidence in kebab case: `standard`, `carrier-doc`, `open-source` or `observed`.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Standard(..) => "standard",
            Self::CarrierDoc(..) => "carrier-doc",
            Self::OpenSource(..) => "open-source",
            Self::Observed(..) => "observed",
        }
    }

    /// Where to look.
    pub const fn sources(&self) -> &'static [&'static str] {
        match self {
            Self::Standard(s, _) | Self::CarrierDoc(s, _) | Self::OpenSource(s, _) | Self::Observed(s, _) => s,
        }
    }

    /// How many witnesses stand behind it: of `owner/repo:path` the repository is one, of an address all.
    pub(crate) fn witnesses(&self) -> usize {
        let witness = |place: &'static str| match place.split_once(':') {
            Some((repository, path)) if !path.starts_with("//") => repository,
            _ => place,
        };
        let places = self.sources();
        let is_new = |at: &usize| !places[..*at].iter().any(|place| witness(place) == witness(places[*at]));
        (0..places.len()).filter(is_new).count()
    }

    /// The month in which the sources were read, as `2026-11`.
    pub const fn date(&self) -> &'static str {
        match self {
            Self::Standard(_, d) | Self::CarrierDoc(_, d) | Self::OpenSource(_, d) | Self::Observed(_, d) => d,
        }
    }
}

/// How far a format takes part in an answer.
///
/// ```
/// use tracklint::{CARRIERS, diagnose, rule::Standing};
///
/// let formats = CARRIERS.iter().flat_map(|carrier| carrier.formats);
/// let mut declared_only = formats.filter(|format| format.standing == Standing::DeclaredOnly);
/// let unseen = |number: &str, format| diagnose(number).matches().iter().all(|found| found.format != format);
/// assert!(declared_only.all(|format| format.valid.iter().all(|number| unseen(number, format))));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum Standing {
    /// Takes part in every answer.
    #[default]
    Stable,
    /// Too little is known yet: takes part only when its carrier is declared.
    Preview,
    /// So free that nearly anything fits (`[0-9A-Z]{7,20}`): never a match unless its carrier is declared.
    DeclaredOnly,
}
