//! The services of `AliExpress`, and the numbers that each of them uses.

use crate::carriers;
use crate::registry::aliexpress::{self, Service};
use crate::rule::{Carrier, Format, Kind, Standing};

/// Which numbers a service uses.
///
/// ```
/// use tracklint::{diagnose, profile::Shapes, registry::aliexpress::service};
///
/// let registered = Shapes::of(service("CPAM").unwrap());
/// assert_eq!(registered.declares().unwrap().id, "china-post");
/// // Registered mail begins with R; an L number is China Post's as well, and not this service's.
/// let allows = |number| {
///     let found = diagnose(number).best().unwrap();
///     registered.allow(found.carrier, found.format)
/// };
/// assert!(allows("RB473124829CN") && !allows("LX473124735CN"));
/// assert!(!registered.relays() && Shapes::of(service("YANWEN_AM").unwrap()).relays());
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shapes {
    /// Those of one carrier, of any of its formats.
    Of(&'static Carrier),
    /// Some formats only.
    Only(&'static Carrier, &'static [&'static str]),
    /// Those that Cainiao issues. A parcel travels with whoever Cainiao gives it to, so any cross-border, postal or
    /// last-mile number may be right; the seller's own express number to the warehouse never is.
    Cainiao(&'static Carrier),
    /// Any: the seller chooses the carrier.
    Open,
    /// The carrier is known, its numbers are not published.
    Unpublished(&'static str),
    /// Which carrier is behind the service is not on record.
    Unrecorded,
}

/// Services that use less than all numbers of their carrier. Regular expressions that the platform publishes stand in
/// the file of its own formats.
const NARROW: &[(&str, &[&str])] = &[
    ("CPAM", &["china-post-r"]),
    ("EMS_ZX_ZX_US", &["china-post-l"]),
    ("ZHONG_YOU_EUB_ONLINE", &["china-post-l"]),
    ("CPAP", &["china-post-c"]),
    ("YANWEN_JYT", &["china-post-u"]),
    ("EMS", &["china-ems-e"]),
    ("E_EMS", &["china-ems-ctcxcy"]),
];

/// Begins the codes of services that are open to any carrier.
const OWN_METHOD: &str = "other";

impl Shapes {
    /// Which numbers a service uses.
    ///
    /// ```
    /// use tracklint::profile::Shapes;
    /// use tracklint::registry::aliexpress::service;
    ///
    /// let of = |name| Shapes::of(service(name).unwrap());
    /// assert!(matches!(of("菜鸟无忧物流-标准"), Shapes::Cainiao(_)));
    /// assert!(matches!(of("YANWEN_AM"), Shapes::Of(yanwen) if yanwen.id == "yanwen"));
    /// assert!(matches!(of("中国邮政挂号小包"), Shapes::Only(_, ["china-post-r"])));
    /// assert_eq!(of("Seller's Shipping Method"), Shapes::Open);
    /// ```
    pub fn of(service: &Service) -> Self {
        let Some(id) = service.carrier else {
            let own = service.code.get(..OWN_METHOD.len()).is_some_and(|code| code.eq_ignore_ascii_case(OWN_METHOD));
            return if own { Self::Open } else { Self::Unrecorded };
        };
        let Some(carrier) = carriers::carrier(id) else { return Self::Unpublished(id) };
        if carrier.kind == Kind::Marketplace {
            return Self::Cainiao(carrier);
        }
        if let Some((_, formats)) = NARROW.iter().find(|(code, _)| *code == service.code) {
            return Self::Only(carrier, formats);
        }
        let published = carrier.formats.iter().any(|format| format.standing != Standing::DeclaredOnly);
        if published { Self::Of(carrier) } else { Self::Unpublished(carrier.id) }
    }

    /// The carrier that such a service declares; `None` when the number may be anybody's.
    pub fn declares(self) -> Option<&'static Carrier> {
        match self {
            Self::Of(carrier) | Self::Only(carrier, _) => Some(carrier),
            Self::Cainiao(_) | Self::Open | Self::Unpublished(_) | Self::Unrecorded => None,
        }
    }

    /// Whether a number of this format may come from the service.
    pub fn allow(self, carrier: &Carrier, format: &Format) -> bool {
        match self {
            Self::Only(own, formats) if own == carrier => formats.contains(&format.id),
            Self::Cainiao(_) => !is_domestic(carrier, format),
            _ => true,
        }
    }

    /// Whether the carrier hands parcels on under the numbers of posts, as lines across borders do.
    pub fn relays(self) -> bool {
        self.declares().is_none_or(|carrier| carrier.kind == Kind::CrossBorder)
    }
}

/// Number of an express parcel within China: what the seller's own courier to the warehouse prints.
pub(crate) fn is_domestic(carrier: &Carrier, format: &Format) -> bool {
    let postal = format.check == crate::check::Check::S10;
    carrier.country == Some("CN") && carrier.kind == Kind::Express && !postal
}

/// Whether a service of `AliExpress` is carried by `carrier`.
pub(super) fn connected(carrier: &Carrier) -> bool {
    let own = |service: &Service| service.carrier == Some(carrier.id);
    // A post's numbers are those of the shared standard as well.
    matches!(carrier.kind, Kind::Identifier | Kind::Marketplace) || aliexpress::services().iter().any(own)
}
