//! Etsy.

use super::prelude::*;

/// Etsy.
///
/// ```
/// use tracklint::{Lang, profiles::ETSY};
///
/// assert!(ETSY.notes[0].value.get(Lang::En).contains("vanishes silently"));
/// ```
pub static ETSY: Profile<'static> = Profile {
    notes: &[Fact::secondary(
        say(
            "with a carrier that it does not know, the order is completed and the number vanishes silently",
            "选了平台不认识的承运商时，订单会完成，但单号会悄悄丢失",
        ),
        "etsy/open-api#135, #201",
        "2026-11",
    )],
    ..Profile::new("etsy", "Etsy")
};
