//! What a marketplace requires of a number beyond what its carrier does.
//!
//! A [`Profile`] is data: each [`Fact`] says where it comes from, when that was read, and how well it is backed. The
//! profiles themselves are in [`profiles`](crate::profiles), one file each; rule packs add more.
//!
//! ```
//! use tracklint::{Lang, profile::Backing, profiles::ALIEXPRESS};
//!
//! let edit = ALIEXPRESS.edit.unwrap();
//! assert_eq!(edit.backing, Backing::Contested);
//! assert_eq!(edit.value.rule.get(Lang::Zh), "单号回填后不能修改");
//! ```

mod edit;
mod service;

pub use edit::EditRule;
pub use service::Shapes;
pub(crate) use service::is_domestic;

use crate::date::Date;
use crate::finding::{Code, Finding, Severity};
use crate::registry::aliexpress;
use crate::rule::{Carrier, Set};
use crate::text::Lang;

/// What is known about a marketplace, or any other place where numbers are submitted.
///
/// ```
/// use tracklint::{Lang, profile::Profile, profiles::ALIEXPRESS};
///
/// assert_eq!((ALIEXPRESS.label(Lang::En), ALIEXPRESS.label(Lang::Zh)), ("AliExpress", "速卖通"));
/// assert_eq!(ALIEXPRESS.service("菜鸟无忧物流-标准").unwrap().code, "CAINIAO_STANDARD");
/// const SHOP: Profile<'static> = Profile::new("my-shop", "My Shop");
/// assert!(SHOP.takes.is_none() && SHOP.service("菜鸟无忧物流-标准").is_none());
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Profile<'p> {
    /// Stable identifier in kebab case: `aliexpress`.
    pub id: &'p str,
    /// Name in English.
    pub name: &'p str,
    /// Name in Chinese, where one is in use.
    pub name_zh: Option<&'p str>,
    /// Other names that files use for it.
    pub aliases: &'p [&'p str],
    /// Which carriers it accepts.
    pub takes: Option<Fact<'p, Takes<'p>>>,
    /// Identifiers of carriers that it accepts and most sellers can use: carriers to suggest instead.
    pub alternatives: &'p [&'p str],
    /// Which characters a number may have.
    pub characters: Option<Fact<'p, Set>>,
    /// How many characters a number may have.
    pub longest: Option<Fact<'p, usize>>,
    /// Other fields of the order that the number may not repeat.
    pub distinct_from: &'p [Fact<'p, OrderField>],
    /// How many numbers one look-up or one call takes.
    pub batch: Option<Fact<'p, usize>>,
    /// For how many days after shipping it shows tracking events.
    pub window: Option<Fact<'p, i32>>,
    /// Whether a submitted number can be changed.
    pub edit: Option<Fact<'p, EditRule<'p>>>,
    /// Codes with a different severity here than elsewhere.
    pub weights: &'p [Weight],
    /// Other things that a seller should know.
    pub notes: &'p [Fact<'p, Words<'p>>],
}

/// Something that a marketplace says, or that is said about it.
///
/// ```
/// use tracklint::profile::{Backing, Fact};
///
/// let told = Fact::documented(50, "its help pages", "2026-03");
/// assert_eq!((told.value, told.source, told.date), (50, "its help pages", "2026-03"));
/// assert_eq!(told.backing, Backing::Documented);
/// assert_eq!(Fact::secondary(50, "a blog", "2026").backing, Backing::Secondary);
/// assert_eq!(Fact::contested(50, "two blogs", "2026").backing, Backing::Contested);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fact<'p, T> {
    /// What.
    pub value: T,
    /// Where it is written down.
    pub source: &'p str,
    /// When that was written or read: a year, a month or a day.
    pub date: &'p str,
    /// How well it is backed.
    pub backing: Backing,
}

impl<'p, T> Fact<'p, T> {
    /// The marketplace says so itself.
    pub const fn documented(value: T, source: &'p str, date: &'p str) -> Self {
        Self { value, source, date, backing: Backing::Documented }
    }

    /// Others say so.
    pub const fn secondary(value: T, source: &'p str, date: &'p str) -> Self {
        Self { value, source, date, backing: Backing::Secondary }
    }

    /// Sources contradict one another.
    pub const fn contested(value: T, source: &'p str, date: &'p str) -> Self {
        Self { value, source, date, backing: Backing::Contested }
    }
}

/// How well a fact is backed.
///
/// ```
/// use tracklint::{Lang, profile::Backing};
///
/// assert!(Backing::Documented < Backing::Contested, "the best backed first");
/// assert_eq!(Backing::Secondary.name(), "secondary");
/// assert_eq!(Backing::Secondary.label(Lang::Zh), "非官方来源");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Backing {
    /// The marketplace's own page or interface.
    Documented,
    /// A copy, a summary, somebody's experience.
    Secondary,
    /// Sources contradict one another.
    Contested,
}

