//! Joom Logistics Joom物流, logistics of a marketplace of Hong Kong.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("joom", "Joom Logistics")
    .zh("Joom物流")
    .country("HK")
    .kind(Marketplace)
    .seventeentrack(100449)
    .formats(&[S10]);

/// S10 item of Joom.
///
/// The check digit is that of S10: the eight digits before it weigh 8, 6, 4, 2, 3, 5, 9, 7, and 11 less the sum mod 11
/// is the digit (10 prints 0, 11 prints 5). In `98383133` they come to 210, which leaves 1, so the digit is 0.
const S10: Format = Format::new("joom-s10", "S10 item of Joom")
    .shape(&[
        code(Service, Registry::S10Service),
        digits(Serial, 8),
        check_digit(),
        code(Country, Registry::S10Country),
    ])
    .check(Check::S10, From(2))
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/JoomService.php"], "2026-11"))
    .role(Role::FirstMile)
    .valid(&["UC983831330HK"])
    .note("Joom itself quotes UC983831330HK, which agrees with the check.");
const _: () = S10.sound();
