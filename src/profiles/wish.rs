//! Wish.

use super::prelude::*;

/// Wish.
///
/// ```
/// use tracklint::{Lang, profiles::WISH};
///
/// assert!(WISH.edit_advice(Lang::En).unwrap().contains("Modify Tracking"));
/// ```
pub static WISH: Profile<'static> = Profile {
    edit: Some(Fact::documented(
        EditRule::new(
            say("an honest mistake can be corrected with the Modify Tracking tool", "填错可用“修改物流信息”工具更正"),
            say("a deliberately misleading number is fined", "故意填写误导性单号会被罚款"),
        ),
        "merchantfaq.wish.com 360006093273",
        "2019-01",
    )),
    notes: &[Fact::secondary(
        say(
            "orders with confirmed delivery must be confirmed as shipped within seven days and delivered within thirty",
            "需确认妥投的订单须在 7 天内确认履行、30 天内妥投",
        ),
        "global.lianlianpay.com/channel/46-36491.html, copy of the policy",
        "2021-07",
    )],
    ..Profile::new("wish", "Wish")
};
