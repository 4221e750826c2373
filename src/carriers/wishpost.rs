//! WishPost Wish邮, logistics of a marketplace of China.
//!
//! Wish accepts only some carriers on routes with confirmed delivery.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("wishpost", "WishPost")
    .zh("Wish邮")
    .country("CN")
    .kind(Marketplace)
    .tracking_url("https://www.wishpost.cn/welcome/#/tracking/{number}")
    .aftership("wishpost")
    .seventeentrack(190165)
    .formats(&[FPL, SH, SYWH, WOSP]);

/// WI, twelve digits and three letters.
///
/// The last letters are the channel: FPL mostly, EPC and SMT.
const FPL: Format = Format::new("wishpost-fpl", "WI, twelve digits and three letters")
    .shape(&[lit("WI"), digits(Serial, 12), upper(Service, 3)])
    .evidence(OpenSource(
        &["Kutepov/parcels:common/components/services/WishService.php", "Kutepov/parcels:track-numbers.csv"],
        "2026-11",
    ))
    .valid(&["WI002248145490FPL"])
    .invalid(&[("WI00224814549FPL", WrongLength)])
    .note("No check rule holds for 154 numbers.");
const _: () = FPL.sound();

/// WI, eleven digits and SH.
const SH: Format = Format::new("wishpost-sh", "WI, eleven digits and SH")
    .shape(&[lit("WI"), digits(Serial, 11), lit("SH")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/WishService.php"], "2026-11"))
    .valid(&["WI12345678901SH"]);
const _: () = SH.sound();

/// SunYou for Wish, SYWH and nine digits.
const SYWH: Format = Format::new("wishpost-sywh", "SunYou for Wish, SYWH and nine digits")
    .shape(&[lit("SYWH"), digits(Serial, 9)])
    .evidence(OpenSource(
        &["Kutepov/parcels:common/components/services/WishService.php", "Kutepov/parcels:track-numbers.csv"],
        "2026-11",
    ))
    .valid(&["SYWH013704385"]);
const _: () = SYWH.sound();

/// WOSP, twelve digits and three letters.
const WOSP: Format = Format::new("wishpost-wosp", "WOSP, twelve digits and three letters")
    .shape(&[lit("WOSP"), digits(Serial, 12), upper(Suffix, 3)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/WishService.php"], "2026-11"))
    .valid(&["WOSP123456789012ESP"]);
const _: () = WOSP.sound();
