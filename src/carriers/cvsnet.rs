//! CVSnet, last-mile carrier of South Korea.
//!
//! Ten digits is the older length; a newer comment in public code shows a placeholder of twelve characters.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("cvsnet", "CVSnet")
    .country("KR")
    .kind(LastMile)
    .aliases(&["GS네트웍스"])
    .seventeentrack(100874)
    .formats(&[N10]);

/// Older number, ten digits.
const N10: Format = Format::new("cvsnet-10", "Older number, ten digits")
    .shape(&[digits(Serial, 10)])
    .evidence(OpenSource(&["speshase/spes:Portfolio_spes/src/main/webapp/resources/js/mypage/delivery.js"], "2026-11"));
const _: () = N10.sound();
