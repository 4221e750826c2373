//! Any shop: what holds everywhere.

use super::prelude::*;

/// Any shop.
pub static GENERIC: Profile<'static> = Profile { name_zh: Some("通用"), ..Profile::new("generic", "any shop") };
