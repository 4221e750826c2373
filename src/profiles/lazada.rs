//! Lazada 来赞达. Its own numbers are formats of the carrier; no rule text on submitting numbers was found.

use super::prelude::*;

/// Lazada.
///
/// ```
/// use tracklint::profiles::{self, LAZADA};
///
/// assert_eq!(profiles::profile("来赞达").map(|profile| profile.id), Some(LAZADA.id));
/// ```
pub static LAZADA: Profile<'static> = Profile {
    name_zh: Some("来赞达"),
    notes: &[Fact::secondary(
        say(
            "numbers of Lazada Logistics are LXB, the country and twelve digits, or LZDCC and twelve",
            "Lazada 物流单号为 LXB + 国家代码 + 12 位数字，或 LZDCC + 12 位数字",
        ),
        "Kutepov/parcels:track-numbers.csv",
        "2026-11",
    )],
    ..Profile::new("lazada", "Lazada")
};
