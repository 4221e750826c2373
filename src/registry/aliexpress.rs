//! Services that `AliExpress` offers its sellers, and the carriers behind them.
//!
//! An order export names the service (`CAINIAO_STANDARD`, `AliExpress 无忧物流-标准`), not the carrier; this table leads
//! from the one to the other.
//!
//! ```
//! use tracklint::registry::aliexpress::{Class, service};
//!
//! let standard = service("AliExpress 无忧物流-标准").unwrap();
//! assert_eq!((standard.carrier, standard.class), (Some("cainiao"), Some(Class::Standard)));
//! ```

use super::aliexpress_services::TABLE;

/// What a service promises.
///
/// ```
/// use tracklint::registry::aliexpress::{Class, service};
///
/// assert_eq!(service("CAINIAO_PREMIUM").unwrap().class, Some(Class::Express));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Class {
    /// Cheap and partly tracked.
    Economy,
    /// Tracked to the door.
    Standard,
    /// Fast.
    Express,
}

/// A service as `AliExpress` lists it.
///
/// ```
/// use tracklint::registry::aliexpress::service;
///
/// let registered = service("中国邮政挂号小包").unwrap();
/// assert_eq!((registered.code, registered.carrier), ("CPAM", Some("china-post")));
/// assert_eq!(service("Seller's Shipping Method").unwrap().carrier, None, "the seller chooses");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Service {
    /// The code of the API: `CAINIAO_STANDARD`.
    pub code: &'static str,
    /// The English name, where one is on record.
    pub name: Option<&'static str>,
    /// The Chinese name, where one is on record.
    pub name_zh: Option<&'static str>,
    /// Other names that the service goes by or went by.
    pub aliases: &'static [&'static str],
    /// The id of the carrier. `None` where the service is open to any carrier, or where the table does not tell.
    pub carrier: Option<&'static str>,
    /// What it promises, where that is on record.
    pub class: Option<Class>,
}

/// Every service, sorted by code.
///
/// ```
/// use tracklint::registry::aliexpress;
/// assert!(aliexpress::services().iter().any(|service| service.carrier == Some("yanwen")));
/// ```
pub fn services() -> &'static [Service] {
    TABLE
}

/// The service that goes by `text`: its code before any name. Case, spaces and punctuation do not count.
///
/// ```
/// use tracklint::registry::aliexpress;
///
/// let service = aliexpress::service("菜鸟无忧物流-标准").unwrap();
/// assert_eq!(service.code, "CAINIAO_STANDARD");
/// assert_eq!(service.carrier, Some("cainiao"));
/// assert_eq!(aliexpress::service("cainiao standard"), Some(service));
/// assert_eq!(aliexpress::service("-"), None);
/// ```
pub fn service(text: &str) -> Option<&'static Service> {
    folded(text).next()?;
    let same = |name: &str| folded(name).eq(folded(text));
    TABLE.iter().find(|service| same(service.code)).or_else(|| {
        TABLE.iter().find(|service| {
            let Service { name, name_zh, aliases, .. } = service;
            name.iter().chain(name_zh).chain(*aliases).any(|name| same(name))
        })
    })
}

/// Letters and digits in small letters: people write `无忧物流-标准`, `无忧物流 标准` and `无忧物流标准`.
fn folded(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_sorted_and_stand_once() {
        assert!(!TABLE.is_empty());
        assert!(TABLE.is_sorted_by(|a, b| a.code < b.code));
    }

    #[test]
    fn every_name_leads_to_its_carrier() {
        for row in TABLE {
            assert_eq!(service(row.code), Some(row));
            for name in row.name.iter().chain(&row.name_zh).chain(row.aliases) {
                assert_eq!(service(name).and_then(|found| found.carrier), row.carrier, "{name}");
            }
        }
    }

    #[test]
    fn services_of_the_known_houses_lead_to_them() {
        for (name, carrier) in [
            ("YANWEN_AM", "yanwen"),
            ("燕文航空挂号小包", "yanwen"),
            ("AliExpress Standard Shipping", "cainiao"),
            ("AliExpress 无忧物流-优先", "cainiao"),
            ("无忧物流-标准", "cainiao"),
            ("4PX新邮经济小包", "fourpx"),
            ("云途", "yunexpress"),
            ("顺友", "sunyou"),
            ("e邮宝", "china-post"),
            ("顺丰速运", "sf-express"),
            ("e-EMS", "china-ems"),
        ] {
            assert_eq!(service(name).and_then(|found| found.carrier), Some(carrier), "{name}");
        }
        assert_eq!(service("Seller's Shipping Method").map(|found| found.carrier), Some(None));
    }
}
