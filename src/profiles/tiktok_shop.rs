//! `TikTok` Shop, the rules of the United States.

use super::prelude::*;

/// `TikTok` Shop.
///
/// ```
/// use tracklint::{Lang, profiles::TIKTOK_SHOP};
///
/// assert!(TIKTOK_SHOP.edit_advice(Lang::En).unwrap().starts_with("the number can be changed once"));
/// ```
pub static TIKTOK_SHOP: Profile<'static> = Profile {
    aliases: &["tiktok", "TikTok小店", "tts", "tk"],
    edit: Some(Fact::documented(
        EditRule::new(
            say("the number can be changed once", "单号可自行修改一次"),
            say(
                "later by support ticket, within 30 days of the order, with the old and the new number and carrier",
                "之后须在下单 30 天内提交工单，注明新旧单号和承运商",
            ),
        ),
        "seller-us.tiktok.com knowledge_id=8308896260065025",
        "2025-10",
    )),
    notes: &[
        Fact::documented(
            say(
                "a parcel without a scan for ten days or seven working days counts as lost",
                "10 个自然日或 7 个工作日没有扫描记录，按丢件处理",
            ),
            "seller-us.tiktok.com knowledge_id=8308896260065025",
            "2025-10",
        ),
        Fact::documented(
            say("95 % of the numbers must be valid", "有效追踪率（VTR）不低于 95%"),
            "seller-us.tiktok.com knowledge_id=1274968588748558",
            "2025-10",
        ),
        Fact::documented(
            say(
                "the carrier must be on the approved list; cross-border tracking is not supported on the US site",
                "承运商须在认可名单内；美国站不支持跨境物流轨迹",
            ),
            "seller-us.tiktok.com knowledge_ids 1274968588748558, 8308896260065025",
            "2025-10",
        ),
        Fact::documented(
            say(
                "a ZIP code that differs from the buyer's, or a scan more than 24 hours before the order, marks the number",
                "轨迹邮编与买家不符，或扫描时间早于下单 24 小时以上，单号会被标记异常",
            ),
            "seller-us.tiktok.com knowledge_id=5941246230103850",
            "2025-10",
        ),
    ],
    ..Profile::new("tiktok-shop", "TikTok Shop")
};
