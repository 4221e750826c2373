//! SPX Express Thailand, parcel network of a marketplace of Thailand.
//!
//! A Thai tracking site says that the numbers of Shopee and of Flash Express both begin with TH.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("spx-th", "SPX Express Thailand")
    .country("TH")
    .kind(Express)
    .aliases(&["Shopee Xpress"])
    .aftership("spx-th")
    .seventeentrack(100410)
    .formats(&[TH]);

/// TH, twelve digits and perhaps a letter.
const TH: Format = Format::new("spx-th-th", "TH, twelve digits and perhaps a letter")
    .shape(&[lit("TH"), digits(Serial, 12), upper_between(Suffix, 0, 1)])
    .evidence(OpenSource(
        &["Kutepov/parcels:common/components/services/SpxService.php", "https://checkpassadu.com/ (prefix TH only)"],
        "2026-11",
    ))
    .valid(&["TH014010005424"])
    .note("The source says eleven digits, and its own sample has twelve. Flash Express uses TH too.");
const _: () = TH.sound();
