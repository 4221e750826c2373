//! The catalogue as data, for tools in other languages: `rules.json` is exactly this, and `schema/rules.json` describes
//! it.
//!
//! ```
//! let json = serde_json::to_value(tracklint::rules::Rules::all()).unwrap();
//! let ups = json["carriers"].as_array().unwrap().iter().find(|c| c["id"] == "ups").unwrap();
//! assert_eq!(ups["formats"][0]["pattern"], "^1Z[0-9A-Z]{8}[0-9]{8}$");
//! ```

mod check;
mod part;

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use crate::carriers::CARRIERS;
use crate::rule::{Carrier, Domain, Evidence, Fault, Format, Inner, Kind, Role, Standing};
use check::CheckRules;
use part::PartRules;

/// Some carriers with all their formats.
///
/// ```
/// let some = tracklint::rules::Rules::of(&[tracklint::carrier("airmee").unwrap()]);
/// let json = serde_json::to_value(some).unwrap();
/// assert_eq!((json["carriers"][0]["id"].as_str(), json["carriers"].as_array().unwrap().len()), (Some("airmee"), 1));
/// let all = serde_json::to_value(tracklint::rules::Rules::all()).unwrap();
/// assert_eq!(all["carriers"].as_array().unwrap().len(), tracklint::CARRIERS.len());
/// ```
#[derive(Clone, Debug, Serialize)]
pub struct Rules {
    carriers: Vec<CarrierRules>,
}

impl Rules {
    /// The whole catalogue.
    pub fn all() -> Self {
        Self::of(CARRIERS)
    }

    /// These carriers.
    pub fn of(carriers: &[&'static Carrier]) -> Self {
        Self { carriers: carriers.iter().map(|carrier| CarrierRules::of(carrier)).collect() }
    }
}

#[derive(Clone, Debug, Serialize)]
struct CarrierRules {
    id: &'static str,
    name: &'static str,
    name_zh: Option<&'static str>,
    country: Option<&'static str>,
    abroad: &'static [&'static str],
    kind: Kind,
    tracking_url: Option<&'static str>,
    aliases: &'static [&'static str],
    aftership: Option<&'static str>,
    seventeentrack: Option<u32>,
    formats: Vec<FormatRules>,
}

impl CarrierRules {
    fn of(carrier: &'static Carrier) -> Self {
        // Without `..`, so that nothing new is left out.
        let Carrier {
            id,
            name,
            name_zh,
            country,
            abroad,
            kind,
            tracking_url,
            aliases,
            aftership,
            seventeentrack,
            formats,
        } = *carrier;
        let formats = formats.iter().map(FormatRules::of).collect();
        Self { id, name, name_zh, country, abroad, kind, tracking_url, aliases, aftership, seventeentrack, formats }
    }
}

#[derive(Clone, Debug, Serialize)]
struct FormatRules {
    id: &'static str,
    name: &'static str,
    pattern: String,
    lengths: Vec<usize>,
    parts: Vec<PartRules>,
    check: Option<CheckRules>,
    domain: Option<DomainRules>,
    evidence: EvidenceRules,
    standing: Standing,
    role: Role,
    grouping: &'static [u8],
    inner: Option<InnerRules>,
    valid: &'static [&'static str],
    invalid: Vec<Refused>,
    note: Option<&'static str>,
}

impl FormatRules {
    /// The longest number that a shape can have.
    const LONGEST_NUMBER: usize = 63;

    fn of(format: &'static Format) -> Self {
        let mut lengths: Vec<usize> = format.rows(Self::LONGEST_NUMBER).iter().map(|row| row.sets.len()).collect();
        lengths.sort_unstable();
        lengths.dedup();
        let check = CheckRules::of(format.check);
        Self {
            id: format.id,
            name: format.name,
            pattern: format.pattern(),
            lengths,
            parts: part::all(format.shape),
            domain: check.as_ref().map(|_| format.domain.into()),
            check,
            evidence: EvidenceRules::of(&format.evidence),
            standing: format.standing,
            role: format.role,
            grouping: format.grouping,
            inner: format.inner.map(InnerRules::from),
            valid: format.valid,
            invalid: format.invalid.iter().map(|&(number, fault)| Refused { number, fault }).collect(),
            note: (!format.note.is_empty()).then_some(format.note),
        }
    }
}

/// Which characters in front of the check character enter the check.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
enum DomainRules {
    From(u8),
    Last(u8),
}

impl From<Domain> for DomainRules {
    fn from(domain: Domain) -> Self {
        match domain {
            Domain::From(n) => Self::From(n),
            Domain::Last(n) => Self::Last(n),
        }
    }
}

#[derive(Clone, Copy, Debug, Serialize)]
struct EvidenceRules {
    kind: &'static str,
    sources: &'static [&'static str],
    date: &'static str,
}

impl EvidenceRules {
    const fn of(evidence: &Evidence) -> Self {
        Self { kind: evidence.name(), sources: evidence.sources(), date: evidence.date() }
    }
}

#[derive(Clone, Copy, Debug, Serialize)]
struct InnerRules {
    after: u8,
    len: u8,
    min: u8,
    certain: bool,
}

impl From<Inner> for InnerRules {
    fn from(Inner { after, len, min, certain }: Inner) -> Self {
        Self { after, len, min, certain }
    }
}

/// A sample that is wrong, and why.
#[derive(Clone, Copy, Debug, Serialize)]
struct Refused {
    number: &'static str,
    fault: Fault,
}
