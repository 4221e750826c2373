//! AliExpress 速卖通.

use super::prelude::*;

const ARTICLE: &str = "大数跨境, article on AliExpress tracking numbers";
const READ: &str = "2026-03-01";

/// `AliExpress`.
///
/// ```
/// use tracklint::{Code, Severity, profiles::ALIEXPRESS};
///
/// let of_a_service = |day: &str| ALIEXPRESS.severity(Code::ServiceShape, day.parse().ok());
/// assert_eq!(of_a_service("2024-04-30"), Some(Severity::Warning));
/// assert_eq!(of_a_service("2024-05-01"), Some(Severity::Error), "from then on, Cainiao's own waybill");
/// ```
pub static ALIEXPRESS: Profile<'static> = Profile {
    name_zh: Some("速卖通"),
    aliases: &["ae", "全球速卖通", "smt"],
    takes: Some(Fact::secondary(
        Takes::AliExpressServices,
        "service lists of ilogistics.aliexpress.com and of ERPs",
        "2021-03",
    )),
    alternatives: &["cainiao", "yanwen", "china-post"],
    batch: Some(Fact::secondary(50, ARTICLE, READ)),
    window: Some(Fact::secondary(30, ARTICLE, READ)),
    edit: Some(Fact::contested(
        EditRule::new(
            say("a submitted number cannot be changed", "单号回填后不能修改"),
            say(
                "have the carrier cancel the waybill and issue a new one, and put the new number in the order remark",
                "请联系承运商作废运单、重新申请运单号，并在订单备注里补上新单号",
            ),
        )
        .but(say(
            "the open platform has an API call to modify service and number, and sellers report a limit of 72 hours",
            "开放平台有修改发货信息的接口，也有卖家称 72 小时内可改",
        )),
        "大数跨境 (never); SellerModifiedShipment in the SDKs; en.xiaoniucw.com/article/36728 (72 hours)",
        READ,
    )),
    weights: &[
        // The list of services is some years old: a carrier may have been connected since.
        weigh(Code::CarrierNotTaken, Severity::Warning),
        weigh(Code::ServiceShape, Severity::Warning),
        // Since then, orders of 无忧物流-标准 and the Cainiao lines must be printed with Cainiao's own waybill.
        Weight { code: Code::ServiceShape, severity: Severity::Error, from: Some(day(2024, 5, 1)) },
    ],
    notes: &[
        Fact::secondary(
            say(
                "since May 2024, orders of Cainiao Standard and the Cainiao lines need the number of Cainiao's own waybill",
                "2024 年 5 月起，无忧物流-标准和菜鸟专线必须用菜鸟电子面单并回填其单号，否则没有轨迹，还影响时效考核",
            ),
            ARTICLE,
            READ,
        ),
        Fact::secondary(
            say(
                "an order without a first scan within five working days of the shipping confirmation counts as false delivery",
                "声明发货后 5 个工作日内没有揽收记录，按虚假发货处理",
            ),
            "degcc.com/qplnr207; ssopdot.com/blog/99373.html",
            "2022-01",
        ),
        Fact::secondary(
            say(
                "98.7 % of orders show tracking events within two hours of collection",
                "98.7% 的订单在揽收后 2 小时内有轨迹",
            ),
            ARTICLE,
            READ,
        ),
    ],
    ..Profile::new("aliexpress", "AliExpress")
};
