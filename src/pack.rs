//! Rule packs: a user's own carriers, formats, marketplaces and severities, as TOML or JSON.
//!
//! ```
//! use tracklint::{Diagnoser, Verdict, pack::Pack};
//!
//! let pack = Pack::from_toml(r#"
//!     [[carriers]]
//!     id = "my-line"
//!     name = "My Line"
//!     name_zh = "自营专线"
//!
//!     [[carriers.formats]]
//!     id = "my-line-a"
//!     shape = "'MYL' n9 check"
//!     check = "luhn"
//!     valid = ["MYL4992739872"]
//!     invalid = ["MYL4992739873", "MYL49927398"]
//!
//!     [[profiles]]
//!     id = "my-shop"
//!     base = "aliexpress"
//!     batch = 25
//!     severities = { inner-space = "error" }
//! "#)?;
//!
//! let desk = pack.diagnoser(Diagnoser::new());
//! assert_eq!(desk.diagnose("MYL4992739872").diagnosis().verdict(), Verdict::Valid);
//! assert_eq!(desk.diagnose("myl 4992 739872").diagnosis().canonical(), Some("MYL4992739872"));
//! assert_eq!(pack.profile("my-shop").unwrap().batch.unwrap().value, 25);
//! # Ok::<(), tracklint::pack::PackError>(())
//! ```
//!
//! A shape is written part by part: `'ABC'` stands for itself, `n9` for nine digits, `a2` for two uppercase letters,
//! `c4` for four of either, `n8-10` for eight to ten, `[0..6]2` for two characters of a set, and `check` for the check
//! character, whose rule is one of [`Check::PLAIN`](crate::check::Check::PLAIN) by name. A `regex` can be used instead;
//! it must match the whole number, its group `check` is the check character and must match exactly one character, its
//! other named groups are what [`PackFormat::fields`] shows, and it runs in linear time and bounded memory whatever it
//! is. All samples are proved when the pack is read.

mod build;
mod diagnoser;
mod diagnosis;
mod error;
mod format;
mod sample;
#[cfg(feature = "scan")]
mod scan;
mod shape;
mod source;

pub use diagnoser::PackDiagnoser;
pub use diagnosis::{PackDiagnosis, PackMatch};
pub use error::{PackError, PackFault};
pub use format::{PackField, PackFit, PackFormat};
#[cfg(feature = "scan")]
pub use scan::{Found, PackSighting};

use crate::date::Date;
use crate::diagnoser::Diagnoser;
use crate::finding::{Code, Severity};
use crate::fold::fold;
use crate::profile::{Fact, Profile, Takes, Weight, severity};
use crate::rule::Set;

/// A user's own rules, read and proved.
///
/// ```
/// use tracklint::{Code, Diagnoser, Severity, Verdict, pack::Pack};
///
/// let pack = Pack::from_toml(r#"
///     severities = { C301 = "warning" }
///     carriers = [{ id = "my-line", name = "My Line", name_zh = "自营线", formats = [{ id = "a", shape = "'MYL' n9" }] }]
///     profiles = [{ id = "my-shop", base = "aliexpress" }]
/// "#)?;
/// assert_eq!(pack.carriers()[0].id, "my-line");
/// assert_eq!(pack.carrier("自营线").map(|carrier| carrier.id.as_str()), Some("my-line"));
/// assert_eq!(pack.profiles().collect::<Vec<_>>(), ["my-shop"]);
/// assert_eq!(pack.profile("my-shop").unwrap().batch.unwrap().value, 50, "as its base has it");
/// assert_eq!(pack.severity(Code::CheckDigitMismatch, None), Some(Severity::Warning));
/// let d = pack.diagnoser(Diagnoser::new());
/// assert_eq!(d.diagnose("myl 499273987").diagnosis().verdict(), Verdict::Fixable);
/// # Ok::<(), tracklint::pack::PackError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Pack {
    carriers: Vec<PackCarrier>,
    profiles: Vec<PackProfile>,
    weights: Vec<Weight>,
}

