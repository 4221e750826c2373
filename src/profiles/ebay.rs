//! eBay.

use super::prelude::*;

/// eBay.
///
/// ```
/// use tracklint::{Code, Diagnoser, Order, profiles::EBAY};
///
/// let d = Diagnoser::new().profile(&EBAY).order(&Order::new("24XI00743314*001001"));
/// let refused = &d.findings()[0];
/// assert_eq!((refused.code, refused.span.of(d.number().input())), (Code::ForbiddenCharacter, "*"));
/// ```
pub static EBAY: Profile<'static> = Profile {
    characters: Some(Fact::documented(Set::ALNUM, "field notes of the Trading and Post-Order APIs", "2026-11")),
    alternatives: &["orange-connex"],
    notes: &[
        Fact::documented(
            say(
                "many items in mainland China must travel by SpeedPAK or an approved service, in the tier that the buyer chose: \
                 a real number of another tier is still not compliant",
                "中国大陆发货的许多物品须用 SpeedPAK 或认可的物流，且档位（经济/标准/加急）须与买家所选一致",
            ),
            "export.ebay.com, SpeedPAK mandate; sellercentre.ebay.com.sg",
            "2026-11",
        ),
        Fact::documented(
            say(
                "the number must be uploaded within the handling time of the listing",
                "须在刊登设置的处理时间内回填单号",
            ),
            "export.ebay.com, SpeedPAK mandate",
            "2026-11",
        ),
    ],
    ..Profile::new("ebay", "eBay")
};
