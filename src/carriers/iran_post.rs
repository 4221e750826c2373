//! Iran Post, the post of Iran.
//!
//! Numbers are written in Persian digits, too.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("iran-post", "Iran Post")
    .country("IR")
    .kind(Post)
    .tracking_url("https://tracking.post.ir/?id={number}")
    .aliases(&["پست ایران", "پست پیشتاز", "شرکت ملی پست"])
    .formats(&[N24]);

/// 24 digits.
///
/// The sample is made up.
const N24: Format = Format::new("iran-post-24", "24 digits")
    .shape(&[digits(Serial, 24)])
    .evidence(OpenSource(&["rule of more than ten public programs of Iranian shops"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["618407395261840739526184"]);
const _: () = N24.sound();