/// A carrier of a rule pack.
///
/// ```
/// use tracklint::pack::Pack;
///
/// let pack = Pack::from_toml(
///     "[[carriers]]\nid = \"my-line\"\nname = \"My Line\"\ntracking_url = \"https://track.example/{number}\"",
/// )?;
/// let carrier = pack.carrier("MY LINE").unwrap();
/// assert_eq!(carrier.url("MYL499273987").unwrap(), "https://track.example/MYL499273987");
/// # Ok::<(), tracklint::pack::PackError>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PackCarrier {
    /// Its identifier, which must not be in the catalogue.
    pub id: String,
    /// Its name in English.
    pub name: String,
    /// Its name in Chinese.
    pub name_zh: Option<String>,
    /// Other names.
    pub aliases: Vec<String>,
    /// Its country, ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// Its tracking page, with `{number}` in place of the number.
    pub tracking_url: Option<String>,
    /// Its kinds of number.
    pub formats: Vec<PackFormat>,
}

impl PackCarrier {
    /// The address where a number of this carrier is tracked; `None` if there is no public page.
    pub fn url(&self, number: &str) -> Option<String> {
        self.tracking_url.as_ref().map(|url| url.replace("{number}", number))
    }
}

/// A marketplace of a rule pack, and the one that it is based on.
#[derive(Clone, Debug)]
struct PackProfile {
    id: String,
    name: String,
    name_zh: Option<String>,
    aliases: Vec<String>,
    base: Profile<'static>,
    carriers: Option<Vec<&'static str>>,
    characters: Option<Set>,
    longest: Option<usize>,
    batch: Option<usize>,
    window: Option<i32>,
    /// Its own ones first, then those of the pack and of its base.
    weights: Vec<Weight>,
    /// How many are its own.
    own_count: usize,
}

impl Pack {
    /// Reads a rule pack written in TOML.
    ///
    /// # Errors
    /// If it is not valid TOML, if a key or value does not belong there, or if a sample does not behave as listed.
    pub fn from_toml(text: &str) -> Result<Self, PackError> {
        build::pack(toml::from_str(text).map_err(|error| PackError::in_toml(text, &error))?)
    }

    /// Reads a rule pack written in JSON, with the same keys.
    ///
    /// ```
    /// use tracklint::pack::Pack;
    ///
    /// let pack = Pack::from_json(r#"{ "carriers": [{ "id": "my-line", "name": "My Line" }] }"#)?;
    /// assert_eq!(pack.carriers()[0].name, "My Line");
    /// let error = Pack::from_json(r#"{ "carrier": [] }"#).unwrap_err();
    /// assert!(error.to_string().contains("unknown field `carrier`"));
    /// # Ok::<(), tracklint::pack::PackError>(())
    /// ```
    ///
    /// # Errors
    /// As [`from_toml`](Self::from_toml).
    pub fn from_json(text: &str) -> Result<Self, PackError> {
        build::pack(serde_json::from_str(text).map_err(|error| PackError::in_json(&error))?)
    }

    /// Both packs as one. Where both set a severity, the other's counts.
    ///
    /// ```
    /// use tracklint::pack::Pack;
    ///
    /// let line = |id: &str| format!("[[carriers]]\nid = \"{id}\"\nname = \"Line\"");
    /// let both = Pack::from_toml(&line("a"))?.join(Pack::from_toml(&line("b"))?)?;
    /// assert_eq!(both.carriers().len(), 2);
    /// let error = both.join(Pack::from_toml(&line("a"))?).unwrap_err();
    /// assert_eq!(error.to_string(), "carriers[0].id: `a` already exists");
    /// # Ok::<(), tracklint::pack::PackError>(())
    /// ```
    ///
    /// # Errors
    /// If the other has a carrier, a format or a profile with an identifier of this one.
    pub fn join(mut self, other: Self) -> Result<Self, PackError> {
        let taken = |key: String, id: &str| PackError::Value { key, fault: PackFault::Taken(id.to_owned()) };
        for (i, carrier) in other.carriers.iter().enumerate() {
            if self.carriers.iter().any(|own| own.id == carrier.id) {
                return Err(taken(format!("carriers[{i}].id"), &carrier.id));
            }
            for (k, format) in carrier.formats.iter().enumerate() {
                if self.carriers.iter().flat_map(|own| &own.formats).any(|own| own.id == format.id) {
                    return Err(taken(format!("carriers[{i}].formats[{k}].id"), &format.id));
                }
            }
        }
        for (i, profile) in other.profiles.iter().enumerate() {
            if self.profiles.iter().any(|own| own.id == profile.id) {
                return Err(taken(format!("profiles[{i}].id"), &profile.id));
            }
        }
        self.weights.retain(|own| other.weights.iter().all(|weight| weight.code != own.code));
        self.carriers.extend(other.carriers);
        self.profiles.extend(other.profiles);
        self.weights.extend(other.weights);
        Ok(self)
    }

