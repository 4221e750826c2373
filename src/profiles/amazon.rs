//! Amazon 亚马逊.

use super::prelude::*;

/// Amazon.
///
/// ```
/// use tracklint::{Lang, profiles::AMAZON};
///
/// assert!(AMAZON.edit_advice(Lang::En).unwrap().contains("can be changed until the order is delivered"));
/// ```
pub static AMAZON: Profile<'static> = Profile {
    name_zh: Some("亚马逊"),
    aliases: &["amz", "amazon.com", "seller central"],
    edit: Some(Fact::documented(
        EditRule::new(
            say("the number can be changed until the order is delivered", "订单妥投前可以修改单号"),
            say(
                "afterwards ask Seller Support; the metric follows within 72 hours",
                "妥投后请联系卖家支持；指标在 72 小时内更新",
            ),
        ),
        "sellercentral.amazon.com G202014610",
        "2026-11",
    )),
    weights: &[
        // Carrier and number are judged as a pair: first with a warning, from these days on with a refusal.
        Weight { code: Code::CarrierMismatch, severity: Severity::Warning, from: Some(day(2021, 4, 1)) },
        Weight { code: Code::CarrierMismatch, severity: Severity::Error, from: Some(day(2021, 7, 7)) },
    ],
    notes: &[
        Fact::documented(
            say(
                "95 % of the numbers in a category must have at least one physical scan, over 30 days",
                "有效追踪率（VTR）：各品类 30 天内须有 95% 的单号至少有一次实物扫描",
            ),
            "sellercentral.amazon.com G202014610; sellercentral.amazon.ae 201817070",
            "2026-11",
        ),
        Fact::documented(
            say(
                "the carrier's name must be spelled as in the list; on amazon.in that includes 4PX, China Post, Yanwen and Yun Express",
                "承运商名称须与列表完全一致；印度站列表含 4PX、中国邮政、燕文、云途",
            ),
            "sellercentral.amazon.in G202014610",
            "2026-11",
        ),
    ],
    ..Profile::new("amazon", "Amazon")
};
