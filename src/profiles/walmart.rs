//! Walmart Marketplace 沃尔玛.

use super::prelude::*;

const POLICY: &str = "Walmart Marketplace, policy on valid tracking";

/// Walmart.
///
/// ```
/// use tracklint::{Code, Diagnoser, Order, profiles::WALMART};
///
/// let order = Order::new("1Z999AA10123456784").reference("1Z999AA10123456784");
/// let d = Diagnoser::new().profile(&WALMART).order(&order);
/// assert_eq!(d.findings()[0].code, Code::EqualsOrderId);
/// ```
pub static WALMART: Profile<'static> = Profile {
    name_zh: Some("沃尔玛"),
    aliases: &["walmart marketplace"],
    // The policy lists 32 special characters, which are all that ASCII has.
    characters: Some(Fact::documented(Set::ALNUM, POLICY, "2026-11")),
    distinct_from: &[
        Fact::documented(OrderField::OrderId, POLICY, "2026-11"),
        Fact::documented(OrderField::Reference, POLICY, "2026-11"),
    ],
    notes: &[
        Fact::documented(
            say(
                "99 % of the numbers must be valid with at least one scan (80 % in Canada)",
                "有效追踪率须达 99%（加拿大 80%），且至少有一次扫描",
            ),
            POLICY,
            "2026-11",
        ),
        Fact::documented(
            say(
                "an integrated carrier declared as OtherCarrier makes the number invalid",
                "已对接的承运商如选成 OtherCarrier，单号按无效处理",
            ),
            POLICY,
            "2026-11",
        ),
    ],
    ..Profile::new("walmart", "Walmart")
};