    /// Its carriers.
    pub fn carriers(&self) -> &[PackCarrier] {
        &self.carriers
    }

    /// The carrier called `name`: identifier, name or alias. Case, spaces and punctuation are ignored.
    pub fn carrier(&self, name: &str) -> Option<&PackCarrier> {
        let by_id = self.carriers.iter().find(|carrier| carrier.id == name);
        let by_name = || {
            self.carriers.iter().find(|carrier| {
                let sure = [&carrier.id, &carrier.name].into_iter().chain(&carrier.name_zh);
                sure.chain(&carrier.aliases).any(|known| same(known, name))
            })
        };
        by_id.or_else(by_name)
    }

    /// The identifiers of its profiles.
    pub fn profiles(&self) -> impl Iterator<Item = &str> {
        self.profiles.iter().map(|profile| profile.id.as_str())
    }

    /// The profile called `name`.
    pub fn profile(&self, name: &str) -> Option<Profile<'_>> {
        self.own_profile(name).map(PackProfile::view)
    }

    fn own_profile(&self, name: &str) -> Option<&PackProfile> {
        let by_id = self.profiles.iter().find(|profile| profile.id == name);
        let by_name = || {
            self.profiles.iter().find(|profile| {
                let sure = [&profile.id, &profile.name].into_iter().chain(&profile.name_zh);
                sure.chain(&profile.aliases).any(|known| same(known, name))
            })
        };
        by_id.or_else(by_name)
    }

    /// A diagnoser that knows this pack besides the catalogue.
    pub fn diagnoser(&self, diagnoser: Diagnoser) -> PackDiagnoser<'_> {
        PackDiagnoser::new(self, diagnoser)
    }

    /// The severity of a code on a day wherever this pack is in use; without a day, by the pack's latest rule. `None`
    /// if the pack does not set it.
    pub fn severity(&self, code: Code, on: Option<Date>) -> Option<Severity> {
        severity(&self.weights, code, on)
    }
}

impl PackProfile {
    fn own_weights(&self) -> &[Weight] {
        &self.weights[..self.own_count]
    }

    fn view(&self) -> Profile<'_> {
        const SOURCE: &str = "rule pack";
        fn own<T>(value: Option<T>, base: Option<Fact<'_, T>>) -> Option<Fact<'_, T>> {
            value.map(|value| Fact::documented(value, SOURCE, "")).or(base)
        }
        let base = self.base;
        Profile {
            name_zh: self.name_zh.as_deref(),
            takes: own(self.carriers.as_deref().map(Takes::Listed), base.takes),
            alternatives: self.carriers.as_deref().unwrap_or(base.alternatives),
            characters: own(self.characters, base.characters),
            longest: own(self.longest, base.longest),
            batch: own(self.batch, base.batch),
            window: own(self.window, base.window),
            weights: &self.weights,
            distinct_from: base.distinct_from,
            edit: base.edit,
            notes: base.notes,
            ..Profile::new(&self.id, &self.name)
        }
    }
}

/// Whether two names are the same but for case and signs.
fn same(a: &str, b: &str) -> bool {
    fold(a).next().is_some() && fold(a).eq(fold(b))
}

#[cfg(test)]
mod tests;
