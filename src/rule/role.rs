//! Whose number a number is.

/// Whose number it is, as seen by the holder of the parcel.
///
/// ```
/// use tracklint::{Lang, diagnose, rule::Role};
///
/// let cainiao = diagnose("LP00123456789012").best().unwrap();
/// assert_eq!(cainiao.role, Role::OrderReference, "no post knows it");
/// assert_eq!((cainiao.role.name(), cainiao.role.label(Lang::Zh)), ("order-reference", "物流订单号"));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Role {
    /// The carrier issues the number and moves the parcel.
    #[default]
    Issuer,
    /// The carrier collects; another one, whose kind of number this is, delivers.
    FirstMile,
    /// The carrier delivers a number that another one issued.
    LastMile,
    /// A reference to an order: a carrier number replaces it later.
    OrderReference,
}

impl Role {
    /// The role in kebab case, as JSON spells it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Issuer => "issuer",
            Self::FirstMile => "first-mile",
            Self::LastMile => "last-mile",
            Self::OrderReference => "order-reference",
        }
    }
}
