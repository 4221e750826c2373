//! 17TRACK: no marketplace, but the place where most sellers and many shops look a number up.

use super::prelude::*;

const API: &str = "research report on 17TRACK API v2.2, citing api.17track.net";

/// 17TRACK.
///
/// ```
/// use tracklint::profiles::{self, SEVENTEENTRACK};
///
/// assert_eq!((SEVENTEENTRACK.batch.unwrap().value, SEVENTEENTRACK.longest.unwrap().value), (40, 50));
/// assert_eq!(profiles::profile("17 Track").map(|profile| profile.id), Some("17track"));
/// ```
pub static SEVENTEENTRACK: Profile<'static> = Profile {
    aliases: &["seventeentrack", "17 track"],
    characters: Some(Fact::secondary(Set::ALNUM.union(Set::of("-")), API, "2026-11")),
    longest: Some(Fact::secondary(50, API, "2026-11")),
    batch: Some(Fact::secondary(40, API, "2026-11")),
    notes: &[Fact::secondary(
        say(
            "tracking stops by itself after 30 days without events or 15 days after the end; it can be restarted once",
            "30 天无更新，或妥投等完结 15 天后，自动停止跟踪，可重启一次",
        ),
        API,
        "2026-11",
    )],
    ..Profile::new("17track", "17TRACK")
};
