//! Shopee 虾皮. Its own numbers are formats of the carrier; no rule text on submitting numbers was found.

use super::prelude::*;

/// Shopee.
///
/// ```
/// use tracklint::{profile::Backing, profiles::SHOPEE};
///
/// assert!(SHOPEE.edit.is_none(), "no rule is on record");
/// assert_eq!(SHOPEE.notes[0].backing, Backing::Secondary);
/// ```
pub static SHOPEE: Profile<'static> = Profile {
    name_zh: Some("虾皮"),
    notes: &[Fact::secondary(
        say(
            "numbers of Shopee Xpress are SPX, the country and eleven digits with a check character",
            "Shopee Xpress 单号为 SPX + 国家代码 + 11 位数字 + 校验位",
        ),
        "numbers in public repositories",
        "2026-11",
    )],
    ..Profile::new("shopee", "Shopee")
};