impl Backing {
    /// As JSON spells it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Secondary => "secondary",
            Self::Contested => "contested",
        }
    }

    /// What a person calls it.
    pub const fn label(self, lang: Lang) -> &'static str {
        match self {
            Self::Documented => lang.pick("documented by the marketplace", "平台官方说明"),
            Self::Secondary => lang.pick("from secondary sources", "非官方来源"),
            Self::Contested => lang.pick("contested: sources contradict one another", "说法不一"),
        }
    }
}

/// Which carriers a marketplace accepts.
///
/// ```
/// use tracklint::{profile::Takes, profiles::{ALIEXPRESS, EBAY}};
///
/// assert_eq!(ALIEXPRESS.takes.unwrap().value, Takes::AliExpressServices);
/// assert!(EBAY.takes.is_none(), "its list is not on record");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Takes<'p> {
    /// These, by identifier.
    Listed(&'p [&'p str]),
    /// Those behind the services of `AliExpress`.
    AliExpressServices,
}

/// Another field of the order.
///
/// ```
/// use tracklint::{profile::OrderField, profiles::WALMART};
///
/// let other: Vec<_> = WALMART.distinct_from.iter().map(|fact| fact.value).collect();
/// assert_eq!(other, [OrderField::OrderId, OrderField::Reference]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum OrderField {
    /// The order's own number.
    OrderId,
    /// A purchase order or another reference.
    Reference,
}

/// A sentence in both languages.
///
/// ```
/// use tracklint::{Lang, profile::Words};
///
/// let words = Words { en: "within a day", zh: "24 小时内" };
/// assert_eq!((words.get(Lang::En), words.get(Lang::Zh)), ("within a day", "24 小时内"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words<'p> {
    /// English.
    pub en: &'p str,
    /// Chinese.
    pub zh: &'p str,
}

impl<'p> Words<'p> {
    /// The sentence in one language.
    pub const fn get(self, lang: Lang) -> &'p str {
        match lang {
            Lang::En => self.en,
            Lang::Zh => self.zh,
        }
    }
}

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

/// Whether a marketplace takes a carrier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Taken {
    Yes,
    No,
    /// No list is public.
    Open,
}

impl<'p> Profile<'p> {
    /// A marketplace about which only its names are known.
    pub const fn new(id: &'p str, name: &'p str) -> Self {
        Self {
            id,
            name,
            name_zh: None,
            aliases: &[],
            takes: None,
            alternatives: &[],
            characters: None,
            longest: None,
            distinct_from: &[],
            batch: None,
            window: None,
            edit: None,
            weights: &[],
            notes: &[],
        }
    }

    /// Its name in the language of the reader.
    pub fn label(&self, lang: Lang) -> &'p str {
        match lang {
            Lang::Zh => self.name_zh.unwrap_or(self.name),
            Lang::En => self.name,
        }
    }

    /// `numbers` in chunks that one look-up or one call takes; in one chunk if there is no limit.
    ///
    /// ```
    /// use tracklint::profiles::ALIEXPRESS;
    ///
    /// let numbers = vec!["LP00492755414105"; 120];
    /// let sizes: Vec<usize> = ALIEXPRESS.batches(&numbers).map(<[_]>::len).collect();
    /// assert_eq!(sizes, [50, 50, 20]);
    /// ```
    pub fn batches<'n, T>(&self, numbers: &'n [T]) -> core::slice::Chunks<'n, T> {
        let limit = self.batch.map_or(numbers.len(), |fact| fact.value);
        numbers.chunks(limit.max(1))
    }

    /// The severity of a code here on a day; without a day, by the latest rule on record. `None` if the marketplace has
    /// none of its own.
    ///
    /// ```
    /// use tracklint::{Code, Severity, profiles::AMAZON};
    ///
    /// let on = |day: &str| AMAZON.severity(Code::CarrierMismatch, day.parse().ok());
    /// assert_eq!(on("2021-05-15"), Some(Severity::Warning));
    /// assert_eq!(on("2021-07-07"), Some(Severity::Error));
    /// ```
    pub fn severity(&self, code: Code, on: Option<Date>) -> Option<Severity> {
        severity(self.weights, code, on)
    }

    /// Gives a finding its weight here. What was softened because the attribution is weak stays soft.
    pub(crate) fn weigh(&self, finding: &mut Finding, on: Option<Date>) {
        if finding.severity == finding.code.severity() {
            finding.severity = self.severity(finding.code, on).unwrap_or(finding.severity);
        }
    }

    /// The service that goes by `name` here.
    pub fn service(&self, name: &str) -> Option<&'static aliexpress::Service> {
        match self.takes?.value {
            Takes::AliExpressServices => aliexpress::service(name),
            Takes::Listed(_) => None,
        }
    }

    pub(crate) fn takes(&self, carrier: &Carrier) -> Taken {
        let listed = match self.takes.map(|fact| fact.value) {
            None => return Taken::Open,
            Some(Takes::Listed(ids)) => ids.contains(&carrier.id),
            Some(Takes::AliExpressServices) => service::connected(carrier),
        };
        if listed { Taken::Yes } else { Taken::No }
    }
}

#[cfg(test)]
mod tests;
