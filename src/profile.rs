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
mod fact;
mod service;
mod weight;

pub use edit::EditRule;
pub use fact::{Backing, Fact, Words};
pub use service::Shapes;
pub(crate) use service::is_domestic;
pub use weight::Weight;
pub(crate) use weight::severity;

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
