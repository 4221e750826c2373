//! The marketplaces, one file each.
//!
//! ```
//! use tracklint::{Diagnoser, Order, profiles};
//!
//! let order = Order::new("LX473124744CN").service("CPAM").id("8135497230012345");
//! let today = "2026-11-24".parse()?;
//! let d = Diagnoser::new().profile(&profiles::ALIEXPRESS).today(today).order(&order);
//! assert_eq!(d.findings()[0].code.name(), "service-shape");
//! # Ok::<(), tracklint::InvalidDate>(())
//! ```

mod aliexpress;
mod amazon;
mod ebay;
mod etsy;
mod generic;
mod lazada;
mod paypal;
mod seventeentrack;
mod shopee;
mod temu;
mod tiktok_shop;
mod walmart;
mod wish;

pub use aliexpress::ALIEXPRESS;
pub use amazon::AMAZON;
pub use ebay::EBAY;
pub use etsy::ETSY;
pub use generic::GENERIC;
pub use lazada::LAZADA;
pub use paypal::PAYPAL;
pub use seventeentrack::SEVENTEENTRACK;
pub use shopee::SHOPEE;
pub use temu::TEMU;
pub use tiktok_shop::TIKTOK_SHOP;
pub use walmart::WALMART;
pub use wish::WISH;

use crate::fold::fold;
use crate::foreign;
use crate::profile::Profile;

/// What a profile file needs, in one `use`.
mod prelude {
    pub(super) use crate::date::day;
    pub(super) use crate::finding::{Code, Severity};
    pub(super) use crate::profile::{EditRule, Fact, OrderField, Profile, Takes, Weight, Words};
    pub(super) use crate::rule::Set;

    /// A sentence in both languages.
    pub(super) const fn say(en: &'static str, zh: &'static str) -> Words<'static> {
        Words { en, zh }
    }

    /// A code that weighs differently, always.
    pub(super) const fn weigh(code: Code, severity: Severity) -> Weight {
        Weight { code, severity, from: None }
    }
}

/// All profiles, in the order of their identifiers.
///
/// ```
/// use tracklint::profiles::PROFILES;
///
/// assert!(PROFILES.iter().any(|profile| profile.id == "temu"));
/// assert!(PROFILES.is_sorted_by(|a, b| a.id < b.id));
/// ```
pub static PROFILES: &[&Profile<'static>] = &[
    &SEVENTEENTRACK,
    &ALIEXPRESS,
    &AMAZON,
    &EBAY,
    &ETSY,
    &GENERIC,
    &LAZADA,
    &PAYPAL,
    &SHOPEE,
    &TEMU,
    &TIKTOK_SHOP,
    &WALMART,
    &WISH,
];

/// The profile called `name`: identifier, English or Chinese name, or alias, also with one of its countries or how it
/// calls orders that the seller ships. Case, spaces and punctuation are ignored.
///
/// ```
/// use tracklint::profiles;
/// assert_eq!(profiles::profile("速卖通").unwrap().id, "aliexpress");
/// assert_eq!(profiles::profile("TikTok Shop").unwrap().id, "tiktok-shop");
/// assert_eq!(profiles::profile("亚马逊美国站").unwrap().id, "amazon");
/// assert!(profiles::profile("").is_none());
/// ```
pub fn profile(name: &str) -> Option<&'static Profile<'static>> {
    called(name).or_else(|| called(foreign::marketplace_of(name)?))
}

/// The profile that has this name.
fn called(name: &str) -> Option<&'static Profile<'static>> {
    fold(name).next()?;
    let goes_by = |profile: &&&Profile<'static>| {
        let names =
            [profile.id, profile.name].into_iter().chain(profile.name_zh).chain(profile.aliases.iter().copied());
        names.into_iter().any(|known| fold(known).eq(fold(name)))
    };
    PROFILES.iter().find(goes_by).copied()
}
