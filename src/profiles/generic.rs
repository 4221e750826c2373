//! Any shop: what holds everywhere.

use super::prelude::*;

/// Any shop.
///
/// ```
/// use tracklint::profiles::GENERIC;
///
/// assert!(GENERIC.takes.is_none() && GENERIC.longest.is_none() && GENERIC.weights.is_empty());
/// ```
pub static GENERIC: Profile<'static> = Profile { name_zh: Some("通用"), ..Profile::new("generic", "any shop") };
