//! Temu. No rule text of its own was found; what sellers report stands here as such.

use super::prelude::*;

const REPORTS: &str = "reports of sellers; no text of the marketplace was found";

/// Temu.
///
/// ```
/// use tracklint::{Lang, profiles::TEMU};
///
/// assert!(TEMU.edit_advice(Lang::Zh).unwrap().starts_with("单号 24 小时内可更正"));
/// ```
pub static TEMU: Profile<'static> = Profile {
    edit: Some(Fact::secondary(
        EditRule::new(
            say("the number can be corrected for 24 hours", "单号 24 小时内可更正"),
            say("afterwards, appeal with the label as proof", "超时须凭面单申诉"),
        ),
        REPORTS,
        "2026-11",
    )),
    notes: &[Fact::secondary(
        say(
            "each parcel needs its own entry; numbers without a parcel lead to restrictions for the whole shop",
            "每个包裹须单独填写；虚假单号（跑水单、科技面单）会导致全店受限",
        ),
        REPORTS,
        "2026-11",
    )],
    ..Profile::new("temu", "Temu")
};
